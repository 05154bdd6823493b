package org.personalbudgets.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;

/** The facts about a person that rules ask for. */
class CircumstancesTest {
  private static final Set<ExclusionOrder> LISTED =
      EnumSet.of(ExclusionOrder.DRUG_REHABILITATION_REQUIREMENT);

  @ParameterizedTest(name = "born {0}, on {1}: {2} ({3})")
  @CsvSource({
    "2008-06-15, 2026-06-14, 17, the day before the birthday",
    "2008-06-15, 2026-06-15, 18, the birthday itself",
    "2008-06-15, 2008-06-15, 0, the day of birth",
    "2008-02-29, 2026-02-28, 17, our reading: not yet",
    "2008-02-29, 2026-03-01, 18, our reading: reached on 1 March",
    "2008-02-29, 2028-02-28, 19, the day before in a leap year",
    "2008-02-29, 2028-02-29, 20, the birthday in a leap year",
  })
  void an_age_is_reached_at_the_start_of_the_birthday(
      LocalDate born, LocalDate date, int age, String why) {
    assertThat(Circumstances.builder().dateOfBirth(born).build().ageOn(date)).as(why).contains(age);
  }

  @Test
  void an_age_is_unknown_without_a_date_of_birth_or_before_it() {
    LocalDate date = LocalDate.of(2026, 1, 1);
    assertThat(Circumstances.unknown().ageOn(date)).isEmpty();
    assertThat(Circumstances.builder().dateOfBirth(date.plusDays(1)).build().ageOn(date)).isEmpty();
  }

  @ParameterizedTest(name = "aged {0} to {1} when 17: {2}")
  @CsvSource({
    "18, 2147483647, DOES_NOT_HOLD",
    "17, 17, HOLDS",
    "16, 17, HOLDS",
    "0, 17, HOLDS",
    "0, 16, DOES_NOT_HOLD",
  })
  void an_age_lies_in_a_range_with_both_ends_or_is_open(int first, int last, Truth expected) {
    LocalDate date = LocalDate.of(2026, 6, 14);
    Circumstances seventeen =
        Circumstances.builder().dateOfBirth(LocalDate.of(2008, 6, 15)).build();
    assertThat(seventeen.isAged(first, last, date).truth()).isEqualTo(expected);
    assertThat(Circumstances.unknown().isAged(first, last, date))
        .isEqualTo(Finding.undecided(PersonQuestions.DATE_OF_BIRTH));
  }

  @Test
  void an_empty_range_of_ages_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Circumstances.unknown().isAged(18, 17, LocalDate.of(2026, 1, 1)))
        .withMessage("first age 18 must not exceed last age 17");
  }

  @Test
  void what_nobody_has_said_is_open_and_never_no() {
    Circumstances unknown = Circumstances.unknown();
    assertThat(unknown.dateOfBirth()).isEmpty();
    assertThat(unknown.capacity()).isEqualTo(Finding.undecided(PersonQuestions.CAPACITY));
    assertThat(unknown.ordinaryResidence()).isEqualTo(OrdinaryResidence.notEstablished());
    assertThat(unknown.exclusionOrders()).isEmpty();
    assertThat(unknown.isSubjectToAnyOf(LISTED))
        .isEqualTo(Finding.undecided(PersonQuestions.EXCLUSION_ORDERS));
    assertThat(unknown.connections()).isEmpty();
    assertThat(unknown.receivesQualifyingBenefit())
        .isEqualTo(Finding.undecided(PersonQuestions.QUALIFYING_BENEFIT));
  }

  @Test
  void no_order_is_known_only_after_somebody_has_checked() {
    assertThat(
            Circumstances.builder().exclusionOrdersChecked(true).build().isSubjectToAnyOf(LISTED))
        .isEqualTo(Finding.decided(false));
    Circumstances other =
        Circumstances.builder()
            .addExclusionOrder(ExclusionOrder.YOUTH_REHABILITATION_ORDER_WITH_DRUG_REQUIREMENT)
            .build();
    assertThat(other.isSubjectToAnyOf(LISTED).truth()).isEqualTo(Truth.UNDECIDED);
    Circumstances listed =
        Circumstances.builder()
            .addExclusionOrder(ExclusionOrder.DRUG_REHABILITATION_REQUIREMENT)
            .build();
    assertThat(listed.isSubjectToAnyOf(LISTED)).isEqualTo(Finding.decided(true));
    assertThat(listed.isSubjectToAnyOf(EnumSet.noneOf(ExclusionOrder.class)).truth())
        .isEqualTo(Truth.UNDECIDED);
  }

  @Test
  void H34_a_date_of_birth_out_of_range_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Circumstances.builder().dateOfBirth(LocalDate.MIN).build())
        .withMessage("date of birth must lie in the years 1900 to 2200 but lies in -999999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Circumstances.unknown().ageOn(LocalDate.MAX));
  }

  @Test
  void E15_endless_connections_are_refused_at_the_cap() {
    Relationship sister = new Relationship(Kinship.SISTER, Household.SAME_HOUSEHOLD);
    Iterable<Relationship> endless =
        () ->
            new Iterator<Relationship>() {
              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Relationship next() {
                return sister;
              }
            };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Circumstances.builder().connections(endless))
        .withMessage("connections may hold at most 10000 items");
    Circumstances.Builder full =
        Circumstances.builder().connections(Collections.nCopies(10_000, sister));
    assertThat(full.build().connections()).hasSize(10_000);
    full.addConnection(sister);
    assertThatIllegalArgumentException().isThrownBy(full::build);
  }

  @Test
  void H79_nothing_personal_is_shown() {
    Circumstances known =
        Circumstances.builder()
            .dateOfBirth(LocalDate.of(1961, 7, 3))
            .ordinaryResidence(OrdinaryResidence.settledIn("CANARY-council"))
            .addExclusionOrder(ExclusionOrder.DRUG_REHABILITATION_REQUIREMENT)
            .exclusionOrdersChecked(true)
            .addConnection(new Relationship(Kinship.SISTER, Household.SAME_HOUSEHOLD))
            .capacity(Finding.decided(false))
            .receivesQualifyingBenefit(Finding.decided(true))
            .build();
    assertThat(known).hasToString("Circumstances{}");
    assertThat(known.connections().get(0)).hasToString("Relationship{}");
  }
}
