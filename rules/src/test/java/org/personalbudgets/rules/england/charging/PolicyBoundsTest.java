package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.england.charging.LocalChargingPolicy.Builder;

/** What a council's policy may hold, each bound from both sides, and the order of its changes. */
class PolicyBoundsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 10, 1);
  private static final LocalChargingPolicy POLICY = Cases.policy("a council").build();
  private static final MinimumIncomeKey SINGLE =
      new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_25_OR_OVER, false);

  static Stream<Arguments> amounts() {
    return Stream.of(
        amount("standard disability expenditure", Builder::standardDisabilityExpenditure),
        amount("night element", Builder::nightElement),
        amount("lower capital limit", Builder::lowerCapitalLimit),
        amount("upper capital limit", Builder::upperCapitalLimit),
        amount("maximum weekly charge", Builder::maximumWeeklyCharge),
        amount("smallest amount collected", Builder::collectedFrom),
        amount("arrangement fee", Builder::arrangementFee),
        amount("uplift of personal expenses", Builder::personalExpensesUplift));
  }

  private static Arguments amount(String what, BiFunction<Builder, Amount, Builder> setter) {
    return Arguments.of(what, setter);
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void no_amount_of_a_policy_is_negative(String what, BiFunction<Builder, Amount, Builder> setter) {
    Builder negative = setter.apply(Cases.policy("a council"), Amount.pence(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(negative::build)
        .withMessageStartingWith(what + " must not be negative");
    assertThatNoException()
        .isThrownBy(setter.apply(Cases.policy("a council"), Amount.ZERO_POUNDS)::build);
    assertThatNoException()
        .isThrownBy(setter.apply(Cases.policy("a council"), Amount.pence(1))::build);
  }

  @Test
  void no_local_minimum_income_is_negative() {
    Map<MinimumIncomeKey, Amount> negative = Map.of(SINGLE, Amount.pence(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalMinimumIncome.amounts(negative))
        .withMessageStartingWith("local minimum income must not be negative");
    assertThat(
            LocalMinimumIncome.amounts(Map.of(SINGLE, pounds("100")))
                .beyond(SINGLE, pounds("99.99")))
        .isEqualTo(pounds("0.01"));
    assertThat(
            LocalMinimumIncome.amounts(Map.of(SINGLE, Amount.ZERO_POUNDS))
                .beyond(SINGLE, pounds("100")))
        .isEqualTo(Amount.ZERO_POUNDS);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "50, 5.00", "100, 10.00"})
  void from_none_to_all_of_a_gap_remains(String percent, String beyond) {
    assertThat(phasedOut(percent).beyond(SINGLE, pounds("90"))).isEqualTo(pounds(beyond));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101"})
  void less_than_none_or_more_than_all_of_a_gap_cannot_remain(String percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phasedOut(percent))
        .withMessageStartingWith("the remaining part must be from 0 to 1 but is ");
  }

  @Test
  void a_change_reaches_new_people_no_later_than_others() {
    assertThat(new PolicyStep(POLICY, DAY, LATER, true).forOthers()).isEqualTo(LATER);
    assertThat(new PolicyStep(POLICY, DAY, DAY, true).forOthers()).isEqualTo(DAY);
    LocalDate dayBefore = DAY.minusDays(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PolicyStep(POLICY, DAY, dayBefore, true))
        .withMessage(
            "a change must reach new people (2026-04-01) no later than others (2026-03-31)");
  }

  /** The day for new people and the day for others have each to move on. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-02, 2026-10-02, true",
    "2026-04-01, 2026-10-02, false",
    "2026-03-31, 2026-10-02, false",
    "2026-04-02, 2026-10-01, false",
    "2026-04-02, 2026-09-30, false"
  })
  void each_change_comes_after_the_one_before_for_new_people_and_for_others(
      LocalDate forNewPeople, LocalDate forOthers, boolean inOrder) {
    List<PolicyStep> steps =
        List.of(
            new PolicyStep(POLICY, DAY, LATER, true),
            new PolicyStep(POLICY, forNewPeople, forOthers, true));
    if (inOrder) {
      assertThat(LocalPolicyTimeline.of(steps).steps()).containsExactlyElementsOf(steps);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LocalPolicyTimeline.of(steps))
          .withMessage("policy number 2 of the timeline does not come after the one before");
    }
  }

  @Test
  void a_timeline_holds_10000_policies_at_most() {
    assertThat(LocalPolicyTimeline.of(daily(Caps.MAX_LINES))).hasToString("10000 policies");
    List<PolicyStep> tooMany = daily(Caps.MAX_LINES + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalPolicyTimeline.of(tooMany))
        .withMessage("policies may hold at most 10000 items");
  }

  @Test
  void timelines_are_equal_when_their_changes_are() {
    LocalPolicyTimeline one = LocalPolicyTimeline.of(daily(2));
    LocalPolicyTimeline same = LocalPolicyTimeline.of(daily(2));
    LocalPolicyTimeline other = LocalPolicyTimeline.of(daily(3));
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    assertThat(one).isNotEqualTo(daily(2)).isNotEqualTo(null);
  }

  private static List<PolicyStep> daily(int count) {
    return IntStream.range(0, count)
        .mapToObj(day -> PolicyStep.forEverybody(POLICY, LocalDate.of(2020, 4, 6).plusDays(day)))
        .toList();
  }

  private static LocalMinimumIncome phasedOut(String percent) {
    return LocalMinimumIncome.phasedOut(Map.of(SINGLE, pounds("100")), Rate.percent(percent));
  }
}
