package org.personalbudgets.rules.england.directpayments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.Argument;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.ChainReading;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.core.stay.StayPayment;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.core.stay.StayUnit;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.careact.CareActPack;

/** SI 2014/2871 regulation 6 and Schedule 2. */
class Regulation6CareHomeStaysTest {
  private static final RulePack PACK = CareActPack.adultDirectPayments();
  private static final Category STAY = Categories.RESIDENTIAL_SHORT_STAY;
  private static final LocalDate START = LocalDate.of(2026, 2, 2);

  /** Days and gaps in turn; the last stay is the one asked about. */
  static Stream<Arguments> stays() {
    return Stream.of(
        Arguments.of("E3: 28 days", List.of(28), Answer.ALLOWED, 0),
        Arguments.of("E3: 29 days", List.of(29), Answer.REFUSED, 1),
        Arguments.of("E4: 21 days, gap 27, 10 days", List.of(21, 27, 10), Answer.REFUSED, 3),
        Arguments.of("reg 6(2): gap exactly 28", List.of(21, 28, 10), Answer.ALLOWED, 0),
        Arguments.of("reg 6(2): 21 and 7 make 28", List.of(21, 27, 7), Answer.ALLOWED, 0),
        Arguments.of("reg 6(2): 27 is less than 4 weeks", List.of(27, 1, 2), Answer.REFUSED, 1),
        Arguments.of(
            "E6: 28 days, gap 7, 5 days (contested)", List.of(28, 7, 5), Answer.ALLOWED, 0),
        Arguments.of("reg 6(2): three in a chain", List.of(10, 5, 10, 5, 10), Answer.REFUSED, 2),
        Arguments.of("E1 (from memory): a week in every six", weeksInSix(9), Answer.ALLOWED, 0));
  }

