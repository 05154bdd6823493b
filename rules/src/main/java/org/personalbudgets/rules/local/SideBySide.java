package org.personalbudgets.rules.local;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * One purchase decided under the lists of several councils, each by itself over the same law. The
 * lists differ, so the answers do: gambling is on one list and not on the next. What the law bars
 * is barred under each.
 *
 * @param national what the law alone says
 * @param byList the decision under each list, by the id of its pack, in the order given
 */
public record SideBySide(Decision national, Map<String, Decision> byList) {
  /** Copies the decisions. */
  public SideBySide {
    requireNonNull(national, "national");
    byList = ImmutableMap.copyOf(requireNonNull(byList, "byList"));
  }

  /**
   * Asks under each list in turn.
   *
   * @param law the policies of national law
   * @param lists the councils' packs, at most 10,000, no two of one id
   * @throws IllegalArgumentException if two packs have one id, or there are too many
   */
  public static SideBySide ask(
      SpendPolicies law, Iterable<CouncilPack> lists, SpendRequest request, CaseFile caseFile) {
    List<CouncilPack> packs = Copies.list("lists", lists);
    ImmutableMap.Builder<String, Decision> decisions = ImmutableMap.builder();
    for (CouncilPack pack : packs) {
      decisions.put(pack.id(), law.and(pack.toRulePack()).decide(request, caseFile));
    }
    return new SideBySide(law.decide(request, caseFile), decisions.buildOrThrow());
  }

  /** The ids of the packs under which the answer is this one. */
  public Set<String> with(Answer answer) {
    requireNonNull(answer, "answer");
    return ImmutableSet.copyOf(
        Maps.filterValues(byList, decision -> decision.answer() == answer).keySet());
  }
}
