package org.personalbudgets.rules.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;

/** Why a line differs, in every mixture of sides, sources and values read. */
class LineDifferenceTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 4, 8);
  private static final Citation LAW = Citation.law("SI 2014/2672", "reg 7");
  private static final Citation OTHER_LAW = Citation.law("SI 2014/2672", "reg 6");
  private static final Citation COUNCIL = Citation.local("a council", "charges");
  private static final Citation OTHER_COUNCIL = Citation.local("another council", "charges");
  private static final DatedTable<Amount> RATES =
      DatedTable.<Amount>named("example.rate")
          .from(FIRST, Amount.pounds("3.00"), LAW)
          .from(FIRST.plusYears(1), Amount.pounds("4.00"), LAW)
          .stillInForce();

  static Stream<Arguments> causes() {
    ChargingStep fact = ChargingStep.INCOME;
    ChargingStep cap = ChargingStep.CAPPED_AT_COST;
    return Stream.of(
        row("amount alone", line(fact, "1", LAW), line(fact, "2", LAW), DifferenceCause.FACT),
        row("a step that follows", line(cap, "1", LAW), line(cap, "2", LAW), consequence()),
        row("of a council too", line(cap, "1", COUNCIL), line(cap, "2", COUNCIL), consequence()),
        row("a cap that only one has", null, line(cap, "2", LAW), consequence()),
        row("only in the second", null, line(fact, "2", LAW), DifferenceCause.ADDED),
        row("only in the first", line(fact, "2", LAW), null, DifferenceCause.REMOVED),
        row("a council adds it", null, line(fact, "2", COUNCIL), DifferenceCause.LOCAL_POLICY),
        row("a council drops it", line(fact, "2", COUNCIL), null, DifferenceCause.LOCAL_POLICY),
        row("another rule", line(fact, "1", LAW), line(fact, "1", OTHER_LAW), DifferenceCause.LAW),
        row("another rule of a cap", line(cap, "1", LAW), line(cap, "1", OTHER_LAW), law()),
        row("law, then a council", line(fact, "1", LAW), line(fact, "1", COUNCIL), local()),
        row("a council, then law", line(fact, "1", COUNCIL), line(fact, "1", LAW), local()),
        row("two councils", line(fact, "1", COUNCIL), line(fact, "1", OTHER_COUNCIL), local()),
        row("another row of law", read(FIRST), read(FIRST.plusYears(1)), DifferenceCause.LAW),
        row("a value read by one alone", line(fact, "1", COUNCIL), read(FIRST), law()));
  }

  private static DifferenceCause consequence() {
    return DifferenceCause.CONSEQUENCE;
  }

  private static DifferenceCause local() {
    return DifferenceCause.LOCAL_POLICY;
  }

  private static DifferenceCause law() {
    return DifferenceCause.LAW;
  }

  private static Arguments row(
      String what, Calculation before, Calculation after, DifferenceCause cause) {
    return Arguments.of(what, Optional.ofNullable(before), Optional.ofNullable(after), cause);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("causes")
  void the_cause_of_a_difference(
      String what,
      Optional<Calculation> before,
      Optional<Calculation> after,
      DifferenceCause cause) {
    LineDifference difference =
        new LineDifference(
            before.map(calculation -> calculation.lines().get(0)),
            after.map(calculation -> calculation.lines().get(0)));

    assertThat(difference.cause()).as(what).isEqualTo(cause);
    assertThat(difference.about()).isEqualTo("something");
    assertThat(difference.change())
        .isEqualTo(
            after
                .orElse(Calculation.NOTHING)
                .total()
                .minus(before.orElse(Calculation.NOTHING).total()));
  }

  @Test
  void nothing_does_not_differ_from_nothing() {
    assertThatThrownBy(() -> new LineDifference(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a difference needs at least one line");
  }

  @Test
  void a_source_that_alone_differs_is_a_difference_but_no_changed_amount() {
    CalculationDifference difference =
        CalculationDifference.between(
            line(ChargingStep.INCOME, "1", LAW), line(ChargingStep.INCOME, "1", COUNCIL));

    assertThat(difference.lines()).hasSize(1);
    assertThat(difference.changedAmounts()).isEmpty();
    assertThat(difference.change()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void a_row_of_law_that_alone_differs_is_a_difference() {
    assertThat(CalculationDifference.between(read(FIRST), read(FIRST.plusYears(1))).lines())
        .extracting(LineDifference::change)
        .containsExactly(Amount.pounds("1.00"));
    assertThat(CalculationDifference.between(stated(FIRST), stated(FIRST.plusYears(1))).lines())
        .extracting(LineDifference::change)
        .containsExactly(Amount.ZERO_POUNDS);
    assertThat(CalculationDifference.between(read(FIRST), read(FIRST.plusDays(1))).lines())
        .isEmpty();
  }

  @Test
  void items_of_one_kind_are_matched_one_by_one_in_their_order() {
    CalculationDifference difference = CalculationDifference.between(items("1", "2"), items("1"));

    assertThat(difference.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.cause()).isEqualTo(DifferenceCause.REMOVED))
        .satisfies(line -> assertThat(line.change()).isEqualTo(Amount.pounds("-2")));
    CalculationDifference third =
        CalculationDifference.between(items("1", "2", "3"), items("1", "2", "5"));
    assertThat(third.lines())
        .containsExactlyElementsOf(third.changedAmounts())
        .extracting(LineDifference::change)
        .containsExactly(Amount.pounds("2"));
    assertThat(third.change()).isEqualTo(Amount.pounds("2"));
  }

  @Test
  void differences_are_equal_when_lines_and_change_are() {
    CalculationDifference one = CalculationDifference.between(items("1"), items("2"));
    CalculationDifference same = CalculationDifference.between(items("1"), items("2"));
    CalculationDifference other = CalculationDifference.between(items("1"), items("3"));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    assertThat(one).isNotEqualTo("1 lines differ");
    // one pound more in either, by another line
    assertThat(one).isNotEqualTo(CalculationDifference.between(items("2"), items("3")));
  }

  private static Calculation items(String... pounds) {
    Calculation.Builder items = Calculation.builder();
    for (String each : pounds) {
      items.add(ChargingStep.INCOME, "something", Amount.pounds(each), LAW);
    }
    return items.build();
  }

  private static Calculation line(ChargingStep step, String pounds, Citation source) {
    return Calculation.builder().add(step, "something", Amount.pounds(pounds), source).build();
  }

  private static Calculation read(LocalDate day) {
    LawRead<Amount> rate = LawInForce.on(day).read(RATES);
    return Calculation.builder()
        .addRead(ChargingStep.INCOME, "something", rate.value(), rate)
        .build();
  }

  /** A line that states a value of law without adding it. */
  private static Calculation stated(LocalDate day) {
    LawRead<Amount> rate = LawInForce.on(day).read(RATES);
    return Calculation.builder()
        .addRead(ChargingStep.CAPITAL_LIMIT, "something", Amount.ZERO_POUNDS, rate)
        .build();
  }
}
