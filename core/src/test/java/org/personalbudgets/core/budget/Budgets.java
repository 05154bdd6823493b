package org.personalbudgets.core.budget;

import java.time.LocalDate;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/** Budgets for tests, here and in the packages that build on them. */
public final class Budgets {
  /** The day on which budgets are agreed. */
  public static final LocalDate DAY = LocalDate.of(2025, 4, 7);

  /** A council. */
  public static final Funder COUNCIL =
      new Funder(FunderId.of("devon"), FunderKind.LOCAL_AUTHORITY, "Devon County Council");

  /** A health body. */
  public static final Funder BOARD =
      new Funder(FunderId.of("devon-icb"), FunderKind.INTEGRATED_CARE_BOARD, "NHS Devon");

  private Budgets() {}

  /** Pounds a week. */
  public static PeriodicAmount weekly(String pounds) {
    return PeriodicAmount.weekly(Amount.pounds(pounds));
  }

  /** Part of a budget, from the council or, for NHS money, the health body. */
  public static StreamFunding stream(FundingStream stream, PeriodicAmount amount) {
    return StreamFunding.builder().stream(stream)
        .funder(stream == FundingStream.NHS ? BOARD : COUNCIL)
        .amount(amount)
        .build();
  }

  /** An estimate with one line. */
  public static IndicativeBudget indicative(PeriodicAmount amount) {
    return IndicativeBudget.builder()
        .assessment(AssessmentId.of("assessment-1"))
        .asOf(DAY.minusDays(30))
        .method(AllocationMethod.POINTS_TABLE)
        .tableVersion("2025.1")
        .cadence(amount.cadence())
        .addLine(new AllocationLine("points", amount.amount()))
        .build();
  }

  /** An agreed budget of the streams, which is what the estimate said. */
  public static AgreedBudget.Builder asEstimated(StreamFunding... streams) {
    PeriodicAmount total = streams[0].amount();
    AgreedBudget.Builder budget = AgreedBudget.builder().agreedOn(DAY).addStream(streams[0]);
    for (int at = 1; at < streams.length; at++) {
      total = total.plus(streams[at].amount());
      budget.addStream(streams[at]);
    }
    return budget.indicative(indicative(total));
  }

  /** An agreed budget of adult social care of so many pounds a week. */
  public static AgreedBudget.Builder adult(String pounds) {
    return asEstimated(stream(FundingStream.ADULT_SOCIAL_CARE, weekly(pounds)));
  }

  /** A yearly amount. */
  public static PeriodicAmount yearly(String pounds) {
    return PeriodicAmount.of(Amount.pounds(pounds), Cadence.YEAR);
  }
}
