package org.personalbudgets.rules.england.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.OrdinaryResidence;

/** Care Act 2014 section 20: the duty to meet a carer's needs. */
class Section20DutyToMeetCarersNeedsTest {
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);
  private static final String HERE = "leicestershire";
  private static final OrdinaryResidence SETTLED = OrdinaryResidence.settledIn(HERE);
  private static final Findings NONE = Findings.none();
  private static final Findings CARER_CHARGED = NONE.notHolding(DutyQuestions.CARER_NO_CHARGE);
  private static final Findings ADULT_CHARGED = NONE.notHolding(DutyQuestions.CARED_FOR_NO_CHARGE);
  private static final Findings ADULT_WITHIN =
      ADULT_CHARGED.holding(DutyQuestions.CARED_FOR_RESOURCES_WITHIN_LIMIT);
  private static final Findings ADULT_ABOVE =
      ADULT_CHARGED.notHolding(DutyQuestions.CARED_FOR_RESOURCES_WITHIN_LIMIT);

  static Stream<Arguments> supportToCarer() {
    return Stream.of(
        row("s 20(1)(b): no charge", NONE.holding(DutyQuestions.CARER_NO_CHARGE), Truth.HOLDS),
        row(
            "s 20(2): within",
            CARER_CHARGED.holding(DutyQuestions.CARER_RESOURCES_WITHIN_LIMIT),
            Truth.HOLDS),
        row(
            "s 20(3): above, asks",
            CARER_CHARGED
                .notHolding(DutyQuestions.CARER_RESOURCES_WITHIN_LIMIT)
                .holding(DutyQuestions.CARER_ASKS_NONETHELESS),
            Truth.HOLDS),
        row(
            "s 20(3): above, does not ask",
            CARER_CHARGED
                .notHolding(DutyQuestions.CARER_RESOURCES_WITHIN_LIMIT)
                .notHolding(DutyQuestions.CARER_ASKS_NONETHELESS),
            Truth.DOES_NOT_HOLD),
        row(
            "not assessed, does not ask",
            CARER_CHARGED.notHolding(DutyQuestions.CARER_ASKS_NONETHELESS),
            Truth.UNDECIDED),
        row("nothing found", NONE, Truth.UNDECIDED));
  }

  static Stream<Arguments> careToAdult() {
    return Stream.of(
        row(
            "s 20(1)(c)(i): free, agrees",
            NONE.holding(DutyQuestions.CARED_FOR_NO_CHARGE).holding(DutyQuestions.CARED_FOR_AGREES),
            Truth.HOLDS),
        row(
            "s 20(1)(c)(i): free, refuses",
            NONE.holding(DutyQuestions.CARED_FOR_NO_CHARGE)
                .notHolding(DutyQuestions.CARED_FOR_AGREES)
                .notHolding(DutyQuestions.CARED_FOR_ASKS_NONETHELESS),
            Truth.DOES_NOT_HOLD),
        row(
            "s 20(4): within, agrees",
            ADULT_WITHIN.holding(DutyQuestions.CARED_FOR_AGREES),
            Truth.HOLDS),
        row(
            "s 20(4): within, refuses",
            ADULT_WITHIN.notHolding(DutyQuestions.CARED_FOR_AGREES),
            Truth.DOES_NOT_HOLD),
        row(
            "s 20(5): above, asks",
            ADULT_ABOVE.holding(DutyQuestions.CARED_FOR_ASKS_NONETHELESS),
            Truth.HOLDS),
        row(
            "s 20(5): above, agrees, does not ask",
            ADULT_ABOVE
                .holding(DutyQuestions.CARED_FOR_AGREES)
                .notHolding(DutyQuestions.CARED_FOR_ASKS_NONETHELESS),
            Truth.DOES_NOT_HOLD),
        row(
            "free, agreement open",
            NONE.holding(DutyQuestions.CARED_FOR_NO_CHARGE)
                .notHolding(DutyQuestions.CARED_FOR_ASKS_NONETHELESS),
            Truth.UNDECIDED),
        row("nothing found", NONE, Truth.UNDECIDED));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("supportToCarer")
  void support_to_the_carer_turns_on_the_carers_resources(
      String source, Findings findings, Truth expected) {
    assertThat(duty(EnumSet.of(CarersSupport.TO_CARER), SETTLED, findings).truth())
        .as(source)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("careToAdult")
  void care_to_the_adult_turns_on_that_adults_agreement_and_resources(
      String source, Findings findings, Truth expected) {
    assertThat(duty(EnumSet.of(CarersSupport.TO_ADULT_NEEDING_CARE), SETTLED, findings).truth())
        .as(source)
        .isEqualTo(expected);
  }

  @Test
  void our_reading_a_need_met_in_both_ways_passes_both_tests() {
    Findings both =
        NONE.holding(DutyQuestions.CARER_NO_CHARGE)
            .holding(DutyQuestions.CARED_FOR_NO_CHARGE)
            .holding(DutyQuestions.CARED_FOR_AGREES);
    Findings carerOnly =
        NONE.holding(DutyQuestions.CARER_NO_CHARGE)
            .holding(DutyQuestions.CARED_FOR_NO_CHARGE)
            .notHolding(DutyQuestions.CARED_FOR_AGREES)
            .notHolding(DutyQuestions.CARED_FOR_ASKS_NONETHELESS);
    Set<CarersSupport> ways = EnumSet.allOf(CarersSupport.class);
    assertThat(duty(ways, SETTLED, both).truth()).isEqualTo(Truth.HOLDS);
    assertThat(duty(ways, SETTLED, carerOnly).truth()).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(duty(EnumSet.of(CarersSupport.TO_CARER), SETTLED, carerOnly).truth())
        .isEqualTo(Truth.HOLDS);
  }

  @Test
  void s_20_1_a_the_residence_is_that_of_the_adult_needing_care() {
    Findings free = NONE.holding(DutyQuestions.CARER_NO_CHARGE);
    Set<CarersSupport> carer = EnumSet.of(CarersSupport.TO_CARER);
    assertThat(duty(carer, OrdinaryResidence.settledIn("nottingham"), free).truth())
        .isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(duty(carer, OrdinaryResidence.notEstablished(), free).truth())
        .isEqualTo(Truth.UNDECIDED);
    assertThat(duty(carer, OrdinaryResidence.presentWithoutSettledResidence(HERE), free).truth())
        .isEqualTo(Truth.HOLDS);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-03-30, HOLDS",
    "2020-03-31, UNDECIDED",
    "2021-07-16, UNDECIDED",
    "2021-07-17, HOLDS",
  })
  void the_coronavirus_text_of_section_20_1_holds_on_its_own_days(LocalDate date, Truth eligible) {
    Findings free = NONE.holding(DutyQuestions.CARER_NO_CHARGE);
    Set<CarersSupport> carer = EnumSet.of(CarersSupport.TO_CARER);
    assertThat(
            Section20DutyToMeetCarersNeeds.test(need(true), SETTLED, HERE, carer, free, date)
                .truth())
        .isEqualTo(eligible);
    Findings necessary = free.holding(DutyQuestions.CARERS_CONVENTION_RIGHTS);
    assertThat(
            Section20DutyToMeetCarersNeeds.test(need(false), SETTLED, HERE, carer, necessary, date)
                .truth())
        .isEqualTo(Truth.of(eligible == Truth.UNDECIDED));
  }

  @Test
  void a_need_met_in_no_way_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duty(EnumSet.noneOf(CarersSupport.class), SETTLED, NONE))
        .withMessage("ways must name to whom something is provided");
  }

  private static Limb duty(
      Set<CarersSupport> ways, OrdinaryResidence residence, Findings findings) {
    return Section20DutyToMeetCarersNeeds.test(need(true), residence, HERE, ways, findings, DATE);
  }

  private static Need need(boolean eligible) {
    return Need.builder()
        .id(NeedId.of("n1"))
        .regime(Regime.CARE_ACT_CARER)
        .domain(NeedDomain.CARERS_BREAK)
        .description("a day off")
        .eligible(Finding.decided(eligible))
        .meeting(MeetingOfNeed.UNMET)
        .build();
  }

  private static Arguments row(String source, Findings findings, Truth expected) {
    return Arguments.of(source, findings, expected);
  }
}
