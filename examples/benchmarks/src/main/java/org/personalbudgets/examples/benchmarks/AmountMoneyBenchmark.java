package org.personalbudgets.examples.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.personalbudgets.money.Allocation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Proration;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Remainder;
import org.personalbudgets.money.Rounding;

/** The steps with this library's amount. */
public class AmountMoneyBenchmark extends MoneyBenchmark {
  private static final Rounding HALF_UP = Rounding.HALF_UP_EACH_LEG;

  private Amount a = Amount.pence(A);
  private Amount b = Amount.pence(B);
  private Amount hundred = Amount.pence(HUNDRED);
  private int whole = WHOLE;
  private Rate factor = Rate.ofDecimal(FACTOR.toPlainString());
  private BigDecimal unrounded = UNROUNDED;
  private Allocation sevenths =
      Allocation.equally(List.of("a", "b", "c", "d", "e", "f", "g"), Remainder.LARGEST_FRACTION);
  private List<Amount> terms =
      IntStream.range(0, TERMS).mapToObj(n -> Amount.pence(term(n))).toList();

  @Benchmark
  public Amount add() {
    return a.plus(b);
  }

  @Benchmark
  public boolean compare() {
    return a.isGreaterThan(b);
  }

  @Benchmark
  public Amount timesWhole() {
    return a.times(whole);
  }

  @Benchmark
  public Amount timesDecimal() {
    return a.times(factor, HALF_UP);
  }

  @Benchmark
  public List<Amount> allocate() {
    return sevenths.allocate(hundred).amounts();
  }

  @Benchmark
  public Amount prorate() {
    return Proration.forFirstDays(a, 5, whole, HALF_UP);
  }

  @Benchmark
  public Amount roundToPence() {
    return Amount.of("GBP", unrounded, HALF_UP);
  }

  @Benchmark
  public Amount sum() {
    return Amount.sum("GBP", terms);
  }

  @Override
  long[] pence() {
    return pence(
        add().minorUnits(),
        compare(),
        timesWhole().minorUnits(),
        timesDecimal().minorUnits(),
        allocate().stream().mapToLong(Amount::minorUnits).toArray(),
        prorate().minorUnits(),
        roundToPence().minorUnits(),
        sum().minorUnits());
  }
}
