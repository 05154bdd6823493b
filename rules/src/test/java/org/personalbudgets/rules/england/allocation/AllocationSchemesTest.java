package org.personalbudgets.rules.england.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;

class AllocationSchemesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

  @Test
  void a_ready_reckoner_is_units_at_a_price_and_shows_unpaid_support_as_its_own_step() {
    AllocationOutcome.Allocated found =
        allocated(
            SampleSchemes.READY_RECKONER.allocate(
                needed()
                    .addService(
                        new ServiceNeeded("home-care-hour", Rate.of(14), Rate.ofDecimal("4.5")))
                    .addService(ServiceNeeded.of("day-centre-day", Rate.of(2)))
                    .build()));
    assertThat(found.support())
        .extracting(AllocationStep::amount)
        .containsExactly(pounds("336.00"), pounds("84.00"));
    assertThat(found.unpaidSupport())
        .extracting(AllocationStep::code, AllocationStep::amount)
        .containsExactly(tuple("unpaid.home-care-hour", pounds("-108.00")));
    assertThat(found.weekly()).isEqualTo(pounds("312.00"));
    assertThat(found.weeklyIfUnpaidSupportEnds()).isEqualTo(pounds("420.00"));
  }

  @Test
  void a_part_of_a_penny_of_a_service_counts_and_of_unpaid_support_does_not() {
    ReadyReckoner odd =
        new ReadyReckoner(record("odd"), ImmutableMap.of("hour", Amount.pounds("0.25")));
    AllocationOutcome.Allocated found =
        allocated(
            odd.allocate(
                needed()
                    .addService(new ServiceNeeded("hour", Rate.of(1, 2), Rate.of(1, 10)))
                    .build()));
    assertThat(found.support().get(0).amount()).isEqualTo(pounds("0.13"));
    assertThat(found.unpaidSupport().get(0).amount()).isEqualTo(pounds("-0.02"));
  }

  @Test
  void a_service_without_a_price_gets_no_figure() {
    assertThat(
            SampleSchemes.READY_RECKONER.allocate(
                needed().addService(ServiceNeeded.of("night-sitting", Rate.ONE)).build()))
        .isEqualTo(
            new AllocationOutcome.NotCovered(
                SampleSchemes.READY_RECKONER, CoverageGap.NO_PRICE, "night-sitting"));
  }

  /** D1, D2, D9: Kensington and Chelsea, [2010] EWCA Civ 1209; the scores between are ours. */
  @Test
  void d1_d2_d9_two_published_scores_have_their_amounts_and_no_score_between_has_one() {
    PointsTable rbkc = kensington();
    assertThat(weekly(rbkc, 16, 0)).isEqualTo(pounds("82.91"));
    assertThat(weekly(rbkc, 22, 0)).isEqualTo(pounds("112.21"));
    for (int score : new int[] {0, 15, 17, 21, 23, 40}) {
      assertThat(rbkc.allocate(needed().addAnswer(ScoredAnswer.of("q", score)).build()))
          .isEqualTo(
              new AllocationOutcome.NotCovered(
                  rbkc, CoverageGap.NO_ROW_FOR_SCORE, "score-" + score));
    }
    // 82.91 for 16 points is 5.18 each; 22 points at that price would be 113.96 or 114.00.
    assertThat(Amount.pounds("82.91").times(22)).isNotEqualTo(Amount.pounds("112.21").times(16));
  }

  /** D3: the panel's 170.45 against an estimate of 82.91 needs a reason. */
  @Test
  void d3_a_final_budget_that_differs_from_the_estimate_does_not_build_without_a_reason() {
    IndicativeBudget estimate =
        allocated(kensington().allocate(needed().addAnswer(ScoredAnswer.of("q", 16)).build()))
            .toIndicativeBudget();
    assertThat(estimate.amount()).isEqualTo(PeriodicAmount.weekly(pounds("82.91")));
    assertThat(estimate.method()).isEqualTo(AllocationMethod.POINTS_TABLE);
    assertThat(estimate.tableVersion()).isEqualTo("kensington.2009");
    AgreedBudget.Builder withoutReason = agreed(estimate);
    assertThatThrownBy(withoutReason::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a reason");
    AgreedBudget budget = agreed(estimate).differenceReason("the panel found more need").build();
    assertThat(budget.difference().amount()).isEqualTo(pounds("87.54"));
  }

  /** D4: in July the points came to 22 and 112.21, and the panel stayed at 170.45. */
  @Test
  void d4_a_final_budget_may_stand_though_the_estimate_rose_and_its_reason_is_asked_for_again() {
    IndicativeBudget july =
        allocated(kensington().allocate(needed().addAnswer(ScoredAnswer.of("q", 22)).build()))
            .toIndicativeBudget();
    AgreedBudget.Builder withoutReason = agreed(july);
    assertThatThrownBy(withoutReason::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a reason");
    assertThat(
            agreed(july)
                .differenceReason("the July figure was over-generous")
                .build()
                .difference()
                .amount())
        .isEqualTo(pounds("58.24"));
  }

  /** D6, Norfolk short breaks: some budget is likely from 70 points; how much is not published. */
  @ParameterizedTest
  @CsvSource({"69, false", "70, true"})
  void d6_a_table_that_begins_at_a_score_gives_nothing_below_it(int points, boolean covered) {
    PointsTable norfolk =
        new PointsTable(record("norfolk"), List.of(new PointsBand(70, 100, pounds("1"))));
    AllocationOutcome outcome =
        norfolk.allocate(needed().addAnswer(ScoredAnswer.of("q", points)).build());
    assertThat(outcome instanceof AllocationOutcome.Allocated).isEqualTo(covered);
  }

  @Test
  void when_a_scheme_changed_for_a_service_area_is_said_only_of_areas_that_use_it() {
    SchemeRecord.Builder record =
        SchemeRecord.builder()
            .id(new SchemeId("areas", "1", InForce.from(DAY)))
            .source(Citation.local("a council", "RAS"))
            .addServiceArea("older-people")
            .putLastChangedInArea("older-people", DAY);
    assertThat(record.build().lastChangedInAreas()).containsEntry("older-people", DAY);
    assertThat(record.build().serviceAreas()).containsExactly("older-people");
    SchemeRecord.Builder elsewhere = record.putLastChangedInArea("learning-disability", DAY);
    assertThatThrownBy(elsewhere::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("service area 'learning-disability' does not use the scheme");
  }

  private static AgreedBudget.Builder agreed(IndicativeBudget estimate) {
    Funder council =
        new Funder(FunderId.of("rbkc"), FunderKind.LOCAL_AUTHORITY, "Kensington and Chelsea");
    return AgreedBudget.builder()
        .indicative(estimate)
        .agreedOn(DAY)
        .addStream(
            StreamFunding.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
                .funder(council)
                .amount(PeriodicAmount.weekly(pounds("170.45")))
                .chargingRule(ChargingRule.MEANS_TESTED)
                .build());
  }

  @Test
  void unpaid_support_lowers_a_score_and_the_difference_of_two_rows_is_shown() {
    AllocationOutcome.Allocated found =
        allocated(
            SampleSchemes.POINTS_TABLE.allocate(
                needed()
                    .addAnswer(new ScoredAnswer("washing", 12, 6))
                    .addAnswer(ScoredAnswer.of("cooking", 10))
                    .build()));
    assertThat(found.weeklyIfUnpaidSupportEnds()).isEqualTo(pounds("160.00"));
    assertThat(found.unpaidSupport().get(0).amount()).isEqualTo(pounds("-55.00"));
    assertThat(found.weekly()).isEqualTo(pounds("105.00"));
  }

  @Property
  void a_points_table_equals_a_scan_of_its_rows(@ForAll @IntRange(min = 0, max = 60) int score) {
    Amount expected =
        SampleSchemes.POINTS_TABLE.rows().stream()
            .filter(row -> row.first() <= score && score <= row.last())
            .map(PointsBand::weekly)
            .findFirst()
            .orElse(Amount.pence(-1));
    assertThat(SampleSchemes.POINTS_TABLE.weekly(score).orElse(Amount.pence(-1)))
        .isEqualTo(expected);
  }

  @Test
  void rows_that_overlap_are_out_of_order_or_fall_are_refused() {
    SchemeRecord record = record("bad");
    PointsBand low = new PointsBand(0, 9, pounds("10"));
    assertThatThrownBy(
            () -> new PointsTable(record, List.of(low, new PointsBand(9, 12, pounds("20")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row from 9 overlaps the row up to 9");
    assertThatThrownBy(
            () -> new PointsTable(record, List.of(low, new PointsBand(10, 12, pounds("5")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row from 10 is worth less than the row before it");
    assertThatThrownBy(() -> new PointsTable(record, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** X21, Devon: medium, high and very high, with and without lasting concern. */
  @ParameterizedTest
  @CsvSource({
    "MEDIUM, true, 0.00", "HIGH, true, 42.00", "VERY_HIGH, true, 84.00",
    "HIGH, false, 0.00", "VERY_HIGH, false, 0.00", "NONE, true, 0.00"
  })
  void x21_isolation_is_added_at_high_and_very_high_with_lasting_concern(
      NeedLevel level, boolean concern, String weekly) {
    AllocationOutcome.Allocated found =
        allocated(
            SampleSchemes.DOMAIN_RATES.allocate(
                needed()
                    .addLevel(new DomainLevel("social-isolation", level, level, concern))
                    .build()));
    assertThat(found.weekly()).isEqualTo(pounds(weekly));
  }

  /** X23, Devon: 340.00 and 72.00 make 412.00 whatever the council says of its means. */
  @Test
  void x23_a_figure_is_never_cut_for_affordability_and_the_wish_to_is_reported() {
    DomainRates cut =
        new DomainRates(
            SchemeRecord.builder()
                .id(new SchemeId("short-of-money", "1", InForce.from(DAY)))
                .source(Citation.local("a council", "RAS"))
                .deflator(Rate.percent("10"))
                .build(),
            SampleSchemes.DOMAIN_RATES.rates());
    SupportNeeded needs =
        needed()
            .addLevel(DomainLevel.of("personal-care", NeedLevel.VERY_HIGH))
            .addLevel(DomainLevel.of("meals", NeedLevel.HIGH))
            .build();
    assertThat(allocated(cut.allocate(needs)).weekly()).isEqualTo(pounds("412.00"));
    assertThat(SchemeFinding.of(cut.record()))
        .containsExactly(
            SchemeFinding.CUT_FOR_AFFORDABILITY,
            SchemeFinding.PRICES_NOT_EXPLAINED,
            SchemeFinding.AGE_NOT_STATED,
            SchemeFinding.TOLERANCE_NOT_STATED);
  }

  @Test
  void withdrawal_of_unpaid_support_shows_at_once_in_levels_too() {
    AllocationOutcome.Allocated found =
        allocated(
            SampleSchemes.DOMAIN_RATES.allocate(
                needed()
                    .addLevel(
                        new DomainLevel("personal-care", NeedLevel.HIGH, NeedLevel.LOW, false))
                    .build()));
    assertThat(found.weekly()).isEqualTo(pounds("60.00"));
    assertThat(found.weeklyIfUnpaidSupportEnds()).isEqualTo(pounds("220.00"));
  }

  @Test
  void a_level_without_a_rate_gets_no_figure_and_a_domain_has_one_rate_a_level() {
    assertThat(
            SampleSchemes.DOMAIN_RATES.allocate(
                needed().addLevel(DomainLevel.of("meals", NeedLevel.VERY_HIGH)).build()))
        .isEqualTo(
            new AllocationOutcome.NotCovered(
                SampleSchemes.DOMAIN_RATES, CoverageGap.NO_RATE_FOR_LEVEL, "meals"));
    DomainRate rate = DomainRate.of("meals", NeedLevel.LOW, pounds("1"));
    SchemeRecord record = record("bad");
    assertThatThrownBy(() -> new DomainRates(record, List.of(rate, rate)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("level LOW of domain 'meals' has two rates");
  }

  /** X25: an estimate of 300.00 and a tolerance of 10 percent; the boundary is ours. */
  @ParameterizedTest
  @CsvSource({"329, true", "330.00, true", "330.01, false", "331, false", "200, true"})
  void x25_a_plan_above_the_tolerance_needs_authorisation(String cost, boolean within) {
    assertThat(new Tolerance(Rate.percent("10")).isWithin(pounds("300"), pounds(cost)))
        .isEqualTo(within);
  }

  /** X19, Hackney: a family with a package; a family that joins halfway; one with neither. */
  @ParameterizedTest
  @CsvSource({"true, 1/1, 440.00", "false, 1/2, 440.00", "false, 1/1, 880.00", "true, 1/2, 220.00"})
  void x19_a_yearly_sum_is_halved_for_a_package_and_shared_out_over_the_year(
      boolean hasPackage, String part, String sum) {
    FixedYearlySum hackney = new FixedYearlySum(pounds("880"), Rate.of(1, 2));
    assertThat(hackney.sumFor(hasPackage, Rate.parse(part))).isEqualTo(pounds(sum));
  }

  @Test
  void several_schemes_can_be_run_on_the_same_person() {
    SupportNeeded needs =
        needed()
            .addService(ServiceNeeded.of("home-care-hour", Rate.of(5)))
            .addAnswer(ScoredAnswer.of("q", 16))
            .addLevel(DomainLevel.of("personal-care", NeedLevel.MEDIUM))
            .build();
    List<Amount> figures =
        AllocationScheme.compare(
                List.of(
                    SampleSchemes.READY_RECKONER,
                    SampleSchemes.POINTS_TABLE,
                    SampleSchemes.DOMAIN_RATES),
                needs)
            .stream()
            .map(outcome -> allocated(outcome).weekly())
            .toList();
    assertThat(figures).containsExactly(pounds("120.00"), pounds("105.00"), pounds("130.00"));
  }

  @Test
  void a_scheme_that_has_nothing_to_read_or_is_not_in_force_gives_no_figure() {
    assertThat(gap(SampleSchemes.POINTS_TABLE.allocate(needed().build())))
        .isEqualTo(CoverageGap.NOTHING_TO_READ);
    PointsTable later =
        new PointsTable(
            SchemeRecord.builder()
                .id(new SchemeId("later", "1", InForce.from(DAY.plusDays(1))))
                .source(Citation.local("a council", "RAS"))
                .build(),
            List.of(PointsBand.at(1, pounds("1"))));
    assertThat(gap(later.allocate(needed().addAnswer(ScoredAnswer.of("q", 1)).build())))
        .isEqualTo(CoverageGap.NOT_IN_FORCE);
  }

  @Test
  void samples_say_in_name_record_and_source_that_they_are_samples() {
    for (AllocationScheme sample :
        List.of(
            SampleSchemes.READY_RECKONER, SampleSchemes.POINTS_TABLE, SampleSchemes.DOMAIN_RATES)) {
      assertThat(sample.record().id().name()).startsWith("sample-");
      assertThat(sample.record().source().toString()).contains("made-up");
      assertThat(sample.record().source().isVerified()).isFalse();
      assertThat(SchemeFinding.of(sample.record())).contains(SchemeFinding.SAMPLE_FIGURES);
    }
  }

  @Test
  void nursing_that_the_nhs_pays_for_is_dated_and_the_unread_year_refused() {
    assertThat(FundedNursingCare.WEEKLY.on(LocalDate.of(2023, 10, 1)).value())
        .isEqualTo(pounds("219.71"));
    LocalDate unread = LocalDate.of(2025, 10, 1);
    assertThatThrownBy(() -> FundedNursingCare.WEEKLY.on(unread))
        .isInstanceOf(NotInForceException.class);
  }

  @Test
  void more_unpaid_support_than_need_is_refused() {
    assertThatThrownBy(() -> new ServiceNeeded("hour", Rate.ONE, Rate.of(2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ScoredAnswer("q", 3, 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DomainLevel("d", NeedLevel.LOW, NeedLevel.HIGH, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PointsTable kensington() {
    return new PointsTable(
        SchemeRecord.builder()
            .id(new SchemeId("kensington", "2009", InForce.from(LocalDate.of(2009, 1, 1))))
            .source(Citation.local("Kensington and Chelsea", "RAS as quoted in Savva"))
            .addUnpaidSupportTakenOff("personal-care")
            .build(),
        ImmutableList.of(PointsBand.at(16, pounds("82.91")), PointsBand.at(22, pounds("112.21"))));
  }

  private static Amount weekly(PointsTable table, int points, int unpaid) {
    return allocated(
            table.allocate(needed().addAnswer(new ScoredAnswer("q", points, unpaid)).build()))
        .weekly();
  }

  private static SchemeRecord record(String name) {
    return SchemeRecord.builder()
        .id(new SchemeId(name, "1", InForce.from(LocalDate.of(2020, 1, 1))))
        .source(Citation.local("a council", "RAS"))
        .build();
  }

  private static SupportNeeded.Builder needed() {
    return SupportNeeded.builder().assessment(AssessmentId.of("a-1")).asOf(DAY);
  }

  private static AllocationOutcome.Allocated allocated(AllocationOutcome outcome) {
    return outcome.match(
        new AllocationOutcome.Cases<>() {
          @Override
          public AllocationOutcome.Allocated allocated(AllocationOutcome.Allocated found) {
            return found;
          }

          @Override
          public AllocationOutcome.Allocated notCovered(AllocationOutcome.NotCovered gap) {
            throw new AssertionError("expected a figure but was " + gap.gap());
          }
        });
  }

  private static CoverageGap gap(AllocationOutcome outcome) {
    return ((AllocationOutcome.NotCovered) outcome).gap();
  }

  private static Amount pounds(String text) {
    return Amount.pounds(text);
  }
}
