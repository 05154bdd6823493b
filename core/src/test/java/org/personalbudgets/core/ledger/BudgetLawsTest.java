package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * Laws B1, B3 to B5, B7 and B8 as the ledger keeps them, stream by stream; B2 and B6 are in
 * LedgerLawsTest, B9 with the payment schedules.
 */
class BudgetLawsTest {
  private static final LocalDate RECORDED = Steps.START.plusDays(60);
  private static final FundingStream CARE = FundingStream.ADULT_SOCIAL_CARE;

  /** A ledger that authorises, after any life. */
  @Provide
  Arbitrary<Ledger> authorising() {
    return Steps.any().list().ofMinSize(1).ofMaxSize(40).map(BudgetLawsTest::live);
  }

  private static Ledger live(List<Steps> steps) {
    Ledger ledger = Ledger.inPounds();
    for (Steps step : steps) {
      try {
        ledger = ledger.append(step.posting(ledger.postings()));
      } catch (PostingRefusedException refused) {
        assertThat(refused.refusal()).isNotNull();
      }
    }
    return ledger;
  }

  @Property
  void B1_the_whole_is_the_sum_of_its_streams_and_no_stream_uses_more_than_it_got(
      @ForAll("authorising") Ledger ledger) {
    List<Amount> received = new ArrayList<>();
    List<Amount> remaining = new ArrayList<>();
    for (FundingStream stream : FundingStream.values()) {
      Balance balance = ledger.balances(stream);
      received.add(balance.received());
      remaining.add(balance.remaining());
      assertThat(balance.committed().plus(balance.spent()).plus(balance.returned()))
          .isLessThanOrEqualTo(balance.received());
    }
    assertThat(Amount.sum("GBP", received)).isEqualTo(ledger.balances().received());
    assertThat(Amount.sum("GBP", remaining)).isEqualTo(ledger.remaining());
  }

