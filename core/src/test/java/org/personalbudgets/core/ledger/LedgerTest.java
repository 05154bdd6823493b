package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.core.ledger.Money.april;
import static org.personalbudgets.core.ledger.Money.commitment;
import static org.personalbudgets.core.ledger.Money.id;
import static org.personalbudgets.core.ledger.Money.paymentIn;
import static org.personalbudgets.core.ledger.Money.posting;
import static org.personalbudgets.core.ledger.Money.pounds;
import static org.personalbudgets.core.ledger.Money.spend;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.DateRange;

class LedgerTest {
  private static final DateRange APRIL_2025 = DateRange.of(april(1), april(30));

  @Test
  void money_goes_from_the_funder_by_way_of_a_promise_to_the_carer() {
    Ledger ledger =
        Ledger.inPounds().append(paymentIn("pay", "300")).append(commitment("promise", "120"));
    assertThat(ledger.balance()).isEqualTo(pounds("300"));
    assertThat(ledger.openCommitments()).isEqualTo(pounds("120"));
    assertThat(ledger.remaining()).isEqualTo(pounds("180"));
    assertThat(ledger.openCommitments(Money.CARER)).isEqualTo(pounds("120"));
    assertThat(ledger.spentOn(Money.CARER)).isEqualTo(pounds("0"));

    Ledger settled =
        ledger.append(
            commitment("promise", "120")
                .settlement(id("spend"), pounds("100"), april(20), april(21)));
    assertThat(settled.balance()).isEqualTo(pounds("200"));
    assertThat(settled.openCommitments()).isEqualTo(pounds("0"));
    assertThat(settled.remaining()).as("L6: the rest is free").isEqualTo(pounds("200"));
    assertThat(settled.spentOn(Money.CARER)).isEqualTo(pounds("100"));
    assertThat(settled.spentWithin(Money.CARE, APRIL_2025)).isEqualTo(pounds("100"));

    Commitment commitment = settled.commitment(id("promise")).orElseThrow();
    assertThat(commitment.settled()).isEqualTo(pounds("100"));
    assertThat(commitment.freed()).isEqualTo(pounds("20"));
    assertThat(commitment.state())
        .isEqualTo(new CommitmentState.Settled(id("spend"), april(20), pounds("100")));
    assertThat(settled.commitment(id("spend"))).isEmpty();
    assertThat(settled.commitment(id("none"))).isEmpty();
    assertThat(settled.posting(id("pay"))).contains(paymentIn("pay", "300"));
    assertThat(settled.posting(id("none"))).isEmpty();
  }

  @Test
  void a_cancelled_or_expired_promise_frees_all_of_itself() {
    Posting off = commitment("off", "10");
    Posting out = commitment("out", "20");
    Ledger ledger =
        Ledger.inPounds()
            .appendAll(List.of(paymentIn("pay", "30"), off, out))
            .append(off.cancellation(id("o1"), april(11), april(11)))
            .append(out.expiry(id("o2"), april(12), april(12)));
    assertThat(ledger.remaining()).isEqualTo(pounds("30"));
    assertThat(ledger.commitments())
        .extracting(Commitment::state)
        .containsExactly(
            new CommitmentState.Cancelled(id("o1"), april(11)),
            new CommitmentState.Expired(id("o2"), april(12)));
    assertThat(ledger.commitments()).noneMatch(Commitment::isOpen);
  }

  @Test
  void a_back_dated_spend_counts_in_every_window_that_holds_its_day_and_in_no_other() {
    Ledger ledger = Ledger.of("GBP", Overspending.RECORDED);
    for (int day : new int[] {20, 5, 12}) {
      ledger =
          ledger.append(
              posting("s" + day, PostingKind.SPEND, Amount.pence(day), april(day)).build());
    }
    assertThat(ledger.spentWithin(DateRange.of(april(5), april(11)))).isEqualTo(Amount.pence(5));
    assertThat(ledger.spentWithin(DateRange.of(april(6), april(12)))).isEqualTo(Amount.pence(12));
    assertThat(ledger.spentWithin(DateRange.of(april(5), april(12)))).isEqualTo(Amount.pence(17));
    assertThat(ledger.spentWithin(DateRange.of(april(13), april(19)))).isEqualTo(Amount.pence(0));
    assertThat(ledger.spentWithin(APRIL_2025)).isEqualTo(Amount.pence(37));
  }

