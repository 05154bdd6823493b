package org.personalbudgets.rules.england.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.OrdinaryResidence;
import org.personalbudgets.core.person.PersonQuestions;

/** Every right that applies, and why the others do not. */
class RouteFinderTest {
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);
  private static final String HERE = "leicestershire";
  private static final Finding YES = Finding.decided(true);
  private static final Findings SOLELY_NHS =
      Findings.none().holding(RouteQuestions.CONTINUING_HEALTHCARE);
  private static final Findings CONTINUING_CARE =
      Findings.none().holding(RouteQuestions.CONTINUING_CARE);
  private static final Findings PAYABLE =
      Findings.none()
          .holding(RouteQuestions.SERVICE_CALLED_FOR)
          .holding(RouteQuestions.PAYEE_CONSENTS)
          .holding(RouteQuestions.CAN_BE_MET_BY_PAYMENT)
          .holding(RouteQuestions.WELFARE_SAFEGUARDED);

  @Test
  void every_right_is_listed_once_whatever_is_known() {
    assertThat(RouteFinder.find(nothingKnown(), DATE))
        .extracting(Route::right)
        .containsExactly(Right.values());
  }

  @Test
  void while_nothing_is_known_every_right_is_open_and_says_what_to_ask() {
    assertThat(RouteFinder.find(nothingKnown(), DATE))
        .allSatisfy(
            route -> {
              assertThat(route.applies()).isEqualTo(Truth.UNDECIDED);
              assertThat(route.openQuestions()).isNotEmpty();
            });
    assertThat(RouteFinder.applying(nothingKnown(), DATE)).isEmpty();
  }

  @Test
  void one_person_may_have_several_rights_at_once() {
    RouteFacts facts =
        born(1961)
            .adultFindings(
                AdultFindings.builder()
                    .needsAriseFromImpairment(YES)
                    .significantImpact(YES)
                    .limb(AdultOutcome.NUTRITION, AdultLimb.NOT_WITHOUT_ASSISTANCE, YES)
                    .limb(AdultOutcome.CLOTHING, AdultLimb.NOT_WITHOUT_ASSISTANCE, YES)
                    .build())
            .carerFindings(
                CarerFindings.builder()
                    .needsAriseFromNecessaryCare(YES)
                    .healthDeteriorating(YES)
                    .significantImpact(YES)
                    .build())
            .residenceOfAdultNeedingCare(OrdinaryResidence.settledIn(HERE))
            .findings(
                Findings.none()
                    .holding(RouteQuestions.SECTION_117_APPLIES)
                    .holding(RouteQuestions.AFTERCARE_PACKAGE)
                    .notHolding(RouteQuestions.AFTERCARE_ENDED))
            .build();
    assertThat(RouteFinder.applying(facts, DATE))
        .extracting(Route::right)
        .containsExactly(
            Right.ADULT_CARE_AND_SUPPORT,
            Right.CARERS_SUPPORT,
            Right.AFTERCARE_BUDGET,
            Right.AFTERCARE);
  }

  @ParameterizedTest(name = "{0}: {1} on {2} is {3}")
  @CsvSource({
    "X27, CONTINUING_HEALTHCARE_BUDGET, 2014-09-30, DOES_NOT_HOLD",
    "X27, CONTINUING_HEALTHCARE_BUDGET, 2014-10-01, HOLDS",
    "reg 32A, CHILDRENS_CONTINUING_CARE_BUDGET, 2014-09-30, DOES_NOT_HOLD",
    "reg 32A, CHILDRENS_CONTINUING_CARE_BUDGET, 2014-10-01, HOLDS",
    "reg 32A, AFTERCARE_BUDGET, 2014-10-01, DOES_NOT_HOLD",
    "reg 32A, AFTERCARE_BUDGET, 2019-12-01, DOES_NOT_HOLD",
    "reg 32A, AFTERCARE_BUDGET, 2019-12-02, HOLDS",
    "reg 32A, WHEELCHAIR_BUDGET, 2019-12-01, DOES_NOT_HOLD",
    "reg 32A, WHEELCHAIR_BUDGET, 2019-12-02, HOLDS",
    "s 49, SPECIAL_EDUCATIONAL_NEEDS_BUDGET, 2014-08-31, DOES_NOT_HOLD",
    "s 49, SPECIAL_EDUCATIONAL_NEEDS_BUDGET, 2014-09-01, HOLDS",
    "s 17A, CHILDRENS_DIRECT_PAYMENTS, 2009-11-08, DOES_NOT_HOLD",
    "s 17A, CHILDRENS_DIRECT_PAYMENTS, 2009-11-09, HOLDS",
    "s 18, ADULT_CARE_AND_SUPPORT, 2015-03-31, DOES_NOT_HOLD",
    "s 18, ADULT_CARE_AND_SUPPORT, 2015-04-01, HOLDS",
    "s 20, CARERS_SUPPORT, 2015-03-31, DOES_NOT_HOLD",
    "s 20, CARERS_SUPPORT, 2015-04-01, HOLDS",
    "s 117, AFTERCARE, 1983-09-29, DOES_NOT_HOLD",
    "s 117, AFTERCARE, 1983-09-30, HOLDS",
  })
  void a_right_begins_on_its_first_day(String source, Right right, LocalDate date, Truth expected) {
    int age = right == Right.CHILDRENS_CONTINUING_CARE_BUDGET ? 10 : 40;
    Route route = route(right, everything(date.minusYears(age)), date);
    assertThat(route.applies()).as(source).isEqualTo(expected);
    if (expected == Truth.DOES_NOT_HOLD) {
      assertThat(route.reasons())
          .extracting(Limb.Fact::code)
          .singleElement()
          .asString()
          .endsWith(".in-force");
    }
  }

  @ParameterizedTest(name = "X29: born {0}, children {1}, adults {2}")
  @CsvSource({
    "2007-01-11, HOLDS, DOES_NOT_HOLD",
    "2007-01-10, DOES_NOT_HOLD, HOLDS",
    "2020-01-10, HOLDS, DOES_NOT_HOLD",
    "1961-01-10, DOES_NOT_HOLD, HOLDS",
  })
  void X29_continuing_care_passes_from_limb_a_to_limb_b_on_the_18th_birthday(
      LocalDate born, Truth child, Truth adult) {
    RouteFacts facts =
        facts(born).findings(CONTINUING_CARE.holding(RouteQuestions.CONTINUING_HEALTHCARE)).build();
    assertThat(route(Right.CHILDRENS_CONTINUING_CARE_BUDGET, facts, DATE).applies())
        .isEqualTo(child);
    assertThat(route(Right.CONTINUING_HEALTHCARE_BUDGET, facts, DATE).applies()).isEqualTo(adult);
  }

  @Test
  void reg_32A_a_package_not_funded_solely_by_the_NHS_gives_an_adult_no_right() {
    RouteFacts facts =
        born(1961)
            .findings(CONTINUING_CARE.notHolding(RouteQuestions.CONTINUING_HEALTHCARE))
            .build();
    assertThat(route(Right.CONTINUING_HEALTHCARE_BUDGET, facts, DATE).applies())
        .isEqualTo(Truth.DOES_NOT_HOLD);
  }

  static Stream<Arguments> payees() {
    Findings neither =
        PAYABLE
            .notHolding(RouteQuestions.PARENT_OF_DISABLED_CHILD)
            .notHolding(RouteQuestions.PARENT_OF_CHILD);
    Findings disabled = neither.holding(RouteQuestions.DISABLED);
    return Stream.of(
        Arguments.of(
            "(2)(a)", 40, PAYABLE.holding(RouteQuestions.PARENT_OF_DISABLED_CHILD), Truth.HOLDS),
        Arguments.of("(2)(b)", 40, disabled.holding(RouteQuestions.PARENT_OF_CHILD), Truth.HOLDS),
        Arguments.of(
            "(2)(b): not disabled",
            40,
            neither.holding(RouteQuestions.PARENT_OF_CHILD).notHolding(RouteQuestions.DISABLED),
            Truth.DOES_NOT_HOLD),
        Arguments.of("(2)(c): 15", 15, disabled, Truth.DOES_NOT_HOLD),
        Arguments.of("(2)(c): 16", 16, disabled, Truth.HOLDS),
        Arguments.of("(2)(c): 17", 17, disabled, Truth.HOLDS),
        Arguments.of("(2)(c): 18", 18, disabled, Truth.DOES_NOT_HOLD),
        Arguments.of(
            "(2)(c): 16, not disabled",
            16,
            neither.notHolding(RouteQuestions.DISABLED),
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "no decision under s 17",
            16,
            disabled.notHolding(RouteQuestions.SERVICE_CALLED_FOR),
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "no consent",
            16,
            disabled.notHolding(RouteQuestions.PAYEE_CONSENTS),
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "reg 7: not by a payment",
            16,
            disabled.notHolding(RouteQuestions.CAN_BE_MET_BY_PAYMENT),
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "reg 7: welfare",
            16,
            disabled.notHolding(RouteQuestions.WELFARE_SAFEGUARDED),
            Truth.DOES_NOT_HOLD));
  }

  @ParameterizedTest(name = "s 17A{0}, aged {1}: {3}")
  @MethodSource("payees")
  void s_17A_the_payee_is_one_of_three(String limb, int age, Findings findings, Truth expected) {
    RouteFacts facts = facts(DATE.minusYears(age)).findings(findings).build();
    assertThat(route(Right.CHILDRENS_DIRECT_PAYMENTS, facts, DATE).applies())
        .as(limb)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "s 49: plan {0}, asker {1}, time {2}: {3}")
  @CsvSource({
    "true, true, true, HOLDS",
    "false, true, true, DOES_NOT_HOLD",
    "true, false, true, DOES_NOT_HOLD",
    "true, true, false, DOES_NOT_HOLD",
  })
  void s_49_a_budget_can_be_asked_for_by_the_right_person_at_the_right_time(
      boolean plan, boolean asker, boolean time, Truth expected) {
    RouteFacts facts =
        born(2012)
            .findings(
                Findings.none()
                    .with(RouteQuestions.PLAN_MAINTAINED_OR_PREPARED, Finding.decided(plan))
                    .with(RouteQuestions.PARENT_OR_YOUNG_PERSON, Finding.decided(asker))
                    .with(RouteQuestions.TIME_TO_ASK, Finding.decided(time)))
            .build();
    assertThat(route(Right.SPECIAL_EDUCATIONAL_NEEDS_BUDGET, facts, DATE).applies())
        .isEqualTo(expected);
  }

  @Test
  void a_plan_gives_a_right_to_ask_and_not_a_right_to_have_a_health_budget() {
    RouteFacts facts =
        born(2012)
            .findings(
                Findings.none()
                    .holding(RouteQuestions.PLAN_MAINTAINED_OR_PREPARED)
                    .holding(RouteQuestions.PARENT_OR_YOUNG_PERSON)
                    .holding(RouteQuestions.TIME_TO_ASK)
                    .notHolding(RouteQuestions.CONTINUING_CARE)
                    .notHolding(RouteQuestions.SECTION_117_APPLIES)
                    .notHolding(RouteQuestions.NEEDS_WHEELCHAIR))
            .build();
    List<Route> applying = RouteFinder.applying(facts, DATE);
    assertThat(applying)
        .extracting(Route::right)
        .containsExactly(Right.SPECIAL_EDUCATIONAL_NEEDS_BUDGET);
    assertThat(applying.get(0).right().kind()).isEqualTo(RightKind.RIGHT_TO_ASK);
  }

  @ParameterizedTest(name = "s 117: applies {0}, ended {1}: {2}")
  @CsvSource({
    "true, false, HOLDS",
    "true, true, DOES_NOT_HOLD",
    "false, false, DOES_NOT_HOLD",
  })
  void s_117_aftercare_is_owed_until_both_bodies_are_satisfied_that_it_is_needed_no_longer(
      boolean appliesTo, boolean ended, Truth expected) {
    RouteFacts facts =
        born(1961)
            .findings(
                Findings.none()
                    .with(RouteQuestions.SECTION_117_APPLIES, Finding.decided(appliesTo))
                    .with(RouteQuestions.AFTERCARE_ENDED, Finding.decided(ended)))
            .build();
    Route route = route(Right.AFTERCARE, facts, DATE);
    assertThat(route.applies()).isEqualTo(expected);
    assertThat(route.reasons()).anyMatch(fact -> !fact.source().isVerified());
  }

  @Test
  void s_2_8_a_person_of_17_is_no_adult_and_the_reason_is_the_age() {
    RouteFacts facts = everything(DATE.minusYears(18).plusDays(1));
    Route route = route(Right.ADULT_CARE_AND_SUPPORT, facts, DATE);
    assertThat(route.applies()).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(route.reasons())
        .extracting(Limb.Fact::code)
        .containsExactly("care-act.adult.aged-18-or-over");
    assertThat(route(Right.CARERS_SUPPORT, facts, DATE).applies()).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void an_unknown_age_is_asked_for() {
    RouteFacts facts = RouteFacts.builder().authorityId(HERE).findings(SOLELY_NHS).build();
    assertThat(route(Right.CONTINUING_HEALTHCARE_BUDGET, facts, DATE).openQuestions())
        .containsExactly(PersonQuestions.DATE_OF_BIRTH);
  }

  @Test
  void in_the_coronavirus_days_the_care_act_routes_ask_about_convention_rights() {
    LocalDate easement = LocalDate.of(2020, 6, 1);
    RouteFacts facts = everything(easement.minusYears(40));
    assertThat(route(Right.ADULT_CARE_AND_SUPPORT, facts, easement).openQuestions())
        .containsExactly(DutyQuestions.ADULTS_CONVENTION_RIGHTS);
    assertThat(route(Right.CARERS_SUPPORT, facts, easement).openQuestions())
        .extracting(Question::code)
        .containsExactly("care-act.carer.necessary-for-convention-rights");
  }

  @Test
  void an_authority_elsewhere_owes_nothing() {
    RouteFacts facts =
        RouteFacts.builder()
            .authorityId("nottingham")
            .person(person(DATE.minusYears(40)))
            .adultFindings(eligibleAdult())
            .build();
    assertThat(route(Right.ADULT_CARE_AND_SUPPORT, facts, DATE).reasons())
        .extracting(Limb.Fact::code)
        .containsExactly("care-act.adult.resident-in-area");
  }

  @Test
  void H34_H50_broken_facts_and_dates_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RouteFinder.find(nothingKnown(), LocalDate.MIN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RouteFacts.builder().authorityId("no blanks").build());
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> RouteFacts.builder().build());
    assertThat(missing.missing()).containsExactly("authorityId");
  }

  @Test
  void T21_nothing_personal_is_shown() {
    RouteFacts facts = everything(LocalDate.of(1961, 7, 3));
    assertThat(facts).hasToString("RouteFacts{authorityId=leicestershire}");
    assertThat(route(Right.AFTERCARE, facts, DATE)).hasToString("Route[AFTERCARE]");
  }

  private static Route route(Right right, RouteFacts facts, LocalDate date) {
    return RouteFinder.find(facts, date).get(right.ordinal());
  }

  private static RouteFacts nothingKnown() {
    return RouteFacts.builder().authorityId(HERE).build();
  }

  private static RouteFacts.Builder born(int year) {
    return facts(LocalDate.of(year, 1, 10));
  }

  private static RouteFacts.Builder facts(LocalDate born) {
    return RouteFacts.builder().authorityId(HERE).person(person(born));
  }

  private static Circumstances person(LocalDate born) {
    return Circumstances.builder()
        .dateOfBirth(born)
        .ordinaryResidence(OrdinaryResidence.settledIn(HERE))
        .build();
  }

  private static AdultFindings eligibleAdult() {
    return AdultFindings.builder()
        .needsAriseFromImpairment(YES)
        .significantImpact(YES)
        .limb(AdultOutcome.NUTRITION, AdultLimb.NOT_WITHOUT_ASSISTANCE, YES)
        .limb(AdultOutcome.CLOTHING, AdultLimb.NOT_WITHOUT_ASSISTANCE, YES)
        .build();
  }

  /** Facts under which every right applies that the age allows. */
  private static RouteFacts everything(LocalDate born) {
    return facts(born)
        .adultFindings(eligibleAdult())
        .carerFindings(
            CarerFindings.builder()
                .needsAriseFromNecessaryCare(YES)
                .healthDeteriorating(YES)
                .significantImpact(YES)
                .build())
        .residenceOfAdultNeedingCare(OrdinaryResidence.settledIn(HERE))
        .findings(
            PAYABLE
                .holding(RouteQuestions.PARENT_OF_DISABLED_CHILD)
                .holding(RouteQuestions.PLAN_MAINTAINED_OR_PREPARED)
                .holding(RouteQuestions.PARENT_OR_YOUNG_PERSON)
                .holding(RouteQuestions.TIME_TO_ASK)
                .holding(RouteQuestions.CONTINUING_CARE)
                .holding(RouteQuestions.CONTINUING_HEALTHCARE)
                .holding(RouteQuestions.SECTION_117_APPLIES)
                .holding(RouteQuestions.AFTERCARE_PACKAGE)
                .notHolding(RouteQuestions.AFTERCARE_ENDED)
                .holding(RouteQuestions.LONG_TERM_DISABILITY)
                .holding(RouteQuestions.NEEDS_WHEELCHAIR))
        .build();
  }
}
