package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/** Postings of one small budget, for tests that tell a story. */
final class Money {
  static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  static final PlanLineId CARER = PlanLineId.of("carer");
  static final Category CARE = Category.of("personal-care");

  private Money() {}

  static PostingId id(String id) {
    return PostingId.of(id);
  }

  static Posting paymentIn(String id, String pounds) {
    return posting(id, PostingKind.PAYMENT_IN, pounds).build();
  }

  static Posting spend(String id, String pounds) {
    return purchase(id, PostingKind.SPEND, pounds);
  }

  static Posting commitment(String id, String pounds) {
    return purchase(id, PostingKind.COMMITMENT, pounds);
  }

  private static Posting purchase(String id, PostingKind kind, String pounds) {
    return posting(id, kind, pounds).planLine(CARER).category(CARE).build();
  }

  static Posting.Builder posting(String id, PostingKind kind, String pounds) {
    return posting(id, kind, Amount.pounds(pounds), APRIL);
  }

  static Posting.Builder posting(String id, PostingKind kind, Amount amount, LocalDate on) {
    return Posting.builder().id(id(id)).kind(kind).stream(FundingStream.ADULT_SOCIAL_CARE)
        .amount(amount)
        .effectiveOn(on)
        .recordedOn(APRIL.plusDays(10));
  }

  static LocalDate april(int day) {
    return APRIL.withDayOfMonth(day);
  }

  static Amount pounds(String text) {
    return Amount.pounds(text);
  }
}
