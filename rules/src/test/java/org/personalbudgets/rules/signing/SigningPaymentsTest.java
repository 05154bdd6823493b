package org.personalbudgets.rules.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.signing.Signing.codes;
import static org.personalbudgets.rules.signing.Signing.signing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.AccountType;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.ReviewTerms;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;

/** Payments that a plan may not be signed with: Children Act 1989 s 17A(5), SI 2013/1617 reg 10. */
class SigningPaymentsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'X33: the child is 15', 2010-01-06, HOLDS",
    "'X33: the child is 16', 2010-01-05, DOES_NOT_HOLD",
    "'X33: age not known', , UNDECIDED"
  })
  void X33_a_contribution_is_not_agreed_where_payment_must_be_gross(
      String source, LocalDate born, Truth passes) {
    Example child =
        Example.under(Regime.CHILDREN_ACT).line("line-1", Categories.GYM, Regime.CHILDREN_ACT);
    SupportPlan plan = child.draft();
    Circumstances.Builder circumstances =
        Circumstances.builder().receivesQualifyingBenefit(Finding.decided(false));
    if (born != null) {
      circumstances.dateOfBirth(born);
    }
    AgreedBudget free = child.budget();
    StreamFunding part = free.streams().get(0);
    AgreedBudget contributing =
        AgreedBudget.builder()
            .indicative(free.indicative())
            .agreedOn(free.agreedOn())
            .addStream(
                StreamFunding.builder().stream(part.stream())
                    .funder(part.funder())
                    .amount(part.amount())
                    .chargingRule(ChargingRule.REASONABLY_PRACTICABLE)
                    .build())
            .build();

    SigningReport report =
        CanBeSigned.check(
            SigningCase.builder()
                .plan(plan)
                .budget(contributing)
                .agreement(child.agreement(plan).build())
                .conversion(Conversion.WHOLE_WEEKS)
                .date(Example.AGREED)
                .policies(EnglandPacks.policies())
                .circumstances(circumstances.build())
                .build());

    assertThat(report.passes(SigningTest.LEGAL)).as(source).isEqualTo(passes);
    if (passes == Truth.DOES_NOT_HOLD) {
      assertThat(codes(report, SigningTest.LEGAL)).containsExactly("children.s17a-must-be-gross");
    }
  }

  @ParameterizedTest(name = "reg 10: {0}")
  @EnumSource(AccountType.class)
  void a_regular_payment_for_health_care_does_not_go_into_the_holders_own_account(
      AccountType type) {
    boolean own = type == AccountType.PERSONAL_ACCOUNT;

    assertThat(codes(healthReport(type, "10.00", 0), SigningTest.LEGAL))
        .isEqualTo(own ? List.of("nhs.reg10-account") : List.of());
    assertThat(codes(healthReport(type, "0.00", 1), SigningTest.LEGAL)).isEmpty();
    assertThat(codes(healthReport(type, "0.00", 2), SigningTest.LEGAL))
        .isEqualTo(own ? List.of("nhs.reg10-account") : List.of());
  }

  private static SigningReport healthReport(AccountType type, String weekly, int oneOffs) {
    Example patient = Example.under(Regime.NHS).line("line-1", Categories.GYM, Regime.NHS);
    SupportPlan plan = patient.draft();
    PaymentTerms.Builder payment =
        PaymentTerms.builder()
            .amount(PeriodicAmount.weekly(Amount.pounds(weekly)))
            .basis(PaymentBasis.GROSS)
            .timing(PaymentTiming.IN_ADVANCE)
            .firstPaymentOn(Example.AGREED);
    for (int at = 0; at < oneOffs; at++) {
      payment.addOneOff(new OneOffPayment(Example.AGREED.plusDays(at), Amount.pounds("50.00")));
    }
    Agreement agreement =
        patient
            .agreementWithoutTerms(plan)
            .terms(
                AgreementTerms.builder()
                    .payment(payment.build())
                    .notice(new NoticeTerms(28, 28, 28))
                    .review(
                        new ReviewTerms(
                            Example.AGREED.plusMonths(3), "home visit", PartyRole.HEALTH_BODY))
                    .account(new AccountTerms(type, EnumSet.of(FundingStream.NHS), false, false))
                    .build())
            .build();
    return CanBeSigned.check(signing(patient, plan).agreement(agreement).build());
  }
}
