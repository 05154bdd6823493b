package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.local.Local.NATIONAL;
import static org.personalbudgets.rules.local.Local.POLICY;
import static org.personalbudgets.rules.local.Local.limit;
import static org.personalbudgets.rules.local.Local.pack;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.Example;

/** Caps and thresholds, by purchase and in a window. */
class LocalLimitsTest {
  @ParameterizedTest(name = "{0}: £{1}")
  @CsvSource({
    "2025-09-30, 20.00, ALLOWED",
    "2025-09-30, 20.01, REFUSED",
    "2025-10-01, 25.00, ALLOWED",
    "2025-10-01, 25.01, REFUSED"
  })
  void a_cap_holds_by_day_of_spending_and_its_amount_is_within_it(
      LocalDate day, String pounds, Answer answer) {
    RulePack capped = pack().addLimit(limit(Consequence.refuse()).build()).build().toRulePack();

    Decision decision =
        decide(
            buy(Categories.GYM).withDate(day).withAmount(Amount.pounds(pounds)),
            Example.adult(Categories.GYM).caseFile(),
            NATIONAL,
            capped);

    assertThat(decision.answer()).isEqualTo(answer);
    assertThat(decision.lawRead()).extracting(read -> read.table()).contains("council.example.gym");
  }

  @Test
  void a_threshold_asks_for_an_approval_and_lets_it_pass() {
    RulePack capped =
        pack()
            .addLimit(limit(Consequence.askApproval("manager-approval")).build())
            .build()
            .toRulePack();
    CaseFile gym = Example.adult(Categories.GYM).caseFile();
    var dear = buy(Categories.GYM).withAmount(Amount.pounds("30.00"));

    assertThat(decide(dear, gym, NATIONAL, capped).answer()).isEqualTo(Answer.CONDITIONAL);
    assertThat(
            decide(dear.withEvidence(List.of("manager-approval")), gym, NATIONAL, capped).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @ParameterizedTest(name = "spent £{0}, asks for £{1}")
  @CsvSource({"15.00, 10.00, ALLOWED", "15.00, 10.01, REFUSED"})
  void a_limit_in_a_window_counts_what_was_spent_in_it(String spent, String asks, Answer answer) {
    RulePack capped =
        pack()
            .addLimit(limit(Consequence.refuse()).window(SpendWindow.WEEK).build())
            .build()
            .toRulePack();
    CaseFile caseFile =
        CaseFile.builder()
            .plan(Example.adult(Categories.GYM).agree())
            .ledger(
                Ledger.inPounds()
                    .append(posting("in", PostingKind.PAYMENT_IN, "100.00"))
                    .append(posting("out", PostingKind.SPEND, spent)))
            .build();

    Decision decision =
        decide(buy(Categories.GYM).withAmount(Amount.pounds(asks)), caseFile, NATIONAL, capped);

    assertThat(decision.answer()).isEqualTo(answer);
  }

  private static Posting posting(String id, PostingKind kind, String pounds) {
    Posting.Builder posting =
        Posting.builder().id(PostingId.of(id)).kind(kind).stream(FundingStream.ADULT_SOCIAL_CARE)
            .amount(Amount.pounds(pounds))
            .effectiveOn(Example.TODAY)
            .recordedOn(Example.TODAY);
    return kind == PostingKind.SPEND
        ? posting.category(Categories.CINEMA).build()
        : posting.build();
  }

  @Test
  void a_limit_in_a_window_asks_for_the_ledger_where_there_is_none() {
    RulePack capped =
        pack()
            .addLimit(limit(Consequence.refuse()).window(SpendWindow.CALENDAR_MONTH).build())
            .build()
            .toRulePack();

    assertThat(
            decide(buy(Categories.GYM), Example.adult(Categories.GYM).caseFile(), NATIONAL, capped)
                .answer())
        .isEqualTo(Answer.CONDITIONAL);
  }

  @Test
  void a_limit_without_category_is_about_every_purchase() {
    RulePack capped =
        pack()
            .addLimit(
                LocalLimit.builder()
                    .code("all")
                    .most(
                        DatedTable.<Amount>named("council.example.all")
                            .from(LocalDate.of(2025, 4, 1), Amount.pounds("5.00"), POLICY)
                            .stillInForce())
                    .above(Consequence.refuse())
                    .build())
            .build()
            .toRulePack();

    assertThat(
            codes(
                decide(
                    buy(Categories.CAR),
                    Example.adult(Categories.CAR).caseFile(),
                    NATIONAL,
                    capped)))
        .containsExactly("local.over-limit");
  }
}
