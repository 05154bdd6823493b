package org.personalbudgets.rules.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.signing.Signing.codes;
import static org.personalbudgets.rules.signing.Signing.signing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.AccountType;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.ManagementMode;
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
import org.personalbudgets.core.person.PersonQuestions;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.children.ChildrenQuestions;

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
    Circumstances.Builder circumstances =
        Circumstances.builder().receivesQualifyingBenefit(Finding.decided(false));
    if (born != null) {
      circumstances.dateOfBirth(born);
    }

    SigningReport report =
        childReport(
            Example.directPayment(Regime.CHILDREN_ACT),
            ChargingRule.REASONABLY_PRACTICABLE,
            circumstances.build());

    assertThat(report.passes(SigningTest.LEGAL)).as(source).isEqualTo(passes);
    if (passes == Truth.DOES_NOT_HOLD) {
      assertThat(codes(report, SigningTest.LEGAL)).containsExactly("children.s17a-must-be-gross");
    }
  }

  private static SigningReport childReport(
      ManagementMode mode, ChargingRule rule, Circumstances circumstances) {
    Example child =
        Example.under(Regime.CHILDREN_ACT)
            .line("line-1", Categories.GYM, Regime.CHILDREN_ACT, mode);
    SupportPlan plan = child.draft();
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
                    .chargingRule(rule)
                    .build())
            .build();
    return CanBeSigned.check(
        SigningCase.builder()
            .plan(plan)
            .budget(contributing)
            .agreement(child.agreement(plan).build())
            .conversion(Conversion.WHOLE_WEEKS)
            .date(Example.AGREED)
            .policies(EnglandPacks.policies())
            .circumstances(circumstances)
            .build());
  }

  /** A parent of a child of 16, of whom a contribution is or is not asked. */
  static Stream<Arguments> nothingToSay() {
    ManagementMode toParent = Example.directPayment(Regime.CHILDREN_ACT);
    return Stream.of(
        Arguments.of("free of charge", toParent, ChargingRule.FREE),
        Arguments.of(
            "no direct payment",
            ManagementMode.managedByAuthority(),
            ChargingRule.REASONABLY_PRACTICABLE));
  }

  @ParameterizedTest(name = "s 17A(4): {0}")
  @MethodSource("nothingToSay")
  void only_contributions_towards_direct_payments_are_held_to_this(
      String name, ManagementMode mode, ChargingRule rule) {
    Circumstances sixteen =
        Circumstances.builder().dateOfBirth(Example.AGREED.minusYears(16)).build();

    assertThat(codes(childReport(mode, rule, sixteen), SigningTest.LEGAL)).as(name).isEmpty();
  }

  @Test
  void while_age_and_benefits_are_open_both_are_asked() {
    SigningReport report =
        childReport(
            Example.directPayment(Regime.CHILDREN_ACT),
            ChargingRule.REASONABLY_PRACTICABLE,
            Circumstances.unknown());

    assertThat(report.openQuestions())
        .containsExactly(ChildrenQuestions.CHILD_AGED_16_OR_17, PersonQuestions.QUALIFYING_BENEFIT);
  }

  @ParameterizedTest(name = "reg 10: {0}")
  @EnumSource(AccountType.class)
  void a_regular_payment_for_health_care_does_not_go_into_the_holders_own_account(
      AccountType type) {
    boolean own = type == AccountType.PERSONAL_ACCOUNT;

    assertThat(codes(healthReport(type, "10.00", 0), SigningTest.LEGAL))
        .isEqualTo(own ? List.of("nhs.reg10-account") : List.of());
    assertThat(codes(healthReport(type, "0.00", 1), SigningTest.LEGAL)).isEmpty();
    assertThat(codes(healthReport(type, "10.00", 1), SigningTest.LEGAL))
        .isEqualTo(own ? List.of("nhs.reg10-account") : List.of());
    assertThat(codes(healthReport(type, "0.00", 0), SigningTest.LEGAL))
        .isEqualTo(own ? List.of("nhs.reg10-account") : List.of());
    assertThat(codes(healthReport(type, "0.00", 2), SigningTest.LEGAL))
        .isEqualTo(own ? List.of("nhs.reg10-account") : List.of());
  }

  @Test
  void a_one_off_payment_is_for_five_things_at_most() {
    assertThat(codes(oneOffFor(5), SigningTest.LEGAL)).isEmpty();
    assertThat(codes(oneOffFor(6), SigningTest.LEGAL)).containsExactly("nhs.reg10-account");
  }

  private static SigningReport oneOffFor(int things) {
    Example patient = Example.under(Regime.NHS);
    for (int at = 1; at <= things; at++) {
      patient.line("line-" + at, Categories.GYM, Regime.NHS);
    }
    return healthReport(patient, AccountType.PERSONAL_ACCOUNT, "0.00", 1);
  }

  @Test
  void where_nothing_is_paid_directly_the_account_does_not_matter() {
    Example notional =
        Example.under(Regime.NHS)
            .line("line-1", Categories.GYM, Regime.NHS, ManagementMode.notional());

    assertThat(
            codes(
                healthReport(notional, AccountType.PERSONAL_ACCOUNT, "10.00", 0),
                SigningTest.LEGAL))
        .isEmpty();
  }

  @Test
  void direct_payments_of_another_stream_may_go_into_such_an_account() {
    Example both =
        Example.under(Regime.NHS, Regime.CARE_ACT_ADULT)
            .line("line-1", Categories.GYM, Regime.NHS, ManagementMode.notional())
            .line("line-2", Categories.GYM, Regime.CARE_ACT_ADULT);

    assertThat(
            codes(healthReport(both, AccountType.PERSONAL_ACCOUNT, "10.00", 0), SigningTest.LEGAL))
        .isEmpty();
  }

  private static SigningReport healthReport(AccountType type, String weekly, int oneOffs) {
    return healthReport(
        Example.under(Regime.NHS).line("line-1", Categories.GYM, Regime.NHS),
        type,
        weekly,
        oneOffs);
  }

  private static SigningReport healthReport(
      Example patient, AccountType type, String weekly, int oneOffs) {
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
