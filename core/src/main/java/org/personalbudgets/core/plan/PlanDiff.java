package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;

/**
 * What differs between two plans, usually two versions of one: by id for needs, outcomes, lines and
 * answers. Applied to the first plan it gives the second.
 */
public final class PlanDiff {
  private final PlanReference from;

  /** The second plan without its needs, outcomes, lines and answers. */
  private final SupportPlan frame;

  private final boolean particularsChanged;
  private final ItemDiff<NeedId, Need> needs;
  private final ItemDiff<OutcomeId, WantedOutcome> outcomes;
  private final ItemDiff<PlanLineId, PlanLine> lines;
  private final ItemDiff<PlanQuestion, String> answers;

  private PlanDiff(SupportPlan before, SupportPlan after) {
    this.from = before.reference();
    this.frame = frame(after, after);
    this.particularsChanged = !frame.equals(frame(after, before));
    this.needs = ItemDiff.between(PlanParts.needs(before), PlanParts.needs(after));
    this.outcomes = ItemDiff.between(PlanParts.outcomes(before), PlanParts.outcomes(after));
    this.lines = ItemDiff.between(PlanParts.lines(before), PlanParts.lines(after));
    this.answers = ItemDiff.between(PlanParts.answers(before), PlanParts.answers(after));
  }

  /** The way from one plan to another. */
  public static PlanDiff between(SupportPlan before, SupportPlan after) {
    return new PlanDiff(requireNonNull(before, "before"), requireNonNull(after, "after"));
  }

  private static SupportPlan frame(SupportPlan identity, SupportPlan particulars) {
    SupportPlan.Builder builder = SupportPlan.builder().id(identity.id());
    builder.version(identity.version());
    identity.replaces().ifPresent(builder::replaces);
    PlanParts.addParticulars(builder, particulars);
    return builder.build();
  }

  /** The version that the way begins with. */
  public PlanReference from() {
    return from;
  }

  /** The version that it leads to. */
  public PlanReference to() {
    return frame.reference();
  }

  /** What became of the needs. */
  public Changes<NeedId> needs() {
    return needs.changes();
  }

  /** What became of the outcomes. */
  public Changes<OutcomeId> wantedOutcomes() {
    return outcomes.changes();
  }

  /** What became of the lines. */
  public Changes<PlanLineId> lines() {
    return lines.changes();
  }

  /** What became of the answers. */
  public Changes<PlanQuestion> answers() {
    return answers.changes();
  }

  /** Whether anything else in the plan differs, apart from its id and version. */
  public boolean particularsChanged() {
    return particularsChanged;
  }

  /**
   * The second plan, made from the first.
   *
   * @throws IllegalArgumentException if this is not the plan that the way begins with
   */
  public SupportPlan applyTo(SupportPlan before) {
    Checks.that(
        requireNonNull(before, "before").reference().equals(from),
        "difference begins with %s and not with %s",
        from,
        before.reference());
    SupportPlan.Builder after = SupportPlan.builder().id(frame.id()).version(frame.version());
    frame.replaces().ifPresent(after::replaces);
    PlanParts.addParticulars(after, frame);
    return PlanParts.addParts(
            after,
            needs.applyTo(PlanParts.needs(before)),
            outcomes.applyTo(PlanParts.outcomes(before)),
            lines.applyTo(PlanParts.lines(before)),
            answers.applyTo(PlanParts.answers(before)))
        .build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlanDiff that
        && from.equals(that.from)
        && frame.equals(that.frame)
        && particularsChanged == that.particularsChanged
        && needs.equals(that.needs)
        && outcomes.equals(that.outcomes)
        && lines.equals(that.lines)
        && answers.equals(that.answers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, frame, particularsChanged, needs, outcomes, lines, answers);
  }

  /** The two versions. */
  @Override
  public String toString() {
    return "PlanDiff{from=" + from + ", to=" + to() + "}";
  }
}
