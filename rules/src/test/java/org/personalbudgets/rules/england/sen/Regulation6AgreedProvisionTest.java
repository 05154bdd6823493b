package org.personalbudgets.rules.england.sen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.Example;

/** SI 2014/1652 regulation 6. */
class Regulation6AgreedProvisionTest {
  private static final RulePack PACK = SenPack.personalBudgets();

  static Stream<Arguments> anchors() {
    return Stream.of(
        Arguments.of(
            "reg 6: in an EHC plan",
            Optional.of(Sen.EHC_PLAN),
            Answer.ALLOWED,
            "sen.reg6-specified-provision"),
        Arguments.of(
            "reg 6: in another plan",
            Optional.of(new Anchor.ChildInNeedPlan("plan-9")),
            Answer.REFUSED,
            "sen.reg6-not-in-ehc-plan"),
        Arguments.of(
            "reg 6: in no plan", Optional.empty(), Answer.REFUSED, "sen.reg6-not-in-ehc-plan"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("anchors")
  void seed_82_the_need_stands_in_an_education_health_and_care_plan(
      String source, Optional<Anchor> anchor, Answer answer, String code) {
    CaseFile caseFile = Sen.example(Categories.TUTOR, Finding.decided(true), anchor).caseFile();

    Decision decision = decide(buy(Categories.TUTOR), Sen.elsewhere(caseFile), PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    assertThat(codes(decision)).containsExactly(code);
  }

  static Stream<Arguments> unspecified() {
    return Stream.of(
        Arguments.of("no line", request(Categories.CAR).build()),
        Arguments.of(
            "no line, need named", request(Categories.CAR).addNeed(NeedId.of("need-1")).build()),
        Arguments.of(
            "a line for something else",
            request(Categories.CAR).planLine(PlanLineId.of("line-1")).build()));
  }

  @ParameterizedTest(name = "reg 8(2)(b), our reading: {0}")
  @MethodSource("unspecified")
  void what_the_notice_does_not_name_is_not_agreed_provision(String source, SpendRequest request) {
    Decision decision = decide(request, Sen.elsewhere(Sen.tutor()), PACK);

    assertThat(decision.answer()).as(source).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).containsExactly("sen.reg6-not-specified");
  }

  @Test
  void a_need_that_is_not_one_for_provision_is_not_paid_for() {
    CaseFile caseFile =
        Sen.example(Categories.TUTOR, Finding.decided(false), Optional.of(Sen.EHC_PLAN)).caseFile();

    assertThat(codes(decide(buy(Categories.TUTOR), Sen.elsewhere(caseFile), PACK)))
        .containsExactly("sen.reg6-not-specified");
  }

  static Stream<Category> places() {
    return Stream.of(SenCategories.SCHOOL_PLACE, SenCategories.POST_16_PLACE, SenCategories.PLACE);
  }

  @ParameterizedTest(name = "reg 6: {0}")
  @MethodSource("places")
  void a_place_at_an_institution_is_never_paid_for(Category place) {
    CaseFile caseFile =
        Sen.example(place, Finding.decided(true), Optional.of(Sen.EHC_PLAN)).caseFile();

    Decision decision = decide(buy(place), Sen.elsewhere(caseFile), PACK);

    assertThat(codes(decision)).containsExactly("sen.reg6-place-at-institution");
  }

  @ParameterizedTest(name = "SI 2014/1652, from 1 September 2014: {0}")
  @CsvSource({"2014-08-31, REFERRED", "2014-09-01, ALLOWED", "2014-09-02, ALLOWED"})
  void the_pack_holds_from_its_first_day(LocalDate day, Answer answer) {
    assertThat(
            decide(buy(Categories.TUTOR).withDate(day), Sen.elsewhere(Sen.tutor()), PACK).answer())
        .isEqualTo(answer);
  }

  @Test
  void it_is_silent_about_other_money() {
    CaseFile adult = Example.adult(Categories.TUTOR).caseFile();

    assertThat(decide(buy(Categories.TUTOR), adult, PACK).verdictsSpoken()).isEmpty();
  }
}
