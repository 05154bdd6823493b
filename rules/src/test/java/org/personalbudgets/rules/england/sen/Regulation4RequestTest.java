package org.personalbudgets.rules.england.sen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.finding.Truth;

/** SI 2014/1652 regulation 4. */
class Regulation4RequestTest {
  @ParameterizedTest(name = "reg 4: {0}")
  @CsvSource({
    "ASSESSMENT, DOES_NOT_HOLD",
    "DRAFT_IN_PREPARATION, HOLDS",
    "FINAL, DOES_NOT_HOLD",
    "UNDER_REVIEW, HOLDS",
    "UNDER_REASSESSMENT, HOLDS"
  })
  void when_a_personal_budget_may_be_asked_for(EhcPlanStage stage, Truth may) {
    assertThat(Regulation4Request.mayBeMade(stage).truth()).isEqualTo(may);
  }

  @Test
  void it_names_its_source() {
    assertThat(Regulation4Request.mayBeMade(EhcPlanStage.FINAL).source())
        .hasToString("SI 2014/1652 reg 4");
  }
}
