package org.personalbudgets.rules.england.directpayments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.core.person.Household.LIVES_ELSEWHERE;
import static org.personalbudgets.core.person.Household.NOT_KNOWN;
import static org.personalbudgets.core.person.Household.SAME_HOUSEHOLD;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.layers;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.careact.CareActPack;

/** SI 2014/2871 regulation 3(1) to (3): each limb of the list and both halves of the exception. */
class Regulation3RelativesTest {
  private static final RulePack PACK = CareActPack.adultDirectPayments();
  private static final String NECESSARY = "direct-payments.relative-necessary-for-care about p-1";
  private static final String HOUSEHOLD = "direct-payments.relative-in-same-household about p-1";
  private static final String STEP = "direct-payments.step-parent-with-parent about p-1";

  /** Source, kinship, and what is asked in the household, elsewhere, and where nobody has said. */
  static Stream<Arguments> kin() {
    return Stream.of(
        row("reg 3(3)(a)", Kinship.SPOUSE_OR_CIVIL_PARTNER, NECESSARY, NECESSARY, NECESSARY),
        row(
            "reg 3(3)(b)",
            Kinship.LIVING_AS_SPOUSE_OR_CIVIL_PARTNER,
            NECESSARY,
            NECESSARY,
            NECESSARY),
        row("reg 3(3)(c)(i)", Kinship.PARENT, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)(i)", Kinship.PARENT_IN_LAW, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)(ii)", Kinship.SON, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)(ii), G9, G10", Kinship.DAUGHTER, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)(iii)", Kinship.SON_IN_LAW, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)(iii)", Kinship.DAUGHTER_IN_LAW, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)", Kinship.STEPSON, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)", Kinship.STEPDAUGHTER, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)", Kinship.BROTHER, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)", Kinship.SISTER, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)", Kinship.AUNT, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)", Kinship.UNCLE, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(c)", Kinship.GRANDPARENT, NECESSARY, "", HOUSEHOLD),
        row("reg 3(3)(d)", Kinship.SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE, NECESSARY, "", HOUSEHOLD),
        row(
            "reg 3(3)(e)",
            Kinship.LIVING_AS_SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE,
            NECESSARY,
            "",
            HOUSEHOLD),
        row("reg 3(3)(d), our reading", Kinship.STEPPARENT, STEP, "", HOUSEHOLD),
        row("G12", Kinship.COUSIN, "", "", ""),
        row("G12", Kinship.NEPHEW, "", "", ""),
        row("G12", Kinship.NIECE, "", "", ""),
        row("G12, G23", Kinship.FRIEND, "", "", ""),
        row("G12", Kinship.LODGER, "", "", ""),
        row("not listed", Kinship.GRANDCHILD, "", "", ""),
        row("not listed", Kinship.OTHER_RELATIVE, "", "", ""),
        row("not listed", Kinship.NONE, "", "", ""));
  }

  private static Arguments row(
      String source, Kinship kinship, String same, String elsewhere, String notKnown) {
    return Arguments.of(source, kinship, same, elsewhere, notKnown);
  }

  @Test
  void the_table_names_every_kinship() {
    assertThat(kin().map(row -> row.get()[1]))
        .containsExactlyInAnyOrder((Object[]) Kinship.values());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("kin")
  void whom_the_list_names(
      String source, Kinship kinship, String same, String elsewhere, String notKnown) {
    assertAsked(kinship, SAME_HOUSEHOLD, same);
    assertAsked(kinship, LIVES_ELSEWHERE, elsewhere);
    assertAsked(kinship, NOT_KNOWN, notKnown);
  }

  private static void assertAsked(Kinship kinship, Household household, String question) {
    Decision decision = decide(care(kinship, household), caseFile(), PACK);

    assertThat(decision.answer())
        .as("%s %s", kinship, household)
        .isEqualTo(question.isEmpty() ? Answer.ALLOWED : Answer.REFERRED);
    assertThat(asked(decision)).isEqualTo(question.isEmpty() ? List.of() : List.of(question));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'reg 3(2)(a), G9: necessary', true, ALLOWED",
    "'reg 3(1), G9: not necessary', false, REFUSED"
  })
  void for_care_necessity_decides(String source, boolean necessary, Answer answer) {
    Decision decision =
        decide(
            care(Kinship.DAUGHTER, SAME_HOUSEHOLD),
            caseFile()
                .plus(judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-1", necessary)),
            PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    assertThat(layers(decision)).containsExactly(Layer.NATIONAL_LAW);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'reg 3(2)(b), G13: necessary', true, ALLOWED",
    "'reg 3(1): not necessary', false, REFUSED"
  })
  void G13_for_administration_necessity_decides_too(
      String source, boolean necessary, Answer answer) {
    SpendRequest administration =
        Example.pay(relative(Kinship.DAUGHTER, SAME_HOUSEHOLD), Supply.ADMINISTRATION);

    Decision open = decide(administration, caseFile(), PACK);
    assertThat(asked(open))
        .containsExactly("direct-payments.relative-necessary-for-administration about p-1");
    Decision judged =
        decide(
            administration,
            caseFile()
                .plus(
                    judgement(
                        DirectPaymentsQuestions.NECESSARY_FOR_ADMINISTRATION, "p-1", necessary)),
            PACK);
    assertThat(judged.answer()).as(source).isEqualTo(answer);
  }

  @Test
  void a_yes_for_care_is_no_yes_for_administration_nor_for_another_payee_nor_from_another_body() {
    SpendRequest administration =
        Example.pay(relative(Kinship.DAUGHTER, SAME_HOUSEHOLD), Supply.ADMINISTRATION);
    CaseFile forCare =
        caseFile().plus(judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-1", true));
    CaseFile forAnother =
        caseFile().plus(judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-2", true));
    CaseFile byAnother =
        caseFile()
            .plus(
                judgement(
                    DirectPaymentsQuestions.NECESSARY_FOR_CARE,
                    DecisionMaker.HEALTH_BODY,
                    "p-1",
                    true));

    assertThat(decide(administration, forCare, PACK).answer()).isEqualTo(Answer.REFERRED);
    assertThat(decide(care(Kinship.DAUGHTER, SAME_HOUSEHOLD), forAnother, PACK).answer())
        .isEqualTo(Answer.REFERRED);
    assertThat(decide(care(Kinship.DAUGHTER, SAME_HOUSEHOLD), byAnother, PACK).answer())
        .isEqualTo(Answer.REFERRED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Supply.class,
      names = {"CARE", "GOODS", "OTHER_SERVICE"})
  void our_reading_whatever_meets_a_need_comes_under_care(Supply supply) {
    SpendRequest request = Example.pay(relative(Kinship.SISTER, SAME_HOUSEHOLD), supply);

    assertThat(asked(decide(request, caseFile(), PACK))).containsExactly(NECESSARY);
  }

  @Test
  void who_lives_in_the_household_can_be_found_out() {
    CaseFile lives =
        caseFile().plus(judgement(DirectPaymentsQuestions.SAME_HOUSEHOLD, "p-1", true));
    CaseFile doesNot =
        caseFile().plus(judgement(DirectPaymentsQuestions.SAME_HOUSEHOLD, "p-1", false));
    CaseFile necessary =
        caseFile().plus(judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-1", true));
    CaseFile notNecessary =
        caseFile().plus(judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-1", false));
    SpendRequest uncle = care(Kinship.UNCLE, NOT_KNOWN);

    assertThat(asked(decide(uncle, lives, PACK))).containsExactly(NECESSARY);
    assertThat(decide(uncle, doesNot, PACK).answer()).isEqualTo(Answer.ALLOWED);
    assertThat(decide(uncle, necessary, PACK).answer()).isEqualTo(Answer.ALLOWED);
    assertThat(asked(decide(uncle, notNecessary, PACK))).containsExactly(HOUSEHOLD);
  }

  @Test
  void our_reading_a_step_parent_is_listed_while_with_a_parent_in_the_household() {
    CaseFile with =
        caseFile().plus(judgement(DirectPaymentsQuestions.STEP_PARENT_WITH_PARENT, "p-1", true));
    CaseFile outlived =
        caseFile().plus(judgement(DirectPaymentsQuestions.STEP_PARENT_WITH_PARENT, "p-1", false));
    CaseFile knownHousehold =
        caseFile().plus(judgement(DirectPaymentsQuestions.SAME_HOUSEHOLD, "p-1", true));
    SpendRequest stepmother = care(Kinship.STEPPARENT, SAME_HOUSEHOLD);

    assertThat(asked(decide(stepmother, with, PACK))).containsExactly(NECESSARY);
    assertThat(decide(stepmother, outlived, PACK).answer()).isEqualTo(Answer.ALLOWED);
    assertThat(asked(decide(care(Kinship.STEPPARENT, NOT_KNOWN), knownHousehold, PACK)))
        .containsExactly(STEP);
    assertThat(decide(care(Kinship.STEPPARENT, NOT_KNOWN), outlived, PACK).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @Test
  void a_no_is_a_refusal_that_says_which_limb() {
    CaseFile no =
        caseFile().plus(judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-1", false));

    assertThat(codes(decide(care(Kinship.SPOUSE_OR_CIVIL_PARTNER, LIVES_ELSEWHERE), no, PACK)))
        .containsExactly("directpayments.reg3-relative-paid-for-care");
  }

  @Test
  void a_provider_or_a_council_is_nobodys_relative() {
    for (Payee payee : List.of(Payee.provider("agency"), Payee.publicBody(Example.COUNCIL.id()))) {
      assertThat(decide(Example.pay(payee, Supply.CARE), caseFile(), PACK).answer())
          .isEqualTo(Answer.ALLOWED);
    }
  }

  private static CaseFile caseFile() {
    return Example.adult(Categories.PERSONAL_ASSISTANT).caseFile();
  }

  private static Payee relative(Kinship kinship, Household household) {
    return Payee.individual("p-1", kinship, household);
  }

  private static SpendRequest care(Kinship kinship, Household household) {
    return Example.pay(relative(kinship, household), Supply.CARE);
  }
}
