package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Remainder;

/** Every penny keeps its stream, through splits and refunds. */
class SplitsTest {
  private static final Map<FundingStream, Rate> TWO_TO_ONE =
      Map.of(FundingStream.NHS, Rate.of(1), FundingStream.ADULT_SOCIAL_CARE, Rate.of(2));

  @Test
  void a_purchase_of_100_pounds_is_paid_two_to_one_and_refunded_as_it_was_paid() {
    List<Posting> parts =
        Splits.parts(Money.spend("bed", "100.00"), TWO_TO_ONE, Remainder.LARGEST_FRACTION);
    Ledger ledger = Ledger.of("GBP", Overspending.RECORDED).appendAll(parts);
    assertThat(ids(parts)).containsExactly("bed.ADULT_SOCIAL_CARE", "bed.NHS");
    assertThat(spent(ledger, FundingStream.ADULT_SOCIAL_CARE)).isEqualTo(Money.pounds("66.67"));
    assertThat(spent(ledger, FundingStream.NHS)).isEqualTo(Money.pounds("33.33"));
    assertThat(parts).allMatch(part -> part.planLine().isPresent() && part.category().isPresent());
    List<Posting> refunds =
        Splits.refunds(
            ledger,
            parts.stream().map(Posting::id).toList(),
            Money.id("back"),
            Money.pounds("10.00"),
            Money.april(11));
    assertThat(ids(refunds)).containsExactly("back.0", "back.1");
    Ledger after = ledger.appendAll(refunds);
    assertThat(spent(after, FundingStream.ADULT_SOCIAL_CARE)).isEqualTo(Money.pounds("60.00"));
    assertThat(spent(after, FundingStream.NHS)).isEqualTo(Money.pounds("30.00"));
    assertThat(after.refundable(Money.id("bed.NHS"))).contains(Money.pounds("30.00"));
  }

  @Property
  void parts_make_up_the_whole_and_refunds_in_any_number_leave_no_stream_with_another_s_penny(
      @ForAll @IntRange(min = 1, max = 100_000) int pennies,
      @ForAll @Size(4) List<@IntRange(max = 9) Integer> weights,
      @ForAll Remainder remainder,
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 40_000) Integer> refunds) {
    Map<FundingStream, Rate> streams = new LinkedHashMap<>();
    for (FundingStream stream : FundingStream.values()) {
      streams.put(stream, Rate.of(weights.get(stream.ordinal()) + (stream.ordinal() == 0 ? 1 : 0)));
    }
    Posting whole =
        Money.posting("w", PostingKind.SPEND, Amount.pence(pennies), Money.APRIL).build();
    List<Posting> parts = Splits.parts(whole, streams, remainder);
    Ledger ledger = Ledger.of("GBP", Overspending.RECORDED).appendAll(parts);
    assertThat(ledger.balances().spent()).isEqualTo(whole.amount());
    int left = pennies;
    for (int refund : refunds) {
      int back = Math.min(refund, left);
      if (back > 0) {
        left -= back;
        ledger = refunded(ledger, parts, "r" + ledger.size(), back);
      }
    }
    assertThat(ledger.balances().spent()).isEqualTo(Amount.pence(left));
    Ledger all = left == 0 ? ledger : refunded(ledger, parts, "rest", left);
    for (FundingStream stream : FundingStream.values()) {
      assertThat(spent(all, stream)).isEqualTo(Amount.ZERO_POUNDS);
      assertThat(all.balance(stream)).isEqualTo(Amount.ZERO_POUNDS);
    }
  }

  private static Ledger refunded(Ledger ledger, List<Posting> parts, String id, int pennies) {
    return ledger.appendAll(
        Splits.refunds(
            ledger,
            parts.stream().map(Posting::id).toList(),
            Money.id(id),
            Amount.pence(pennies),
            Money.april(11)));
  }

  @Test
  void what_cannot_be_split_or_refunded_is_refused() {
    Posting spend = Money.spend("spend", "10.00");
    Posting promise = Money.commitment("promise", "10.00");
    Posting payment = Money.paymentIn("in", "20.00");
    Ledger ledger = Ledger.inPounds().append(payment).append(spend).append(promise);
    for (Posting whole :
        List.of(
            payment,
            spend.refund(Money.id("r"), Money.pounds("1.00"), Money.APRIL, Money.april(11)),
            Money.posting("f", PostingKind.SPEND, "1.00").funder(FunderId.of("council")).build())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Splits.parts(whole, TWO_TO_ONE, Remainder.FIRST_BY_ID))
          .withMessage("posting '%s' is no purchase that several streams could pay", whole.id());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> refunds(ledger, "spend", "10.01"))
        .withMessageContaining("is GBP 0.01 more than the spends bear");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> refunds(ledger, "spend", "-0.01"))
        .withMessageStartingWith("amount of a refund must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> refunds(ledger, "promise", "1.00"))
        .withMessage("no spend 'promise' is in the ledger");
    assertThat(refunds(ledger, "spend", "10.00")).hasSize(1);
  }

  @Test
  void a_corrected_spend_has_nothing_left_to_refund() {
    Posting spend = Money.spend("spend", "10.00");
    Ledger ledger =
        Ledger.of("GBP", Overspending.RECORDED)
            .append(spend)
            .append(spend.correction(Money.id("wrong"), Money.april(11)));
    assertThat(ledger.refundable(spend.id())).contains(Amount.ZERO_POUNDS);
    assertThat(ledger.refundable(Money.id("wrong"))).isEmpty();
    assertThat(ledger.refundable(Money.id("nothing"))).isEmpty();
  }

  private static List<Posting> refunds(Ledger ledger, String spend, String pounds) {
    return Splits.refunds(
        ledger, List.of(Money.id(spend)), Money.id("back"), Money.pounds(pounds), Money.april(11));
  }

  private static List<String> ids(List<Posting> postings) {
    return postings.stream().map(posting -> posting.id().value()).toList();
  }

  private static Amount spent(Ledger ledger, FundingStream stream) {
    return ledger.balances(stream).spent();
  }
}
