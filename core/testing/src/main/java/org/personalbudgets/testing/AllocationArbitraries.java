package org.personalbudgets.testing;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Allocation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Proration;
import org.personalbudgets.money.Quotient;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Remainder;
import org.personalbudgets.money.Shares;

/** Allocations, conversions, prorations and their results. */
public final class AllocationArbitraries {
  private AllocationArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Conversion.class, AllocationArbitraries::conversions)
        .add(Proration.class, AllocationArbitraries::prorations)
        .add(Proration.OfTotal.class, AllocationArbitraries::totalProrations)
        .add(Proration.OfPeriodic.class, AllocationArbitraries::periodicProrations)
        .add(Allocation.class, AllocationArbitraries::allocations)
        .add(Shares.class, AllocationArbitraries::shares)
        .add(Quotient.class, AllocationArbitraries::quotients)
        .add(Adjustment.class, AllocationArbitraries::adjustments);
  }

  /** Every named convention, and the calendar months of the generated dates. */
  public static Arbitrary<Conversion> conversions() {
    Arbitrary<Conversion> named =
        Arbitraries.of(
            Conversion.WEEKS_52_A_YEAR,
            Conversion.WEEKS_52_143_A_YEAR,
            Conversion.DAYS_365_A_YEAR,
            Conversion.DAYS_365_25_A_YEAR,
            Conversion.WHOLE_WEEKS,
            Conversion.TWELVE_MONTHS);
    Arbitrary<Conversion> months =
        DateArbitraries.dates().map(YearMonth::from).map(Conversion::calendarMonth);
    return Arbitraries.frequencyOf(Tuple.of(1, named), Tuple.of(1, months)).withoutEdgeCases();
  }

  /** Prorations of both kinds. */
  public static Arbitrary<Proration> prorations() {
    return Arbitraries.<Proration>oneOf(totalProrations(), periodicProrations());
  }

  /** An everyday amount over a range of days. */
  public static Arbitrary<Proration.OfTotal> totalProrations() {
    return Combinators.combine(everyday(), DateArbitraries.ranges(), MoneyArbitraries.roundings())
        .as(Proration.OfTotal::new)
        .withoutEdgeCases();
  }

  /** An everyday amount for every period from an anchor on. */
  public static Arbitrary<Proration.OfPeriodic> periodicProrations() {
    Arbitrary<PeriodicAmount> amounts = MoneyArbitraries.weeklyAmounts();
    return Combinators.combine(amounts, DateArbitraries.dates(), MoneyArbitraries.roundings())
        .as(Proration.OfPeriodic::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Amount> everyday() {
    return MoneyArbitraries.poundsUpTo(Amount.pounds("100000"));
  }

  /** Weights by id, not all zero: equal, whole, percentages, thirds, amounts. */
  public static Arbitrary<Map<String, Rate>> weights() {
    Arbitrary<Rate> weight =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Rate.ZERO)),
            Tuple.of(2, Arbitraries.just(Rate.ONE)),
            Tuple.of(3, Arbitraries.longs().between(0, 100).map(Rate::of)),
            Tuple.of(2, Arbitraries.longs().between(0, 10_000).map(n -> Rate.of(n, 10_000))),
            Tuple.of(1, Arbitraries.longs().between(0, 12).map(n -> Rate.of(n, 3))),
            Tuple.of(1, Arbitraries.longs().between(0, Rate.MAX_TERM).map(Rate::of)));
    return Arbitraries.maps(TextArbitraries.shortIds(), weight)
        .ofMinSize(1)
        .ofMaxSize(9)
        .filter(weights -> weights.values().stream().anyMatch(Rate::isPositive))
        .<Map<String, Rate>>map(TreeMap::new)
        .withoutEdgeCases();
  }

  /** Allocations by every remainder rule, half of them with a cap on the first id. */
  public static Arbitrary<Allocation> allocations() {
    return Combinators.combine(weights(), Arbitraries.of(Remainder.class), everyday().optional(0.5))
        .as(
            (weights, remainder, cap) -> {
              Allocation.Builder builder = Allocation.builder(remainder);
              boolean first = true;
              for (Map.Entry<String, Rate> entry : weights.entrySet()) {
                if (first && cap.isPresent()) {
                  builder.add(entry.getKey(), entry.getValue(), cap.get());
                } else {
                  builder.add(entry.getKey(), entry.getValue());
                }
                first = false;
              }
              return builder.build();
            })
        .withoutEdgeCases();
  }

  /** What allocations give. */
  public static Arbitrary<Shares> shares() {
    return Combinators.combine(allocations(), MoneyArbitraries.pounds())
        .as(Allocation::allocate)
        .withoutEdgeCases();
  }

  /** What divisions give. */
  public static Arbitrary<Quotient> quotients() {
    return Combinators.combine(MoneyArbitraries.pounds(), Arbitraries.longs().between(1, 366))
        .as(Amount::divideBy)
        .withoutEdgeCases();
  }

  /** A period's amount, before and after a back-dated change. */
  public static Arbitrary<Adjustment> adjustments() {
    Arbitrary<Amount> differences = MoneyArbitraries.prices();
    return Combinators.combine(
            DateArbitraries.ranges(), everyday(), differences, Arbitraries.of(true, false))
        .as(
            (period, amount, difference, up) ->
                up
                    ? new Adjustment(period, amount, amount.plus(difference))
                    : new Adjustment(period, amount.plus(difference), amount))
        .withoutEdgeCases();
  }
}
