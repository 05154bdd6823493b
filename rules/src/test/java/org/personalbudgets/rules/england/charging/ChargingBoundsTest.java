package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.charging.LineDifference;

/**
 * The bounds of what is entered, each from both sides, and what holds unless a policy says else.
 */
class ChargingBoundsTest {
  private static final LawInForce LAW = LawInForce.on(LocalDate.of(2024, 10, 1));

  @Test
  void a_household_has_0_to_100_children_and_a_lone_parent_at_least_one() {
    Household single = Household.single(AgeGroup.AGED_25_OR_OVER);
    assertThat(single.withChildren(100).children()).isEqualTo(100);
    assertThat(single.withChildren(0)).isEqualTo(single);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> single.withChildren(101))
        .withMessage("children must be 0 to 100 but are 101");
    assertThatIllegalArgumentException().isThrownBy(() -> single.withChildren(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Household.loneParent(AgeGroup.AGED_25_OR_OVER, 0));
    assertThat(Household.loneParent(AgeGroup.AGED_25_OR_OVER, 1).minimumIncomeGroup())
        .isEqualTo(MinimumIncomeGroup.LONE_PARENT);
    assertThat(single).hasToString("household");
  }

  /** Source: regulation 7(4)(b), one of the two being of pension credit age. */
  @ParameterizedTest
  @CsvSource({
    "PENSION_AGE, AGED_25_OR_OVER, COUPLE_PENSION_AGE",
    "AGED_25_OR_OVER, PENSION_AGE, COUPLE_PENSION_AGE",
    "AGED_25_OR_OVER, AGED_18_TO_24, COUPLE"
  })
  void either_of_a_couple_makes_it_one_of_pension_age(
      AgeGroup adult, AgeGroup partner, MinimumIncomeGroup group) {
    assertThat(Household.couple(adult, partner).minimumIncomeGroup()).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({"0, 30, false", "1, 30, true", "60, 30, true", "61, 30, false", "-1, 30, false"})
  void a_step_of_a_visit_is_1_to_60_minutes(int step, int minutes, boolean builds) {
    if (builds) {
      assertThat(new VisitRate(pounds("60"), step, RoundingMode.UP).priceOf(minutes).isPositive())
          .isTrue();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new VisitRate(pounds("60"), step, RoundingMode.UP));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HALF_EVEN", "CEILING", "HALF_DOWN", "UNNECESSARY"})
  void a_part_of_a_step_is_left_out_charged_whole_or_taken_to_the_nearest(RoundingMode other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VisitRate(pounds("60"), 30, other))
        .withMessage("a part of a step is left out, charged whole or taken to the nearest");
  }

  @ParameterizedTest
  @CsvSource({
    "14, HALF_UP, 0.00", "15, HALF_UP, 30.00", "30, HALF_UP, 30.00", "30, UP, 30.00",
    "1, UP, 30.00", "29, DOWN, 0.00", "0, UP, 0.00", "1440, DOWN, 1440.00"
  })
  void a_visit_is_charged_by_steps_of_half_an_hour(int minutes, RoundingMode part, String price) {
    assertThat(new VisitRate(pounds("60"), 30, part).priceOf(minutes)).isEqualTo(pounds(price));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1441})
  void a_visit_lasts_a_day_at_most(int minutes) {
    VisitRate rate = new VisitRate(pounds("60"), 30, RoundingMode.UP);
    assertThatIllegalArgumentException().isThrownBy(() -> rate.priceOf(minutes));
  }

  @Test
  void unless_a_policy_says_else_tariff_income_is_charged_and_residents_as_residents() {
    LocalChargingPolicy silent = Cases.policy("a council").build();
    assertThat(silent.chargesTariffIncome()).isTrue();
    assertThat(silent.chargesShortTermResidentsAsAtHome()).isFalse();
    assertThat(silent.chargeableShare()).isEqualTo(Rate.ONE);
    assertThat(silent.daysUntilCharged()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "100, true", "101, false"})
  void the_chargeable_share_is_from_nothing_to_all(String percent, boolean builds) {
    LocalChargingPolicy.Builder policy =
        Cases.policy("a council").chargeableShare(Rate.percent(percent));
    if (builds) {
      assertThat(policy.build().chargeableShare()).isEqualTo(Rate.percent(percent));
    } else {
      assertThatIllegalArgumentException().isThrownBy(policy::build);
    }
  }

  @Test
  void where_all_is_charged_no_line_says_that_a_share_is_not() {
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_PENSION_AGE)
                .income(IncomeKind.STATE_PENSION, pounds("300"))
                .build(),
            ChargeableCare.atHome(pounds("100")),
            Cases.policy("a council").build(),
            LAW);
    assertThat(result.weekly().linesOf(ChargingStep.SHARE_NOT_CHARGED)).isEmpty();
  }

  @Test
  void a_maximum_of_the_councils_own_does_not_reach_care_homes() {
    MeansTestResult result =
        MeansTest.assess(
            Cases.person(Cases.SINGLE_PENSION_AGE)
                .income(IncomeKind.STATE_PENSION, pounds("300"))
                .build(),
            ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("700")),
            Cases.policy("a council").maximumWeeklyCharge(pounds("100")).build(),
            LAW);
    assertThat(result.contribution()).isEqualTo(pounds("269.85"));
  }

  @Test
  void a_change_without_reassessment_reaches_others_on_their_day_and_new_people_on_theirs() {
    LocalChargingPolicy old = Cases.policy("old").build();
    LocalChargingPolicy fresh = Cases.policy("new").build();
    LocalDate forNew = LocalDate.of(2026, 4, 1);
    LocalDate forOthers = LocalDate.of(2026, 10, 1);
    PolicyStep first = PolicyStep.forEverybody(old, LocalDate.of(2015, 4, 1));
    LocalPolicyTimeline timeline =
        LocalPolicyTimeline.of(List.of(first, new PolicyStep(fresh, forNew, forOthers, false)));
    LocalDate before = LocalDate.of(2020, 1, 1);
    assertThat(timeline.on(forOthers.minusDays(1), before, Optional.empty())).isEqualTo(old);
    assertThat(timeline.on(forOthers, before, Optional.empty())).isEqualTo(fresh);
    assertThat(timeline.on(forNew.minusDays(1), forNew, Optional.empty())).isEqualTo(old);
    assertThat(timeline.on(forNew, forNew, Optional.empty())).isEqualTo(fresh);
    PolicyStep sameForOthers = new PolicyStep(fresh, forNew.plusDays(1), forOthers, false);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LocalPolicyTimeline.of(
                    List.of(new PolicyStep(old, forNew, forOthers, false), sameForOthers)));
  }

  @Test
  void nothing_does_not_differ_from_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineDifference(Optional.empty(), Optional.empty()))
        .withMessage("a difference needs at least one line");
  }
}
