package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** The sample plan sets £20 a week aside for its gym line, from Monday 8 January 2024 on. */
class LineCapTest {
  private static LineCap cap(SpendWindow window) {
    return new LineCap("line", window, Consequence.refuse(), Ask.SOURCE);
  }

  private static SpendRequest gym(String pounds, LocalDate on) {
    return EngineCase.builder(Categories.GYM, pounds).planLine(EngineCase.GYM).build().withDate(on);
  }

  private static Posting spent(String pounds, LocalDate on) {
    return EngineCase.spent("before", pounds, on, Categories.GYM);
  }

  @ParameterizedTest
  @CsvSource({
    // window, day of the £15 before, day of spending, pounds, what is said
    "WEEK,           2024-01-15, 2024-01-21,   5.00, silent",
    "WEEK,           2024-01-15, 2024-01-21,   5.01, forbid spend.over-plan-line",
    "WEEK,           2024-01-15, 2024-01-22,  20.00, silent",
    "WEEK,           2024-01-15, 2024-01-22,  20.01, forbid spend.over-plan-line",
    // four of the line's Mondays in February, three in January, twelve before 1 April
    "CALENDAR_MONTH, 2024-02-01, 2024-02-29,  65.00, silent",
    "CALENDAR_MONTH, 2024-02-01, 2024-02-29,  65.01, forbid spend.over-plan-line",
    "CALENDAR_MONTH, 2024-02-01, 2024-01-31,  80.00, silent",
    "CALENDAR_MONTH, 2024-02-01, 2024-01-31,  80.01, forbid spend.over-plan-line",
    "FINANCIAL_YEAR, 2024-01-08, 2024-03-31, 225.00, silent",
    "FINANCIAL_YEAR, 2024-01-08, 2024-03-31, 225.01, forbid spend.over-plan-line",
    // a week before the line begins holds nothing
    "WEEK,           2024-01-15, 2024-01-07,   0.01, forbid spend.over-plan-line",
  })
  void what_the_plan_sets_aside_for_the_window_may_be_spent_in_it(
      SpendWindow window, LocalDate before, LocalDate now, String pounds, String said) {
    CaseFile spent15 = Ask.caseWith(spent("15.00", before));
    assertThat(Ask.word(cap(window), gym(pounds, now), spent15)).isEqualTo(said);
  }

  @Test
  void spending_on_other_lines_does_not_count() {
    CaseFile spent15 = Ask.caseWith(spent("15.00", EngineCase.TODAY));
    SpendRequest support =
        EngineCase.builder(Categories.GYM, "180.00").planLine(EngineCase.SUPPORT).build();
    assertThat(Ask.word(cap(SpendWindow.WEEK), support, spent15)).isEqualTo("silent");
  }

  @Test
  void a_purchase_for_no_line_of_the_plan_is_not_its_business() {
    SpendRequest noLine = EngineCase.builder(Categories.GYM, "999.00").build();
    SpendRequest otherLine = noLine.withPlanLine(PlanLineId.of("nobody"));
    assertThat(Ask.word(cap(SpendWindow.WEEK), noLine)).isEqualTo("silent");
    assertThat(Ask.word(cap(SpendWindow.WEEK), otherLine)).isEqualTo("silent");
  }

  @Test
  void the_reason_says_what_it_comes_to_and_what_was_planned() {
    CaseFile spent15 = Ask.caseWith(spent("15.00", EngineCase.TODAY));
    assertThat(
            SpendPolicies.of(cap(SpendWindow.WEEK))
                .decide(gym("5.01", EngineCase.TODAY), spent15)
                .determiningReasons())
        .containsExactly(
            Reason.of("spend.over-plan-line")
                .putArgument("line", "gym")
                .putArgument("together", Amount.pounds("20.01"))
                .putArgument("planned", Amount.pounds("20.00"))
                .putArgument("from", LocalDate.of(2024, 1, 15))
                .putArgument("to", LocalDate.of(2024, 1, 21))
                .addSource(Ask.SOURCE));
  }

  @Test
  void it_asks_for_an_approval_where_told_to_and_takes_it_as_evidence() {
    LineCap asks =
        new LineCap("line", SpendWindow.WEEK, Consequence.askApproval("manager"), Ask.SOURCE);
    SpendRequest over = gym("20.01", EngineCase.TODAY);
    assertThat(Ask.word(asks, over)).isEqualTo("require spend.over-plan-line");
    assertThat(Ask.word(asks, over.withEvidence(List.of("manager")))).isEqualTo("silent");
  }

  @Test
  void without_a_ledger_it_asks_and_does_not_guess() {
    CaseFile planOnly = CaseFile.of(EngineCase.plan());
    SpendRequest request = gym("1.00", EngineCase.TODAY);
    assertThat(SpendPolicies.of(cap(SpendWindow.WEEK)).decide(request, planOnly).verdictsSpoken())
        .containsExactly(
            Verdict.require(
                Reason.of("spend.spending-on-line-not-known").addSource(Ask.SOURCE),
                Requirement.condition("spend.spending-on-line-not-known", Ask.SOURCE)));
    assertThat(
            Ask.word(
                cap(SpendWindow.WEEK),
                request.withEvidence(List.of("spend.spending-on-line-not-known")),
                planOnly))
        .isEqualTo("silent");
  }
}
