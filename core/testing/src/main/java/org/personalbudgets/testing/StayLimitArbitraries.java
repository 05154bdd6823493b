package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.stay.ChainReading;
import org.personalbudgets.core.stay.ChainedStayLimits;
import org.personalbudgets.core.stay.Chaining;
import org.personalbudgets.core.stay.RollingStayLimits;
import org.personalbudgets.core.stay.StayCount;
import org.personalbudgets.core.stay.StayFinding;
import org.personalbudgets.core.stay.StayLimit;
import org.personalbudgets.core.stay.StayLimits;
import org.personalbudgets.core.stay.StayMeasure;
import org.personalbudgets.core.stay.StayUnit;

/** Limits on stays, those of the law often, and counts against them. */
public final class StayLimitArbitraries {
  private StayLimitArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(StayLimit.class, StayLimitArbitraries::stayLimits)
        .add(Chaining.class, StayLimitArbitraries::chainings)
        .add(ChainedStayLimits.class, StayLimitArbitraries::chainedStayLimits)
        .add(RollingStayLimits.class, StayLimitArbitraries::rollingStayLimits)
        .add(StayLimits.class, () -> Arbitraries.oneOf(chainedStayLimits(), rollingStayLimits()))
        .add(StayCount.class, StayLimitArbitraries::stayCounts)
        .add(
            StayFinding.class,
            () -> stayCounts().list().ofMinSize(1).ofMaxSize(3).map(StayFinding::new));
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.oneOf(
        Arbitraries.of(1, 27, 28, 29, 120), Arbitraries.integers().between(1, 300));
  }

  /** One limit. */
  public static Arbitrary<StayLimit> stayLimits() {
    return Combinators.combine(Arbitraries.of(StayMeasure.class), days()).as(StayLimit::new);
  }

  /** Ways in which stays are added together. */
  public static Arbitrary<Chaining> chainings() {
    return Combinators.combine(days(), days(), Arbitraries.of(ChainReading.class))
        .as(Chaining::new);
  }

  /** Limits on chains of stays, as those for adults. */
  public static Arbitrary<ChainedStayLimits> chainedStayLimits() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(12, RollingStayLimits.MOST_MONTHS),
            chainings(),
            Arbitraries.of(StayUnit.class))
        .as(ChainedStayLimits::new);
  }

  /** Limits on single stays and on stays within months, as those for children. */
  public static Arbitrary<RollingStayLimits> rollingStayLimits() {
    return Combinators.combine(
            days(),
            days(),
            Arbitraries.integers().between(1, RollingStayLimits.MOST_MONTHS),
            Arbitraries.of(StayUnit.class))
        .as(RollingStayLimits::new);
  }

  /** Counts within, at and above their limit. */
  public static Arbitrary<StayCount> stayCounts() {
    Arbitrary<Integer> counted = Arbitraries.oneOf(Arbitraries.just(0), days());
    return Combinators.combine(stayLimits(), DateArbitraries.ranges(), counted, counted)
        .as(StayCount::new);
  }
}
