package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanNotAgreeableException;
import org.personalbudgets.core.plan.RequiredContents;
import org.personalbudgets.core.plan.RequiredItem;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.rules.Example;

/** SI 2013/1617 regulation 8(4), which the core holds: here that no payment starts without. */
class CarePlanContentsTest {
  @Test
  void H13_without_a_notice_period_no_payment_may_start() {
    Example patient = Example.under(Regime.NHS).line("line-1", Categories.GYM, Regime.NHS);
    SupportPlan plan = patient.draft();
    AgreementTerms full = patient.agreement(plan).build().terms();
    Agreement.Builder without = patient.agreementWithoutTerms(plan);
    AgreementTerms.Builder terms = AgreementTerms.builder();
    full.payment().ifPresent(terms::payment);
    full.review().ifPresent(terms::review);
    Agreement agreement = without.terms(terms.build()).build();

    assertThat(RequiredContents.missing(plan, patient.budget(), agreement))
        .containsExactly(RequiredItem.NHS_NOTICE);
    assertThat(RequiredItem.NHS_NOTICE.source()).hasToString("SI 2013/1617 reg 8(4)(g)");
    assertThatThrownBy(
            () ->
                AgreedPlan.builder()
                    .plan(plan)
                    .budget(patient.budget())
                    .agreement(agreement)
                    .agreedOn(Example.AGREED)
                    .conversion(Conversion.WHOLE_WEEKS)
                    .build())
        .isInstanceOf(PlanNotAgreeableException.class)
        .hasMessageContaining("nhs-notice");
  }

  @Test
  void there_are_seven_contents() {
    assertThat(
            Arrays.stream(RequiredItem.values())
                .filter(item -> item.source().provision().startsWith("reg 8(4)("))
                .count())
        .isEqualTo(7);
  }
}