  @Property
  void B3_nothing_is_overdrawn_after_any_event_unless_the_ledger_says_that_it_records_that(
      @ForAll("authorising") Ledger ledger, @ForAll @IntRange(min = 1, max = 600) int more) {
    for (int size = 0; size <= ledger.size(); size++) {
      Ledger prefix = Ledger.inPounds().appendAll(ledger.postings().subList(0, size));
      assertThat(prefix.remaining().isNegative()).isFalse();
    }
    Posting tooMuch =
        posting(
            "too-much", PostingKind.SPEND, CARE, (int) ledger.remaining(CARE).minorUnits() + more);
    assertThatThrownBy(() -> ledger.append(tooMuch))
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_ENOUGH_MONEY));
    Ledger recording = Ledger.of("GBP", Overspending.RECORDED).appendAll(ledger.postings());
    assertThat(recording.append(tooMuch).remaining(CARE)).isEqualTo(Amount.pence(-more));
  }

  @Property
  void B4_no_stream_is_overdrawn_even_when_the_others_hold_enough(
      @ForAll("authorising") Ledger ledger, @ForAll @IntRange(min = 1, max = 600) int pennies) {
    Ledger rich = ledger.append(posting("rich", PostingKind.PAYMENT_IN, FundingStream.NHS, 1_000));
    Posting spend = posting("spend", PostingKind.SPEND, CARE, pennies);
    boolean fits = ledger.remaining(CARE).isAtLeast(spend.amount());
    Ledger after;
    try {
      after = rich.append(spend);
    } catch (PostingRefusedException refused) {
      assertThat(refused.refusal()).isEqualTo(Refusal.NOT_ENOUGH_MONEY);
      after = rich;
    }
    assertThat(after != rich).isEqualTo(fits);
    for (FundingStream stream : FundingStream.values()) {
      assertThat(after.remaining(stream).isNegative()).isFalse();
    }
  }

  @Property
  void B5_money_moved_and_moved_back_restores_every_balance_and_the_whole_never_changes(
      @ForAll("authorising") Ledger ledger, @ForAll @IntRange(min = 1, max = 600) int pennies) {
    Amount most = ledger.remaining(CARE);
    Assume.that(most.isPositive());
    Transfer there =
        new Transfer("there", CARE, FundingStream.NHS, Amount.pence(pennies).min(most));
    Ledger moved = ledger.appendAll(there.postings(Steps.START, RECORDED));
    Ledger back = moved.appendAll(there.back("back").postings(Steps.START, RECORDED));
    assertThat(moved.remaining(CARE)).isEqualTo(most.minus(there.amount()));
    for (Ledger each : List.of(moved, back)) {
      assertThat(each.balance()).isEqualTo(ledger.balance());
      assertThat(each.remaining()).isEqualTo(ledger.remaining());
      assertThat(each.balanceAsOf(RECORDED)).isEqualTo(ledger.balanceAsOf(RECORDED));
    }
    for (FundingStream stream : FundingStream.values()) {
      assertThat(back.remaining(stream)).isEqualTo(ledger.remaining(stream));
      assertThat(back.balance(stream)).isEqualTo(ledger.balance(stream));
      assertThat(Sums.endOfDay(back, Sums.LAST)).isEqualTo(Sums.endOfDay(ledger, Sums.LAST));
    }
  }

  @Test
  void a_transfer_to_the_same_stream_or_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Transfer("t", CARE, CARE, Amount.pence(1)))
        .withMessageContaining("needs two streams");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Transfer("t", CARE, FundingStream.NHS, Amount.ZERO_POUNDS))
        .withMessageContaining("must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Transfer("t".repeat(61), CARE, FundingStream.NHS, Amount.pence(1)))
        .withMessageContaining("posting id must have 1 to 64 characters");
  }

  @Property
  void B7_what_happens_later_changes_no_balance_as_of_an_earlier_day(
      @ForAll("authorising") Ledger ledger,
      @ForAll @IntRange(max = Steps.DAYS) int day,
      @ForAll @IntRange(min = 1, max = 400) int later,
      @ForAll PostingKind kind) {
    Assume.that(!kind.requiresReference());
    LocalDate asOf = Steps.START.plusDays(day);
    Ledger rich = ledger.append(posting("rich", PostingKind.PAYMENT_IN, CARE, 1_000));
    Posting event =
        Posting.builder().id(PostingId.of("later")).kind(kind).stream(CARE)
            .amount(Amount.pence(1_000))
            .effectiveOn(asOf.plusDays(later))
            .recordedOn(RECORDED)
            .build();
    Ledger after = rich.append(event);
    for (FundingStream stream : FundingStream.values()) {
      assertThat(after.balanceAsOf(asOf, stream)).isEqualTo(rich.balanceAsOf(asOf, stream));
    }
    assertThat(after.balanceAsOf(asOf)).isEqualTo(rich.balanceAsOf(asOf));
  }

  @Property
  void B8_a_budget_cut_at_a_date_is_what_was_used_before_and_what_the_next_authority_gets(
      @ForAll("authorising") Ledger ledger, @ForAll @IntRange(max = Steps.DAYS) int day) {
    LocalDate lastDay = Steps.START.plusDays(day);
    DateRange before = DateRange.of(Sums.FIRST.minusYears(1), lastDay);
    for (FundingStream stream : FundingStream.values()) {
      NaiveLedger model = new NaiveLedger(Overspending.REFUSED, ledger.postings());
      Amount held = ledger.balanceAsOf(lastDay, stream);
      if (held.isNegative()) {
        continue;
      }
      Ledger next =
          held.isZero()
              ? Ledger.inPounds()
              : Ledger.inPounds()
                  .append(
                      Posting.builder()
                          .id(PostingId.of("from-old-council"))
                          .kind(PostingKind.CARRIED_IN)
                          .stream(stream)
                          .amount(held)
                          .effectiveOn(lastDay.plusDays(1))
                          .recordedOn(RECORDED)
                          .build());
      long cameIn = model.netReceived(lastDay, stream);
      long notYetBack = model.refundedAfter(lastDay, stream);
      assertThat(
              ledger
                  .spentWithin(stream, before)
                  .plus(Amount.pence(notYetBack))
                  .plus(next.remaining(stream)))
          .isEqualTo(Amount.pence(cameIn));
    }
  }

  private static Posting posting(String id, PostingKind kind, FundingStream stream, int pennies) {
    return Posting.builder().id(PostingId.of(id)).kind(kind).stream(stream)
        .amount(Amount.pence(pennies))
        .effectiveOn(Steps.START)
        .recordedOn(RECORDED)
        .build();
  }
}