  private static List<Integer> weeksInSix(int times) {
    List<Integer> days = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      days.add(7);
      days.add(35);
    }
    days.remove(days.size() - 1);
    return days;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stays")
  void consecutive_weeks_are_counted_by_chains(
      String source, List<Integer> daysAndGaps, Answer answer, int over) {
    List<DateRange> stays = ranges(daysAndGaps);
    DateRange asked = stays.remove(stays.size() - 1);

    Decision decision = decide(stay(asked), caseFile(Example.COUNCIL.id().value(), stays), PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    if (answer == Answer.REFUSED) {
      assertThat(codes(decision)).containsExactly("directpayments.reg6-over-four-weeks");
      assertThat(decision.determiningReasons().get(0).arguments())
          .containsEntry("over", new Argument.Count(over))
          .containsEntry("most", new Argument.Count(28));
    }
  }

  private static List<DateRange> ranges(List<Integer> daysAndGaps) {
    List<DateRange> stays = new ArrayList<>();
    LocalDate day = START;
    for (int at = 0; at < daysAndGaps.size(); at++) {
      int days = daysAndGaps.get(at);
      if (at % 2 == 0) {
        stays.add(DateRange.of(day, day.plusDays(days - 1L)));
      }
      day = day.plusDays(days);
    }
    return stays;
  }

  @ParameterizedTest(name = "E7: {0}")
  @CsvSource({"surrey, ALLOWED", "bristol, ALLOWED", "manchester, REFUSED", "council, REFUSED"})
  void E7_councils_of_schedule_2_are_free_of_the_limit(String council, Answer answer) {
    DateRange forty = DateRange.of(START, START.plusDays(39));

    Decision decision = decide(stay(forty), caseFile(council, List.of()), PACK);

    assertThat(decision.answer()).isEqualTo(answer);
    assertThat(decision.lawRead())
        .extracting(read -> read.table())
        .contains("direct-payments.care-home-authorities");
  }

  @Test
  void a_refusal_says_when_so_long_a_stay_may_next_begin() {
    List<DateRange> earlier = List.of(DateRange.of(START, START.plusDays(20)));
    DateRange asked = DateRange.of(START.plusDays(30), START.plusDays(39));

    Decision decision = decide(stay(asked), caseFile("council", earlier), PACK);

    // the gap has to be 28 days: the first stay ends on 22 February
    assertThat(decision.determiningReasons().get(0).arguments())
        .containsEntry("next", new Argument.Day(LocalDate.of(2026, 3, 23)));
    assertThat(
            Regulation6CareHomeStays.literal().limits().left(history(earlier), START.plusDays(30)))
        .isEqualTo(7);
  }

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of("days", StayUnit.DAYS, ChainReading.EACH_STAY_ALONE, List.of(29), false),
        Arguments.of("nights", StayUnit.NIGHTS, ChainReading.EACH_STAY_ALONE, List.of(29), true),
        Arguments.of(
            "each alone",
            StayUnit.DAYS,
            ChainReading.EACH_STAY_ALONE,
            List.of(20, 7, 8, 7, 5),
            false),
        Arguments.of(
            "accumulated", StayUnit.DAYS, ChainReading.ACCUMULATED, List.of(20, 7, 8, 7, 5), true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void a_council_may_hold_another_reading(
      String name, StayUnit unit, ChainReading reading, List<Integer> daysAndGaps, boolean within) {
    List<DateRange> stays = ranges(daysAndGaps);
    DateRange asked = stays.remove(stays.size() - 1);

    assertThat(
            new Regulation6CareHomeStays(unit, reading)
                .limits()
                .find(history(stays), asked)
                .isWithin())
        .as(name)
        .isEqualTo(within);
  }

  @Test
  void other_readings_are_other_contents() {
    assertThat(Regulation6CareHomeStays.literal().contents())
        .isNotEqualTo(
            new Regulation6CareHomeStays(StayUnit.NIGHTS, ChainReading.EACH_STAY_ALONE).contents());
  }

  @Test
  void only_stays_in_care_homes_that_direct_payments_paid_for_count() {
    DateRange earlier = DateRange.of(START, START.plusDays(20));
    DateRange asked = DateRange.of(START.plusDays(25), START.plusDays(34));
    for (Stay other :
        List.of(
            new Stay(StayId.of("s"), earlier, StaySetting.CARE_HOME, StayPayment.OTHERWISE),
            new Stay(StayId.of("s"), earlier, StaySetting.ELSEWHERE, StayPayment.DIRECT_PAYMENT))) {
      CaseFile caseFile =
          CaseFile.builder()
              .plan(Example.adult(STAY).agree())
              .stays(StayHistory.of(List.of(other)))
              .build();

      assertThat(decide(stay(asked), caseFile, PACK).answer()).isEqualTo(Answer.ALLOWED);
    }
  }

  @Test
  void days_and_earlier_stays_have_to_be_given() {
    CaseFile unknown = Example.adult(STAY).caseFile();
    DateRange week = DateRange.of(START, START.plusDays(6));
    DateRange tooLong = DateRange.of(START, START.plusDays(28));

    assertThat(decide(Example.buy(STAY), unknown, PACK).answer()).isEqualTo(Answer.CONDITIONAL);
    assertThat(decide(stay(week), unknown, PACK).answer()).isEqualTo(Answer.CONDITIONAL);
    assertThat(decide(stay(tooLong), unknown, PACK).answer()).isEqualTo(Answer.REFUSED);
    // no code among the evidence stands for the days themselves
    assertThat(
            decide(stay(week).withEvidence(List.of("stays-so-far", "days-of-stay")), unknown, PACK)
                .answer())
        .isEqualTo(Answer.CONDITIONAL);
  }

  @Test
  void a_budget_that_the_council_manages_is_not_limited() {
    CaseFile managed =
        CaseFile.builder()
            .plan(
                Example.under(Regime.CARE_ACT_ADULT)
                    .line(
                        "line-1", STAY, Regime.CARE_ACT_ADULT, ManagementMode.managedByAuthority())
                    .agree())
            .stays(StayHistory.none())
            .build();

    assertThat(decide(stay(DateRange.of(START, START.plusDays(60))), managed, PACK).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @Test
  void respite_of_which_nobody_says_that_it_is_in_a_care_home_is_not_limited() {
    CaseFile caseFile = Example.adult(Categories.RESPITE).caseFile();

    assertThat(decide(Example.buy(Categories.RESPITE), caseFile, PACK).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  private static CaseFile caseFile(String council, List<DateRange> stays) {
    return CaseFile.builder()
        .plan(Example.adult(STAY).council(council).agree())
        .stays(history(stays))
        .build();
  }

  private static StayHistory history(List<DateRange> stays) {
    List<Stay> all = new ArrayList<>();
    for (DateRange days : stays) {
      all.add(Stay.inCareHome(StayId.of("stay-" + all.size()), days));
    }
    return StayHistory.of(all);
  }

  private static SpendRequest stay(DateRange days) {
    return request(STAY).planLine(PlanLineId.of("line-1")).stay(days).build();
  }
}
