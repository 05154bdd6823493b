package org.personalbudgets.examples.benchmarks.ledger;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.forecast.Forecast;
import org.personalbudgets.core.forecast.ForecastRequest;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.stay.RollingStayLimits;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayUnit;
import org.personalbudgets.money.DateRange;

/** The questions to this library's ledger, forecast and stays. */
public class LedgerBenchmark extends GrowthBenchmark {
  private static final LocalDate HALF_WAY = History.START.plusDays(1_820);
  private static final RollingStayLimits LIMITS = new RollingStayLimits(28, 300, 12, StayUnit.DAYS);

  private Ledger ledger = Ledger.inPounds();
  private List<PlanLine> lines = List.of();
  private Posting next = History.posting(1, 1);
  private StayHistory stays = StayHistory.none();

  @Override
  void make(int size) {
    ledger = Ledger.of("GBP", Overspending.RECORDED).appendAll(History.postings(size - 1));
    next = History.posting(size - 1, size);
    lines = History.planLines();
    stays = StayHistory.of(History.stays(Math.min(size, History.MOST_STAYS)));
  }

  @Override
  GrowthBenchmark other() {
    return new NaiveLedgerBenchmark();
  }

  @Override
  long appended() {
    return append().size();
  }

  @Override
  @Benchmark
  public Ledger append() {
    return ledger.append(next);
  }

  @Override
  @Benchmark
  public long balance() {
    return ledger.balance().minorUnits();
  }

  @Override
  @Benchmark
  public long balanceAsOf() {
    return ledger.balanceAsOf(HALF_WAY).minorUnits();
  }

  @Override
  @Benchmark
  public long spentInYear() {
    return ledger.spentWithin(History.LEISURE, History.YEAR).minorUnits();
  }

  @Override
  @Benchmark
  public long forecast() {
    return Forecast.of(
            ForecastRequest.builder()
                .ledger(ledger)
                .planLines(lines)
                .period(History.YEAR)
                .asOf(History.TODAY)
                .build())
        .stream(FundingStream.ADULT_SOCIAL_CARE)
        .orElseThrow()
        .affordable()
        .minorUnits();
  }

  @Override
  @Benchmark
  public long residentialDay() {
    return LIMITS.find(stays, DateRange.ofDay(History.TODAY)).counts().get(1).total();
  }
}
