package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;

import org.junit.jupiter.api.Test;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** Integrated budgets (law 3.3): each stream's money is judged by its own law and list. */
class StreamAnswersTest {
  /** One line for the council's need and the health body's alike. */
  private static CaseFile integrated(Category category) {
    return Example.under(Regime.CARE_ACT_ADULT, Regime.NHS)
        .line(
            Example.line(
                    "line-1",
                    category,
                    Regime.CARE_ACT_ADULT,
                    "CARE_ACT_ADULT",
                    Example.directPayment(Regime.CARE_ACT_ADULT))
                .addNeed(NeedId.of("NHS"))
                .build())
        .caseFile();
  }

  @Test
  void what_the_health_list_bars_the_council_may_pay() {
    StreamAnswers answers =
        StreamAnswers.ask(
            EnglandPacks.policies(),
            buy(RestrictedCategories.GAMBLING),
            integrated(RestrictedCategories.GAMBLING));

    assertThat(answers.couldPay()).containsExactly(FundingStream.ADULT_SOCIAL_CARE);
    assertThat(answers.cannotPay()).containsExactly(FundingStream.NHS);
    assertThat(codes(answers.byStream().get(FundingStream.NHS)))
        .containsExactly("nhs.reg8-gambling");
  }

  @Test
  void what_the_council_may_not_provide_the_health_body_may_pay() {
    StreamAnswers answers =
        StreamAnswers.ask(
            EnglandPacks.policies(),
            buy(RestrictedCategories.MEDICATION),
            integrated(RestrictedCategories.MEDICATION));

    assertThat(answers.couldPay()).containsExactly(FundingStream.NHS);
    assertThat(answers.cannotPay()).containsExactly(FundingStream.ADULT_SOCIAL_CARE);
  }

  @Test
  void a_councils_list_is_about_the_councils_money_only() {
    StreamAnswers answers =
        StreamAnswers.ask(
            EnglandPacks.policies().and(PublishedCouncilLists.southTyneside().toRulePack()),
            buy(RestrictedCategories.FOOD),
            integrated(RestrictedCategories.FOOD));

    assertThat(answers.couldPay()).containsExactly(FundingStream.NHS);
    assertThat(answers.cannotPay()).containsExactly(FundingStream.ADULT_SOCIAL_CARE);
  }

  @Test
  void what_meets_a_need_of_both_either_may_pay() {
    StreamAnswers answers =
        StreamAnswers.ask(EnglandPacks.policies(), buy(Categories.GYM), integrated(Categories.GYM));

    assertThat(answers.couldPay())
        .containsExactly(FundingStream.ADULT_SOCIAL_CARE, FundingStream.NHS);
    assertThat(answers.couldPayOnConditions()).isEmpty();
    assertThat(answers.referred()).isEmpty();
  }

  @Test
  void a_need_of_one_body_of_law_only_its_own_money_meets() {
    CaseFile two =
        Example.under(Regime.CARE_ACT_ADULT, Regime.NHS)
            .line("line-1", Categories.GYM, Regime.CARE_ACT_ADULT)
            .line("line-2", Categories.AID, Regime.NHS)
            .caseFile();

    StreamAnswers answers = StreamAnswers.ask(EnglandPacks.policies(), buy(Categories.GYM), two);

    assertThat(answers.couldPay()).containsExactly(FundingStream.ADULT_SOCIAL_CARE);
    assertThat(answers.cannotPay()).containsExactly(FundingStream.NHS);
  }

  @Test
  void a_question_of_one_stream_leaves_the_other_its_answer() {
    StreamAnswers answers =
        StreamAnswers.ask(
            EnglandPacks.policies(),
            buy(RestrictedCategories.TREATMENT),
            integrated(RestrictedCategories.TREATMENT));

    assertThat(answers.referred()).containsExactly(FundingStream.ADULT_SOCIAL_CARE);
    assertThat(answers.couldPay()).containsExactly(FundingStream.NHS);
  }
}
