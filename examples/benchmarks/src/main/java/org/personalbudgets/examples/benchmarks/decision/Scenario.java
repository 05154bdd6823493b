package org.personalbudgets.examples.benchmarks.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.england.common.ListedRelatives;

/**
 * One case and the purchases asked about, as this library's values and in primitives.
 *
 * @param caseFile the case
 * @param books the same case in primitives
 */
record Scenario(CaseFile caseFile, Books books) {
  static final LocalDate TODAY = LocalDate.of(2025, 2, 3);

  private static final int STAY_BEFORE = 20;
  private static final long LEFT = 500_000;

  /** A case whose ledger has this many entries. */
  static Scenario of(int entries) {
    AgreedPlan plan = SamplePlan.agreed();
    Ledger ledger = ledger(entries);
    LocalDate lastDay = TODAY.minusDays(10);
    Stay stay =
        Stay.inCareHome(
            StayId.of("before"), DateRange.of(lastDay.minusDays(STAY_BEFORE - 1), lastDay));
    CaseFile caseFile =
        CaseFile.builder().plan(plan).ledger(ledger).stays(StayHistory.of(List.of(stay))).build();
    return new Scenario(caseFile, books(plan, ledger));
  }

  /** One payment in, and a penny spent again and again, on one line after the other. */
  private static Ledger ledger(int entries) {
    Ledger ledger =
        Ledger.inPounds()
            .append(
                posting(0, PostingKind.PAYMENT_IN, LEFT + entries - 1)
                    .effectiveOn(SamplePlan.AGREED)
                    .build());
    for (int at = 1; at < entries; at++) {
      ledger =
          ledger.append(
              posting(at, PostingKind.SPEND, 1)
                  .effectiveOn(SamplePlan.AGREED.plusDays(at % 300))
                  .planLine(SamplePlan.line(at % SamplePlan.LINES))
                  .category(Categories.GYM)
                  .build());
    }
    return ledger;
  }

  private static Posting.Builder posting(int at, PostingKind kind, long pence) {
    return Posting.builder().id(PostingId.of("posting-" + at)).kind(kind).stream(
            FundingStream.ADULT_SOCIAL_CARE)
        .amount(Amount.pence(pence))
        .recordedOn(TODAY);
  }

  private static Books books(AgreedPlan plan, Ledger ledger) {
    Map<String, Books.Line> lines = new HashMap<>();
    DateRange year = SpendWindow.FINANCIAL_YEAR.around(TODAY);
    for (int at = 0; at < SamplePlan.LINES; at++) {
      PlanLineId id = SamplePlan.line(at);
      Amount planned = plan.line(id).orElseThrow().cost().within(year);
      long left = planned.minus(ledger.spentOn(id, year)).minorUnits();
      lines.put(id.value(), new Books.Line(at < SamplePlan.LINES - 1, left));
    }
    return new Books(lines, ledger.remaining().minorUnits(), STAY_BEFORE, listedRelatives());
  }

  private static long listedRelatives() {
    long listed = 0;
    for (Kinship kinship : Kinship.values()) {
      listed |= ListedRelatives.isNamed(kinship) ? 1L << kinship.ordinal() : 0;
    }
    return listed;
  }

  /** A purchase as a request to this library. */
  static SpendRequest request(Purchase purchase) {
    SpendRequest.Builder request =
        SpendRequest.builder()
            .id("request")
            .date(TODAY)
            .amount(Amount.pence(purchase.pence()))
            .category(Category.of(purchase.category()))
            .payee(
                purchase.kinship() >= 0
                    ? Payee.individual(
                        "sister", Kinship.values()[purchase.kinship()], Household.SAME_HOUSEHOLD)
                    : Payee.provider("provider"));
    if (!purchase.line().isEmpty()) {
      request.planLine(PlanLineId.of(purchase.line()));
    }
    if (purchase.need()) {
      request.addNeed(SamplePlan.need(0));
    }
    if (purchase.stayDays() > 0) {
      request.stay(DateRange.of(TODAY, TODAY.plusDays(purchase.stayDays() - 1)));
    }
    return request.build();
  }
}
