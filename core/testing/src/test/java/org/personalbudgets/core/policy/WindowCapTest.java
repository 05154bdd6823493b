package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** H41, R3: on the edge of the window, and of the cap, to the day and to the penny. */
class WindowCapTest {
  private static final LocalDate RECORDED = LocalDate.of(2025, 12, 31);

  private static WindowCap cap(SpendWindow window, String pounds) {
    return new WindowCap(
        "cap",
        Categories.LEISURE,
        new WindowCap.Cap(window, Amount.pounds(pounds), Consequence.refuse()),
        Ask.SOURCE);
  }

  private static SpendRequest request(String pounds, LocalDate on) {
    return EngineCase.builder(Categories.GYM, pounds).build().withDate(on);
  }

  private static Posting spent(String id, String pounds, LocalDate on, Category category) {
    return Posting.builder().id(PostingId.of(id)).kind(PostingKind.SPEND).stream(
            FundingStream.ADULT_SOCIAL_CARE)
        .amount(Amount.pounds(pounds))
        .effectiveOn(on)
        .recordedOn(RECORDED)
        .category(category)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    // £30 spent on the first day of the column before; the cap is £40
    "WEEK,           2024-01-15, 2024-01-21, 10.00, silent",
    "WEEK,           2024-01-15, 2024-01-21, 10.01, forbid spend.over-window-cap",
    "WEEK,           2024-01-15, 2024-01-22, 40.00, silent",
    "WEEK,           2024-01-15, 2024-01-22, 40.01, forbid spend.over-window-cap",
    "WEEK,           2024-01-15, 2024-01-14, 40.00, silent",
    "WEEK,           2024-01-21, 2024-01-15, 10.01, forbid spend.over-window-cap",
    "CALENDAR_MONTH, 2024-02-01, 2024-02-29, 10.00, silent",
    "CALENDAR_MONTH, 2024-02-01, 2024-02-29, 10.01, forbid spend.over-window-cap",
    "CALENDAR_MONTH, 2024-02-29, 2024-03-01, 40.00, silent",
    "CALENDAR_MONTH, 2024-02-01, 2024-01-31, 40.00, silent",
    "FINANCIAL_YEAR, 2024-04-01, 2025-03-31, 10.00, silent",
    "FINANCIAL_YEAR, 2024-04-01, 2025-03-31, 10.01, forbid spend.over-window-cap",
    "FINANCIAL_YEAR, 2024-03-31, 2024-04-01, 40.00, silent",
    "FINANCIAL_YEAR, 2025-03-31, 2024-04-01, 10.01, forbid spend.over-window-cap",
    "FINANCIAL_YEAR, 2025-04-01, 2025-03-31, 40.00, silent",
  })
  void spending_in_the_window_counts_and_spending_beside_it_does_not(
      SpendWindow window, LocalDate before, LocalDate now, String pounds, String said) {
    CaseFile spent30 = Ask.caseWith(spent("before", "30.00", before, Categories.GYM));
    assertThat(Ask.word(cap(window, "40.00"), request(pounds, now), spent30)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "leisure,            10.01, forbid spend.over-window-cap",
    "leisure.gym,        10.01, forbid spend.over-window-cap",
    "leisure.music.jazz, 10.01, forbid spend.over-window-cap",
    "leisurewear,        40.00, silent",
    "transport.taxi,     40.00, silent",
  })
  void spending_of_the_category_and_below_counts(String category, String pounds, String said) {
    CaseFile spent30 =
        Ask.caseWith(spent("before", "30.00", EngineCase.TODAY, Category.of(category)));
    assertThat(Ask.word(cap(SpendWindow.WEEK, "40.00"), request(pounds, EngineCase.TODAY), spent30))
        .isEqualTo(said);
  }

  @Test
  void a_purchase_of_another_category_is_not_its_business() {
    CaseFile spent30 = Ask.caseWith(spent("before", "30.00", EngineCase.TODAY, Categories.GYM));
    SpendRequest taxi = EngineCase.builder(Categories.TAXI, "40.00").build();
    assertThat(Ask.word(cap(SpendWindow.WEEK, "0.00"), taxi, spent30)).isEqualTo("silent");
  }

  @Test
  void R6_a_refund_frees_the_window_of_the_spend_and_no_other() {
    Posting spend = spent("spend", "30.00", LocalDate.of(2024, 1, 15), Categories.GYM);
    Posting refund =
        spend.refund(
            PostingId.of("refund"), Amount.pounds("20.00"), LocalDate.of(2024, 1, 22), RECORDED);
    CaseFile refunded = Ask.caseWith(spend, refund);
    WindowCap cap = cap(SpendWindow.WEEK, "40.00");
    assertThat(Ask.word(cap, request("30.00", LocalDate.of(2024, 1, 21)), refunded))
        .isEqualTo("silent");
    assertThat(Ask.word(cap, request("30.01", LocalDate.of(2024, 1, 21)), refunded))
        .isEqualTo("forbid spend.over-window-cap");
    assertThat(Ask.word(cap, request("40.01", LocalDate.of(2024, 1, 22)), refunded))
        .isEqualTo("forbid spend.over-window-cap");
  }

  @Test
  void the_reason_says_what_it_comes_to_and_in_which_window() {
    CaseFile spent30 = Ask.caseWith(spent("before", "30.00", EngineCase.TODAY, Categories.GYM));
    assertThat(
            SpendPolicies.of(cap(SpendWindow.WEEK, "40.00"))
                .decide(request("10.01", EngineCase.TODAY), spent30)
                .determiningReasons())
        .containsExactly(
            Reason.of("spend.over-window-cap")
                .putArgument("together", Amount.pounds("40.01"))
                .putArgument("cap", Amount.pounds("40.00"))
                .putArgument("from", LocalDate.of(2024, 1, 15))
                .putArgument("to", LocalDate.of(2024, 1, 21))
                .addSource(Ask.SOURCE));
  }

  @Test
  void without_a_ledger_it_asks_and_does_not_guess() {
    CaseFile planOnly = CaseFile.of(EngineCase.plan());
    WindowCap cap = cap(SpendWindow.WEEK, "40.00");
    SpendRequest request = request("1.00", EngineCase.TODAY);
    assertThat(SpendPolicies.of(cap).decide(request, planOnly).verdictsSpoken())
        .containsExactly(
            Verdict.require(
                Reason.of("spend.spending-so-far-not-known").addSource(Ask.SOURCE),
                Requirement.condition("spend.spending-so-far-not-known", Ask.SOURCE)));
    assertThat(
            Ask.word(
                cap, request.withEvidence(List.of("spend.spending-so-far-not-known")), planOnly))
        .isEqualTo("silent");
  }

  @Test
  void a_cap_below_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cap(SpendWindow.WEEK, "-0.01"))
        .withMessageStartingWith("limit must not be negative");
  }
}
