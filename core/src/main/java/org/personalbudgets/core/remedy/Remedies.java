package org.personalbudgets.core.remedy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * What would change an answer: every smallest set of changes, among the levers declared, after
 * which the policies answer at least as mildly as the goal.
 *
 * @param found the remedies, those with the fewest changes first; none when the answer already
 *     reaches the goal
 * @param exhaustive whether every combination of up to {@link #MAX_CHANGES} changes was tried;
 *     false when the search stopped short of {@link #MAX_DECISIONS} decisions or at {@link
 *     #MAX_FOUND} remedies
 */
public record Remedies(List<Remedy> found, boolean exhaustive) {
  /** Most changes in one remedy. */
  public static final int MAX_CHANGES = 3;

  /** Most remedies in one result. */
  public static final int MAX_FOUND = 50;

  /** Most decisions that one search makes. */
  public static final int MAX_DECISIONS = 20_000;

  /** Copies the list. */
  public Remedies {
    found = ImmutableList.copyOf(found);
  }

  /**
   * Searches for remedies by asking the policies again, so each one is known to work.
   *
   * <p>The smaller amount found is the largest that reaches the goal, to the penny, where allowing
   * an amount means allowing every smaller one, as all ready-made policies do; for other policies
   * it still reaches the goal, but a larger amount might too.
   *
   * @param policies the policies that gave the answer
   * @param request the request that was judged
   * @param caseFile the case that it was judged in
   * @param levers what may change
   * @param goal the strictest answer that would do
   */
  public static Remedies search(
      SpendPolicies policies, SpendRequest request, CaseFile caseFile, Levers levers, Answer goal) {
    return new RemedySearch(
            requireNonNull(policies, "policies"),
            requireNonNull(request, "request"),
            requireNonNull(caseFile, "caseFile"),
            requireNonNull(levers, "levers"),
            requireNonNull(goal, "goal"))
        .run();
  }
}
