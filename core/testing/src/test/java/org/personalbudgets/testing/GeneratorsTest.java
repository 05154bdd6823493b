package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.money.Amount;

final class GeneratorsTest {
  @Property(tries = 50)
  void a_property_asks_for_values_without_any_annotation(
      @ForAll Need need, @ForAll Dated<Amount> dated, @ForAll List<Ledger> some, @ForAll int any) {
    assertThat(List.of(need, dated, some, any)).doesNotContainNull();
  }

  @Property(tries = 50)
  @Domain(PersonalBudgetsDomain.class)
  void a_property_may_name_the_domain(@ForAll AgreedPlan plan, @ForAll Amount amount) {
    assertThat(plan.findings()).noneMatch(PlanFinding::blocksAgreement);
    assertThat(amount.plus(amount.negated()).isZero()).isTrue();
  }

  @Example
  void pounds_meet_the_odd_pennies_and_both_caps() {
    List<Long> pence = drawn(MoneyArbitraries.pounds()).map(Amount::minorUnits).toList();
    assertThat(pence)
        .contains(33L, 34L, 66L, 67L, 99L, 101L, 0L, Amount.MAX_MINOR_UNITS)
        .contains(-Amount.MAX_MINOR_UNITS);
  }

  @Example
  void amounts_up_to_a_limit_meet_it_and_never_pass_it() {
    Amount limit = Amount.pounds("250.00");
    assertThat(drawn(MoneyArbitraries.poundsUpTo(limit)))
        .contains(limit, limit.minus(Amount.pence(1)), Amount.ZERO_POUNDS)
        .allMatch(amount -> amount.isAtMost(limit) && !amount.isNegative());
  }

  @Example
  void dates_meet_leap_days_and_the_ends_of_months_and_years() {
    assertThat(drawn(DateArbitraries.dates()))
        .contains(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 4, 5),
            LocalDate.of(2025, 4, 6));
  }

  @Example
  void people_come_of_age_on_the_day_and_on_the_days_beside_it() {
    LocalDate day = LocalDate.of(2024, 3, 1);
    assertThat(drawn(DateArbitraries.birthDates(day)))
        .contains(
            day.minusYears(18), day.minusYears(18).plusDays(1), day.minusYears(18).minusDays(1))
        .contains(LocalDate.of(2000, 2, 29))
        .noneMatch(birth -> birth.isAfter(day.plusDays(1)));
  }

  @Example
  void stays_have_28_and_29_days() {
    assertThat(
            drawn(StayArbitraries.stayHistories())
                .flatMap(history -> history.stays().stream())
                .map(stay -> stay.days().days()))
        .contains(1L, 27L, 28L, 29L, 120L);
  }

  @Example
  void a_failing_amount_shrinks_to_the_first_that_fails() {
    Amount limit = Amount.pounds("100.00");
    assertThat(shrunk(MoneyArbitraries.prices(), amount -> amount.isGreaterThan(limit)))
        .contains(Amount.pounds("100.01"));
  }

  @Example
  void a_failing_assessment_shrinks_to_the_one_need_that_fails_it() {
    Optional<Assessment> shrunk =
        shrunk(AssessmentArbitraries.assessments(), assessment -> !assessment.needs().isEmpty());
    assertThat(shrunk.orElseThrow().needs()).hasSize(1);
    assertThat(shrunk.orElseThrow().wantedOutcomes()).isEmpty();
    assertThat(shrunk.orElseThrow().wishes()).isEmpty();
  }

  private static <T> Stream<T> drawn(Arbitrary<T> values) {
    Random random = new Random(11);
    var generator = values.generator(1_000);
    return Stream.generate(() -> generator.next(random).value()).limit(3_000);
  }

  /** Greedily shrinks the first value that fails. */
  private static <T> Optional<T> shrunk(Arbitrary<T> values, Predicate<T> fails) {
    Random random = new Random(11);
    var generator = values.generator(1_000);
    Optional<Shrinkable<T>> smallest =
        Stream.generate(() -> generator.next(random))
            .limit(1_000)
            .filter(shrinkable -> fails.test(shrinkable.value()))
            .findFirst();
    for (Optional<Shrinkable<T>> next = smallest; next.isPresent(); ) {
      smallest = next;
      next = next.get().shrink().filter(each -> fails.test(each.value())).findFirst();
    }
    return smallest.map(Shrinkable::value);
  }
}
