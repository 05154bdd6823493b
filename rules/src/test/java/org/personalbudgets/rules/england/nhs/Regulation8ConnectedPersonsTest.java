package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.careact.CareActPack;

/** SI 2013/1617 regulation 8(5A) and (5B), as it was made and twice amended. */
class Regulation8ConnectedPersonsTest {
  private static final RulePack PACK = NhsPack.personalHealthBudgets();
  private static final String NEED = "nhs.connected-person-necessary-for-need about p-1";
  private static final String HOUSEHOLD = "nhs.payee-in-same-household about p-1";
  private static final String INVOLVED = "nhs.friend-involved-in-care about p-1";

  /** Day, kinship, household, and what is asked where the plan names the payee. */
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "as made, 2013-08-01, SISTER, SAME_HOUSEHOLD, ''",
    "as made, 2013-10-13, FRIEND, SAME_HOUSEHOLD, ''",
    "SI 2013/2354, 2013-10-14, SISTER, SAME_HOUSEHOLD, need",
    "SI 2013/2354, 2013-10-15, SISTER, LIVES_ELSEWHERE, need",
    "SI 2013/2354, 2017-03-31, SISTER, LIVES_ELSEWHERE, need",
    "SI 2013/2354, 2017-03-31, SISTER, NOT_KNOWN, need",
    "SI 2013/2354, 2017-03-31, LODGER, SAME_HOUSEHOLD, need",
    "SI 2013/2354, 2017-03-31, NONE, SAME_HOUSEHOLD, need",
    "SI 2013/2354, 2017-03-31, LODGER, LIVES_ELSEWHERE, ''",
    "SI 2013/2354, 2017-03-31, LODGER, NOT_KNOWN, household",
    "SI 2013/2354, 2017-03-31, FRIEND, SAME_HOUSEHOLD, need",
    "SI 2013/2354, 2017-03-31, FRIEND, LIVES_ELSEWHERE, involved",
    "SI 2013/2354, 2017-03-31, FRIEND, NOT_KNOWN, household",
    "SI 2017/219, 2017-04-01, SISTER, SAME_HOUSEHOLD, need",
    "SI 2017/219, 2017-04-01, SISTER, LIVES_ELSEWHERE, ''",
    "SI 2017/219, 2017-04-01, SISTER, NOT_KNOWN, household",
    "SI 2017/219, 2017-04-02, SPOUSE_OR_CIVIL_PARTNER, LIVES_ELSEWHERE, ''",
    "SI 2017/219, 2026-02-02, FRIEND, SAME_HOUSEHOLD, need",
    "SI 2017/219, 2026-02-02, FRIEND, LIVES_ELSEWHERE, ''",
    "SI 2017/219, 2026-02-02, LODGER, SAME_HOUSEHOLD, ''",
    "SI 2017/219, 2026-02-02, COUSIN, SAME_HOUSEHOLD, ''",
    "SI 2017/219, 2026-02-02, NONE, SAME_HOUSEHOLD, ''"
  })
  void who_is_connected_by_day(
      String source, LocalDate day, Kinship kinship, Household household, String asks) {
    Decision decision =
        decide(pay(kinship, household).withDate(day), CaseFile.of(naming("p-1")), PACK);

    List<String> expected =
        switch (asks) {
          case "need" -> List.of(NEED);
          case "household" -> List.of(HOUSEHOLD);
          case "involved" -> List.of(INVOLVED);
          default -> List.of();
        };
    assertThat(asked(decision)).as(source).isEqualTo(expected);
    assertThat(decision.answer()).isEqualTo(expected.isEmpty() ? Answer.ALLOWED : Answer.REFERRED);
  }

  @Test
  void before_the_regulations_nobody_says_what_the_rule_was() {
    Decision decision =
        decide(
            pay(Kinship.SISTER, Household.SAME_HOUSEHOLD).withDate(LocalDate.of(2013, 7, 31)),
            CaseFile.of(naming("p-1")),
            PACK);

    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(decision.verdictsSpoken()).isEmpty();
  }

  /** G21 on 2 February 2026: a friend in the household. */
  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of("G21: named, necessary", "p-1", true, null, "1980-01-01", Answer.ALLOWED),
        Arguments.of("G21: not named", "another", true, null, "1980-01-01", Answer.REFUSED),
        Arguments.of(
            "(a) not necessary, an adult", "p-1", false, true, "1980-01-01", Answer.REFUSED),
        Arguments.of("(b) necessary for a child", "p-1", false, true, "2015-01-01", Answer.ALLOWED),
        Arguments.of("(b) alone", "p-1", null, true, "2015-01-01", Answer.ALLOWED),
        Arguments.of("neither, a child", "p-1", false, false, "2015-01-01", Answer.REFUSED),
        Arguments.of(
            "(a) no, (b) open, a child", "p-1", false, null, "2015-01-01", Answer.REFERRED),
        Arguments.of("(a) no, (b) open, 15", "p-1", false, null, "2010-02-03", Answer.REFERRED),
        Arguments.of(
            "(a) no, (b) open, 16 today", "p-1", false, null, "2010-02-02", Answer.REFUSED),
        Arguments.of("(a) no, age not known", "p-1", false, null, "", Answer.REFERRED),
        Arguments.of("nothing judged", "p-1", null, null, "1980-01-01", Answer.REFERRED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void G21_named_in_the_care_plan_and_necessary(
      String source, String named, Boolean forNeed, Boolean forChild, String born, Answer answer) {
    Circumstances.Builder patient = Circumstances.builder();
    if (!born.isEmpty()) {
      patient.dateOfBirth(LocalDate.parse(born));
    }
    CaseFile caseFile =
        CaseFile.builder().plan(naming(named)).circumstances(patient.build()).build();
    if (forNeed != null) {
      caseFile = caseFile.plus(judgement(NhsQuestions.NECESSARY_FOR_NEED, "p-1", forNeed));
    }
    if (forChild != null) {
      caseFile = caseFile.plus(judgement(NhsQuestions.NECESSARY_FOR_CHILD, "p-1", forChild));
    }

    Decision decision = decide(pay(Kinship.FRIEND, Household.SAME_HOUSEHOLD), caseFile, PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    assertThat(decision.lawRead())
        .extracting(read -> read.table())
        .contains("nhs.connected-persons");
  }

  @Test
  void G21_a_refusal_says_that_the_plan_does_not_name_them() {
    Decision decision =
        decide(pay(Kinship.FRIEND, Household.SAME_HOUSEHOLD), CaseFile.of(naming("another")), PACK);

    assertThat(codes(decision)).containsExactly("nhs.reg8-connected-person-not-named");
  }

  @Test
  void once_the_need_is_judged_the_welfare_of_the_child_is_asked_about() {
    CaseFile child =
        CaseFile.builder()
            .plan(naming("p-1"))
            .circumstances(Circumstances.builder().dateOfBirth(LocalDate.of(2015, 1, 1)).build())
            .build();
    SpendRequest friend = pay(Kinship.FRIEND, Household.SAME_HOUSEHOLD);

    assertThat(asked(decide(friend, child, PACK))).containsExactly(NEED);
    assertThat(
            asked(
                decide(
                    friend,
                    child.plus(judgement(NhsQuestions.NECESSARY_FOR_NEED, "p-1", false)),
                    PACK)))
        .containsExactly("nhs.connected-person-necessary-for-child about p-1");
  }

  @Test
  void outside_the_plan_nobody_is_named() {
    SpendRequest friend =
        Example.request(Categories.PERSONAL_ASSISTANT)
            .build()
            .withPayee(Payee.individual("p-1", Kinship.FRIEND, Household.SAME_HOUSEHOLD));

    assertThat(codes(decide(friend, CaseFile.of(naming("p-1")), PACK)))
        .contains("nhs.reg8-connected-person-not-named");
  }

  @Test
  void what_rests_on_the_unread_list_of_family_members_says_so() {
    CaseFile none = CaseFile.of(naming("another"));

    assertThat(
            decide(pay(Kinship.FRIEND, Household.SAME_HOUSEHOLD), none, PACK).restsOnVerifiedLaw())
        .isTrue();
    assertThat(
            decide(pay(Kinship.SISTER, Household.SAME_HOUSEHOLD), none, PACK).restsOnVerifiedLaw())
        .isFalse();
  }

  @Test
  void what_was_found_out_of_household_and_care_counts() {
    LocalDate then = LocalDate.of(2016, 2, 1);
    SpendRequest friend = pay(Kinship.FRIEND, Household.LIVES_ELSEWHERE).withDate(then);
    CaseFile plan = CaseFile.of(naming("p-1"));

    assertThat(
            asked(
                decide(
                    friend,
                    plan.plus(judgement(NhsQuestions.FRIEND_INVOLVED_IN_CARE, "p-1", true)),
                    PACK)))
        .containsExactly(NEED);
    assertThat(
            decide(
                    friend,
                    plan.plus(judgement(NhsQuestions.FRIEND_INVOLVED_IN_CARE, "p-1", false)),
                    PACK)
                .answer())
        .isEqualTo(Answer.ALLOWED);
    assertThat(
            decide(
                    pay(Kinship.FRIEND, Household.NOT_KNOWN),
                    plan.plus(judgement(NhsQuestions.SAME_HOUSEHOLD, "p-1", false)),
                    PACK)
                .answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @Test
  void G23_the_same_friend_is_no_matter_for_social_care_money() {
    // the contrast of G21: SI 2014/2871 regulation 3(3) lists no friends
    CaseFile adult = Example.adult(Categories.PERSONAL_ASSISTANT).caseFile();

    assertThat(
            decide(
                    pay(Kinship.FRIEND, Household.SAME_HOUSEHOLD),
                    adult,
                    CareActPack.adultDirectPayments(),
                    PACK)
                .answer())
        .isEqualTo(Answer.ALLOWED);
  }

  private static SpendRequest pay(Kinship kinship, Household household) {
    return Example.pay(Payee.individual("p-1", kinship, household), Supply.CARE);
  }

  private static AgreedPlan naming(String payee) {
    return Example.under(Regime.NHS)
        .line(
            Example.line(
                    "line-1",
                    Categories.PERSONAL_ASSISTANT,
                    Regime.NHS,
                    "NHS",
                    Example.directPayment(Regime.NHS))
                .addNamedPayee(payee)
                .build())
        .agree();
  }
}
