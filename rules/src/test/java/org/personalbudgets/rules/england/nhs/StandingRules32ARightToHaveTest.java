package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.rules.Example;

/** SI 2012/2996 regulation 32A(1). */
class StandingRules32ARightToHaveTest {
  @ParameterizedTest(name = "{0}: {1} on {2}, born {3}")
  @CsvSource({
    "'X27: the day before', NHS_CONTINUING_HEALTHCARE, 2014-09-30, 1950-01-01, DOES_NOT_HOLD",
    "'X27: the first day', NHS_CONTINUING_HEALTHCARE, 2014-10-01, 1950-01-01, HOLDS",
    "'reg 32A(1)(b)', NHS_CONTINUING_HEALTHCARE, 2014-10-02, 1950-01-01, HOLDS",
    "'X29: 17, limb (a)', CONTINUING_CARE_FOR_CHILDREN, 2026-02-02, 2008-02-03, HOLDS",
    "'X29: 17, not limb (b)', NHS_CONTINUING_HEALTHCARE, 2026-02-02, 2008-02-03, DOES_NOT_HOLD",
    "'X29: 18, not limb (a)', CONTINUING_CARE_FOR_CHILDREN, 2026-02-02, 2008-02-02, DOES_NOT_HOLD",
    "'X29: 18, limb (b)', NHS_CONTINUING_HEALTHCARE, 2026-02-02, 2008-02-02, HOLDS",
    "'(c): the day before', SECTION_117_AFTER_CARE, 2019-12-01, 1950-01-01, DOES_NOT_HOLD",
    "'(c): the first day', SECTION_117_AFTER_CARE, 2019-12-02, 1950-01-01, HOLDS",
    "'(d): the day before', WHEELCHAIR_SERVICES, 2019-12-01, 1950-01-01, DOES_NOT_HOLD",
    "'(d): the first day', WHEELCHAIR_SERVICES, 2019-12-02, , HOLDS",
    "'(a): age not known', CONTINUING_CARE_FOR_CHILDREN, 2026-02-02, , UNDECIDED",
    "'(b): age not known', NHS_CONTINUING_HEALTHCARE, 2026-02-02, , UNDECIDED",
    "'(b): age not known, no such right yet', NHS_CONTINUING_HEALTHCARE, 2014-09-30, , DOES_NOT_HOLD"
  })
  void X27_X29_who_has_a_right_to_have_a_budget(
      String source, RelevantHealthService service, LocalDate day, LocalDate born, Truth right) {
    Circumstances.Builder person = Circumstances.builder();
    if (born != null) {
      person.dateOfBirth(born);
    }

    assertThat(
            StandingRules32ARightToHave.rightToHave(service, person.build(), day).truth())
        .as(source)
        .isEqualTo(right);
  }

  @Test
  void a_child_with_an_ehc_plan_is_on_no_limb() {
    // a network's page lists such children among those with a right to have one; 32A does not
    assertThat(StandingRules32ARightToHave.SERVICES.on(Example.TODAY).value())
        .containsExactlyInAnyOrder(RelevantHealthService.values())
        .hasSize(4);
  }
}
