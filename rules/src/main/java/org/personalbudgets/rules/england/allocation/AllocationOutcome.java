package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;

/**
 * What a scheme says: a figure with its steps, or that its table does not cover the case, which is
 * then for a practitioner to estimate. A scheme never guesses between rows or beyond them.
 */
public sealed interface AllocationOutcome {
  /** The scheme that was asked. */
  AllocationScheme scheme();

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a figure. */
    R allocated(Allocated outcome);

    /** For a case that the table does not cover. */
    R notCovered(NotCovered outcome);
  }

  /**
   * A figure, which is an estimate to plan with and never money to spend.
   *
   * @param scheme the scheme that gave it
   * @param needed what the assessment found
   * @param support the support needed, step by step, whoever gives it
   * @param unpaidSupport what is taken off for support given unpaid, step by step
   */
  record Allocated(
      AllocationScheme scheme,
      SupportNeeded needed,
      List<AllocationStep> support,
      List<AllocationStep> unpaidSupport)
      implements AllocationOutcome {
    /** Copies and checks the steps. */
    public Allocated {
      requireNonNull(scheme, "scheme");
      requireNonNull(needed, "needed");
      support = ImmutableList.copyOf(support);
      unpaidSupport = ImmutableList.copyOf(unpaidSupport);
      Checks.that(!support.isEmpty(), "an allocation shows at least one step");
      for (AllocationStep step : unpaidSupport) {
        Checks.that(!step.amount().isPositive(), "unpaid support cannot raise an allocation");
      }
    }

    /** The estimate a week: all steps together. */
    public Amount weekly() {
      return sum(Iterables.concat(support, unpaidSupport));
    }

    /** The estimate a week if all unpaid support were withdrawn. */
    public Amount weeklyIfUnpaidSupportEnds() {
      return sum(support);
    }

    private static Amount sum(Iterable<AllocationStep> steps) {
      return Amount.sum("GBP", Iterables.transform(steps, AllocationStep::amount));
    }

    /** The estimate as budgets take it, with every step as a line. */
    public IndicativeBudget toIndicativeBudget() {
      return IndicativeBudget.builder()
          .assessment(needed.assessment())
          .asOf(needed.asOf())
          .method(scheme.method())
          .tableVersion(scheme.record().id().tableVersion())
          .cadence(Cadence.WEEK)
          .lines(
              Iterables.transform(
                  Iterables.concat(support, unpaidSupport),
                  step -> new AllocationLine(step.code(), step.amount())))
          .build();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.allocated(this);
    }
  }

  /**
   * The table does not cover the case.
   *
   * @param scheme the scheme that was asked
   * @param gap what it lacks
   * @param subject the code of the service, domain or score that it lacks it for
   */
  record NotCovered(AllocationScheme scheme, CoverageGap gap, String subject)
      implements AllocationOutcome {
    /** Checks each component. */
    public NotCovered {
      requireNonNull(scheme, "scheme");
      requireNonNull(gap, "gap");
      Checks.id("subject", subject);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notCovered(this);
    }
  }
}
