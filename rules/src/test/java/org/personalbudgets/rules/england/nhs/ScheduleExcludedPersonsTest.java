package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.Example;

/** SI 2013/1617, the Schedule. */
class ScheduleExcludedPersonsTest {
  @ParameterizedTest(name = "Sch: {0}")
  @EnumSource(ExclusionOrder.class)
  void a_patient_under_a_listed_order_gets_no_direct_payment(ExclusionOrder order) {
    assertThat(codes(decide(buy(Categories.GYM), patient(order), NhsPack.personalHealthBudgets())))
        .containsExactly("nhs.sch-excluded-person");
  }

  @Test
  void a_notional_budget_stays_open_to_them() {
    SpendRequest notional = buy(Categories.GYM).withMode(ManagementMode.notional());

    assertThat(
            decide(
                    notional,
                    patient(ExclusionOrder.DRUG_TREATMENT_AND_TESTING_ORDER),
                    NhsPack.personalHealthBudgets())
                .answer())
        .isEqualTo(Answer.ALLOWED);
  }

  private static CaseFile patient(ExclusionOrder order) {
    return CaseFile.builder()
        .plan(Example.under(Regime.NHS).line("line-1", Categories.GYM, Regime.NHS).agree())
        .circumstances(Circumstances.builder().addExclusionOrder(order).build())
        .build();
  }
}
