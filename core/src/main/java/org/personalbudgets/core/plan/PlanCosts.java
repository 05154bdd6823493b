package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/**
 * What a plan costs for each period of a cadence, line by line, by a named convention. Kept exact;
 * only what is read out is rounded, once.
 *
 * <p>Our reading of a year: a line costs what it costs in a year at most. A repeating line counts
 * at its rate; one that ends counts at its rate or at all that it will ever cost spread over one
 * year, whichever is less; a one-off cost counts spread over one year. A playscheme of 200.00 a
 * week for six weeks thus costs 1,200.00 a year and not 10,400.00.
 */
public final class PlanCosts {
  private final Cadence cadence;
  private final Conversion conversion;
  private final ImmutableList<PlanLine> lines;
  private final ImmutableMap<PlanLineId, Fraction> costs;
  private final ImmutableList<PlanLineId> notCovered;

  /** Some amount of the currency of the costs. */
  private final Amount sample;

  private PlanCosts(
      Cadence cadence,
      Conversion conversion,
      ImmutableList<PlanLine> lines,
      ImmutableMap<PlanLineId, Fraction> costs,
      ImmutableList<PlanLineId> notCovered) {
    this.cadence = cadence;
    this.conversion = conversion;
    this.lines = lines;
    this.costs = costs;
    this.notCovered = notCovered;
    this.sample =
        lines.stream()
            .flatMap(line -> SupportPlanChecks.amount(line).stream())
            .findFirst()
            .orElse(Amount.ZERO_POUNDS);
  }

  static PlanCosts of(SupportPlan plan, Cadence cadence, Conversion conversion) {
    requireNonNull(cadence, "cadence");
    requireNonNull(conversion, "conversion");
    ImmutableMap.Builder<PlanLineId, Fraction> costs = ImmutableMap.builder();
    ImmutableList.Builder<PlanLineId> notCovered = ImmutableList.builder();
    for (PlanLine line : plan.lines()) {
      Optional<Fraction> cost = cost(line.cost(), cadence, conversion);
      cost.ifPresentOrElse(exact -> costs.put(line.id(), exact), () -> notCovered.add(line.id()));
    }
    return new PlanCosts(
        cadence,
        conversion,
        ImmutableList.copyOf(plan.lines()),
        costs.buildOrThrow(),
        notCovered.build());
  }

  private static Optional<Fraction> cost(LineCost cost, Cadence cadence, Conversion conversion) {
    return cost.match(
        new LineCost.Cases<>() {
          @Override
          public Optional<Fraction> oneOff(LineCost.OneOff oneOff) {
            return exact(PeriodicAmount.of(oneOff.amount(), Cadence.YEAR), cadence, conversion);
          }

          @Override
          public Optional<Fraction> repeating(LineCost.Repeating repeating) {
            PeriodicAmount amount = repeating.amount();
            Optional<Fraction> rate = exact(amount, cadence, conversion);
            if (repeating.periods().isEmpty()) {
              return rate;
            }
            int periods = repeating.periods().get();
            Optional<Fraction> all =
                exact(PeriodicAmount.of(amount.amount(), Cadence.YEAR), cadence, conversion)
                    .map(one -> one.times(periods));
            return rate.flatMap(asRate -> all.map(asRate::min));
          }

          @Override
          public Optional<Fraction> noCost(LineCost.NoCost none) {
            return Optional.of(Fraction.ZERO);
          }
        });
  }

  /** The exact amount per another cadence; empty if the convention does not cover both. */
  static Optional<Fraction> exact(PeriodicAmount amount, Cadence to, Conversion conversion) {
    try {
      return Optional.of(Fraction.of(amount.amount(), conversion.factor(amount.cadence(), to)));
    } catch (IllegalArgumentException notCovered) {
      return Optional.empty();
    }
  }

  /** The cadence of the costs. */
  public Cadence cadence() {
    return cadence;
  }

  /** The convention by which other cadences are brought to it. */
  public Conversion conversion() {
    return conversion;
  }

  /**
   * The lines whose cost the convention cannot bring to the cadence. They count as nothing here.
   */
  public List<PlanLineId> notCovered() {
    return notCovered;
  }

  /** What all lines cost together, rounded once. */
  public PeriodicAmount total(Rounding rounding) {
    return round(sum(line -> true), rounding);
  }

  /** What the lines of a stream cost together, rounded once. */
  public PeriodicAmount ofStream(FundingStream stream, Rounding rounding) {
    return round(exactOf(requireNonNull(stream, "stream")), rounding);
  }

  /** What a line costs, rounded once; empty if there is no such line or it is not covered. */
  public Optional<PeriodicAmount> ofLine(PlanLineId line, Rounding rounding) {
    requireNonNull(rounding, "rounding");
    return Optional.ofNullable(costs.get(requireNonNull(line, "line")))
        .map(cost -> round(cost, rounding));
  }

  Fraction exactOf(FundingStream stream) {
    return sum(line -> line.stream() == stream);
  }

  private Fraction sum(Predicate<PlanLine> counts) {
    Fraction sum = Fraction.ZERO;
    for (PlanLine line : lines) {
      if (counts.test(line)) {
        sum = sum.plus(costs.getOrDefault(line.id(), Fraction.ZERO));
      }
    }
    return sum;
  }

  private PeriodicAmount round(Fraction exact, Rounding rounding) {
    return PeriodicAmount.of(exact.round(sample, rounding), cadence);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlanCosts that
        && cadence == that.cadence
        && conversion.equals(that.conversion)
        && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cadence, conversion, lines);
  }

  /** The cadence and the convention. */
  @Override
  public String toString() {
    return "PlanCosts{cadence=" + cadence + ", conversion=" + conversion + "}";
  }
}
