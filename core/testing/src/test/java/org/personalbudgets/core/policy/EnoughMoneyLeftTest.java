package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.FactKind;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** The sample account holds £400 of adult social care, paid in on the day of the agreement. */
class EnoughMoneyLeftTest {
  private static final EnoughMoneyLeft ENOUGH =
      new EnoughMoneyLeft("enough", Consequence.refuse(), Ask.SOURCE);

  private static final Posting PROMISED_150 =
      Posting.builder().id(PostingId.of("promised")).kind(PostingKind.COMMITMENT).stream(
              FundingStream.ADULT_SOCIAL_CARE)
          .amount(Amount.pounds("150.00"))
          .effectiveOn(EngineCase.AGREED)
          .recordedOn(EngineCase.AGREED)
          .planLine(EngineCase.GYM)
          .build();

  private static SpendRequest.Builder gym(String pounds) {
    return EngineCase.builder(Categories.GYM, pounds);
  }

  @ParameterizedTest
  @CsvSource({
    "399.99, silent",
    "400.00, silent",
    "400.01, forbid spend.not-enough-money-left",
  })
  void the_last_penny_of_the_stream_may_be_spent(String pounds, String said) {
    SpendRequest request = gym(pounds).planLine(EngineCase.GYM).build();
    assertThat(Ask.word(ENOUGH, request)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "250.00, silent",
    "250.01, forbid spend.not-enough-money-left",
    "400.00, forbid spend.not-enough-money-left",
  })
  void money_that_is_promised_elsewhere_is_not_left(String pounds, String said) {
    SpendRequest request = gym(pounds).planLine(EngineCase.GYM).build();
    assertThat(Ask.word(ENOUGH, request, Ask.caseWith(PROMISED_150))).isEqualTo(said);
    assertThat(Ask.word(ENOUGH, gym(pounds).build(), Ask.caseWith(PROMISED_150))).isEqualTo(said);
  }

  @Test
  void the_stream_of_the_request_pays_before_that_of_the_line() {
    SpendRequest fromNhs = gym("0.01").planLine(EngineCase.GYM).stream(FundingStream.NHS).build();
    assertThat(Ask.word(ENOUGH, fromNhs)).isEqualTo("forbid spend.not-enough-money-left");
  }

  @Test
  void the_whole_budget_counts_where_no_stream_is_known() {
    Posting nhs =
        Posting.builder().id(PostingId.of("nhs")).kind(PostingKind.PAYMENT_IN).stream(
                FundingStream.NHS)
            .amount(Amount.pounds("5.00"))
            .effectiveOn(EngineCase.AGREED)
            .recordedOn(EngineCase.AGREED)
            .build();
    assertThat(Ask.word(ENOUGH, gym("405.00").build(), Ask.caseWith(nhs))).isEqualTo("silent");
    assertThat(Ask.word(ENOUGH, gym("405.01").build(), Ask.caseWith(nhs)))
        .isEqualTo("forbid spend.not-enough-money-left");
  }

  @Test
  void an_overspent_stream_has_nothing_left() {
    Ledger overspent =
        Ledger.of("GBP", Overspending.RECORDED)
            .append(EngineCase.spent("over", "3.00", EngineCase.AGREED, Categories.GYM));
    CaseFile caseFile = CaseFile.builder().plan(EngineCase.plan()).ledger(overspent).build();
    SpendRequest request = gym("0.01").planLine(EngineCase.GYM).build();
    assertThat(Ask.word(ENOUGH, request, caseFile)).isEqualTo("forbid spend.not-enough-money-left");
  }

  @Test
  void the_reason_says_how_much_is_left() {
    Decision decision =
        SpendPolicies.of(ENOUGH)
            .decide(gym("300.00").planLine(EngineCase.GYM).build(), Ask.caseWith(PROMISED_150));
    assertThat(decision.determiningReasons())
        .containsExactly(
            Reason.of("spend.not-enough-money-left")
                .putArgument("amount", Amount.pounds("300.00"))
                .putArgument("left", Amount.pounds("250.00"))
                .addSource(Ask.SOURCE));
    assertThat(decision.factsRead()).containsExactly(FactKind.PLAN, FactKind.LEDGER);
  }

  @Test
  void without_a_ledger_it_asks_and_does_not_guess() {
    CaseFile planOnly = CaseFile.of(EngineCase.plan());
    assertThat(SpendPolicies.of(ENOUGH).decide(gym("1.00").build(), planOnly).verdictsSpoken())
        .containsExactly(
            Verdict.require(
                Reason.of("spend.balance-not-known").addSource(Ask.SOURCE),
                new Requirement(
                    Requirement.Kind.CONDITION, "spend.balance-not-known", Ask.SOURCE)));
    assertThat(
            Ask.word(ENOUGH, gym("1.00").addEvidence("spend.balance-not-known").build(), planOnly))
        .isEqualTo("silent");
  }

  @Test
  void another_currency_is_never_compared() {
    SpendRequest euros =
        gym("1.00").planLine(EngineCase.GYM).build().withAmount(Amount.ofMinor("EUR", 1));
    assertThat(Ask.word(ENOUGH, euros))
        .isEqualTo("failed org.personalbudgets.money.CurrencyMismatchException");
  }
}
