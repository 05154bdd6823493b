package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.finding.Truth;

class ReconsiderationRightTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 10);

  @ParameterizedTest(name = "{0}")
  @EnumSource(ReconsiderationRight.class)
  void every_first_request_has_to_be_dealt_with(ReconsiderationRight right) {
    assertThat(right.mustBeReconsidered(FIRST, List.of()).truth()).isEqualTo(Truth.HOLDS);
    assertThat(right.source().isVerified()).isTrue();
  }

  @ParameterizedTest(name = "H10: {0}")
  @EnumSource(
      value = ReconsiderationRight.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "NHS_REFUSAL")
  void H10_a_second_request_may_be_refused(ReconsiderationRight right) {
    assertThat(right.mustBeReconsidered(FIRST.plusYears(2), List.of(FIRST)).truth())
        .isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(right.againAfterMonths()).isEmpty();
  }

  @ParameterizedTest(name = "H10a, reg 7(13): asked again on {0}")
  @CsvSource({
    "2025-06-10, DOES_NOT_HOLD",
    "2025-07-09, DOES_NOT_HOLD",
    "2025-07-10, HOLDS",
    "2025-08-10, HOLDS"
  })
  void H10a_a_refusal_is_reconsidered_once_in_six_months(LocalDate asked, Truth must) {
    assertThat(ReconsiderationRight.NHS_REFUSAL.mustBeReconsidered(asked, List.of(FIRST)).truth())
        .isEqualTo(must);
  }

  @Test
  void every_earlier_request_counts() {
    assertThat(
            ReconsiderationRight.NHS_REFUSAL
                .mustBeReconsidered(
                    LocalDate.of(2025, 8, 10), List.of(FIRST, LocalDate.of(2025, 7, 20)))
                .truth())
        .isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void H10a_a_refusal_may_be_asked_about_again_after_six_months() {
    assertThat(ReconsiderationRight.NHS_REFUSAL.againAfterMonths()).contains(6);
  }
}
