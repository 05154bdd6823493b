package org.personalbudgets.rules.england.careact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.layers;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.Example;

/** Care Act 2014 section 22(1): both limbs of the exception, and each open step before it. */
class Section22NhsBoundaryTest {
  private static final RulePack PACK = CareActPack.adultDirectPayments();

  static List<Category> solelyNhs() {
    return Section22NhsBoundary.SOLELY_NHS;
  }

  @ParameterizedTest(name = "G4, S1: {0}")
  @MethodSource("solelyNhs")
  void G4_what_is_solely_for_the_nhs_is_refused_though_the_plan_names_it(Category category) {
    Decision decision = decide(buy(category), Example.adult(category).caseFile(), PACK);

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).containsExactly("careact.s22-nhs-responsibility");
    assertThat(layers(decision)).containsExactly(Layer.NATIONAL_LAW);
  }

  @Test
  void G8_equipment_that_the_nhs_provides_is_refused_and_other_equipment_allowed() {
    Category provided = RestrictedCategories.NHS_EQUIPMENT;

    assertThat(decide(buy(provided), Example.adult(provided).caseFile(), PACK).answer())
        .isEqualTo(Answer.REFUSED);
    assertThat(decide(buy(Categories.AID), Example.adult(Categories.AID).caseFile(), PACK).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  /** yes, no or nothing said of: required of the NHS, limb (a), limb (b). */
  static Stream<Arguments> limbs() {
    return Stream.of(
        Arguments.of(
            "s 22(1): not asked",
            null,
            null,
            null,
            Answer.REFERRED,
            "care-act.service-required-of-nhs about line-1"),
        Arguments.of("s 22(1): not required", false, null, null, Answer.ALLOWED, ""),
        Arguments.of(
            "s 22(1): not required, though not incidental",
            false,
            false,
            false,
            Answer.ALLOWED,
            ""),
        Arguments.of(
            "s 22(1)(a) open",
            true,
            null,
            null,
            Answer.REFERRED,
            "care-act.health-service-incidental about line-1"),
        Arguments.of(
            "s 22(1)(a) open, (b) holds",
            true,
            null,
            true,
            Answer.REFERRED,
            "care-act.health-service-incidental about line-1"),
        Arguments.of(
            "s 22(1)(b) open",
            true,
            true,
            null,
            Answer.REFERRED,
            "care-act.health-service-of-a-nature about line-1"),
        Arguments.of(
            "s 22(1)(a) fails", true, false, true, Answer.REFUSED, "careact.s22-not-incidental"),
        Arguments.of(
            "s 22(1)(a) fails, (b) open",
            true,
            false,
            null,
            Answer.REFUSED,
            "careact.s22-not-incidental"),
        Arguments.of(
            "s 22(1)(b) fails", true, true, false, Answer.REFUSED, "careact.s22-not-of-a-nature"),
        Arguments.of(
            "s 22(1)(b) fails, (a) open",
            true,
            null,
            false,
            Answer.REFUSED,
            "careact.s22-not-of-a-nature"),
        Arguments.of("s 22(1): both hold", true, true, true, Answer.ALLOWED, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limbs")
  void both_limbs_must_hold(
      String source,
      Boolean required,
      Boolean incidental,
      Boolean nature,
      Answer answer,
      String expected) {
    CaseFile caseFile = Example.adult(RestrictedCategories.TREATMENT).caseFile();
    if (required != null) {
      caseFile = caseFile.plus(judgement(CareActQuestions.REQUIRED_OF_NHS, "line-1", required));
    }
    if (incidental != null) {
      caseFile = caseFile.plus(judgement(CareActQuestions.INCIDENTAL, "line-1", incidental));
    }
    if (nature != null) {
      caseFile = caseFile.plus(judgement(CareActQuestions.OF_A_NATURE, "line-1", nature));
    }

    Decision decision = decide(buy(RestrictedCategories.TREATMENT), caseFile, PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    switch (answer) {
      case REFERRED -> assertThat(asked(decision)).containsExactly(expected);
      case REFUSED -> assertThat(codes(decision)).containsExactly(expected);
      default -> assertThat(codes(decision)).containsExactly("careact.s33-used-for-plan");
    }
  }

  @Test
  void medication_is_lifted_by_both_limbs_and_by_nothing_less() {
    CaseFile one =
        Example.adult(RestrictedCategories.MEDICATION)
            .judged(CareActQuestions.INCIDENTAL, "line-1", true);
    CaseFile both = one.plus(judgement(CareActQuestions.OF_A_NATURE, "line-1", true));

    assertThat(decide(buy(RestrictedCategories.MEDICATION), one, PACK).answer())
        .isEqualTo(Answer.REFUSED);
    assertThat(decide(buy(RestrictedCategories.MEDICATION), both, PACK).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @Test
  void therapy_that_is_not_health_care_of_the_nhs_is_none_of_its_business() {
    for (Category therapy :
        List.of(
            Categories.PHYSIOTHERAPY, Categories.AROMATHERAPY_MASSAGE, Categories.COUNSELLING)) {
      assertThat(decide(buy(therapy), Example.adult(therapy).caseFile(), PACK).answer())
          .isEqualTo(Answer.ALLOWED);
    }
  }

  @Test
  void it_is_silent_about_the_money_of_the_nhs_itself() {
    CaseFile caseFile =
        Example.under(Regime.NHS)
            .line("line-1", RestrictedCategories.TREATMENT, Regime.NHS)
            .caseFile();

    assertThat(decide(buy(RestrictedCategories.TREATMENT), caseFile, PACK).verdictsSpoken())
        .isEmpty();
  }
}
