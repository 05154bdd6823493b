package org.personalbudgets.rules.england.careact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.rules.Example;

/** Care Act 2014 section 23(1). */
class Section23HousingTest {
  private static final RulePack PACK = CareActPack.adultDirectPayments();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "housing-costs",
        "housing-costs.rent",
        "housing-costs.mortgage",
        "housing-costs.service-charge"
      })
  void what_housing_costs_is_for_the_council_to_judge(String code) {
    Category category = Category.of(code);

    Decision decision = decide(buy(category), Example.adult(category).caseFile(), PACK);

    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(asked(decision)).containsExactly("care-act.required-under-housing-act about line-1");
  }

  static Stream<Arguments> judgements() {
    return Stream.of(
        Arguments.of("s 23(1): required", true, Answer.REFUSED, "careact.s23-housing-act"),
        Arguments.of("s 23(1): not required", false, Answer.ALLOWED, "careact.s33-used-for-plan"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgements")
  void a_duty_under_the_housing_act_bars_and_its_lack_does_not(
      String source, boolean required, Answer answer, String code) {
    Category rent = Category.of("housing-costs.rent");

    Decision decision =
        decide(
            buy(rent),
            Example.adult(rent)
                .judged(CareActQuestions.REQUIRED_UNDER_HOUSING_ACT, "line-1", required),
            PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    assertThat(codes(decision)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"home.decorating", "home.carpets", "home.adaptation", "home.garden.shed"})
  void what_is_bought_once_for_the_home_is_no_housing_cost(String code) {
    Category category = Category.of(code);

    assertThat(decide(buy(category), Example.adult(category).caseFile(), PACK).answer())
        .isEqualTo(Answer.ALLOWED);
  }
}
