package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * Laws L1 to L4, L7 to L10, L12, L13, B2, B6, R6 and R7 of the ledger; L5, L6 and L11 are in
 * CommitmentLawsTest, the others of B in BudgetLawsTest, L14 in LedgerModelTest.
 */
class LedgerLawsTest {
  private static final PostingId NEW = PostingId.of("new");
  private static final PostingId NEWER = PostingId.of("newer");

  /** The postings that a random life brought into a ledger, which may overspend. */
  @Provide
  Arbitrary<Ledger> overspending() {
    return ledgers(Overspending.RECORDED);
  }

  @Provide
  Arbitrary<Ledger> authorising() {
    return ledgers(Overspending.REFUSED);
  }

  private static Arbitrary<Ledger> ledgers(Overspending overspending) {
    return Steps.any()
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(
            steps -> {
              Ledger ledger = Ledger.of("GBP", overspending);
              for (Steps step : steps) {
                ledger = offer(ledger, step.posting(ledger.postings()));
              }
              return ledger;
            });
  }

  private static Ledger offer(Ledger ledger, Posting posting) {
    try {
      return ledger.append(posting);
    } catch (PostingRefusedException refused) {
      return ledger;
    }
  }

  @Property
  void L1_what_others_gave_is_held_or_went_to_others(@ForAll("overspending") Ledger ledger) {
    for (FundingStream stream : FundingStream.values()) {
      Balance balance = ledger.balances(stream);
      assertThat(balance.received())
          .isEqualTo(ledger.balance(stream).plus(balance.spent()).plus(balance.returned()));
    }
  }

  @Property
  void L2_earlier_ledgers_keep_their_postings_and_their_sums(
      @ForAll("overspending") Ledger ledger) {
    List<Ledger> versions = new ArrayList<>();
    List<List<Amount>> sums = new ArrayList<>();
    Ledger growing = Ledger.of("GBP", Overspending.RECORDED);
    for (Posting posting : ledger.postings()) {
      versions.add(growing);
      sums.add(Sums.endOfDay(growing, Sums.LAST));
      growing = growing.append(posting);
    }
    for (int at = 0; at < versions.size(); at++) {
      assertThat(versions.get(at).postings()).isEqualTo(ledger.postings().subList(0, at));
      assertThat(Sums.endOfDay(versions.get(at), Sums.LAST)).isEqualTo(sums.get(at));
    }
  }

  @Property
  void L3_replaying_gives_the_same_ledger(@ForAll("overspending") Ledger ledger) {
    Ledger replayed = Ledger.of("GBP", Overspending.RECORDED).appendAll(ledger.postings());
    assertThat(replayed).isEqualTo(ledger).hasSameHashCodeAs(ledger);
    assertThat(Sums.of(replayed)).isEqualTo(Sums.of(ledger));
  }

