package org.personalbudgets.core.budget;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/**
 * An estimate to plan with, not money to spend: nothing in this library accepts it for payment. The
 * person can see how the figure was reached, line by line, because the figure is the sum of the
 * lines.
 *
 * <p>A scheme that yields it is a starting point and not the decision: <i>R (Savva) v Kensington
 * and Chelsea</i> [2010] EWCA Civ 1209.
 */
@Value.Immutable
public abstract sealed class IndicativeBudget permits ImmutableIndicativeBudget {
  IndicativeBudget() {}

  /** The assessment it rests on: no assessment, no budget. */
  public abstract AssessmentId assessment();

  /** The day whose needs it counts. */
  public abstract LocalDate asOf();

  /** How it was found. */
  public abstract AllocationMethod method();

  /** Which version of the scheme or table was used; an id. */
  public abstract String tableVersion();

  /** How often the amount is due. */
  public abstract Cadence cadence();

  /** How the figure was reached; at least one line. */
  public abstract List<AllocationLine> lines();

  /** The estimate: the exact sum of the lines; not negative. */
  @Value.Derived
  @Value.Auxiliary
  public PeriodicAmount amount() {
    return PeriodicAmount.of(
        Amount.sum(
            lines().isEmpty() ? "GBP" : lines().get(0).amount().currencyCode(),
            Iterables.transform(lines(), AllocationLine::amount)),
        cadence());
  }

  @Value.Check
  void check() {
    Checks.date("as-of date", asOf());
    Checks.id("table version", tableVersion());
    Checks.that(!lines().isEmpty(), "an indicative budget shows at least one line");
    Checks.atMost("lines", lines().size(), Caps.MAX_LINES);
    Checks.notNegative("indicative budget", amount().amount());
  }

  /** Amount, assessment and method. */
  @Override
  public String toString() {
    return "IndicativeBudget{amount="
        + amount()
        + ", assessment="
        + assessment()
        + ", method="
        + method()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableIndicativeBudget.builder();
  }

  /** Builds an indicative budget; every attribute is required. */
  public interface Builder {
    /** Sets the assessment it rests on. */
    Builder assessment(AssessmentId assessment);

    /** Sets the day whose needs it counts. */
    Builder asOf(LocalDate asOf);

    /** Sets how it was found. */
    Builder method(AllocationMethod method);

    /** Sets which version of the scheme or table was used. */
    Builder tableVersion(String tableVersion);

    /** Sets how often the amount is due. */
    Builder cadence(Cadence cadence);

    /** Adds a step in how the figure was reached. */
    Builder addLine(AllocationLine line);

    /** Adds steps in how the figure was reached, at most 10,000. */
    default Builder lines(Iterable<AllocationLine> lines) {
      Checks.each("lines", lines, Caps.MAX_LINES, this::addLine);
      return this;
    }

    /**
     * The indicative budget.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    IndicativeBudget build();
  }
}
