package org.personalbudgets.core.remedy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;

/** The changes worth trying next: those whose lever is declared and not yet pulled. */
final class CandidateChanges {
  private final Levers levers;
  private final SpendRequest request;
  private final ImmutableSet<Change> made;
  private final Decision decision;

  CandidateChanges(
      Levers levers, SpendRequest request, ImmutableSet<Change> made, Decision decision) {
    this.levers = levers;
    this.request = request;
    this.made = made;
    this.decision = decision;
  }

  /** Whether a free lever may be pulled: declared, and not pulled yet. */
  boolean mayPull(Lever lever) {
    return levers.free().contains(lever) && !isPulled(lever);
  }

  private boolean isPulled(Lever lever) {
    return made.stream().anyMatch(change -> change.lever() == lever);
  }

  /** Candidates of every lever but the amount, whose value has to be searched for. */
  List<Change> listed() {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    if (!isPulled(Lever.DATE)) {
      levers.dates().stream()
          .filter(date -> !date.equals(request.date()))
          .forEach(date -> changes.add(new Change.SpendOn(date)));
    }
    if (!isPulled(Lever.PAYEE)) {
      levers.payees().forEach(payee -> changes.add(new Change.Pay(payee)));
    }
    if (!isPulled(Lever.PLAN_LINE)) {
      levers.planLines().forEach(line -> changes.add(new Change.UseLine(line)));
    }
    if (!isPulled(Lever.STREAM)) {
      levers.streams().forEach(stream -> changes.add(new Change.UseStream(stream)));
    }
    if (!isPulled(Lever.MODE)) {
      levers.modes().forEach(mode -> changes.add(new Change.UseMode(mode)));
    }
    return changes.addAll(asked()).build();
  }

  /** What the policies themselves asked for; there may be several, so these levers pull again. */
  private List<Change> asked() {
    ImmutableSet.Builder<Change> changes = ImmutableSet.builder();
    for (Verdict verdict : decision.verdictsSpoken()) {
      if (verdict instanceof Verdict.Require require && levers.free().contains(Lever.EVIDENCE)) {
        changes.add(new Change.Obtain(require.requirement()));
      }
      if (verdict instanceof Verdict.Refer refer && levers.free().contains(Lever.JUDGEMENT)) {
        changes.add(new Change.AskFor(refer.question(), refer.subject()));
      }
    }
    return changes.build().asList();
  }
}
