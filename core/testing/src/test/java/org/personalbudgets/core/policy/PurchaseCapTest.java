package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

class PurchaseCapTest {
  private static PurchaseCap cap(String pounds, Consequence above) {
    return new PurchaseCap(
        "cap", Categories.LEISURE, new PurchaseCap.Limit(Amount.pounds(pounds), above), Ask.SOURCE);
  }

  private static SpendRequest request(String category, String pounds) {
    return EngineCase.builder(Category.of(category), pounds).build();
  }

  @ParameterizedTest
  @CsvSource({
    // the cap itself is within it; one penny more is not
    "leisure,     49.99, silent",
    "leisure,     50.00, silent",
    "leisure,     50.01, forbid spend.over-purchase-cap",
    // with all below the category, and nothing beside or above it
    "leisure.gym, 50.01, forbid spend.over-purchase-cap",
    "leisurewear, 50.01, silent",
    "transport,   50.01, silent",
  })
  void D14_the_cap_itself_is_within_it(String category, String pounds, String said) {
    assertThat(Ask.word(cap("50.00", Consequence.refuse()), request(category, pounds)))
        .isEqualTo(said);
  }

  @Test
  void a_category_below_says_nothing_of_the_one_above() {
    PurchaseCap gym =
        new PurchaseCap(
            "cap",
            Categories.GYM,
            new PurchaseCap.Limit(Amount.ZERO_POUNDS, Consequence.refuse()),
            Ask.SOURCE);
    assertThat(Ask.word(gym, request("leisure", "1.00"))).isEqualTo("silent");
    assertThat(Ask.word(gym, request("leisure.gym", "0.01")))
        .isEqualTo("forbid spend.over-purchase-cap");
  }

  @Test
  void above_the_cap_it_asks_for_what_it_was_told_to_ask_for() {
    SpendRequest dear = request("leisure", "50.01");
    PurchaseCap approval = cap("50.00", Consequence.askApproval("manager"));
    assertThat(SpendPolicies.of(approval).decide(dear, EngineCase.caseFile()).verdictsSpoken())
        .containsExactly(
            Verdict.require(
                Reason.of("spend.over-purchase-cap")
                    .putArgument("amount", Amount.pounds("50.01"))
                    .putArgument("cap", Amount.pounds("50.00"))
                    .addSource(Ask.SOURCE),
                Requirement.approval("manager", Ask.SOURCE)));
    assertThat(Ask.word(approval, dear.withEvidence(List.of("manager")))).isEqualTo("silent");
    assertThat(Ask.word(approval, dear.withEvidence(List.of("quote"))))
        .isEqualTo("require spend.over-purchase-cap");
  }

  @Test
  void evidence_never_lifts_a_cap_that_refuses() {
    SpendRequest dear =
        request("leisure", "50.01").withEvidence(List.of("manager", "spend.over-purchase-cap"));
    assertThat(Ask.word(cap("50.00", Consequence.refuse()), dear))
        .isEqualTo("forbid spend.over-purchase-cap");
  }

  @Test
  void it_reads_no_fact_of_the_case() {
    assertThat(
            SpendPolicies.of(cap("1.00", Consequence.refuse()))
                .decide(request("leisure", "2.00"), EngineCase.caseFile())
                .factsRead())
        .isEmpty();
  }

  @Test
  void another_currency_is_never_compared() {
    SpendRequest euros = request("leisure", "1.00").withAmount(Amount.ofMinor("EUR", 1));
    assertThat(Ask.word(cap("50.00", Consequence.refuse()), euros))
        .isEqualTo("failed org.personalbudgets.money.CurrencyMismatchException");
  }

  @Test
  void a_cap_below_nothing_and_an_id_that_is_none_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cap("-0.01", Consequence.refuse()))
        .withMessageStartingWith("limit must not be negative");
    assertThat(cap("0.00", Consequence.refuse()).limit().most()).isEqualTo(Amount.ZERO_POUNDS);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PurchaseCap(
                    "no id",
                    Categories.GYM,
                    new PurchaseCap.Limit(Amount.ZERO_POUNDS, Consequence.refuse()),
                    Ask.SOURCE));
    assertThatIllegalArgumentException().isThrownBy(() -> Consequence.askApproval("no code"));
  }
}
