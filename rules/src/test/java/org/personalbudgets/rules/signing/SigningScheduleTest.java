package org.personalbudgets.rules.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.rules.signing.Signing.codes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.payment.LegRounding;
import org.personalbudgets.core.payment.PaymentSchedule;
import org.personalbudgets.core.payment.PeriodConvention;
import org.personalbudgets.core.payment.StatedAmount;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.Example;

/**
 * A schedule that pays otherwise than the plan and the agreement say is not signed: LGSCO 23 000
 * 127 (£385 agreed, £195 paid). The example's plan costs, and its agreement pays, £10 a week.
 */
class SigningScheduleTest {
  private static final Citation AGREED = Citation.agreement("agreement-1", "payment");

  private static PaymentSchedule.Builder weekly(Amount gross) {
    return weekly(gross, PaymentBasis.GROSS, PaymentTiming.IN_ADVANCE);
  }

  private static PaymentSchedule.Builder weekly(
      Amount gross, PaymentBasis basis, PaymentTiming timing) {
    return PaymentSchedule.builder()
        .gross(stated(gross))
        .basis(basis)
        .timing(timing)
        .cadence(Cadence.WEEK)
        .firstDay(Example.AGREED)
        .convention(PeriodConvention.daysOverSeven())
        .rounding(LegRounding.roundThenSubtract(Rounding.HALF_UP_EACH_LEG));
  }

  private static StatedAmount stated(Amount weekly) {
    return new StatedAmount(PeriodicAmount.weekly(weekly), AGREED);
  }

  private static SigningReport report(PaymentSchedule schedule) {
    return report(Example.adult(Categories.GYM), schedule);
  }

  private static SigningReport report(Example example, PaymentSchedule schedule) {
    SupportPlan plan = example.draft();
    return CanBeSigned.check(
        Signing.signing(example, plan)
            .agreement(example.agreement(plan).build())
            .schedule(schedule)
            .build());
  }

  @Test
  void a_schedule_that_agrees_changes_nothing() {
    assertThat(report(weekly(Amount.pounds("10.00")).build()))
        .isEqualTo(Signing.report(Example.adult(Categories.GYM)));
  }

  @Test
  void another_amount_than_agreed_bars_with_the_difference() {
    SigningReport report = report(weekly(Amount.pounds("7.50")).build());
    assertThat(report.passes(SigningTest.WITHIN_BUDGET)).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(report.canBeSigned()).isEqualTo(Truth.DOES_NOT_HOLD);
    Citation law = Citation.law("Care Act 2014", "s 25(2)(b)");
    assertThat(report.findings(SigningTest.WITHIN_BUDGET))
        .extracting(SigningFinding::reason)
        .containsExactly(
            difference("schedule.gross-differs", law), difference("schedule.plan-differs", law));
    assertThat(report.findings(SigningTest.WITHIN_BUDGET))
        .extracting(SigningFinding::about)
        .containsOnly(List.of("payment-schedule"));
  }

  private static Reason difference(String code, Citation source) {
    return Reason.of(code)
        .putArgument("expected", Amount.pounds("10.00"))
        .putArgument("found", Amount.pounds("7.50"))
        .putArgument("difference", Amount.pounds("2.50"))
        .addSource(source);
  }

  @Test
  void what_is_paid_otherwise_than_agreed_is_not_complete() {
    SigningReport report =
        report(weekly(Amount.pounds("10.00"), PaymentBasis.NET, PaymentTiming.IN_ARREARS).build());
    assertThat(codes(report, SigningTest.COMPLETE))
        .containsExactly(
            "schedule.basis-differs", "schedule.timing-differs", "schedule.first-payment-differs");
    assertThat(report.passes(SigningTest.COMPLETE)).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(report.passes(SigningTest.WITHIN_BUDGET)).isEqualTo(Truth.HOLDS);
  }

  @Test
  void what_plan_and_agreement_both_show_is_found_once() {
    assertThat(
            codes(
                report(
                    weekly(Amount.pounds("10.00"))
                        .addOneOff(new OneOffPayment(Example.AGREED, Amount.pounds("50.00")))
                        .build()),
                SigningTest.WITHIN_BUDGET))
        .containsExactly("schedule.one-offs-differ");
  }

  @Test
  void a_contribution_above_the_whole_is_for_the_signer_to_know() {
    SigningReport report =
        report(weekly(Amount.pounds("10.00")).contribution(stated(Amount.pounds("12.00"))).build());
    assertThat(report.findings(SigningTest.WITHIN_BUDGET))
        .filteredOn(
            finding -> finding.reason().code().value().equals("schedule.contribution-above-gross"))
        .extracting(SigningFinding::weight)
        .containsExactly(new SigningFinding.Weight.Noted());
    assertThat(codes(report, SigningTest.WITHIN_BUDGET)).contains("schedule.contribution-differs");
  }

  @Test
  void without_agreed_payment_the_schedule_is_held_against_the_plan() {
    Example example = Example.adult(Categories.GYM);
    SupportPlan plan = example.draft();
    SigningReport report =
        CanBeSigned.check(
            Signing.signing(example, plan)
                .agreement(example.agreementWithoutTerms(plan).build())
                .schedule(weekly(Amount.pounds("7.50")).build())
                .build());
    assertThat(codes(report, SigningTest.WITHIN_BUDGET)).containsExactly("schedule.plan-differs");
  }

  @Test
  void each_body_of_law_of_the_plan_is_a_source() {
    Example both =
        Example.under(Regime.NHS, Regime.CHILDREN_ACT)
            .line("line-1", Categories.GYM, Regime.NHS)
            .line("line-2", Categories.GYM, Regime.CHILDREN_ACT);
    assertThat(report(both, weekly(Amount.pounds("7.50")).build()).findings())
        .filteredOn(finding -> finding.reason().code().value().equals("schedule.plan-differs"))
        .extracting(finding -> finding.reason().sources().size())
        .containsExactly(2);
  }

  @Test
  void a_schedule_in_another_currency_than_the_budget_is_refused() {
    Example example = Example.adult(Categories.GYM);
    SupportPlan plan = example.draft();
    SigningCase.Builder signing =
        Signing.signing(example, plan)
            .agreement(example.agreement(plan).build())
            .schedule(weekly(Amount.ofMinor("EUR", 1000)).build());
    assertThatThrownBy(signing::build).isInstanceOf(CurrencyMismatchException.class);
  }
}
