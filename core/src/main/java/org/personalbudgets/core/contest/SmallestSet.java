package org.personalbudgets.core.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.PolicyReport;
import org.personalbudgets.core.decision.Tally;
import org.personalbudgets.core.decision.Verdict;

/**
 * Which of the rules that spoke carry an answer. A set carries it when the answer is the same with
 * these rules alone and with whichever of the others that spoke. A set that carries it still does
 * when rules are added, so leaving out one rule after the other, as long as the rest carries it,
 * ends at a set of which none can be left out.
 */
final class SmallestSet {
  private SmallestSet() {}

  static Tally tally(PolicyReport report) {
    return report.verdict().map(Tally::of).orElseGet(Tally::ofFailure);
  }

  static Answer answer(Iterable<PolicyReport> reports) {
    Tally all = Tally.none();
    for (PolicyReport report : reports) {
      all = all.plus(tally(report));
    }
    return all.answer();
  }

  /** Whether a rule spoke or failed; the others cannot matter. */
  static boolean matters(PolicyReport report) {
    return report.verdict().isPresent()
        ? !(report.verdict().get() instanceof Verdict.Silent)
        : report.part() == PolicyReport.Part.FAILED;
  }

  /** The smallest set; of several that would do, it keeps the rules that come first. */
  static ImmutableList<PolicyReport> of(List<PolicyReport> spoken) {
    List<PolicyReport> kept = new ArrayList<>(spoken);
    for (int at = spoken.size() - 1; at >= 0; at--) {
      kept.remove(at);
      if (!carries(kept, spoken)) {
        kept.add(at, spoken.get(at));
      }
    }
    return ImmutableList.copyOf(kept);
  }

  private static boolean carries(List<PolicyReport> kept, List<PolicyReport> spoken) {
    Answer answer = answer(spoken);
    Tally alone = Tally.none();
    for (PolicyReport report : kept) {
      alone = alone.plus(tally(report));
    }
    // only what kinds of saying are added matters, and there are five of them
    Set<Tally> kinds =
        spoken.stream().map(SmallestSet::tally).collect(ImmutableSet.toImmutableSet());
    for (Set<Tally> added : Sets.powerSet(kinds)) {
      Tally together = alone;
      for (Tally kind : added) {
        together = together.plus(kind);
      }
      if (together.answer() != answer) {
        return false;
      }
    }
    return true;
  }
}
