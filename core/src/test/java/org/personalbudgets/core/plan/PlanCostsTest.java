package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/** What a plan costs in one cadence. */
class PlanCostsTest {
  @ParameterizedTest(name = "{0} per {1} by {2}: {3} a week")
  @CsvSource({
    "100.00, WEEK, 52, 100.00",
    "400.00, FOUR_WEEKS, 52, 100.00",
    "433.33, CALENDAR_MONTH, 52, 100.00",
    "5200.00, YEAR, 52, 100.00",
    "434.52, CALENDAR_MONTH, 365, 100.00"
  })
  void a_cost_is_brought_to_the_cadence_by_the_convention_named(
      String pounds, Cadence cadence, int weeks, String expected) {
    SupportPlan plan =
        Plans.plan(
            Plans.line("line-1", Plans.each(PeriodicAmount.of(Amount.pounds(pounds), cadence)))
                .build());
    Conversion conversion = weeks == 52 ? Conversion.WEEKS_52_A_YEAR : Conversion.DAYS_365_A_YEAR;
    assertThat(plan.costs(Cadence.WEEK, conversion).total(Rounding.HALF_UP_EACH_LEG))
        .isEqualTo(Budgets.weekly(expected));
  }

  @Test
  void a_playscheme_of_six_weeks_costs_what_six_weeks_cost() {
    LineCost playscheme =
        LineCost.repeating(Budgets.weekly("200.00"), Plans.DAY, Plans.DAY.plusWeeks(5));
    PlanCosts costs =
        Plans.plan(Plans.line("line-1", playscheme).build())
            .costs(Cadence.YEAR, Conversion.WEEKS_52_A_YEAR);
    assertThat(costs.total(Rounding.EXACT)).isEqualTo(Budgets.yearly("1200.00"));
  }

  @Test
  void a_line_that_ends_after_years_costs_no_more_than_its_rate() {
    LineCost long_ =
        LineCost.repeating(Budgets.weekly("200.00"), Plans.DAY, Plans.DAY.plusYears(3));
    PlanCosts costs =
        Plans.plan(Plans.line("line-1", long_).build())
            .costs(Cadence.WEEK, Conversion.WEEKS_52_A_YEAR);
    assertThat(costs.total(Rounding.EXACT)).isEqualTo(Budgets.weekly("200.00"));
  }

  @Test
  void a_one_off_cost_is_spread_over_a_year_and_nothing_costs_nothing() {
    PlanCosts costs =
        Plans.plan(
                Plans.line("line-1", LineCost.oneOff(Amount.pounds("520.00"), Plans.DAY)).build(),
                Plans.line("line-2", LineCost.noCost("a lunch club")).build())
            .costs(Cadence.WEEK, Conversion.WEEKS_52_A_YEAR);
    assertThat(costs.total(Rounding.EXACT)).isEqualTo(Budgets.weekly("10.00"));
    assertThat(costs.ofLine(PlanLineId.of("line-2"), Rounding.EXACT))
        .contains(Budgets.weekly("0.00"));
    assertThat(costs.ofLine(PlanLineId.of("line-3"), Rounding.EXACT)).isEmpty();
  }

  @Test
  void what_the_convention_does_not_cover_is_named_and_not_guessed() {
    PlanCosts costs =
        Plans.plan(
                Plans.line("line-1", Plans.weekly("10.00")).build(),
                Plans.line("line-2", LineCost.oneOff(Amount.pounds("52.00"), Plans.DAY)).build())
            .costs(Cadence.WEEK, Conversion.WHOLE_WEEKS);
    assertThat(costs.notCovered()).containsExactly(PlanLineId.of("line-2"));
    assertThat(costs.ofLine(PlanLineId.of("line-2"), Rounding.EXACT)).isEmpty();
  }

  @Property
  void P4_the_total_is_the_sum_of_the_costs_of_the_lines(
      @ForAll @Size(max = 8) List<@IntRange(max = 100_000_000) Integer> pence) {
    PlanLine[] lines = new PlanLine[pence.size()];
    BigInteger twelfths = BigInteger.ZERO;
    for (int at = 0; at < lines.length; at++) {
      Cadence cadence = Cadence.values()[at % Cadence.values().length];
      Rate perYear = Conversion.WEEKS_52_A_YEAR.factor(cadence, Cadence.YEAR);
      lines[at] =
          Plans.line(
                  "line-" + at, Plans.each(PeriodicAmount.of(Amount.pence(pence.get(at)), cadence)))
              .build();
      twelfths =
          twelfths.add(
              BigInteger.valueOf(pence.get(at))
                  .multiply(BigInteger.valueOf(perYear.numerator()))
                  .divide(BigInteger.valueOf(perYear.denominator())));
    }
    PlanCosts costs = Plans.plan(lines).costs(Cadence.YEAR, Conversion.WEEKS_52_A_YEAR);
    assertThat(costs.total(Rounding.EXACT).amount().minorUnits())
        .isEqualTo(twelfths.longValueExact());
    assertThat(costs.ofStream(FundingStream.ADULT_SOCIAL_CARE, Rounding.EXACT))
        .isEqualTo(costs.total(Rounding.EXACT));
    assertThat(costs.ofStream(FundingStream.NHS, Rounding.EXACT).amount().isZero()).isTrue();
  }

  @Property
  void M6_what_is_read_out_is_rounded_once_from_the_exact_number(
      @ForAll @LongRange(max = 1_000_000_000L) long numerator,
      @ForAll @LongRange(min = 1, max = 100_000L) long denominator,
      @ForAll("roundings") Rounding rounding,
      @ForAll boolean pounds) {
    Fraction exact = new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    Amount sample = pounds ? Amount.ZERO_POUNDS : Amount.zero("JPY");
    Amount expected =
        Amount.ofMinor(sample.currencyCode(), 1).times(Rate.of(numerator, denominator), rounding);
    assertThat(exact.round(sample, rounding)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<Rounding> roundings() {
    return Arbitraries.of(
        Rounding.TOWARDS_THE_PERSON_CHARGE,
        Rounding.TOWARDS_THE_PERSON_ALLOWANCE,
        Rounding.HALF_UP_EACH_LEG);
  }

  @ParameterizedTest(name = "{0}/2 pence, half up: {1}")
  @CsvSource({"1, 1", "2, 1", "3, 2"})
  void a_half_is_a_half(long halves, long pence) {
    Fraction exact = new Fraction(BigInteger.valueOf(halves), BigInteger.TWO);
    assertThat(exact.round(Amount.ZERO_POUNDS, Rounding.HALF_UP_EACH_LEG))
        .isEqualTo(Amount.pence(pence));
    assertThat(new BigDecimal(halves).divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP))
        .isEqualByComparingTo(BigDecimal.valueOf(pence));
  }
}
