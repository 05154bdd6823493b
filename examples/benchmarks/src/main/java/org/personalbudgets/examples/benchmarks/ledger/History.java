package org.personalbudgets.examples.benchmarks.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;

/**
 * A made-up history of a budget: over the same ten years however many entries it has, a quarter of
 * them money in, one in ten back-dated, over eight lines of a plan.
 */
final class History {
  static final LocalDate START = LocalDate.of(2015, 4, 1);
  static final LocalDate TODAY = START.plusDays(3_640);
  static final DateRange YEAR = DateRange.of(TODAY.minusDays(200), TODAY.plusDays(160));
  static final Category LEISURE = Category.of("leisure");
  static final int LINES = 8;

  /** Most stays that a history takes. */
  static final int MOST_STAYS = Caps.MAX_LINES;

  private static final int DAYS = 3_640;

  private History() {}

  static List<Posting> postings(int size) {
    List<Posting> postings = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      postings.add(posting(at, size));
    }
    return postings;
  }

  /** The n-th of so many postings; one more than so many is the newest. */
  static Posting posting(int at, int size) {
    LocalDate recorded = START.plusDays((long) at * DAYS / size);
    Posting.Builder posting =
        Posting.builder()
            .id(PostingId.of("posting-" + at))
            .kind(at % 4 == 0 ? PostingKind.PAYMENT_IN : PostingKind.SPEND)
            .stream(FundingStream.ADULT_SOCIAL_CARE)
            .amount(Amount.pence(at % 4 == 0 ? 4_000 : 100 + at % 900))
            .effectiveOn(at % 10 == 0 ? recorded.minusDays(at % 300) : recorded)
            .recordedOn(recorded);
    if (at % 4 != 0) {
      posting
          .planLine(PlanLineId.of("line" + at % LINES))
          .category(Category.of(at % 5 == 0 ? "leisure.sport" : "personal-care"));
    }
    return posting.build();
  }

  /** Eight lines of so much a week. */
  static List<PlanLine> planLines() {
    List<PlanLine> lines = new ArrayList<>();
    for (int at = 0; at < LINES; at++) {
      lines.add(
          PlanLine.builder()
              .id(PlanLineId.of("line" + at))
              .description("something every week")
              .category(LEISURE)
              .cost(
                  LineCost.repeating(
                      PeriodicAmount.weekly(Amount.pence(1_000 + at)), START.plusDays(at)))
              .mode(ManagementMode.managedByAuthority())
              .stream(FundingStream.ADULT_SOCIAL_CARE)
              .build());
    }
    return lines;
  }

  /** Stays of two or three days, one every four days, the last of them just before today. */
  static List<Stay> stays(int size) {
    List<Stay> stays = new ArrayList<>(size);
    LocalDate first = TODAY.minusDays(4L * size);
    for (int at = 0; at < size; at++) {
      LocalDate day = first.plusDays(4L * at);
      stays.add(
          Stay.inCareHome(StayId.of("stay-" + at), DateRange.of(day, day.plusDays(1L + at % 2))));
    }
    return stays;
  }
}
