package org.personalbudgets.rules.england.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.OrdinaryResidence;

/** Care Act 2014 section 18: the duty to meet an adult's needs. */
class Section18DutyToMeetNeedsTest {
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);
  private static final String HERE = "leicestershire";
  private static final Findings FREE = Findings.none().holding(DutyQuestions.NO_CHARGE);
  private static final Findings CHARGED = Findings.none().notHolding(DutyQuestions.NO_CHARGE);
  private static final Findings ABOVE = CHARGED.notHolding(DutyQuestions.RESOURCES_WITHIN_LIMIT);
  private static final Findings ABOVE_AND_ABLE =
      ABOVE.notHolding(DutyQuestions.LACKS_CAPACITY_TO_ARRANGE);
  private static final Findings ASKS_AT_HOME =
      ABOVE_AND_ABLE.holding(DutyQuestions.ASKS_NONETHELESS).notHolding(DutyQuestions.IN_CARE_HOME);

  static Stream<Arguments> charges() {
    return Stream.of(
        row("s 18(1)(c): no charge", FREE, Truth.HOLDS),
        row(
            "s 18(2): within the limit",
            CHARGED.holding(DutyQuestions.RESOURCES_WITHIN_LIMIT),
            Truth.HOLDS),
        row("s 18(3): above, asks", ASKS_AT_HOME, Truth.HOLDS),
        row(
            "s 18(3): above, does not ask",
            ABOVE_AND_ABLE.notHolding(DutyQuestions.ASKS_NONETHELESS),
            Truth.DOES_NOT_HOLD),
        row(
            "art 3: above, asks, care home",
            ABOVE_AND_ABLE
                .holding(DutyQuestions.ASKS_NONETHELESS)
                .holding(DutyQuestions.IN_CARE_HOME),
            Truth.DOES_NOT_HOLD),
        row(
            "s 18(4): lacks capacity, nobody able",
            ABOVE
                .notHolding(DutyQuestions.ASKS_NONETHELESS)
                .holding(DutyQuestions.LACKS_CAPACITY_TO_ARRANGE)
                .holding(DutyQuestions.NOBODY_ELSE_CAN_ARRANGE),
            Truth.HOLDS),
        row(
            "s 18(4): lacks capacity, somebody able",
            ABOVE
                .notHolding(DutyQuestions.ASKS_NONETHELESS)
                .holding(DutyQuestions.LACKS_CAPACITY_TO_ARRANGE)
                .notHolding(DutyQuestions.NOBODY_ELSE_CAN_ARRANGE),
            Truth.DOES_NOT_HOLD),
        row(
            "no financial assessment, asks",
            CHARGED
                .holding(DutyQuestions.ASKS_NONETHELESS)
                .notHolding(DutyQuestions.LACKS_CAPACITY_TO_ARRANGE),
            Truth.UNDECIDED),
        row("nothing found", Findings.none(), Truth.UNDECIDED));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("charges")
  void a_charge_leaves_the_duty_when_one_of_three_conditions_is_met(
      String source, Findings findings, Truth expected) {
    assertThat(duty(MeetingOfNeed.UNMET, settled(HERE), findings, DATE).truth())
        .as(source)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "F8, s 18(7): {0}")
  @EnumSource(MeetingOfNeed.class)
  void F8_only_a_carers_meeting_of_the_need_takes_the_duty_away(MeetingOfNeed meeting) {
    Limb duty = duty(meeting, settled(HERE), FREE, DATE);
    assertThat(duty.truth()).isEqualTo(Truth.of(meeting != MeetingOfNeed.MET_BY_CARER));
    if (meeting == MeetingOfNeed.MET_BY_CARER) {
      assertThat(duty.determiningFacts())
          .extracting(fact -> fact.source().toString())
          .containsExactly("Care Act 2014 s 18(7)");
    }
  }

  static Stream<Arguments> residences() {
    return Stream.of(
        Arguments.of(settled(HERE), Truth.HOLDS),
        Arguments.of(settled("nottingham"), Truth.DOES_NOT_HOLD),
        Arguments.of(resident(OrdinaryResidence.presentWithoutSettledResidence(HERE)), Truth.HOLDS),
        Arguments.of(
            resident(OrdinaryResidence.presentWithoutSettledResidence("nottingham")),
            Truth.DOES_NOT_HOLD),
        Arguments.of(Circumstances.unknown(), Truth.UNDECIDED));
  }

  @ParameterizedTest
  @MethodSource("residences")
  void s_18_1_a_the_duty_is_that_of_the_authority_of_residence(
      Circumstances adult, Truth expected) {
    assertThat(duty(MeetingOfNeed.UNMET, adult, FREE, DATE).truth()).isEqualTo(expected);
  }

  @Test
  void s_18_1_a_need_that_is_not_eligible_need_not_be_met() {
    Question open =
        new Question(
            "care-act.need.eligible",
            DecisionMaker.LOCAL_AUTHORITY,
            Citation.law("Care Act 2014", "s 13(1)"));
    assertThat(test(need(Finding.decided(false), MeetingOfNeed.UNMET), DATE).truth())
        .isEqualTo(Truth.DOES_NOT_HOLD);
    Limb undecided = test(need(Finding.undecided(open), MeetingOfNeed.UNMET), DATE);
    assertThat(undecided.truth()).isEqualTo(Truth.UNDECIDED);
    assertThat(undecided.openQuestions()).containsExactly(open);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2015-04-01, ELIGIBLE_NEEDS",
    "2020-03-30, ELIGIBLE_NEEDS",
    "2020-03-31, CONVENTION_RIGHTS",
    "2020-04-01, CONVENTION_RIGHTS",
    "2021-07-15, CONVENTION_RIGHTS",
    "2021-07-16, CONVENTION_RIGHTS",
    "2021-07-17, ELIGIBLE_NEEDS",
    "2025-01-10, ELIGIBLE_NEEDS",
  })
  void the_coronavirus_text_of_section_18_1_holds_on_its_own_days(LocalDate date, DutyTest test) {
    assertThat(DutyTest.SECTION_18.on(date).value()).isEqualTo(test);
    Limb eligibleOnly = test(need(Finding.decided(true), MeetingOfNeed.UNMET), date);
    assertThat(eligibleOnly.truth())
        .isEqualTo(test == DutyTest.ELIGIBLE_NEEDS ? Truth.HOLDS : Truth.UNDECIDED);
    Findings necessary = FREE.holding(DutyQuestions.ADULTS_CONVENTION_RIGHTS);
    Limb notEligible =
        Section18DutyToMeetNeeds.test(
            need(Finding.decided(false), MeetingOfNeed.UNMET),
            settled(HERE),
            HERE,
            necessary,
            date);
    assertThat(notEligible.truth()).isEqualTo(Truth.of(test == DutyTest.CONVENTION_RIGHTS));
  }

  @Test
  void before_1_April_2015_there_is_no_section_18() {
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(
            () -> duty(MeetingOfNeed.UNMET, settled(HERE), FREE, LocalDate.of(2015, 3, 31)));
  }

  @Test
  void s_18_1_b_the_cap_on_care_costs_is_on_no_day_a_limb() {
    Limb duty = duty(MeetingOfNeed.UNMET, settled(HERE), Findings.none(), LocalDate.of(2026, 1, 1));
    assertThat(duty.toString()).doesNotContain("18(1)(b)").doesNotContain("accrued");
    assertThat(DutyTest.CAP_ON_CARE_COSTS.isInForceOn(LocalDate.of(2025, 10, 1))).isFalse();
  }

  @Test
  void a_result_that_rests_on_a_text_not_read_says_so() {
    Limb careHome =
        duty(
            MeetingOfNeed.UNMET,
            settled(HERE),
            ABOVE_AND_ABLE
                .holding(DutyQuestions.ASKS_NONETHELESS)
                .holding(DutyQuestions.IN_CARE_HOME),
            DATE);
    assertThat(careHome.determiningFacts()).anyMatch(fact -> !fact.source().isVerified());
    Limb free = duty(MeetingOfNeed.UNMET, settled(HERE), FREE, DATE);
    assertThat(free.determiningFacts()).allMatch(fact -> fact.source().isVerified());
  }

  private static Limb duty(
      MeetingOfNeed meeting, Circumstances adult, Findings findings, LocalDate date) {
    return Section18DutyToMeetNeeds.test(
        need(Finding.decided(true), meeting), adult, HERE, findings, date);
  }

  private static Limb test(Need need, LocalDate date) {
    return Section18DutyToMeetNeeds.test(need, settled(HERE), HERE, FREE, date);
  }

  private static Circumstances settled(String authority) {
    return resident(OrdinaryResidence.settledIn(authority));
  }

  private static Circumstances resident(OrdinaryResidence residence) {
    return Circumstances.builder().ordinaryResidence(residence).build();
  }

  private static Need need(Finding eligible, MeetingOfNeed meeting) {
    return Need.builder()
        .id(NeedId.of("n1"))
        .regime(Regime.CARE_ACT_ADULT)
        .domain(NeedDomain.NUTRITION)
        .description("cooking a meal")
        .eligible(eligible)
        .meeting(meeting)
        .build();
  }

  private static Arguments row(String source, Findings findings, Truth expected) {
    return Arguments.of(source, findings, expected);
  }
}
