package org.personalbudgets.rules.england.directpayments;

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
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.careact.CareActPack;

/** SI 2014/2871 regulation 2 and Schedule 1. */
class Regulation2ExcludedPersonsTest {
  private static final RulePack PACK = CareActPack.adultDirectPayments();

  @ParameterizedTest(name = "Sch 1: {0}")
  @EnumSource(
      value = ExclusionOrder.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "YOUTH_REHABILITATION_ORDER_WITH_DRUG_REQUIREMENT")
  void an_adult_under_a_listed_order_gets_no_direct_payment(ExclusionOrder order) {
    Decision decision =
        decide(buy(Categories.GYM), subjectTo(order, Example.adult(Categories.GYM)), PACK);

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).containsExactly("directpayments.reg2-excluded-person");
  }

  @Test
  void an_order_that_only_the_nhs_schedule_lists_does_not_matter() {
    CaseFile caseFile =
        subjectTo(
            ExclusionOrder.YOUTH_REHABILITATION_ORDER_WITH_DRUG_REQUIREMENT,
            Example.adult(Categories.GYM));

    assertThat(decide(buy(Categories.GYM), caseFile, PACK).answer()).isEqualTo(Answer.ALLOWED);
  }

  @Test
  void a_budget_managed_otherwise_stays_open_to_them() {
    Example managed =
        Example.under(Regime.CARE_ACT_ADULT)
            .line(
                "line-1",
                Categories.GYM,
                Regime.CARE_ACT_ADULT,
                ManagementMode.managedByAuthority());
    CaseFile caseFile = subjectTo(ExclusionOrder.DRUG_TREATMENT_AND_TESTING_ORDER, managed);

    assertThat(decide(buy(Categories.GYM), caseFile, PACK).answer()).isEqualTo(Answer.ALLOWED);
  }

  @Test
  void our_reading_a_purchase_is_not_asked_about_orders_that_nobody_mentioned() {
    CaseFile unknown = Example.adult(Categories.GYM).caseFile();
    CaseFile none =
        CaseFile.builder()
            .plan(Example.adult(Categories.GYM).agree())
            .circumstances(Circumstances.builder().exclusionOrdersChecked(true).build())
            .build();

    assertThat(decide(buy(Categories.GYM), unknown, PACK).answer()).isEqualTo(Answer.ALLOWED);
    assertThat(decide(buy(Categories.GYM), none, PACK).answer()).isEqualTo(Answer.ALLOWED);
  }

  private static CaseFile subjectTo(ExclusionOrder order, Example example) {
    return CaseFile.builder()
        .plan(example.agree())
        .circumstances(Circumstances.builder().addExclusionOrder(order).build())
        .build();
  }
}
