package org.personalbudgets.rules.england.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;

/** What a scheme refuses to be made of, and what it still takes at each bound. */
class AllocationBoundsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
  private static final Amount POUND = Amount.pounds("1");
  private static final Amount LESS = Amount.pence(-1);
  private static final Rate NEGATIVE = Rate.of(-1, 100);
  private static final Rate ABOVE_ONE = Rate.of(101, 100);
  private static final String LONG = "d".repeat(Caps.MAX_ID_LENGTH);
  private static final SchemeRecord RECORD = record().build();

  private static SchemeRecord.Builder record() {
    return SchemeRecord.builder()
        .id(new SchemeId("scheme", "1", InForce.from(LocalDate.of(2020, 1, 1))))
        .source(Citation.local("a council", "RAS"));
  }

  private static SupportNeeded.Builder needed() {
    return SupportNeeded.builder().assessment(AssessmentId.of("a-1")).asOf(DAY);
  }

  static Stream<Arguments> refusals() {
    ServiceNeeded hour = ServiceNeeded.of("hour", Rate.ONE);
    ScoredAnswer answer = ScoredAnswer.of("q", 1);
    DomainLevel meals = DomainLevel.of("meals", NeedLevel.LOW);
    return Stream.of(
        row("a service by a word", () -> ServiceNeeded.of("an hour", Rate.ONE)),
        row("units below nothing", () -> new ServiceNeeded("hour", NEGATIVE, Rate.ZERO)),
        row("unpaid units below nothing", () -> new ServiceNeeded("hour", Rate.ONE, NEGATIVE)),
        row("unpaid units above units", () -> new ServiceNeeded("hour", Rate.ONE, ABOVE_ONE)),
        row("a question by a word", () -> ScoredAnswer.of("a q", 1)),
        row("points below nothing", () -> ScoredAnswer.of("q", -1)),
        row("too many points", () -> ScoredAnswer.of("q", 10_001)),
        row("unpaid points below nothing", () -> new ScoredAnswer("q", 1, -1)),
        row("a domain by a word", () -> DomainLevel.of("all meals", NeedLevel.LOW)),
        row("a rate of a word", () -> DomainRate.of("all meals", NeedLevel.LOW, POUND)),
        row("a rate below nothing", () -> DomainRate.of("meals", NeedLevel.LOW, LESS)),
        row("a row below nothing", () -> new PointsBand(-1, 4, POUND)),
        row("a row that ends first", () -> new PointsBand(5, 4, POUND)),
        row("a row worth less than nothing", () -> PointsBand.at(1, LESS)),
        row("a price below nothing", () -> new ReadyReckoner(RECORD, Map.of("hour", LESS))),
        row("a price of a word", () -> new ReadyReckoner(RECORD, Map.of("an hour", POUND))),
        row("no rates", () -> new DomainRates(RECORD, List.of())),
        row("too many rates", () -> new DomainRates(RECORD, rates(Caps.MAX_LINES + 1))),
        row("too many rows", () -> new PointsTable(RECORD, rows(Caps.MAX_LINES + 1))),
        row("a yearly sum below nothing", () -> new FixedYearlySum(LESS, Rate.ONE)),
        row("a share below nothing", () -> new FixedYearlySum(POUND, NEGATIVE)),
        row("a share above the whole", () -> new FixedYearlySum(POUND, ABOVE_ONE)),
        row("a part of a year below nothing", () -> sum(NEGATIVE)),
        row("a part of a year above it", () -> sum(ABOVE_ONE)),
        row("a tolerance below nothing", () -> new Tolerance(NEGATIVE)),
        row("an estimate below nothing", () -> new Tolerance(Rate.ONE).most(LESS)),
        row("the same service twice", () -> needed().addService(hour).addService(hour).build()),
        row("the same question twice", () -> needed().addAnswer(answer).addAnswer(answer).build()),
        row("the same domain twice", () -> needed().addLevel(meals).addLevel(meals).build()),
        row("a scheme named by words", () -> new SchemeId("a scheme", "1", InForce.from(DAY))),
        row("a version of words", () -> new SchemeId("scheme", "v 1", InForce.from(DAY))),
        row("a name too long with it", () -> new SchemeId(LONG, "1", InForce.from(DAY))),
        row("a supplier of control signs", () -> record().supplier("a\u0007").build()),
        row("an area by a word", () -> record().addServiceArea("older people").build()),
        row("unpaid by a word", () -> record().addUnpaidSupportTakenOff("a meal").build()),
        row("tolerance of a record", () -> record().tolerance(NEGATIVE).build()),
        row("deflator of a record", () -> record().deflator(NEGATIVE).build()),
        row("a figure without steps", () -> allocated(List.of(), List.of())),
        row(
            "unpaid support that adds",
            () -> allocated(List.of(step(POUND)), List.of(step(POUND)))),
        row("a step by a word", () -> step("a step", POUND)),
        row(
            "a gap by a word",
            () -> new AllocationOutcome.NotCovered(scheme(), CoverageGap.NO_PRICE, "an hour")));
  }

  private static Arguments row(String what, ThrowingCallable made) {
    return Arguments.of(what, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void is_refused(String what, ThrowingCallable made) {
    assertThatThrownBy(made).as(what).isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Arguments> bounds() {
    return Stream.of(
        row("no units", () -> ServiceNeeded.of("hour", Rate.ZERO)),
        row("all units unpaid", () -> new ServiceNeeded("hour", Rate.ONE, Rate.ONE)),
        row("no points", () -> ScoredAnswer.of("q", 0)),
        row("most points, all unpaid", () -> new ScoredAnswer("q", 10_000, 10_000)),
        row("a row of no points and no worth", () -> PointsBand.at(0, Amount.ZERO_POUNDS)),
        row("a price of nothing", () -> new ReadyReckoner(RECORD, Map.of("a", Amount.pence(0)))),
        row("10,000 rates", () -> new DomainRates(RECORD, rates(Caps.MAX_LINES))),
        row("10,000 rows", () -> new PointsTable(RECORD, rows(Caps.MAX_LINES))),
        row("no share with a package", () -> new FixedYearlySum(Amount.pence(0), Rate.ZERO)),
        row("no tolerance", () -> new Tolerance(Rate.ZERO)),
        row("an estimate of nothing", () -> new Tolerance(Rate.ONE).most(Amount.ZERO_POUNDS)),
        row("a record without tolerance", () -> record().tolerance(Rate.ZERO).build()),
        row("a record without a cut", () -> record().deflator(Rate.ZERO).build()),
        row(
            "unpaid support that takes nothing off",
            () -> allocated(List.of(step(POUND)), List.of(step(Amount.ZERO_POUNDS)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bounds")
  void is_taken(String what, ThrowingCallable made) throws Throwable {
    made.call();
  }

  private static void sum(Rate partOfYear) {
    new FixedYearlySum(POUND, Rate.ONE).sumFor(true, partOfYear);
  }

  private static List<DomainRate> rates(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> DomainRate.of("d" + i, NeedLevel.LOW, POUND))
        .toList();
  }

  private static List<PointsBand> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> PointsBand.at(i, POUND)).toList();
  }

  private static AllocationStep step(Amount amount) {
    return step("step", amount);
  }

  private static AllocationStep step(String code, Amount amount) {
    return new AllocationStep(code, Optional.empty(), Optional.empty(), amount);
  }

  private static AllocationScheme scheme() {
    return new ReadyReckoner(RECORD, Map.of("hour", POUND));
  }

  private static void allocated(List<AllocationStep> support, List<AllocationStep> unpaid) {
    new AllocationOutcome.Allocated(scheme(), needed().build(), support, unpaid);
  }

  @Test
  void a_cut_of_nothing_is_no_cut() {
    assertThat(SchemeFinding.of(record().deflator(Rate.ZERO).build()))
        .doesNotContain(SchemeFinding.CUT_FOR_AFFORDABILITY);
    assertThat(
            SchemeFinding.of(
                record()
                    .priceBasis(PriceBasis.values()[0])
                    .lastChanged(DAY)
                    .tolerance(Rate.ZERO)
                    .build()))
        .containsExactlyElementsOf(
            PriceBasis.values()[0] == PriceBasis.NOT_STATED
                ? List.of(SchemeFinding.PRICES_NOT_EXPLAINED)
                : Collections.<SchemeFinding>emptyList());
  }

  @Test
  void every_scheme_says_of_what_kind_it_is() {
    assertThat(SampleSchemes.READY_RECKONER.method()).isEqualTo(AllocationMethod.READY_RECKONER);
    assertThat(SampleSchemes.POINTS_TABLE.method()).isEqualTo(AllocationMethod.POINTS_TABLE);
    assertThat(SampleSchemes.DOMAIN_RATES.method()).isEqualTo(AllocationMethod.DOMAIN_LEVELS);
  }

  @Test
  void the_step_for_unpaid_support_keeps_to_the_length_of_an_id() {
    DomainRates rates =
        new DomainRates(
            RECORD,
            List.of(
                DomainRate.of(LONG, NeedLevel.LOW, POUND),
                DomainRate.of(LONG, NeedLevel.HIGH, Amount.pounds("3"))));
    SupportNeeded needs =
        needed().addLevel(new DomainLevel(LONG, NeedLevel.HIGH, NeedLevel.LOW, false)).build();

    assertThat(((AllocationOutcome.Allocated) rates.allocate(needs)).unpaidSupport())
        .extracting(AllocationStep::code)
        .containsExactly("unpaid." + "d".repeat(Caps.MAX_ID_LENGTH - "unpaid.".length()));
  }

  @Test
  void a_score_that_unpaid_support_lowers_off_the_table_names_the_score_that_is_left() {
    PointsTable table = new PointsTable(RECORD, List.of(PointsBand.at(10, POUND)));
    SupportNeeded needs = needed().addAnswer(new ScoredAnswer("q", 10, 4)).build();

    assertThat(table.allocate(needs))
        .isEqualTo(
            new AllocationOutcome.NotCovered(table, CoverageGap.NO_ROW_FOR_SCORE, "score-6"));
  }

  @Test
  void steps_show_the_points_and_units_that_they_count() {
    SupportNeeded needs = needed().addAnswer(new ScoredAnswer("q", 12, 5)).build();
    AllocationOutcome.Allocated found =
        (AllocationOutcome.Allocated) SampleSchemes.POINTS_TABLE.allocate(needs);

    assertThat(found.support().get(0).quantity()).contains(Rate.of(12));
    assertThat(found.unpaidSupport().get(0).quantity()).contains(Rate.of(-5));
    assertThat(found.toIndicativeBudget().lines())
        .extracting(line -> line.code())
        .containsExactly("score", "unpaid.score");
  }

  @Test
  void a_score_off_the_table_is_named_though_what_is_left_of_it_has_a_row() {
    PointsTable table = new PointsTable(RECORD, List.of(PointsBand.at(6, POUND)));
    SupportNeeded needs = needed().addAnswer(new ScoredAnswer("q", 10, 4)).build();

    assertThat(table.allocate(needs))
        .isEqualTo(
            new AllocationOutcome.NotCovered(table, CoverageGap.NO_ROW_FOR_SCORE, "score-10"));
  }

  @Test
  void a_level_needs_a_rate_with_unpaid_support_and_without() {
    DomainRates rates = new DomainRates(RECORD, List.of(DomainRate.of("a", NeedLevel.LOW, POUND)));
    DomainLevel above = new DomainLevel("a", NeedLevel.HIGH, NeedLevel.LOW, false);
    DomainRates high = new DomainRates(RECORD, List.of(DomainRate.of("a", NeedLevel.HIGH, POUND)));

    assertThat(rates.allocate(needed().addLevel(above).build()))
        .isEqualTo(new AllocationOutcome.NotCovered(rates, CoverageGap.NO_RATE_FOR_LEVEL, "a"));
    assertThat(high.allocate(needed().addLevel(above).build()))
        .isEqualTo(new AllocationOutcome.NotCovered(high, CoverageGap.NO_RATE_FOR_LEVEL, "a"));
  }

  @Test
  void every_scheme_that_finds_nothing_to_read_says_so() {
    for (AllocationScheme each :
        List.of(
            SampleSchemes.READY_RECKONER, SampleSchemes.POINTS_TABLE, SampleSchemes.DOMAIN_RATES)) {
      assertThat(each.allocate(needed().build()))
          .isEqualTo(
              new AllocationOutcome.NotCovered(
                  each, CoverageGap.NOTHING_TO_READ, each.record().id().name()));
    }
  }

  @Test
  void where_nobody_gives_support_unpaid_there_is_no_step_for_it() {
    SupportNeeded needs =
        needed()
            .addService(ServiceNeeded.of("journey", Rate.ONE))
            .addAnswer(ScoredAnswer.of("q", 12))
            .addLevel(DomainLevel.of("meals", NeedLevel.LOW))
            .build();
    for (AllocationScheme each :
        List.of(
            SampleSchemes.READY_RECKONER, SampleSchemes.POINTS_TABLE, SampleSchemes.DOMAIN_RATES)) {
      assertThat(((AllocationOutcome.Allocated) each.allocate(needs)).unpaidSupport()).isEmpty();
    }
  }
}
