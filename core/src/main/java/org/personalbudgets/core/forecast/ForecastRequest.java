package org.personalbudgets.core.forecast;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.DateRange;

/**
 * What a forecast is made from: the ledger, the lines of the agreed plan, and what has been
 * declared about income to come, money set aside and causes of under-use.
 */
@Value.Immutable
public abstract sealed class ForecastRequest permits ImmutableForecastRequest {
  ForecastRequest() {}

  /** What came and went, and what is promised. */
  public abstract Ledger ledger();

  /** The lines of the agreed plan, each once; in the currency of the ledger. */
  public abstract List<PlanLine> planLines();

  /** The period of the budget, from the first day that counts to the last that is looked at. */
  public abstract DateRange period();

  /** The day of the forecast, within the period: what happened up to its end is past. */
  public abstract LocalDate asOf();

  /** Money to come in, on days after that of the forecast and within the period. */
  public abstract List<ExpectedIncome> income();

  /** Money set aside beside what lines of the plan save. */
  public abstract List<RingFence> ringFences();

  /** Why lines were used less than planned. */
  public abstract List<UnderUseCause> causes();

  /** From the first day of the period to that of the forecast. */
  DateRange daysSoFar() {
    return DateRange.of(period().first(), asOf());
  }

  /** From the day after that of the forecast to the last; none if that is the last. */
  Optional<DateRange> daysToCome() {
    return asOf().equals(period().last())
        ? Optional.empty()
        : Optional.of(DateRange.of(asOf().plusDays(1), period().last()));
  }

  @Value.Check
  void check() {
    Checks.atMost("plan lines", planLines().size(), Caps.MAX_LINES);
    Checks.atMost("income", income().size(), Caps.MAX_LINES);
    Checks.atMost("ring-fences", ringFences().size(), Caps.MAX_LINES);
    Checks.atMost("causes", causes().size(), Caps.MAX_LINES);
    Checks.that(
        period().contains(asOf()),
        "day of a forecast must lie from %s to %s but is %s",
        period().first(),
        period().last(),
        asOf());
    Set<PlanLineId> ids = new HashSet<>();
    for (PlanLine line : planLines()) {
      Checks.that(ids.add(line.id()), "plan line '%s' must be given once", line.id());
    }
    for (ExpectedIncome one : income()) {
      Checks.that(
          one.on().isAfter(asOf()) && period().contains(one.on()),
          "income must be expected after %s and until %s but is on %s",
          asOf(),
          period().last(),
          one.on());
    }
    for (UnderUseCause cause : causes()) {
      Checks.that(
          ids.contains(cause.planLine()),
          "a cause is declared for line '%s', which is not in the plan",
          cause.planLine());
    }
  }

  /** The period and how much was declared; no amounts. */
  @Override
  public String toString() {
    return "ForecastRequest{asOf="
        + asOf()
        + ", period="
        + period()
        + ", planLines="
        + planLines().size()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableForecastRequest.builder();
  }

  /** Builds a request; ledger, period and day are required. */
  public interface Builder {
    /** Sets the ledger. */
    Builder ledger(Ledger ledger);

    /** Adds a line of the agreed plan. */
    Builder addPlanLine(PlanLine planLine);

    /** Adds lines of the agreed plan, at most 10,000. */
    default Builder planLines(Iterable<PlanLine> planLines) {
      Checks.each("plan lines", planLines, Caps.MAX_LINES, this::addPlanLine);
      return this;
    }

    /** Sets the period of the budget. */
    Builder period(DateRange period);

    /** Sets the day of the forecast. */
    Builder asOf(LocalDate asOf);

    /** Adds money to come in. */
    Builder addIncome(ExpectedIncome income);

    /** Adds money to come in, at most 10,000 times. */
    default Builder income(Iterable<ExpectedIncome> income) {
      Checks.each("income", income, Caps.MAX_LINES, this::addIncome);
      return this;
    }

    /** Adds money set aside. */
    Builder addRingFence(RingFence ringFence);

    /** Adds money set aside, at most 10,000 times. */
    default Builder ringFences(Iterable<RingFence> ringFences) {
      Checks.each("ring-fences", ringFences, Caps.MAX_LINES, this::addRingFence);
      return this;
    }

    /** Adds a cause of under-use. */
    Builder addCause(UnderUseCause cause);

    /** Adds causes of under-use, at most 10,000. */
    default Builder causes(Iterable<UnderUseCause> causes) {
      Checks.each("causes", causes, Caps.MAX_LINES, this::addCause);
      return this;
    }

    /**
     * The request.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    ForecastRequest build();
  }
}
