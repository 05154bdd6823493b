package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.core.payment.Schedules.day;
import static org.personalbudgets.core.payment.Schedules.legs;
import static org.personalbudgets.core.payment.Schedules.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.dispute.NoticeId;
import org.personalbudgets.core.dispute.ReclaimNotice;
import org.personalbudgets.core.dispute.ReclaimedItem;
import org.personalbudgets.core.dispute.ReclaimedItems;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.surplus.Reclaims;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;

/** What is owed is paid in; what was overpaid waits for a notice. */
class RetroSettlementTest {
  private static final LocalDate LATER = day("2190-01-01");
  private static final PostingId SETTLED = PostingId.of("retro-1");

  /** What was paid for each period, in the stream and by the funder of the settlement. */
  private static Ledger paid(RetroSettlement settlement, List<PaidPeriod> periods) {
    List<Posting> postings = new ArrayList<>();
    for (PaidPeriod period : periods) {
      Amount amount = period.legs().paid(settlement.basis());
      if (amount.isPositive()) {
        Posting.Builder posting =
            Posting.builder().id(entry(period.days())).kind(PostingKind.PAYMENT_IN).stream(
                    settlement.stream())
                .amount(amount)
                .effectiveOn(period.days().first())
                .recordedOn(period.days().first());
        settlement.funder().ifPresent(posting::funder);
        postings.add(posting.build());
      }
    }
    return Ledger.inPounds().appendAll(postings);
  }

  private static PostingId entry(DateRange days) {
    return PostingId.of("paid-" + days.first());
  }

  private static Map<LocalDate, PostingId> entries(RetroSettlement settlement) {
    Map<LocalDate, PostingId> entries = new LinkedHashMap<>();
    for (PaidPeriod period : settlement.retro().paid()) {
      entries.put(period.days().first(), entry(period.days()));
    }
    return entries;
  }

  private static ReclaimNotice notice(ReclaimNotice like, List<ReclaimedItem> items) {
    return ReclaimNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(like.funder())
        .regime(like.regime())
        .givenOn(like.givenOn())
        .reasons("paid too much")
        .source(like.source())
        .items(new ReclaimedItems(items))
        .payer(like.payer())
        .firstDay(like.firstDay())
        .payBy(like.payBy())
        .challenge(like.challenge())
        .build();
  }

  @Property(tries = 200)
  void once_both_are_settled_the_ledger_is_the_one_worked_out_again(
      @ForAll RetroSettlement settlement, @ForAll ReclaimNotice any) {
    Ledger original = paid(settlement, settlement.retro().paid());
    Ledger after = original.appendAll(settlement.payments(SETTLED, LATER));
    List<ReclaimedItem> items =
        settlement.claims(entries(settlement), RecoveryGround.CIRCUMSTANCES_CHANGED);
    if (!items.isEmpty()) {
      after = after.appendAll(Reclaims.paid(notice(any, items), after, LATER));
    }
    Ledger recomputed = paid(settlement, settlement.retro().recomputed());
    for (FundingStream stream : FundingStream.values()) {
      assertThat(after.remaining(stream)).isEqualTo(recomputed.remaining(stream));
    }
  }

  @Property(tries = 200)
  void without_a_notice_nothing_goes_back(@ForAll RetroSettlement settlement) {
    List<Posting> postings = settlement.payments(SETTLED, LATER);
    assertThat(postings)
        .allMatch(posting -> posting.kind() == PostingKind.PAYMENT_IN)
        .allMatch(posting -> posting.stream() == settlement.stream())
        .allMatch(posting -> posting.funder().equals(settlement.funder()));
    Amount most = Amount.ZERO_POUNDS;
    for (PaidPeriod period : settlement.retro().paid()) {
      most = most.plus(period.legs().paid(settlement.basis()));
    }
    for (Adjustment change : settlement.owedToPerson()) {
      most = most.plus(change.difference());
    }
    assertThat(paid(settlement, settlement.retro().paid()).appendAll(postings).balance())
        .isEqualTo(most);
  }

  @Property(tries = 100)
  void what_was_settled_is_not_settled_again(@ForAll RetroSettlement settlement) {
    RetroCase retro = settlement.retro();
    RetroSettlement again =
        new RetroSettlement(
            new RetroCase(retro.recomputed(), retro.before(), retro.changes(), retro.span()),
            settlement.basis(),
            settlement.stream(),
            settlement.funder());
    assertThat(again.payments(SETTLED, LATER)).isEmpty();
    assertThat(again.claims(Map.of(), RecoveryGround.CIRCUMSTANCES_CHANGED)).isEmpty();
  }

  /** Two four-weekly payments were due at £100 a week, and one was £28 short, one £20 over. */
  private static final DateRange SHORT = DateRange.of(day("2025-01-06"), day("2025-02-02"));

  private static final DateRange OVER = DateRange.of(day("2025-02-03"), day("2025-03-02"));

  private static RetroSettlement twoPeriods() {
    return new RetroSettlement(
        new RetroCase(
            List.of(
                new PaidPeriod(SHORT, legs("372", "0")), new PaidPeriod(OVER, legs("420", "0"))),
            ScheduleHistory.of(net("100", "0", Cadence.FOUR_WEEKS).firstDay(SHORT.first()).build()),
            List.of(),
            DateRange.of(SHORT.first(), OVER.last())),
        PaymentBasis.NET,
        FundingStream.NHS,
        Optional.of(FunderId.of("board")));
  }

  @Test
  void one_is_not_set_off_against_the_other() {
    assertThat(twoPeriods().payments(SETTLED, day("2025-04-01")))
        .containsExactly(
            Posting.builder().id(PostingId.of("retro-1.0")).kind(PostingKind.PAYMENT_IN).stream(
                    FundingStream.NHS)
                .funder(FunderId.of("board"))
                .amount(Amount.pounds("28.00"))
                .effectiveOn(day("2025-04-01"))
                .recordedOn(day("2025-04-01"))
                .build());
    assertThat(twoPeriods().claims(entries(twoPeriods()), RecoveryGround.PLAN_CHANGED))
        .containsExactly(
            new ReclaimedItem(entry(OVER), Amount.pounds("20.00"), RecoveryGround.PLAN_CHANGED));
  }

  @Test
  void nothing_is_asked_back_without_the_entry_that_it_is_about() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                twoPeriods()
                    .claims(Map.of(SHORT.first(), entry(SHORT)), RecoveryGround.PLAN_CHANGED))
        .withMessage("no entry is given for the payment of " + OVER);
  }

  /** A contribution that the funder collects itself is no money of the account. */
  @Test
  void a_lower_contribution_is_paid_in_where_it_was_taken_off_only() {
    PaymentSchedule due =
        net("100", "10", Cadence.FOUR_WEEKS).firstDay(SHORT.first()).lastDay(SHORT.last()).build();
    RetroCase retro =
        new RetroCase(
            List.of(new PaidPeriod(SHORT, legs("400", "60"))),
            ScheduleHistory.of(due),
            List.of(),
            SHORT);
    assertThat(owed(retro, PaymentBasis.NET)).containsExactly(Amount.pounds("20.00"));
    assertThat(owed(retro, PaymentBasis.GROSS)).isEmpty();
  }

  private static List<Amount> owed(RetroCase retro, PaymentBasis basis) {
    return new RetroSettlement(retro, basis, FundingStream.NHS, Optional.empty())
        .owedToPerson().stream().map(Adjustment::difference).toList();
  }
}
