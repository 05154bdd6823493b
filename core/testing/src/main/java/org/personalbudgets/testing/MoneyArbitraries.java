package org.personalbudgets.testing;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/** Amounts, rates and what is made of them: odd pennies, thirds, and the caps. */
public final class MoneyArbitraries {
  private static final long CAP = Amount.MAX_MINOR_UNITS;

  /** Pence around which sharing and rounding go wrong. */
  private static final List<Long> ODD_PENCE =
      List.of(0L, 1L, 2L, 33L, 34L, 50L, 66L, 67L, 99L, 100L, 101L, 499L, 501L, 1_000L, 10_000L);

  private MoneyArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Amount.class, MoneyArbitraries::amounts)
        .add(Rate.class, MoneyArbitraries::rates)
        .add(Rounding.class, MoneyArbitraries::roundings)
        .add(PeriodicAmount.class, MoneyArbitraries::periodicAmounts);
    AllocationArbitraries.addTo(registry);
  }

  /** Amounts of any size and sign; most in pounds, some in currencies of 0, 2 and 3 decimals. */
  public static Arbitrary<Amount> amounts() {
    Arbitrary<Amount> others =
        Combinators.combine(Arbitraries.of("EUR", "JPY", "KWD"), minorUnits()).as(Amount::ofMinor);
    return Arbitraries.frequencyOf(Tuple.of(4, pounds()), Tuple.of(1, others)).withoutEdgeCases();
  }

  /** Pounds of any size and sign: a third odd pennies, a third everyday, a third up to the cap. */
  public static Arbitrary<Amount> pounds() {
    return minorUnits().map(Amount::pence);
  }

  private static Arbitrary<Long> minorUnits() {
    Arbitrary<Long> known =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.of(ODD_PENCE)),
                    Tuple.of(1, Arbitraries.of(CAP / 2, CAP / 2 + 1, CAP - 1, CAP))),
                Arbitraries.of(1, -1))
            .as((size, sign) -> size * sign);
    return Arbitraries.frequencyOf(
            Tuple.of(1, known),
            Tuple.of(1, Arbitraries.longs().between(-100_000, 100_000)),
            Tuple.of(1, Arbitraries.longs().between(-CAP, CAP)))
        // a third of all tries meets the edges: more on top would leave too few for the rest
        .withoutEdgeCases();
  }

  /** Pounds from nothing to a limit, the limit and the penny below it among them. */
  public static Arbitrary<Amount> poundsUpTo(Amount limit) {
    long most = limit.minorUnits();
    Arbitrary<Long> near = Arbitraries.of(0L, 1L, most - 1, most);
    return Arbitraries.frequencyOf(
            Tuple.of(1, near),
            Tuple.of(1, Arbitraries.of(ODD_PENCE)),
            Tuple.of(2, Arbitraries.longs().between(0, Math.max(0, most))))
        .map(pence -> Amount.pence(Math.max(0, Math.min(pence, most))))
        .withoutEdgeCases();
  }

  /** A limit, a penny below it and a penny above. */
  public static Arbitrary<Amount> around(Amount limit) {
    return Arbitraries.of(limit, limit.minus(Amount.pence(1)), limit.plus(Amount.pence(1)));
  }

  /** What one purchase may cost: a penny to 5,000.00 pounds. */
  public static Arbitrary<Amount> prices() {
    return poundsUpTo(Amount.pounds("5000")).map(price -> price.max(Amount.pence(1)));
  }

  /** Exact rates of any sign, with denominators from one to the cap. */
  public static Arbitrary<Rate> rates() {
    Arbitrary<Long> terms =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.longs().between(1, 1_000)),
            Tuple.of(1, Arbitraries.longs().between(1, Rate.MAX_TERM)));
    return Combinators.combine(terms, terms, Arbitraries.of(1, 0, -1))
        .as((numerator, denominator, sign) -> Rate.of(numerator * sign, denominator))
        .withoutEdgeCases();
  }

  /** Rates from nothing to the whole: percentages, thirds and others. */
  public static Arbitrary<Rate> parts() {
    return Combinators.combine(
            Arbitraries.of(100L, 3L, 7L, 10_000L), Arbitraries.longs().between(0, 10_000))
        .as((denominator, numerator) -> Rate.of(numerator % (denominator + 1), denominator))
        .withoutEdgeCases();
  }

  /** Every mode that may round, each from some source. */
  public static Arbitrary<Rounding> roundings() {
    Arbitrary<RoundingMode> modes =
        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    return Combinators.combine(modes, Arbitraries.of("some rule", "another rule")).as(Rounding::of);
  }

  /** Pounds for every period of any cadence, of any size and sign. */
  public static Arbitrary<PeriodicAmount> periodicAmounts() {
    return Combinators.combine(pounds(), Arbitraries.of(Cadence.class))
        .as(PeriodicAmount::of)
        .withoutEdgeCases();
  }

  /** What a week's budget may come to: nothing to 5,000.00 pounds. */
  public static Arbitrary<PeriodicAmount> weeklyAmounts() {
    return poundsUpTo(Amount.pounds("5000")).map(PeriodicAmount::weekly);
  }
}
