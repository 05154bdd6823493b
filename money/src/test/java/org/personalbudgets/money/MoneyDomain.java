package org.personalbudgets.money;

import static net.jqwik.api.Arbitraries.frequencyOf;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.longs;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Values that hunt the boundaries where money goes wrong: odd pennies, thirds, the cap. */
final class MoneyDomain extends DomainContextBase {
  private static final long CAP = Amount.MAX_MINOR_UNITS;

  /** Pounds: a third of them known trouble-makers, the others of every size up to the cap. */
  @Provide
  Arbitrary<Amount> pounds() {
    Arbitrary<Long> known =
        Arbitraries.of(
            0L,
            1L,
            2L,
            33L,
            34L,
            50L,
            66L,
            67L,
            99L,
            100L,
            101L,
            499L,
            501L,
            1_000L,
            10_000L,
            CAP / 2,
            CAP / 2 + 1,
            CAP - 1,
            CAP);
    Arbitrary<Long> pence =
        frequencyOf(
            Tuple.of(
                1,
                Combinators.combine(known, Arbitraries.of(1, -1)).as((size, sign) -> size * sign)),
            Tuple.of(1, longs().between(-100_000, 100_000)),
            Tuple.of(1, longs().between(-CAP, CAP)));
    // A third of all tries meets the edges; combining them on top would leave no tries for the
    // rest.
    return pence.map(Amount::pence).withoutEdgeCases();
  }

  /** Rates of any sign, with denominators from one to the cap. */
  @Provide
  Arbitrary<Rate> rates() {
    Arbitrary<Long> terms =
        frequencyOf(
            Tuple.of(2, longs().between(1, 1_000)), Tuple.of(1, longs().between(1, Rate.MAX_TERM)));
    return Combinators.combine(terms, terms, Arbitraries.of(-1, 0, 1))
        .as((numerator, denominator, sign) -> Rate.of(numerator * sign, denominator))
        .withoutEdgeCases();
  }

  /** Every mode that may round. */
  @Provide
  Arbitrary<Rounding> roundings() {
    return Arbitraries.of(RoundingMode.class)
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .map(mode -> Rounding.of(mode, "test"));
  }

  /** Weights by id, not all zero: equal, whole, percent, thirds, amounts. */
  @Provide
  Arbitrary<Map<String, Rate>> weights() {
    Arbitrary<Rate> weight =
        frequencyOf(
            Tuple.of(1, just(Rate.ZERO)),
            Tuple.of(2, just(Rate.ONE)),
            Tuple.of(3, longs().between(0, 100).map(Rate::of)),
            Tuple.of(2, longs().between(0, 10_000).map(n -> Rate.of(n, 10_000))),
            Tuple.of(1, longs().between(0, 12).map(n -> Rate.of(n, 3))),
            Tuple.of(1, longs().between(0, Rate.MAX_TERM).map(Rate::of)));
    return Arbitraries.maps(ids(), weight)
        .ofMinSize(1)
        .ofMaxSize(9)
        .filter(weights -> weights.values().stream().anyMatch(Rate::isPositive))
        .<Map<String, Rate>>map(TreeMap::new)
        .withoutEdgeCases();
  }

  /** Short ids of every allowed kind of character. */
  private static Arbitrary<String> ids() {
    return Arbitraries.strings().withChars("abzAZ09._-").ofMinLength(1).ofMaxLength(3);
  }

  /** Ranges of up to two years around year ends and leap days. */
  @Provide
  Arbitrary<DateRange> ranges() {
    LocalDate from = LocalDate.of(2023, 12, 1);
    return Combinators.combine(
            Arbitraries.integers().between(0, 800), Arbitraries.integers().between(0, 730))
        .as((start, length) -> DateRange.of(from.plusDays(start), from.plusDays(start + length)));
  }
}
