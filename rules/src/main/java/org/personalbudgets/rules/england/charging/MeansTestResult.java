package org.personalbudgets.rules.england.charging;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.personalbudgets.core.budget.BudgetStatement;
import org.personalbudgets.core.budget.Contribution;
import org.personalbudgets.core.budget.ContributionBasis;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingLine;

/**
 * What an adult pays towards care a week, and every line that led to it. The contribution is the
 * sum of the lines, so a result that does not add up cannot be made; it is never negative and never
 * more than the care that may be charged for costs.
 */
@Value.Immutable
public abstract sealed class MeansTestResult permits ImmutableMeansTestResult {
  private static final Citation SOURCE = ChargingLaw.act("s 17");

  MeansTestResult() {}

  /** The day whose law and amounts apply. */
  public abstract LocalDate date();

  /** How the authority came to it; in full unless given. */
  @Value.Default
  public AssessmentRoute route() {
    return AssessmentRoute.FULL;
  }

  /** What the adult's resources mean for the authority. */
  @Value.Default
  public FundingPosition fundingPosition() {
    return FundingPosition.RESOURCES_NO_BAR;
  }

  /** What may be charged for, a week: the cost of each service, less what is free. */
  @Value.Redacted
  public abstract Calculation careCost();

  /** What of the cost of the care belongs in the personal budget, a week. */
  @Value.Redacted
  public abstract Amount budgetCost();

  /** The capital that counts, in pounds. */
  @Value.Redacted
  public abstract Calculation capital();

  /** The weekly calculation, whose total is the contribution. */
  @Value.Redacted
  public abstract Calculation weekly();

  /**
   * What is charged a week for arranging the care, beside the contribution and outside the budget;
   * nothing unless given.
   */
  @Value.Redacted
  @Value.Default
  public Calculation arranging() {
    return Calculation.NOTHING;
  }

  /** What somebody still has to decide, in the order of the items. */
  public abstract List<OpenQuestion> openQuestions();

  /** The lines of the weekly calculation. */
  public List<ChargingLine> lines() {
    return weekly().lines();
  }

  /** What the adult pays a week. */
  public Amount contribution() {
    return weekly().total();
  }

  /** What the authority pays a week of what belongs in the personal budget. */
  public Amount authorityPays() {
    return budgetCost().minus(contribution());
  }

  /** On what footing the contribution stands. */
  public ContributionBasis basis() {
    return careCost().total().isZero() ? ContributionBasis.NOTHING_CHARGEABLE : route().basis();
  }

  /** Whether every figure and every rule that the result rests on was read in its own text. */
  public boolean restsOnVerifiedLaw() {
    return unverifiedLines().isEmpty();
  }

  /** The lines that rest on a figure or a rule that was not read in its own text. */
  public List<ChargingLine> unverifiedLines() {
    return Stream.of(careCost(), capital(), weekly(), arranging())
        .flatMap(calculation -> calculation.unverifiedLines().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** This result, or the refusal of it with all that is unverified in it. */
  public VerifiedOnly verifiedOnly() {
    return VerifiedOnly.of(this);
  }

  /** The contribution as budgets and agreements take it, from the day of the assessment. */
  public Contribution toContribution() {
    return toContribution(date());
  }

  /** The contribution from another day, such as the one that the council's policy sets. */
  public Contribution toContribution(LocalDate firstDay) {
    return new Contribution(PeriodicAmount.weekly(contribution()), firstDay, basis(), SOURCE);
  }

  /**
   * The statement of a personal budget that one council funds: what it costs, what the adult pays
   * and what the council pays, all a week.
   */
  public BudgetStatement toStatement(Funder council) {
    return BudgetStatement.of(
        council,
        FundingStream.ADULT_SOCIAL_CARE,
        PeriodicAmount.weekly(budgetCost()),
        toContribution());
  }

  static Builder builder() {
    return ImmutableMeansTestResult.builder();
  }

  /** Builds a result; only {@link MeansTest} makes one. */
  interface Builder {
    Builder date(LocalDate date);

    Builder route(AssessmentRoute route);

    Builder fundingPosition(FundingPosition fundingPosition);

    Builder careCost(Calculation careCost);

    Builder budgetCost(Amount budgetCost);

    Builder capital(Calculation capital);

    Builder weekly(Calculation weekly);

    Builder arranging(Calculation arranging);

    Builder addOpenQuestion(OpenQuestion openQuestion);

    default Builder openQuestions(Iterable<OpenQuestion> openQuestions) {
      openQuestions.forEach(this::addOpenQuestion);
      return this;
    }

    MeansTestResult build();
  }
}
