package org.personalbudgets.core.forecast;

import java.time.LocalDate;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;

/** A small budget that forecasts are made of: four weeks from Monday 1 January 2024. */
final class ForecastCase {
  static final FundingStream CARE = FundingStream.ADULT_SOCIAL_CARE;
  static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  static final LocalDate LAST = LocalDate.of(2024, 1, 28);
  static final DateRange FOUR_WEEKS = DateRange.of(FIRST, LAST);
  static final Citation SOURCE = Citation.agreement("Agreement", "clause 1");

  private ForecastCase() {}

  static LocalDate january(int day) {
    return FIRST.withDayOfMonth(day);
  }

  static PlanLine weekly(String id, String pounds, LinePurpose purpose) {
    LineCost cost =
        LineCost.repeating(PeriodicAmount.of(Amount.pounds(pounds), Cadence.WEEK), FIRST);
    return line(id, cost, CARE, purpose);
  }

  static PlanLine weekly(String id, String pounds) {
    return weekly(id, pounds, LinePurpose.SUPPORT);
  }

  static PlanLine line(String id, LineCost cost, FundingStream stream, LinePurpose purpose) {
    return PlanLine.builder()
        .id(PlanLineId.of(id))
        .description("what it is")
        .category(Category.of("personal-care"))
        .cost(cost)
        .mode(ManagementMode.managedByAuthority())
        .stream(stream)
        .purpose(purpose)
        .build();
  }

  static Posting paidIn(String pounds) {
    return posting("in", PostingKind.PAYMENT_IN, pounds, FIRST).build();
  }

  static Posting spent(String id, String line, String pounds, int day) {
    return posting(id, PostingKind.SPEND, pounds, january(day))
        .planLine(PlanLineId.of(line))
        .build();
  }

  static Posting promised(String id, String line, String pounds) {
    return posting(id, PostingKind.COMMITMENT, pounds, FIRST).planLine(PlanLineId.of(line)).build();
  }

  static Posting.Builder posting(String id, PostingKind kind, String pounds, LocalDate on) {
    return Posting.builder().id(PostingId.of(id)).kind(kind).stream(CARE)
        .amount(Amount.pounds(pounds))
        .effectiveOn(on)
        .recordedOn(LAST);
  }

  static ExpectedIncome income(int day, String pounds) {
    return new ExpectedIncome(january(day), CARE, Amount.pounds(pounds));
  }
}
