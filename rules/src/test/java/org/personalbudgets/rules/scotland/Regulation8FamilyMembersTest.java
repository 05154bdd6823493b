package org.personalbudgets.rules.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;

/** SSI 2014/25 regulations 8 and 9. */
class Regulation8FamilyMembersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'X35: all agree, capable, palliative', true, true, true, PALLIATIVE_CARE, false, false, HOLDS",
    "'X37: undue pressure', true, true, true, PALLIATIVE_CARE, true, false, DOES_NOT_HOLD",
    "'reg 9: attorney', true, true, true, PALLIATIVE_CARE, false, true, DOES_NOT_HOLD",
    "'reg 8: user does not agree', false, true, true, PALLIATIVE_CARE, false, false, DOES_NOT_HOLD",
    "'reg 8: relative does not', true, false, true, PALLIATIVE_CARE, false, false, DOES_NOT_HOLD",
    "'reg 8: not capable', true, true, false, PALLIATIVE_CARE, false, false, DOES_NOT_HOLD",
    "'reg 8: no factor', true, true, true, , false, false, DOES_NOT_HOLD"
  })
  void X35_X37_when_a_family_member_may_be_paid(
      String source,
      boolean user,
      boolean relative,
      boolean capable,
      FamilyFactor factor,
      boolean pressure,
      boolean power,
      Truth may) {
    FamilyMemberFindings.Builder findings =
        FamilyMemberFindings.builder()
            .userAgrees(Finding.decided(user))
            .relativeAgrees(Finding.decided(relative))
            .capable(Finding.decided(capable))
            .unduePressure(Finding.decided(pressure))
            .hasPower(Finding.decided(power));
    if (factor != null) {
      findings.addFactor(factor);
    }

    assertThat(Regulation8FamilyMembers.mayBePaid(findings.build()).truth())
        .as(source)
        .isEqualTo(may);
  }

  @Test
  void what_nobody_found_stays_open_and_names_whom_to_ask() {
    FamilyMemberFindings open =
        FamilyMemberFindings.builder().addFactor(FamilyFactor.TIMES).build();

    assertThat(Regulation8FamilyMembers.mayBePaid(open).openQuestions())
        .containsExactly(
            FamilyMemberFindings.USER_AGREES,
            FamilyMemberFindings.RELATIVE_AGREES,
            FamilyMemberFindings.CAPABLE,
            FamilyMemberFindings.UNDUE_PRESSURE,
            FamilyMemberFindings.HAS_POWER);
    assertThat(FamilyFactor.values()).hasSize(8);
  }

  @Test
  void a_finding_on_another_question_is_refused() {
    assertThatThrownBy(
            () ->
                FamilyMemberFindings.builder()
                    .capable(Finding.undecided(FamilyMemberFindings.HAS_POWER))
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
