package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** How a ledger grows: H43, T8. Counts bytes, which do not depend on how busy the machine is. */
class LedgerGrowthTest {
  private static final LocalDate START = LocalDate.of(2015, 4, 1);
  private static final DateRange YEAR = DateRange.of(START.plusDays(100), START.plusDays(465));
  private static final PlanLineId LINE = PlanLineId.of("line3");
  private static final Category LEISURE = Category.of("leisure");

  @Test
  void H43_doubling_the_postings_takes_at_most_two_and_a_half_times_the_memory_work() {
    AllocationMeter.bytes(() -> ledger(1_000));
    long once = AllocationMeter.bytes(() -> ledger(12_500));
    for (int size = 25_000; size <= 100_000; size *= 2) {
      int postings = size;
      long twice = AllocationMeter.bytes(() -> ledger(postings));
      assertThat(twice).isLessThan(once * 5 / 2);
      once = twice;
    }
  }

  @Test
  void H43_the_hundred_thousandth_posting_is_taken_and_the_next_is_refused() {
    Ledger full = ledger(Ledger.MAX_POSTINGS);
    assertThat(full.size()).isEqualTo(100_000);
    assertThat(full.postings()).hasSize(100_000);
    assertThat(full.append(full.postings().get(7))).isSameAs(full);
    assertThatThrownBy(() -> full.append(posting(Ledger.MAX_POSTINGS)))
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.LEDGER_FULL));
  }

  @Test
  void a_sum_costs_one_amount_however_many_postings_there_are() {
    Ledger small = ledger(100);
    Ledger large = ledger(100_000);
    for (Ledger ledger : List.of(small, large)) {
      List<Supplier<Amount>> questions =
          List.of(
              ledger::balance,
              () -> ledger.balance(FundingStream.NHS),
              () -> ledger.balanceAsOf(YEAR.last()),
              ledger::remaining,
              ledger::openCommitments,
              () -> ledger.spentOn(LINE),
              () -> ledger.spentOn(LINE, YEAR),
              () -> ledger.spentWithin(YEAR),
              () -> ledger.spentWithin(LEISURE, YEAR));
      for (Supplier<Amount> question : questions) {
        for (int warm = 0; warm < 100; warm++) {
          assertThat(hundred(question)).isNotNull();
        }
        long bytes = AllocationMeter.bytes(() -> hundred(question));
        assertThat(bytes).isLessThanOrEqualTo(100 * 32 + 512);
      }
    }
  }

  private static Amount hundred(Supplier<Amount> question) {
    Amount last = question.get();
    for (int more = 1; more < 100; more++) {
      last = question.get();
    }
    return last;
  }

  private static Ledger ledger(int size) {
    List<Posting> postings = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      postings.add(posting(at));
    }
    return Ledger.of("GBP", Overspending.RECORDED).appendAll(postings);
  }

  /**
   * Ten years of postings, one in ten back-dated, over eight lines and two levels of categories.
   */
  private static Posting posting(int at) {
    LocalDate recorded = START.plusDays(at * 3_650L / 100_000);
    Posting.Builder builder =
        Posting.builder()
            .id(PostingId.of("posting-" + at))
            .kind(at % 4 == 0 ? PostingKind.PAYMENT_IN : PostingKind.SPEND)
            .stream(at % 3 == 0 ? FundingStream.NHS : FundingStream.ADULT_SOCIAL_CARE)
            .amount(Amount.pence(100 + at % 900))
            .effectiveOn(at % 10 == 0 ? recorded.minusDays(at % 300) : recorded)
            .recordedOn(recorded);
    if (at % 4 != 0) {
      builder
          .planLine(PlanLineId.of("line" + at % 8))
          .category(Category.of(at % 5 == 0 ? "leisure.sport" : "personal-care"));
    }
    return builder.build();
  }
}
