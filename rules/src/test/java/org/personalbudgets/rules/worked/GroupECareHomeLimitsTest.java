package org.personalbudgets.rules.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.core.stay.StayPayment;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;

/** Group E of the worked examples: limits on stays. Days and gaps in turn; the last is asked. */
class GroupECareHomeLimitsTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final String REGULATION_6 = "SI 2014/2871 reg 6";
  private static final String REGULATION_13 = "SI 2009/1887 reg 13(3)";
  private static final String FOUR_WEEKS = "directpayments.reg6-over-four-weeks";
  private static final String USED = "careact.s33-used-for-plan";
  private static final String SERVICE = "children.reg15-used-for-service";

  static Stream<Row> rows() {
    return Stream.of(
        Row.fromMemory(
            "E1: a week every six weeks",
            "guidance ch 12, Mrs H",
            () -> adult("council", repeat(9, 7, 35)),
            Answer.ALLOWED,
            USED),
        Row.derived("E3: 28 days", REGULATION_6, () -> adult("council", 28), Answer.ALLOWED, USED),
        Row.derived(
            "E3: 29 days", REGULATION_6, () -> adult("council", 29), Answer.REFUSED, FOUR_WEEKS),
        Row.derived(
            "E4: 21 days, gap 27, 10 days",
            REGULATION_6 + "(2)",
            () -> adult("council", 21, 27, 10),
            Answer.REFUSED,
            FOUR_WEEKS),
        Row.derived(
            "E6: 28 days, gap 7, 5 days (contested)",
            REGULATION_6 + "(2)",
            () -> adult("council", 28, 7, 5),
            Answer.ALLOWED,
            USED),
        Row.derived(
            "E7: Surrey, 40 days",
            REGULATION_6 + " and Sch 2",
            () -> adult("surrey", 40),
            Answer.ALLOWED,
            USED),
        Row.derived(
            "E9: child, 28 days", REGULATION_13 + "(a)", () -> child(28), Answer.ALLOWED, SERVICE),
        Row.derived(
            "E9: child, 29 days",
            REGULATION_13 + "(a)",
            () -> child(29),
            Answer.REFUSED,
            "children.reg13-over-four-weeks"),
        Row.derived(
            "E10: child, twelve stays of ten days",
            REGULATION_13 + "(b)",
            () -> child(repeat(12, 10, 20)),
            Answer.ALLOWED,
            SERVICE),
        Row.derived(
            "E10: and a day more",
            REGULATION_13 + "(b)",
            () ->
                child(
                    IntStream.concat(IntStream.of(repeat(12, 10, 20)), IntStream.of(20, 1))
                        .toArray()),
            Answer.REFUSED,
            "children.reg13-over-120-days"),
        Row.derived(
            "E12: 119 days, the first 10 out of the window of an 11-day stay",
            REGULATION_13 + "(b)",
            // the first ten days end more than twelve months before the new stay begins
            () -> child(10, 90, 28, 20, 28, 20, 28, 20, 25, 140, 11),
            Answer.ALLOWED,
            SERVICE),
        Row.derived(
            "E12: the same, a day longer",
            REGULATION_13 + "(b)",
            () -> child(10, 90, 28, 20, 28, 20, 28, 20, 25, 140, 12),
            Answer.REFUSED,
            "children.reg13-over-120-days"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_row_is_decided_as_printed(Row row) {
    Decision decision = row.asked().get();

    assertThat(decision.answer()).isEqualTo(row.expected().answer());
    assertThat(codes(decision)).isEqualTo(row.expected().codes());
  }

  private static int[] repeat(int times, int days, int gap) {
    return IntStream.range(0, 2 * times - 1).map(at -> at % 2 == 0 ? days : gap).toArray();
  }

  private static Decision adult(String council, int... daysAndGaps) {
    return ask(
        Example.adult(Categories.RESIDENTIAL_SHORT_STAY).council(council),
        StaySetting.CARE_HOME,
        daysAndGaps);
  }

  private static Decision child(int... daysAndGaps) {
    return ask(
        Example.under(Regime.CHILDREN_ACT)
            .line("line-1", Categories.RESIDENTIAL_SHORT_STAY, Regime.CHILDREN_ACT),
        StaySetting.CHILDRENS_RESIDENTIAL_ACCOMMODATION,
        daysAndGaps);
  }

  private static Decision ask(Example example, StaySetting setting, int... daysAndGaps) {
    List<DateRange> stays = new ArrayList<>();
    LocalDate day = START;
    for (int at = 0; at < daysAndGaps.length; at++) {
      if (at % 2 == 0) {
        stays.add(DateRange.of(day, day.plusDays(daysAndGaps[at] - 1L)));
      }
      day = day.plusDays(daysAndGaps[at]);
    }
    DateRange asked = stays.remove(stays.size() - 1);
    List<Stay> earlier = new ArrayList<>();
    for (DateRange days : stays) {
      earlier.add(
          new Stay(StayId.of("stay-" + earlier.size()), days, setting, StayPayment.DIRECT_PAYMENT));
    }
    CaseFile caseFile =
        CaseFile.builder().plan(example.agree()).stays(StayHistory.of(earlier)).build();
    return EnglandPacks.policies()
        .decide(
            request(Categories.RESIDENTIAL_SHORT_STAY)
                .planLine(PlanLineId.of("line-1"))
                .stay(asked)
                .build(),
            caseFile);
  }
}
