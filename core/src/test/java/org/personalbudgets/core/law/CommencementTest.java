package org.personalbudgets.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether a provision is law on a day. */
class CommencementTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 3, 30);

  @Test
  void a_provision_in_force_is_law_from_its_first_day() {
    Commencement inForce = Commencement.inForceFrom(FIRST);
    assertThat(inForce.isInForceOn(FIRST.minusDays(1))).isFalse();
    assertThat(inForce.isInForceOn(FIRST)).isTrue();
    assertThat(inForce.isInForceOn(LocalDate.of(2200, 1, 1))).isTrue();
  }

  @Test
  void a_provision_never_commenced_is_law_on_no_day() {
    Commencement cap = Commencement.enactedNotCommenced("cancelled in July 2024");
    assertThat(cap.isInForceOn(LocalDate.of(2014, 5, 14))).isFalse();
    assertThat(cap.isInForceOn(LocalDate.of(2025, 10, 1))).isFalse();
    assertThat(cap.isInForceOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void a_repealed_provision_is_law_up_to_and_on_its_last_day() {
    Commencement repealed = Commencement.repealed(FIRST, LAST);
    assertThat(repealed.isInForceOn(FIRST.minusDays(1))).isFalse();
    assertThat(repealed.isInForceOn(FIRST)).isTrue();
    assertThat(repealed.isInForceOn(LAST)).isTrue();
    assertThat(repealed.isInForceOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void a_repeal_before_the_first_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Commencement.repealed(LAST, FIRST))
        .withMessage("last day 2015-04-01 must not lie before first day 2020-03-30");
  }

  @Test
  void each_case_is_matched_by_its_own_answer() {
    assertThat(name(Commencement.inForceFrom(FIRST))).isEqualTo("in force");
    assertThat(name(Commencement.enactedNotCommenced("never"))).isEqualTo("not commenced");
    assertThat(name(Commencement.repealed(FIRST, LAST))).isEqualTo("repealed");
  }

  private static String name(Commencement commencement) {
    return commencement.match(
        new Commencement.Cases<String>() {
          @Override
          public String inForceFrom(Commencement.InForceFrom matched) {
            return "in force";
          }

          @Override
          public String enactedNotCommenced(Commencement.EnactedNotCommenced matched) {
            return "not commenced";
          }

          @Override
          public String repealed(Commencement.Repealed matched) {
            return "repealed";
          }
        });
  }
}
