package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/** What councils add to the law, and what they may not take away. */
class LocalPolicyTest {
  private static final LawInForce IN_2023 = LawInForce.on(LocalDate.of(2023, 10, 1));
  private static final MinimumIncomeKey SINGLE =
      new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_25_OR_OVER, false);
  private static final MinimumIncomeKey SINGLE_ENHANCED =
      new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_25_OR_OVER, true);
  private static final MinimumIncomeKey PENSIONER =
      new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_PENSION_AGE, false);

  @Test
  void the_national_rules_and_readings_own_amounts_fall_short_of_nothing() {
    assertThat(NationalFloor.findings(LocalChargingPolicy.national(), IN_2023)).isEmpty();
    assertThat(
            NationalFloor.findings(
                Cases.policy("Reading")
                    .minimumIncome(
                        LocalMinimumIncome.amounts(
                            ImmutableMap.of(
                                SINGLE,
                                pounds("153.95"),
                                SINGLE_ENHANCED,
                                pounds("177.00"),
                                PENSIONER,
                                pounds("220.85"),
                                new MinimumIncomeKey(MinimumIncomeGroup.COUPLE, false),
                                pounds("117.50"),
                                new MinimumIncomeKey(MinimumIncomeGroup.COUPLE, true),
                                pounds("134.05"),
                                new MinimumIncomeKey(MinimumIncomeGroup.COUPLE_PENSION_AGE, false),
                                pounds("168.60"))))
                    .build(),
                IN_2023))
        .isEmpty();
  }

  /** Planted rows, each a penny short, and Liverpool's 184.44 of the page B7. */
  @ParameterizedTest
  @CsvSource({
    "SINGLE_25_OR_OVER, false, 149.39, 0.01", "SINGLE_25_OR_OVER, true, 171.74, 0.01",
    "SINGLE_PENSION_AGE, false, 214.34, 0.01", "SINGLE_PENSION_AGE, false, 184.44, 29.91",
    "COUPLE, false, 113.99, 0.01", "COUPLE, true, 130.04, 0.01",
    "COUPLE_PENSION_AGE, false, 163.64, 0.01", "LONE_PARENT, true, 171.74, 0.01"
  })
  void a_minimum_income_below_the_guarantee_is_found(
      MinimumIncomeGroup group, boolean enhanced, String amount, String missing) {
    LocalChargingPolicy policy =
        Cases.policy("a council")
            .minimumIncome(
                LocalMinimumIncome.amounts(
                    Map.of(new MinimumIncomeKey(group, enhanced), pounds(amount))))
            .build();
    assertThat(NationalFloor.findings(policy, IN_2023))
        .containsExactly(
            new FloorFinding(
                FloorBreach.MINIMUM_INCOME,
                group.code(),
                Optional.of(pounds(missing)),
                group.basicAmount().on(IN_2023.date()).source()));
  }

  @Test
  void limits_below_the_law_and_income_that_the_law_disregards_are_found() {
    LocalChargingPolicy policy =
        Cases.policy("a council")
            .lowerCapitalLimit(pounds("14249.99"))
            .upperCapitalLimit(pounds("16000"))
            .addCountedIncome(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY)
            .addCountedIncome(IncomeKind.STATE_PENSION)
            .build();
    assertThat(NationalFloor.findings(policy, IN_2023))
        .extracting(FloorFinding::breach, finding -> finding.missing().orElse(Amount.ZERO_POUNDS))
        .containsExactly(
            tuple(FloorBreach.LOWER_CAPITAL_LIMIT, pounds("0.01")),
            tuple(FloorBreach.UPPER_CAPITAL_LIMIT, pounds("7250")),
            tuple(FloorBreach.COUNTS_DISREGARDED_INCOME, Amount.ZERO_POUNDS));
  }

  @Test
  void a_policy_below_the_floor_changes_no_charge() {
    LocalChargingPolicy mean =
        Cases.policy("a council")
            .minimumIncome(LocalMinimumIncome.amounts(Map.of(SINGLE_ENHANCED, pounds("50"))))
            .lowerCapitalLimit(pounds("1000"))
            .upperCapitalLimit(pounds("1000"))
            .addCountedIncome(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY)
            .build();
    assertThat(peter(mean).contribution())
        .isEqualTo(peter(LocalChargingPolicy.national()).contribution());
  }

  @Test
  void an_uplift_is_kept_on_top_and_names_the_policy() {
    LocalChargingPolicy gloucestershire =
        Cases.policy("Gloucestershire")
            .minimumIncome(LocalMinimumIncome.uplift(pounds("5")))
            .build();
    MeansTestResult result = peter(gloucestershire);
    assertThat(result.contribution()).isEqualTo(pounds("106.37"));
    assertThat(result.weekly().linesOf(ChargingStep.LOCAL_MINIMUM_INCOME))
        .extracting(ChargingLine::source)
        .containsExactly(gloucestershire.source());
  }

  /** X11, Telford and Wrekin: 209.00 of its own, 189.00 by law, a quarter of the gap in 2024. */
  @ParameterizedTest
  @CsvSource({"1/1, 209.00", "1/4, 194.00", "0/1, 189.00", "1/3, 195.67"})
  void a_minimum_income_is_phased_out_by_the_gap_and_rounded_up(String remaining, String kept) {
    LocalMinimumIncome phased =
        LocalMinimumIncome.phasedOut(Map.of(PENSIONER, pounds("209")), Rate.parse(remaining));
    Amount guarantee = pounds("189");
    assertThat(guarantee.plus(phased.beyond(PENSIONER, guarantee))).isEqualTo(pounds(kept));
  }

  @Test
  void a_group_without_a_row_keeps_the_guarantee() {
    LocalMinimumIncome amounts = LocalMinimumIncome.amounts(Map.of(PENSIONER, pounds("300")));
    assertThat(amounts.beyond(SINGLE, pounds("100"))).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void each_form_of_local_minimum_income_matches_its_own_case() {
    LocalMinimumIncome.Cases<String> names =
        new LocalMinimumIncome.Cases<>() {
          @Override
          public String national(LocalMinimumIncome.National minimum) {
            return "national";
          }

          @Override
          public String uplift(LocalMinimumIncome.Uplift minimum) {
            return "uplift";
          }

          @Override
          public String amounts(LocalMinimumIncome.Amounts minimum) {
            return "amounts";
          }

          @Override
          public String phasedOut(LocalMinimumIncome.PhasedOut minimum) {
            return "phased out";
          }
        };
    assertThat(
            List.of(
                LocalMinimumIncome.national().match(names),
                LocalMinimumIncome.uplift(pounds("1")).match(names),
                LocalMinimumIncome.amounts(Map.of()).match(names),
                LocalMinimumIncome.phasedOut(Map.of(), Rate.ONE).match(names)))
        .containsExactly("national", "uplift", "amounts", "phased out");
  }

  @Test
  void a_maximum_of_the_councils_own_bounds_the_charge_outside_care_homes() {
    LocalChargingPolicy most = Cases.policy("a council").maximumWeeklyCharge(pounds("100")).build();
    assertThat(peter(most).contribution()).isEqualTo(pounds("100"));
  }

  /** Royal Greenwich: 5.20 a week for arranging the care of somebody above the limit. */
  @ParameterizedTest
  @CsvSource({
    "23250.01, OTHER_THAN_CARE_HOME, 5.20", "23250.00, OTHER_THAN_CARE_HOME, 0.00",
    "23250.01, TEMPORARY_RESIDENT, 0.00", "23250.01, PERMANENT_RESIDENT, 0.00"
  })
  void a_fee_for_arranging_is_charged_above_the_limit_outside_care_homes_and_beside_the_cost(
      String savings, CareSetting setting, String fee) {
    LocalChargingPolicy greenwich =
        Cases.policy("Greenwich").arrangementFee(pounds("5.20")).build();
    FinancialCircumstances saver =
        Cases.person(Cases.SINGLE_PENSION_AGE)
            .addCapital(CapitalAsset.savings(pounds(savings)))
            .build();
    ChargeableCare care = ChargeableCare.in(setting, pounds("100"));
    MeansTestResult result = MeansTest.assess(saver, care, greenwich, IN_2023);
    assertThat(result.arranging().total()).isEqualTo(pounds(fee));
    assertThat(result.arranging().lines())
        .allSatisfy(line -> assertThat(line.source()).isEqualTo(greenwich.source()));
    assertThat(result.contribution().isAtMost(pounds("100"))).isTrue();
    MeansTestResult without =
        MeansTest.assess(saver, care, LocalChargingPolicy.national(), IN_2023);
    assertThat(MeansTestDifference.between(without, result).arranging().change())
        .isEqualTo(pounds(fee));
  }

  /** Lincolnshire: fourteen days after the assessment where care had begun already. */
  @ParameterizedTest
  @CsvSource({
    "2024-05-01, 2024-04-20, 14, 2024-05-15", "2024-05-01, 2024-05-01, 14, 2024-05-15",
    "2024-05-01, 2024-05-02, 14, 2024-05-02", "2024-05-01, 2024-04-20, 0, 2024-05-01"
  })
  void a_contribution_begins_some_days_after_the_assessment_and_never_before_the_care(
      LocalDate assessed, LocalDate careBegan, int days, LocalDate first) {
    LocalChargingPolicy policy = Cases.policy("Lincolnshire").daysUntilCharged(days).build();
    LocalDate from = policy.firstDayOfContribution(assessed, careBegan);
    assertThat(from).isEqualTo(first);
    assertThat(peter(policy).toContribution(from).firstDay()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "366, true", "367, false"})
  void days_until_charged_have_bounds(int days, boolean builds) {
    LocalChargingPolicy.Builder policy = Cases.policy("a council").daysUntilCharged(days);
    if (builds) {
      assertThat(policy.build().daysUntilCharged()).isEqualTo(days);
    } else {
      assertThatThrownBy(policy::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("days until charged must be 0 to 366");
    }
  }

  /** An English county's committee decision of 20 January 2026. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2020-01-01, , old", "2026-04-01, 2026-04-01, , new",
    "2026-04-01, 2026-03-31, , old", "2026-09-30, 2026-03-31, 2026-05-01, old",
    "2026-10-01, 2026-03-31, 2026-05-01, old", "2026-10-01, 2026-03-31, , old",
    "2026-11-01, 2026-03-31, 2026-11-01, new", "2026-10-31, 2026-03-31, 2026-11-01, old"
  })
  void a_change_reaches_new_people_first_and_others_once_reassessed(
      LocalDate day, LocalDate careBegan, LocalDate reassessed, String which) {
    LocalChargingPolicy old = Cases.policy("county, old").build();
    LocalChargingPolicy fresh = Cases.policy("county, new").build();
    LocalPolicyTimeline timeline =
        LocalPolicyTimeline.of(
            List.of(
                PolicyStep.forEverybody(old, LocalDate.of(2015, 4, 1)),
                new PolicyStep(fresh, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 1), true)));
    assertThat(timeline.on(day, careBegan, Optional.ofNullable(reassessed)))
        .isEqualTo(which.equals("new") ? fresh : old);
  }

  @Test
  void a_day_before_the_timeline_is_refused_and_so_is_disorder() {
    PolicyStep first =
        PolicyStep.forEverybody(LocalChargingPolicy.national(), LocalDate.of(2020, 4, 6));
    LocalPolicyTimeline timeline = LocalPolicyTimeline.of(List.of(first));
    LocalDate before = LocalDate.of(2020, 4, 5);
    assertThatThrownBy(() -> timeline.on(before, before, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no policy on 2020-04-05: timeline begins 2020-04-06");
    assertThatThrownBy(() -> LocalPolicyTimeline.of(List.of(first, first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("policy number 2 of the timeline does not come after the one before");
    assertThatThrownBy(() -> LocalPolicyTimeline.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MeansTestResult peter(LocalChargingPolicy policy) {
    return MeansTest.assess(
        PeterOfDevonTest.PETER, ChargeableCare.atHome(pounds("454.00")), policy, IN_2023);
  }
}
