package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.money.Amount;

/** Laws L5, L6 and L11: what becomes of a promise, and of a posting that is refused. */
class CommitmentLawsTest {
  private static final LocalDate DAY = Steps.START;
  private static final PostingId PROMISE = PostingId.of("promise");

  /** How somebody tries to end a promise, in an order left to chance. */
  enum Ending {
    SETTLE_IN_PART,
    SETTLE_IN_FULL,
    CANCEL,
    EXPIRE
  }

  @Property
  void L5_a_promise_ends_at_most_once_and_settled_and_freed_make_up_what_was_promised(
      @ForAll @IntRange(min = 2, max = 500) int promised,
      @ForAll @Size(min = 1, max = 5) List<Ending> endings) {
    Ledger ledger = promising(promised);
    Posting promise = ledger.posting(PROMISE).orElseThrow();
    for (int at = 0; at < endings.size(); at++) {
      Posting end = end(promise, endings.get(at), PostingId.of("end" + at));
      if (at == 0) {
        ledger = ledger.append(end);
      } else {
        assertRefused(ledger, end, Refusal.ALREADY_CLOSED);
      }
      Commitment commitment = ledger.commitment(PROMISE).orElseThrow();
      assertThat(commitment.isOpen()).isFalse();
      assertThat(commitment.settled().plus(commitment.freed())).isEqualTo(promise.amount());
      assertThat(commitment.settled()).isEqualTo(ledger.balances().spent());
      assertThat(commitment.outstanding().isZero()).isTrue();
    }
  }

  @Property
  void L6_settling_less_frees_the_rest(
      @ForAll @IntRange(min = 2, max = 500) int promised,
      @ForAll @IntRange(min = 1, max = 500) int paid) {
    Ledger before = promising(promised);
    Amount settled = Amount.pence(Math.min(paid, promised));
    Posting promise = before.posting(PROMISE).orElseThrow();
    Ledger after = before.append(promise.settlement(PostingId.of("paid"), settled, DAY, DAY));
    assertThat(after.openCommitments()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(after.remaining())
        .isEqualTo(before.remaining().plus(promise.amount()).minus(settled));
  }

  @Property
  void L6_settling_more_is_refused_and_the_excess_passes_the_checks_of_a_new_posting(
      @ForAll @IntRange(min = 1, max = 500) int promised,
      @ForAll @IntRange(min = 1, max = 500) int excess,
      @ForAll @IntRange(max = 600) int left) {
    Ledger before =
        Ledger.inPounds()
            .append(posting("in", PostingKind.PAYMENT_IN, promised + left))
            .append(posting("promise", PostingKind.COMMITMENT, promised));
    Posting promise = before.posting(PROMISE).orElseThrow();
    Amount tooMuch = Amount.pence(promised + excess);
    assertRefused(
        before, promise.settlement(PostingId.of("paid"), tooMuch, DAY, DAY), Refusal.WRONG_AMOUNT);
    Ledger settled =
        before.append(promise.settlement(PostingId.of("paid"), promise.amount(), DAY, DAY));
    Posting more = posting("excess", PostingKind.SPEND, excess);
    if (excess <= left) {
      assertThat(settled.append(more).balances().spent()).isEqualTo(tooMuch);
    } else {
      assertRefused(settled, more, Refusal.NOT_ENOUGH_MONEY);
    }
  }

  @Property
  void L11_a_refused_posting_leaves_an_equal_ledger(
      @ForAll("lives") List<Steps> life, @ForAll Overspending overspending) {
    Ledger ledger = Ledger.of("GBP", overspending);
    int refusals = 0;
    for (Steps step : life) {
      Posting posting = step.posting(ledger.postings());
      LedgerVersion version = ledger.version();
      List<Posting> postings = ledger.postings();
      List<Amount> sums = Sums.of(ledger);
      try {
        ledger = ledger.append(posting);
      } catch (PostingRefusedException refused) {
        refusals++;
        assertThat(refused.postingId()).isEqualTo(posting.id());
        assertThat(ledger.version()).isEqualTo(version);
        assertThat(ledger.postings()).isEqualTo(postings);
        assertThat(Sums.of(ledger)).isEqualTo(sums);
      }
    }
    assertThat(refusals).isLessThanOrEqualTo(life.size());
  }

  @Provide
  Arbitrary<List<Steps>> lives() {
    return Steps.any().list().ofMinSize(1).ofMaxSize(12);
  }

  private static Posting end(Posting promise, Ending ending, PostingId id) {
    return switch (ending) {
      case SETTLE_IN_PART -> promise.settlement(id, Amount.pence(1), DAY, DAY);
      case SETTLE_IN_FULL -> promise.settlement(id, promise.amount(), DAY, DAY);
      case CANCEL -> promise.cancellation(id, DAY, DAY);
      case EXPIRE -> promise.expiry(id, DAY, DAY);
    };
  }

  private static void assertRefused(Ledger ledger, Posting posting, Refusal refusal) {
    assertThatThrownBy(() -> ledger.append(posting))
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static Ledger promising(int pennies) {
    List<Posting> postings = new ArrayList<>();
    postings.add(posting("in", PostingKind.PAYMENT_IN, 1_000));
    postings.add(posting("promise", PostingKind.COMMITMENT, pennies));
    return Ledger.inPounds().appendAll(postings);
  }

  private static Posting posting(String id, PostingKind kind, int pennies) {
    return Posting.builder().id(PostingId.of(id)).kind(kind).stream(FundingStream.ADULT_SOCIAL_CARE)
        .amount(Amount.pence(pennies))
        .effectiveOn(DAY)
        .recordedOn(DAY)
        .build();
  }
}
