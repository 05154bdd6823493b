package org.personalbudgets.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which something holds. */
class InForceTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 4, 6);
  private static final LocalDate LAST = LocalDate.of(2023, 4, 5);

  @ParameterizedTest
  @CsvSource({
    "2022-04-05, false",
    "2022-04-06, true",
    "2022-04-07, true",
    "2023-04-04, true",
    "2023-04-05, true",
    "2023-04-06, false",
  })
  void the_first_and_the_last_day_count(LocalDate date, boolean covered) {
    assertThat(InForce.between(FIRST, LAST).covers(date)).isEqualTo(covered);
  }

  @Test
  void without_a_last_day_it_goes_on() {
    assertThat(InForce.from(FIRST).covers(LocalDate.of(2200, 12, 31))).isTrue();
    assertThat(InForce.from(FIRST).covers(FIRST.minusDays(1))).isFalse();
    assertThat(InForce.from(FIRST)).hasToString("2022-04-06 onwards");
    assertThat(InForce.between(FIRST, LAST)).hasToString("2022-04-06 to 2023-04-05");
  }

  @Test
  void one_day_may_be_all() {
    assertThat(InForce.between(FIRST, FIRST).covers(FIRST)).isTrue();
  }

  @Test
  void an_end_before_the_beginning_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InForce.between(LAST, FIRST))
        .withMessage("last day 2022-04-06 must not lie before first day 2023-04-05");
  }

  @Test
  void H34_extreme_dates_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> InForce.from(LocalDate.MIN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InForce.between(FIRST, LocalDate.MAX))
        .withMessage("last day must lie in the years 1900 to 2200 but lies in 999999999");
  }
}
