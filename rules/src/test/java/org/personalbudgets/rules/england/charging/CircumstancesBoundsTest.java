package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.charging.FinancialCircumstances.Builder;

/** What may be entered of somebody's circumstances, each bound from both sides. */
class CircumstancesBoundsTest {
  private static final Finding GIVEN_UP = Cases.judged(NotionalIncome.QUESTION, "twin", true);
  private static final Finding PARTED_WITH = Cases.judged(NotionalCapital.QUESTION, "twin", true);

  /** Adds an item with the id 'twin', and the words for what it is. */
  static Stream<Arguments> items() {
    Amount pound = pounds("1");
    return Stream.of(
        item("income", person -> person.addIncome(income("twin"))),
        item(
            "housing cost",
            person ->
                person.addHousingCost(
                    new HousingCost("twin", HousingCostKind.RENT, pound, Amount.ZERO_POUNDS))),
        item(
            "expense",
            person ->
                person.addDisabilityExpense(
                    DisabilityExpense.allowed("twin", DisabilityExpenseKind.DIET, pound))),
        item(
            "capital",
            person ->
                person.addCapital(
                    CapitalAsset.builder()
                        .id("twin")
                        .kind(CapitalKind.SAVINGS)
                        .value(pound)
                        .build())),
        item(
            "notional income",
            person -> person.addNotionalIncome(new NotionalIncome("twin", pound, GIVEN_UP))),
        item(
            "notional capital",
            person -> person.addNotionalCapital(new NotionalCapital("twin", pound, PARTED_WITH))));
  }

  private static Arguments item(String what, Consumer<Builder> add) {
    return Arguments.of(what, add);
  }

  @ParameterizedTest
  @MethodSource("items")
  void nothing_of_one_sort_is_entered_twice(String what, Consumer<Builder> add) {
    Builder person = Cases.person(Cases.SINGLE_PENSION_AGE);
    add.accept(person);
    assertThat(person.build().household()).isEqualTo(Cases.SINGLE_PENSION_AGE);
    add.accept(person);
    assertThatIllegalArgumentException()
        .isThrownBy(person::build)
        .withMessage(what + " 'twin' is entered twice");
  }

  @Test
  void items_of_different_sorts_may_share_an_id() {
    Builder person = Cases.person(Cases.SINGLE_PENSION_AGE);
    items().forEach(item -> adder(item).accept(person));
    FinancialCircumstances built = person.build();
    assertThat(built.incomes()).hasSize(1);
    assertThat(built.notionalCapital()).hasSize(1);
  }

  @Test
  void one_person_has_10000_incomes_at_most() {
    Builder person = Cases.person(Cases.SINGLE_PENSION_AGE);
    for (int at = 0; at < Caps.MAX_LINES; at++) {
      person.addIncome(income("income-" + at));
    }
    assertThat(person.build().incomes()).hasSize(Caps.MAX_LINES);
    person.addIncome(income("one-too-many"));
    assertThatIllegalArgumentException()
        .isThrownBy(person::build)
        .withMessage("income may hold at most 10000 items");
  }

  @Test
  void items_show_their_id_and_never_their_amount() {
    assertThat(new Income("pension-1", IncomeKind.STATE_PENSION, pounds("203.85")))
        .hasToString("pension-1");
    assertThat(new HousingCost("flat", HousingCostKind.RENT, pounds("98.76"), pounds("1.23")))
        .hasToString("flat");
    assertThat(new NotionalIncome("twin", pounds("55.44"), GIVEN_UP)).hasToString("twin");
  }

  /** Regulation 17: that income was given up in order to pay less is a judgement, as of capital. */
  @Test
  void income_that_was_given_up_counts_only_on_a_judgement_of_that_income() {
    Amount weekly = pounds("20");
    assertThat(new NotionalIncome("twin", weekly, GIVEN_UP).counted()).isEqualTo(weekly);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NotionalIncome("other", weekly, GIVEN_UP))
        .withMessage("the judgement on 'other' is about something else");
    Finding plain = Finding.decided(true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NotionalIncome("twin", weekly, plain))
        .withMessage("deprivation is a matter of purpose: expected a judgement on 'twin'");
    assertThat(new NotionalIncome("twin", weekly, Finding.decided(false)).counted())
        .isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void a_judgement_of_another_expense_does_not_decide_this_one() {
    DisabilityExpense.Builder expense =
        expense().decision(Cases.judged(DisabilityExpense.QUESTION, "gym", true));
    assertThatIllegalArgumentException()
        .isThrownBy(expense::build)
        .withMessage("the judgement on expense 'diet' is about something else");
    assertThat(
            expense()
                .decision(Cases.judged(DisabilityExpense.QUESTION, "diet", true))
                .build()
                .deducted())
        .isEqualTo(pounds("3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2200-12-31"})
  void a_decision_is_looked_at_again_on_a_day_from_1900_to_2200(LocalDate day) {
    assertThat(expense().reviewOn(day).build().reviewOn()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2201-01-01"})
  void a_review_on_any_other_day_is_refused(LocalDate day) {
    DisabilityExpense.Builder expense = expense().reviewOn(day);
    assertThatIllegalArgumentException()
        .isThrownBy(expense::build)
        .withMessageStartingWith("review date must lie in the years 1900 to 2200");
  }

  @ParameterizedTest
  @CsvSource({"1, 100.00", "100, 1.00"})
  void from_1_to_100_people_share_a_cost(int people, String share) {
    assertThat(HousingCost.shared(HousingCostKind.RENT, pounds("100"), people).net())
        .isEqualTo(pounds(share));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void a_cost_is_shared_by_somebody_and_by_no_crowd(int people) {
    Amount cost = pounds("100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HousingCost.shared(HousingCostKind.RENT, cost, people))
        .withMessage("people must be 1 to 100 but are " + people);
  }

  /** Source: regulation 7, by age; that pension credit age is attained the caller says. */
  @ParameterizedTest
  @CsvSource({
    "18, false, AGED_18_TO_24",
    "24, false, AGED_18_TO_24",
    "25, false, AGED_25_OR_OVER",
    "66, false, AGED_25_OR_OVER",
    "66, true, PENSION_AGE"
  })
  void the_group_of_an_age_is_pension_age_once_pension_credit_age_is_attained(
      int age, boolean attained, AgeGroup group) {
    assertThat(AgeGroup.of(age, attained)).isEqualTo(group);
  }

  private static Income income(String id) {
    return new Income(id, IncomeKind.OTHER_INCOME, pounds("1"));
  }

  @SuppressWarnings("unchecked")
  private static Consumer<Builder> adder(Arguments item) {
    return (Consumer<Builder>) item.get()[1];
  }

  private static DisabilityExpense.Builder expense() {
    return DisabilityExpense.builder()
        .id("diet")
        .kind(DisabilityExpenseKind.DIET)
        .claimed(pounds("3"));
  }
}
