package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ModePart;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.Rounding;

/**
 * A plan that the person and the funders have agreed, with its budget and agreement. Only an agreed
 * plan carries money.
 *
 * <p>It does not build while anything stands in the way: an agreement for another version, a
 * signature missing, a line without a need, something that the law requires left out, or lines that
 * cost more than their stream holds. {@link PlanFindings} lists the same beforehand. Lines and
 * budget are compared exactly, in the cadence of the budget, by the {@link #conversion} named.
 *
 * <p>An agreed plan never changes. A change makes a new version of the plan, which has to be agreed
 * anew.
 */
@Value.Immutable
public abstract sealed class AgreedPlan permits ImmutableAgreedPlan {
  AgreedPlan() {}

  /** The version of the plan that was agreed. */
  public abstract SupportPlan plan();

  /** The budget. */
  public abstract AgreedBudget budget();

  /** What was agreed. */
  public abstract Agreement agreement();

  /** The day on which it was agreed: on or after the days of the budget and the signatures. */
  public abstract LocalDate agreedOn();

  /** The convention by which costs of other cadences were brought to that of the budget. */
  public abstract Conversion conversion();

  /** Every link of the plan, both ways. */
  @Value.Derived
  @Value.Auxiliary
  public Trace trace() {
    return Trace.of(plan());
  }

  /** Which plan. */
  public PlanId id() {
    return plan().id();
  }

  /** The line with this id; takes constant time and allocates nothing. */
  public Optional<PlanLine> line(PlanLineId id) {
    return trace().line(id);
  }

  /** The need with this id; takes constant time and allocates nothing. */
  public Optional<Need> need(NeedId id) {
    return trace().need(id);
  }

  /**
   * Whether the plan holds the need and it was found to be eligible; takes constant time and
   * allocates nothing.
   */
  public boolean isEligibleNeed(NeedId id) {
    return trace().isEligible(id);
  }

  /**
   * Whether the plan holds the need, and it was found to be eligible and is not met by others;
   * takes constant time and allocates nothing.
   */
  public boolean isUnmetEligibleNeed(NeedId id) {
    return trace().isUnmetEligible(id);
  }

  /**
   * Whether the plan holds the line, and it is for an eligible need that is not met by others;
   * takes constant time and allocates nothing.
   */
  public boolean meetsEligibleNeed(PlanLineId id) {
    return trace().meetsEligibleNeed(id);
  }

  /** The needs found to be eligible, in the order of the plan. */
  public Set<NeedId> eligibleNeeds() {
    return trace().eligibleNeeds();
  }

  /** What the plan costs in the cadence of the budget. */
  public PlanCosts costs() {
    return plan().costs(budget().amount().cadence(), conversion());
  }

  /**
   * In which way the whole is managed, made up from its lines; empty if there are none.
   *
   * @param eachPart how the amount managed in each way is rounded
   */
  public Optional<ManagementMode> mode(Rounding eachPart) {
    requireNonNull(eachPart, "eachPart");
    PlanCosts costs = costs();
    List<ModePart> parts = new ArrayList<>();
    for (PlanLine line : plan().lines()) {
      parts.add(new ModePart(line.mode(), costs.ofLine(line.id(), eachPart).orElseThrow()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(ManagementMode.combine(parts));
  }

  /** What was found that did not stand in the way, for whoever reads the plan to know. */
  public List<PlanFinding> findings() {
    return PlanFindings.of(plan(), budget(), conversion(), agreement(), agreedOn());
  }

  @Value.Check
  void check() {
    Checks.date("day of agreement", agreedOn());
    Checks.that(
        !budget().agreedOn().isAfter(agreedOn()),
        "plan agreed on %s has a budget agreed later, on %s",
        agreedOn(),
        budget().agreedOn());
    List<PlanFinding> obstacles = findings().stream().filter(PlanFinding::blocksAgreement).toList();
    if (!obstacles.isEmpty()) {
      throw new PlanNotAgreeableException(plan().reference(), obstacles);
    }
  }

  /** Which version of which plan, by which agreement; nothing of what it says. */
  @Override
  public String toString() {
    return "AgreedPlan{plan=" + plan().reference() + ", agreement=" + agreement().id() + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableAgreedPlan.builder();
  }

  /** Builds an agreed plan; every attribute is required. */
  public interface Builder {
    /** Sets the version of the plan. */
    Builder plan(SupportPlan plan);

    /** Sets the budget. */
    Builder budget(AgreedBudget budget);

    /** Sets what was agreed. */
    Builder agreement(Agreement agreement);

    /** Sets the day on which it was agreed. */
    Builder agreedOn(LocalDate agreedOn);

    /** Sets the convention by which costs are brought to the cadence of the budget. */
    Builder conversion(Conversion conversion);

    /**
     * The agreed plan.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws PlanNotAgreeableException if anything stands in the way; it lists all of it
     * @throws IllegalArgumentException if an attribute is refused
     */
    AgreedPlan build();
  }
}
