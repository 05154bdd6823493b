package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;

/**
 * Writes the next version of a plan, beginning with all that the version before it says. Not safe
 * for use by two threads at once.
 *
 * <p>What is put under an id that is there already takes its place; anything else goes to the end.
 */
public final class PlanRevision {
  private final SupportPlan before;
  private final Map<NeedId, Need> needs;
  private final Map<OutcomeId, WantedOutcome> outcomes;
  private final Map<PlanLineId, PlanLine> lines;
  private final Map<PlanQuestion, String> answers;

  PlanRevision(SupportPlan before) {
    this.before = before;
    this.needs = PlanParts.needs(before);
    this.outcomes = PlanParts.outcomes(before);
    this.lines = PlanParts.lines(before);
    this.answers = PlanParts.answers(before);
  }

  /** Adds a need, or puts it in the place of the one with its id. */
  @CanIgnoreReturnValue
  public PlanRevision putNeed(Need need) {
    needs.put(requireNonNull(need, "need").id(), need);
    return this;
  }

  /** Takes a need out, if it is there. */
  @CanIgnoreReturnValue
  public PlanRevision removeNeed(NeedId need) {
    needs.remove(requireNonNull(need, "need"));
    return this;
  }

  /** Adds an outcome, or puts it in the place of the one with its id. */
  @CanIgnoreReturnValue
  public PlanRevision putWantedOutcome(WantedOutcome outcome) {
    outcomes.put(requireNonNull(outcome, "outcome").id(), outcome);
    return this;
  }

  /** Takes an outcome out, if it is there. */
  @CanIgnoreReturnValue
  public PlanRevision removeWantedOutcome(OutcomeId outcome) {
    outcomes.remove(requireNonNull(outcome, "outcome"));
    return this;
  }

  /** Adds a line, or puts it in the place of the one with its id. */
  @CanIgnoreReturnValue
  public PlanRevision putLine(PlanLine line) {
    lines.put(requireNonNull(line, "line").id(), line);
    return this;
  }

  /** Takes a line out, if it is there. */
  @CanIgnoreReturnValue
  public PlanRevision removeLine(PlanLineId line) {
    lines.remove(requireNonNull(line, "line"));
    return this;
  }

  /** Answers a question, or answers it anew. */
  @CanIgnoreReturnValue
  public PlanRevision putAnswer(PlanQuestion question, String answer) {
    answers.put(requireNonNull(question, "question"), requireNonNull(answer, "answer"));
    return this;
  }

  /**
   * The next version, which names the one before it as replaced.
   *
   * @throws IllegalArgumentException if what was put is refused
   */
  public SupportPlan build() {
    SupportPlan.Builder next =
        SupportPlan.builder()
            .id(before.id())
            .version(before.version() + 1)
            .replaces(before.reference());
    PlanParts.addParticulars(next, before);
    return PlanParts.addParts(next, needs, outcomes, lines, answers).build();
  }
}