  @Test
  void a_category_has_what_all_below_it_have_and_nothing_of_its_neighbours() {
    Ledger ledger = Ledger.of("GBP", Overspending.RECORDED);
    int pennies = 1;
    for (String code : List.of("leisure", "leisure.gym", "leisure.gym.class", "leisure.gymnast")) {
      ledger =
          ledger.append(
              posting("p" + pennies, PostingKind.SPEND, Amount.pence(pennies), april(1))
                  .category(Category.of(code))
                  .build());
      pennies *= 10;
    }
    assertThat(ledger.spentWithin(Category.of("leisure"), APRIL_2025))
        .isEqualTo(Amount.pence(1111));
    assertThat(ledger.spentWithin(Category.of("leisure.gym"), APRIL_2025))
        .isEqualTo(Amount.pence(110));
    assertThat(ledger.spentWithin(Category.of("leisure.gym.class"), APRIL_2025))
        .isEqualTo(Amount.pence(100));
    assertThat(ledger.spentWithin(Category.of("transport"), APRIL_2025)).isEqualTo(Amount.pence(0));
  }

  @Test
  void H13_money_of_another_currency_is_refused() {
    Posting euros =
        posting("eur", PostingKind.PAYMENT_IN, Amount.ofMinor("EUR", 1000), april(1)).build();
    assertThatThrownBy(() -> Ledger.inPounds().append(euros))
        .isInstanceOf(CurrencyMismatchException.class);
    assertThat(Ledger.of("EUR", Overspending.REFUSED).append(euros).balance())
        .isEqualTo(Amount.ofMinor("EUR", 1000));
  }

  @Test
  void each_stream_keeps_its_own_pennies() {
    Ledger ledger = Ledger.inPounds().append(paymentIn("care", "100"));
    Posting nhsSpend =
        Posting.builder().id(id("nhs")).kind(PostingKind.SPEND).stream(FundingStream.NHS)
            .amount(pounds("1"))
            .effectiveOn(april(2))
            .recordedOn(april(20))
            .build();
    assertThatThrownBy(() -> ledger.append(nhsSpend))
        .as("B4: another stream's money does not help")
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_ENOUGH_MONEY));
    assertThat(ledger.balance(FundingStream.NHS)).isEqualTo(pounds("0"));
    assertThat(ledger.balance(FundingStream.ADULT_SOCIAL_CARE)).isEqualTo(pounds("100"));
  }

  @Test
  void D16_what_was_decided_on_one_version_is_not_committed_to_another() {
    Ledger seen = Ledger.inPounds().append(paymentIn("pay", "100"));
    Ledger moved = seen.append(spend("other", "90"));
    Posting decided = spend("decided", "20");
    assertThat(seen.append(decided, seen.version()).size()).isEqualTo(2);
    assertThatThrownBy(() -> moved.append(decided, seen.version()))
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.OTHER_VERSION));
    assertThat(moved.append(spend("other", "90"), seen.version()))
        .as("L4: sent twice, counted once")
        .isSameAs(moved);
  }

  @Test
  void the_version_is_a_hash_over_the_text_of_every_posting_in_turn() {
    Ledger empty = Ledger.inPounds();
    String start = sha256("GBP\nREFUSED\n");
    assertThat(empty.version()).isEqualTo(LedgerVersion.of(0, start));
    Posting posting = posting("pay", PostingKind.PAYMENT_IN, "100").payeeReference("me").build();
    String text =
        start
            + "\npay\nPAYMENT_IN\nADULT_SOCIAL_CARE\nGBP\n10000\n2025-04-01\n2025-04-11\n"
            + "\n\n\n\nme\n";
    assertThat(empty.append(posting).version()).isEqualTo(LedgerVersion.of(1, sha256(text)));
  }

  private static String sha256(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.US_ASCII).toString();
  }

  @Test
  void ledgers_of_the_same_postings_in_another_order_are_other_versions() {
    Posting one = paymentIn("one", "1");
    Posting two = paymentIn("two", "2");
    Ledger forwards = Ledger.inPounds().append(one).append(two);
    assertThat(forwards).isNotEqualTo(Ledger.inPounds().append(two).append(one));
    assertThat(forwards).isEqualTo(Ledger.inPounds().appendAll(List.of(one, two)));
    assertThat(Ledger.inPounds()).isNotEqualTo(Ledger.of("GBP", Overspending.RECORDED));
    assertThat(Ledger.of("EUR", Overspending.REFUSED)).isNotEqualTo(Ledger.inPounds());
    assertThat(forwards.toString()).isEqualTo("Ledger{GBP, 2 postings}");
  }

  @Test
  void all_amounts_together_stay_within_the_cap_of_an_amount() {
    Amount cap = Amount.pence(Amount.MAX_MINOR_UNITS);
    Ledger full =
        Ledger.inPounds().append(posting("all", PostingKind.PAYMENT_IN, cap, april(1)).build());
    assertThat(full.balance()).isEqualTo(cap);
    assertThatThrownBy(() -> full.append(paymentIn("penny", "0.01")))
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TURNOVER_TOO_GREAT));
  }
}
