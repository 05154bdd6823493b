package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;

/** SI 2013/1617 regulation 15: grounds for asking an NHS payment back. */
class Regulation15RepaymentTest {
  @ParameterizedTest(name = "{0}: {1}, substantial {2}")
  @CsvSource({
    "reg 15, PLAN_CHANGED,              DOES_NOT_HOLD, HOLDS",
    "reg 15, CIRCUMSTANCES_CHANGED,     DOES_NOT_HOLD, HOLDS",
    "reg 15, UNUSED_AND_ACCUMULATED,    HOLDS,         HOLDS",
    "reg 15, UNUSED_AND_ACCUMULATED,    DOES_NOT_HOLD, DOES_NOT_HOLD",
    "reg 15, UNUSED_AND_ACCUMULATED,    UNDECIDED,     UNDECIDED",
    "reg 15, USED_OTHERWISE,            UNDECIDED,     HOLDS",
    "reg 15, THEFT_OR_FRAUD,            UNDECIDED,     HOLDS",
    "reg 15, DEATH,                     UNDECIDED,     HOLDS",
    "not named, CONDITION_BROKEN,       HOLDS,         DOES_NOT_HOLD",
    "not named, CONTRIBUTION_NOT_PAID,  HOLDS,         DOES_NOT_HOLD",
  })
  void grounds_are_those_that_the_regulation_names(
      String source, RecoveryGround ground, Truth substantial, Truth may) {
    assertThat(Regulation15Repayment.mayAsk(ground, finding(substantial)))
        .as(source)
        .isEqualTo(may);
  }

  private static Finding finding(Truth truth) {
    return truth == Truth.UNDECIDED
        ? Finding.undecided(Regulation15Repayment.SUBSTANTIAL_PROPORTION)
        : Finding.decided(truth == Truth.HOLDS);
  }

  @Test
  void a_finding_on_another_question_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Regulation15Repayment.mayAsk(
                    RecoveryGround.DEATH, Finding.undecided(NhsQuestions.SAME_HOUSEHOLD)));
  }
}
