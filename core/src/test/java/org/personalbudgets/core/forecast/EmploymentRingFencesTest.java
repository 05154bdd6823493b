package org.personalbudgets.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.EmploymentDuty;
import org.personalbudgets.core.agreement.EmploymentTerms;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/**
 * What an employer has agreed to set money aside for (CASSG 12.27 and 12.29: a payment is enough
 * for what an employer owes).
 */
class EmploymentRingFencesTest {
  private static RingFence declared(RingFenceKind kind) {
    return new RingFence(
        kind,
        FundingStream.ADULT_SOCIAL_CARE,
        Amount.pounds("300.00"),
        Citation.agreement("agreement-1", "employment"));
  }

  private static EmploymentTerms duty(EmploymentDuty duty) {
    return new EmploymentTerms(true, EnumSet.of(duty));
  }

  @ParameterizedTest(name = "agreement, employment: {0}")
  @CsvSource({
    "WRITTEN_CONTRACT,       ''",
    "BACKGROUND_CHECK,       ''",
    "LIABILITY_INSURANCE,    INSURANCE_AND_PAYROLL",
    "PAYROLL,                'TAX_AND_NATIONAL_INSURANCE, INSURANCE_AND_PAYROLL'",
    "PENSION,                PENSION",
    "HOLIDAY_AND_SICK_COVER, 'HOLIDAY_PAY, SICK_PAY'",
    "TRAINING,               ''",
    "REDUNDANCY_SAVING,      REDUNDANCY_PAY",
  })
  void each_duty_costs_money_for(EmploymentDuty duty, String kinds) {
    assertThat(EmploymentRingFences.kinds(duty(duty))).hasToString("[" + kinds + "]");
  }

  @Test
  void nobody_employed_owes_nothing() {
    assertThat(EmploymentRingFences.kinds(new EmploymentTerms(false, Set.of()))).isEmpty();
  }

  @Test
  void a_sum_counts_where_the_terms_name_what_it_is_for() {
    RingFence redundancy = declared(RingFenceKind.REDUNDANCY_PAY);
    List<RingFence> both = List.of(declared(RingFenceKind.NOTICE_PAY), redundancy);
    assertThat(EmploymentRingFences.agreed(duty(EmploymentDuty.REDUNDANCY_SAVING), both))
        .containsExactly(redundancy);
    assertThat(EmploymentRingFences.agreed(duty(EmploymentDuty.TRAINING), both)).isEmpty();
  }

  @Test
  void what_has_no_sum_is_asked_for_and_never_worked_out() {
    EmploymentTerms cover = duty(EmploymentDuty.HOLIDAY_AND_SICK_COVER);
    assertThat(EmploymentRingFences.undeclared(cover, List.of(declared(RingFenceKind.HOLIDAY_PAY))))
        .containsExactly(RingFenceKind.SICK_PAY);
    assertThat(EmploymentRingFences.undeclared(cover, List.of()))
        .containsExactly(RingFenceKind.HOLIDAY_PAY, RingFenceKind.SICK_PAY);
  }
}