  @Property
  void L4_the_same_posting_again_changes_nothing_and_another_with_its_id_is_refused(
      @ForAll("overspending") Ledger ledger, @ForAll @IntRange(max = 39) int position) {
    Assume.that(ledger.size() > 0);
    Posting posting = ledger.postings().get(position % ledger.size());
    assertThat(ledger.append(posting)).isSameAs(ledger);
    Posting other =
        payIn(posting.id(), posting.amount().plus(Amount.pence(1)), posting.effectiveOn());
    assertThatThrownBy(() -> ledger.append(other))
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(Refusal.CONFLICTING_CONTENT);
              assertThat(refused.postingId()).isEqualTo(posting.id());
            });
  }

  @Property
  void L7_an_entry_and_its_correction_restore_every_sum_and_add_two_postings(
      @ForAll("overspending") Ledger ledger, @ForAll("steps") Steps step) {
    Posting posting = step.posting(ledger.postings());
    Assume.that(posting.kind().movesMoney() && !ledger.contains(posting.id()));
    Ledger with = offer(ledger, posting);
    // a settlement stays a settlement: its commitment resolves once and for good (L5)
    Assume.that(with != ledger && with.openCommitments().equals(ledger.openCommitments()));
    Ledger corrected = with.append(posting.correction(NEW, posting.recordedOn()));
    assertThat(Sums.of(corrected)).isEqualTo(Sums.of(ledger));
    assertThat(corrected.size()).isEqualTo(ledger.size() + 2);
  }

  @Provide
  Arbitrary<Steps> steps() {
    return Steps.any();
  }

  @Property
  void L8_two_commitments_that_fit_in_either_order_give_equal_sums_in_both(
      @ForAll("authorising") Ledger life,
      @ForAll @IntRange(min = 1, max = 400) int one,
      @ForAll @IntRange(min = 1, max = 400) int other) {
    // most lives have spent what came in: without more, hardly any two commitments would fit
    Ledger ledger =
        offer(life, payIn(PostingId.of("in-for-both"), Amount.pounds("20.00"), Steps.START));
    Posting first = commitment(NEW, one, Steps.LINES.get(0));
    Posting second = commitment(NEWER, other, Steps.LINES.get(1));
    Ledger forwards = offer(offer(ledger, first), second);
    Ledger backwards = offer(offer(ledger, second), first);
    Assume.that(forwards.size() == ledger.size() + 2 && backwards.size() == ledger.size() + 2);
    assertThat(Sums.of(forwards)).isEqualTo(Sums.of(backwards));
  }

  @Property
  void L9_refunds_never_pass_what_was_spent(
      @ForAll @IntRange(min = 1, max = 300) int spent,
      @ForAll List<@IntRange(min = 1, max = 150) Integer> refunds) {
    Posting spend = spend(NEW, spent, Steps.START);
    Ledger ledger = Ledger.of("GBP", Overspending.RECORDED).append(spend);
    int back = 0;
    for (int refund : refunds) {
      Posting posting =
          spend.refund(
              PostingId.of("r" + ledger.size()),
              Amount.pence(refund),
              Steps.START.plusDays(1),
              spend.recordedOn());
      Ledger after = offer(ledger, posting);
      assertThat(after != ledger).isEqualTo(back + refund <= spent);
      back += after == ledger ? 0 : refund;
      ledger = after;
      assertThat(ledger.balances().spent()).isEqualTo(Amount.pence(spent - back));
    }
  }

  @Property
  void L10_an_entry_changes_no_balance_before_its_day(
      @ForAll("overspending") Ledger ledger, @ForAll("steps") Steps step) {
    Posting posting = step.posting(ledger.postings());
    Ledger after = offer(ledger, posting);
    LocalDate before = posting.effectiveOn().minusDays(1);
    assertThat(Sums.endOfDay(after, before)).isEqualTo(Sums.endOfDay(ledger, before));
    if (after != ledger && posting.kind().movesMoney()) {
      assertThat(after.balanceAsOf(posting.effectiveOn()))
          .isNotEqualTo(ledger.balanceAsOf(posting.effectiveOn()));
    }
  }

  @Property
  void L12_a_batch_applies_wholly_or_not_at_all(
      @ForAll("overspending") Ledger ledger, @ForAll @IntRange(max = 40) int bad) {
    Ledger empty = Ledger.of("GBP", Overspending.RECORDED);
    List<Posting> batch = new ArrayList<>(ledger.postings());
    assertThat(empty.appendAll(batch)).isEqualTo(ledger);
    batch.add(
        Math.min(bad, batch.size()),
        payIn(NEW, Amount.pence(1), Steps.START).correction(NEWER, LocalDate.of(2200, 1, 1)));
    assertThatThrownBy(() -> empty.appendAll(batch)).isInstanceOf(PostingRefusedException.class);
    assertThat(empty.size()).isZero();
    assertThat(Sums.of(empty)).containsOnly(Amount.ZERO_POUNDS);
  }

  @Property
  void L13_permuting_what_does_not_refer_to_each_other_keeps_every_sum(
      @ForAll("overspending") Ledger ledger, @ForAll Random random) {
    List<Posting> postings = new ArrayList<>();
    for (Posting posting : ledger.postings()) {
      if (posting.refersTo().isEmpty()) {
        postings.add(recordedAtStart(posting));
      }
    }
    Ledger inOrder = Ledger.of("GBP", Overspending.RECORDED).appendAll(postings);
    Collections.shuffle(postings, random);
    Ledger shuffled = Ledger.of("GBP", Overspending.RECORDED).appendAll(postings);
    assertThat(Sums.of(shuffled)).isEqualTo(Sums.of(inOrder));
  }

  @Property
  void B2_all_that_came_in_is_promised_spent_returned_or_remaining_after_every_event(
      @ForAll("authorising") Ledger ledger) {
    Ledger growing = Ledger.inPounds();
    for (Posting posting : ledger.postings()) {
      growing = growing.append(posting);
      for (FundingStream stream : FundingStream.values()) {
        Balance balance = growing.balances(stream);
        NaiveLedger model = new NaiveLedger(Overspending.REFUSED, growing.postings());
        assertThat(balance.committed().plus(balance.spent()).plus(balance.returned()))
            .isEqualTo(Amount.pence(model.received(stream)).minus(growing.remaining(stream)));
      }
    }
  }

  @Property
  void B6_what_is_carried_and_what_is_returned_is_what_remained(
      @ForAll("authorising") Ledger ledger, @ForAll @IntRange(max = 500) int carried) {
    FundingStream stream = FundingStream.ADULT_SOCIAL_CARE;
    Amount remained = ledger.remaining(stream);
    Amount carry = Amount.pence(carried).min(remained);
    Ledger closed = offerUnlessNothing(ledger, PostingKind.CARRIED_OUT, NEW, carry);
    closed =
        offerUnlessNothing(closed, PostingKind.RETURNED_TO_FUNDER, NEWER, remained.minus(carry));
    Ledger next = offerUnlessNothing(Ledger.inPounds(), PostingKind.CARRIED_IN, NEW, carry);
    assertThat(closed.remaining(stream)).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(next.remaining(stream)).isEqualTo(carry);
    Amount returned = closed.balances(stream).returned();
    assertThat(returned.minus(ledger.balances(stream).returned())).isEqualTo(remained);
  }

  @Property
  void R6_a_refund_frees_what_was_spent_on_the_day_of_the_spend_only(
      @ForAll @IntRange(max = 30) int spentOn, @ForAll @IntRange(max = 30) int later) {
    Posting spend = spend(NEW, 100, Steps.START.plusDays(spentOn));
    LocalDate back = spend.effectiveOn().plusDays(later);
    Ledger before = Ledger.of("GBP", Overspending.RECORDED).append(spend);
    Ledger after = before.append(spend.refund(NEWER, Amount.pence(40), back, spend.recordedOn()));
    for (LocalDate day = Sums.FIRST; !day.isAfter(Sums.LAST); day = day.plusDays(1)) {
      DateRange one = DateRange.ofDay(day);
      Amount freed = Amount.pence(day.equals(spend.effectiveOn()) ? 40 : 0);
      assertThat(after.spentWithin(one)).isEqualTo(before.spentWithin(one).minus(freed));
      Amount held = Amount.pence(day.isBefore(back) ? 0 : 40);
      assertThat(after.balanceAsOf(day)).isEqualTo(before.balanceAsOf(day).plus(held));
    }
  }

  @Property
  void R7_spending_over_a_range_cut_in_two_is_the_sum_of_its_parts(
      @ForAll("overspending") Ledger ledger,
      @ForAll @IntRange(max = 40) int length,
      @ForAll @IntRange(min = 1, max = 50) int rest) {
    LocalDate first = Steps.START.plusDays(3);
    LocalDate cut = first.plusDays(length);
    DateRange left = DateRange.of(first, cut);
    DateRange right = DateRange.of(cut.plusDays(1), cut.plusDays(rest));
    DateRange whole = DateRange.of(first, cut.plusDays(rest));
    assertThat(ledger.spentWithin(left).plus(ledger.spentWithin(right)))
        .isEqualTo(ledger.spentWithin(whole));
    for (Category category : Steps.CATEGORIES) {
      assertThat(ledger.spentWithin(category, left).plus(ledger.spentWithin(category, right)))
          .isEqualTo(ledger.spentWithin(category, whole));
    }
  }

  @Property
  void what_was_known_on_a_day_is_what_had_been_written_down_by_then_and_stays_so(
      @ForAll("overspending") Ledger ledger, @ForAll @IntRange(max = 45) int days) {
    LocalDate day = Steps.START.plusDays(days);
    List<Posting> known =
        ledger.postings().stream().filter(p -> !p.recordedOn().isAfter(day)).toList();
    Ledger then = ledger.knownOn(day);
    assertThat(then).isEqualTo(Ledger.of("GBP", Overspending.RECORDED).appendAll(known));
    LocalDate muchLater = Steps.START.plusYears(1);
    Posting backDated = recorded(payIn(NEW, Amount.pence(7), Steps.START), muchLater);
    assertThat(ledger.append(backDated).knownOn(day)).isEqualTo(then);
    assertThat(ledger.append(backDated).balanceAsOf(Steps.START))
        .isEqualTo(ledger.balanceAsOf(Steps.START).plus(Amount.pence(7)));
  }

  private static Ledger offerUnlessNothing(
      Ledger ledger, PostingKind kind, PostingId id, Amount amount) {
    return amount.isZero() ? ledger : ledger.append(posting(id, kind, amount, Steps.START).build());
  }

  private static Posting payIn(PostingId id, Amount amount, LocalDate on) {
    return posting(id, PostingKind.PAYMENT_IN, amount, on).build();
  }

  private static Posting spend(PostingId id, int pennies, LocalDate on) {
    return posting(id, PostingKind.SPEND, Amount.pence(pennies), on).build();
  }

  private static Posting commitment(PostingId id, int pennies, PlanLineId line) {
    return posting(id, PostingKind.COMMITMENT, Amount.pence(pennies), Steps.START)
        .planLine(line)
        .build();
  }

  private static Posting.Builder posting(
      PostingId id, PostingKind kind, Amount amount, LocalDate on) {
    return Posting.builder().id(id).kind(kind).stream(FundingStream.ADULT_SOCIAL_CARE)
        .amount(amount)
        .effectiveOn(on)
        .recordedOn(Steps.START.plusDays(50));
  }

  private static Posting recordedAtStart(Posting posting) {
    return recorded(posting, Steps.START);
  }

  private static Posting recorded(Posting posting, LocalDate day) {
    Posting.Builder builder =
        Posting.builder().id(posting.id()).kind(posting.kind()).stream(posting.stream())
            .amount(posting.amount())
            .effectiveOn(posting.effectiveOn())
            .recordedOn(day);
    posting.planLine().ifPresent(builder::planLine);
    posting.category().ifPresent(builder::category);
    return builder.build();
  }
}
