package org.personalbudgets.rules.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AdultQuestions;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.PlanRisk;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsQuestions;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** Feature 22 and seed 49: one report with all tests, every fault in it. */
class CanBeSignedTest {
  private static SigningCase.Builder signing(Example example, SupportPlan plan) {
    return SigningCase.builder()
        .plan(plan)
        .budget(example.budget())
        .conversion(Conversion.WHOLE_WEEKS)
        .date(Example.AGREED)
        .policies(EnglandPacks.policies());
  }

  private static SigningReport report(Example example) {
    SupportPlan plan = example.draft();
    return CanBeSigned.check(
        signing(example, plan).agreement(example.agreement(plan).build()).build());
  }

  private static List<String> codes(SigningReport report, SigningTest test) {
    return report.findings(test).stream().map(finding -> finding.reason().code().value()).toList();
  }

  @Test
  void a_plan_in_good_order_can_be_signed() {
    SigningReport report = report(Example.adult(Categories.GYM));

    assertThat(report.findings()).isEmpty();
    assertThat(report.canBeSigned()).isEqualTo(Truth.HOLDS);
  }

  /** Each fault by itself: what it spoils, and nothing else. */
  static Stream<Arguments> faults() {
    Example gym = Example.adult(Categories.GYM);
    SupportPlan plan = gym.draft();
    return Stream.of(
        Arguments.of(
            "seed 49: safe",
            SigningTest.SAFE,
            "plan.risk-without-procedure",
            Truth.UNDECIDED,
            signing(gym, withRisk(gym)).agreement(gym.agreement(withRisk(gym)).build()).build()),
        Arguments.of(
            "seed 49: legal, s 22(1)",
            SigningTest.LEGAL,
            "careact.s22-nhs-responsibility",
            Truth.DOES_NOT_HOLD,
            of(Example.adult(RestrictedCategories.MEDICATION))),
        Arguments.of(
            "seed 49: meets the needs",
            SigningTest.MEETS_NEEDS,
            "plan.need-not-covered",
            Truth.UNDECIDED,
            of(
                Example.adult(Categories.GYM)
                    .need(
                        "washing",
                        Regime.CARE_ACT_ADULT,
                        Finding.decided(true),
                        MeetingOfNeed.UNMET))),
        Arguments.of(
            "seed 40: within the budget",
            SigningTest.WITHIN_BUDGET,
            "plan.over-budget",
            Truth.DOES_NOT_HOLD,
            of(costing("1000.01"))),
        Arguments.of(
            "seed 43: complete",
            SigningTest.COMPLETE,
            "plan.question-unanswered",
            Truth.DOES_NOT_HOLD,
            signing(gym, withoutAnswer(gym))
                .agreement(gym.agreement(withoutAnswer(gym)).build())
                .build()),
        Arguments.of(
            "seed 52: agreed",
            SigningTest.AGREED,
            "plan.not-signed",
            Truth.DOES_NOT_HOLD,
            signing(gym, plan)
                .agreement(gym.agreementSignedBy(plan, PartyRole.PERSON).build())
                .build()));
  }

  private static SigningCase of(Example example) {
    SupportPlan plan = example.draft();
    return signing(example, plan).agreement(example.agreement(plan).build()).build();
  }

  private static SupportPlan withRisk(Example example) {
    return example.draftBuilder().addRisk(risk()).build();
  }

  private static PlanRisk risk() {
    return new PlanRisk("falls", "falling at the gym", Optional.empty());
  }

  private static SupportPlan withoutAnswer(Example example) {
    return example.draftWithout(PlanQuestion.WHEN_REVIEWED);
  }

  private static Example costing(String weekly) {
    return Example.under(Regime.CARE_ACT_ADULT).line(line(Categories.GYM, weekly));
  }

  private static PlanLine line(Category category, String weekly) {
    return PlanLine.builder()
        .id(PlanLineId.of("line-1"))
        .description("a line")
        .category(category)
        .addNeed(NeedId.of("CARE_ACT_ADULT"))
        .cost(LineCost.repeating(PeriodicAmount.weekly(Amount.pounds(weekly)), Example.AGREED))
        .mode(Example.directPayment(Regime.CARE_ACT_ADULT))
        .stream(FundingStream.ADULT_SOCIAL_CARE)
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void each_fault_spoils_its_own_test_and_no_other(
      String source, SigningTest test, String code, Truth passes, SigningCase signing) {
    SigningReport report = CanBeSigned.check(signing);

    assertThat(codes(report, test)).as(source).containsExactly(code);
    for (SigningTest each : SigningTest.values()) {
      assertThat(report.passes(each))
          .as("%s %s", source, each)
          .isEqualTo(each == test ? passes : Truth.HOLDS);
    }
    assertThat(report.canBeSigned()).isEqualTo(passes);
  }

  @Test
  void every_independent_fault_is_in_the_one_report() {
    Example example =
        Example.under(Regime.CARE_ACT_ADULT)
            .need("washing", Regime.CARE_ACT_ADULT, Finding.decided(true), MeetingOfNeed.UNMET)
            .line(line(RestrictedCategories.MEDICATION, "1000.01"));
    SupportPlan plan =
        example.draftBuilderWithout(PlanQuestion.WHEN_REVIEWED).addRisk(risk()).build();

    SigningReport report =
        CanBeSigned.check(
            signing(example, plan)
                .agreement(example.agreementSignedBy(plan, PartyRole.PERSON).build())
                .build());

    assertThat(report.findings())
        .extracting(SigningFinding::test)
        .containsExactly(SigningTest.values());
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.reason().sources()).isNotEmpty());
    assertThat(report.canBeSigned()).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @ParameterizedTest(name = "judged {0}")
  @CsvSource({"true, HOLDS", "false, DOES_NOT_HOLD"})
  void what_is_for_the_signer_to_judge_is_open_until_judged(boolean accepted, Truth passes) {
    Example gym = Example.adult(Categories.GYM);
    SupportPlan plan = withRisk(gym);
    SigningCase.Builder open = signing(gym, plan).agreement(gym.agreement(plan).build());

    SigningReport before = CanBeSigned.check(open.build());
    assertThat(before.openQuestions()).containsExactly(SigningReason.RISK_ACCEPTED);
    SigningReport after =
        CanBeSigned.check(
            signing(gym, plan)
                .agreement(gym.agreement(plan).build())
                .addJudgement(Example.judgement(SigningReason.RISK_ACCEPTED, "falls", accepted))
                .addJudgement(Example.judgement(SigningReason.RISK_ACCEPTED, "another", !accepted))
                .build());
    assertThat(after.passes(SigningTest.SAFE)).isEqualTo(passes);
  }

  @Test
  void an_open_eligibility_asks_its_own_question_and_hides_no_bar_of_law() {
    Example example =
        Example.under(Regime.CARE_ACT_ADULT)
            .need(
                "open",
                Regime.CARE_ACT_ADULT,
                Finding.undecided(AdultQuestions.SIGNIFICANT_IMPACT),
                MeetingOfNeed.UNMET)
            .line(
                Example.line(
                        "line-1",
                        RestrictedCategories.MEDICATION,
                        Regime.CARE_ACT_ADULT,
                        "open",
                        Example.directPayment(Regime.CARE_ACT_ADULT))
                    .build());

    SigningReport report = report(example);

    assertThat(report.openQuestions()).contains(AdultQuestions.SIGNIFICANT_IMPACT);
    assertThat(codes(report, SigningTest.LEGAL)).containsExactly("careact.s22-nhs-responsibility");
    // s 25(1)(b) has the plan say whether needs are eligible
    assertThat(codes(report, SigningTest.COMPLETE)).containsExactly("plan.content-missing");
  }

  @Test
  void a_relative_in_the_household_is_asked_about_before_signing() {
    Example example = Example.adult(Categories.PERSONAL_ASSISTANT);
    SupportPlan plan = example.draft();
    Payee sister = Payee.individual("p-1", Kinship.SISTER, Household.SAME_HOUSEHOLD);
    SigningCase open =
        signing(example, plan)
            .agreement(example.agreement(plan).build())
            .putPayee(PlanLineId.of("line-1"), sister)
            .build();
    SigningCase judged =
        signing(example, plan)
            .agreement(example.agreement(plan).build())
            .putPayee(PlanLineId.of("line-1"), sister)
            .addJudgement(
                Example.judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-1", true))
            .build();

    SigningReport before = CanBeSigned.check(open);
    assertThat(before.passes(SigningTest.LEGAL)).isEqualTo(Truth.UNDECIDED);
    assertThat(before.openQuestions()).containsExactly(DirectPaymentsQuestions.NECESSARY_FOR_CARE);
    assertThat(before.findings().get(0).about()).containsExactly("line-1");
    assertThat(CanBeSigned.check(judged).canBeSigned()).isEqualTo(Truth.HOLDS);
  }

  @Test
  void a_councils_list_counts_too_and_what_no_rule_covers_is_open() {
    Example food = Example.adult(RestrictedCategories.FOOD);
    SupportPlan plan = food.draft();
    SigningCase southTyneside =
        signing(
                food,
                plan,
                EnglandPacks.policies().and(PublishedCouncilLists.southTyneside().toRulePack()))
            .agreement(food.agreement(plan).build())
            .build();
    SigningCase noRules =
        signing(food, plan, SpendPolicies.of(List.of()))
            .agreement(food.agreement(plan).build())
            .build();

    assertThat(codes(CanBeSigned.check(southTyneside), SigningTest.LEGAL))
        .containsExactly("local.prohibited");
    SigningReport uncovered = CanBeSigned.check(noRules);
    assertThat(codes(uncovered, SigningTest.LEGAL)).containsExactly("signing.no-rule-covers");
    assertThat(uncovered.canBeSigned()).isEqualTo(Truth.UNDECIDED);
  }

  private static SigningCase.Builder signing(
      Example example, SupportPlan plan, SpendPolicies policies) {
    return SigningCase.builder()
        .plan(plan)
        .budget(example.budget())
        .conversion(Conversion.WHOLE_WEEKS)
        .date(Example.AGREED)
        .policies(policies);
  }

  @Test
  void what_a_line_needs_when_the_money_is_spent_is_noted_and_bars_nothing() {
    SigningReport report = report(Example.adult(Categories.RESIDENTIAL_SHORT_STAY));

    assertThat(codes(report, SigningTest.LEGAL))
        .containsExactly("directpayments.reg6-stays-not-known");
    assertThat(report.canBeSigned()).isEqualTo(Truth.HOLDS);
  }

  @Test
  void a_line_without_cost_asks_no_rule_about_money() {
    Example example =
        Example.under(Regime.CARE_ACT_ADULT)
            .line("line-2", Categories.GYM, Regime.CARE_ACT_ADULT)
            .line(
                PlanLine.builder()
                    .id(PlanLineId.of("line-1"))
                    .description("a line")
                    .category(RestrictedCategories.MEDICATION)
                    .addNeed(NeedId.of("CARE_ACT_ADULT"))
                    .cost(LineCost.noCost("from the pharmacy"))
                    .mode(Example.directPayment(Regime.CARE_ACT_ADULT))
                    .stream(FundingStream.ADULT_SOCIAL_CARE)
                    .build());

    assertThat(report(example).findings()).isEmpty();
  }

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

  @Test
  void a_line_that_cannot_stand_in_any_plan_is_named_by_the_plan_and_not_twice() {
    Example managedByCouncil =
        Example.under(Regime.NHS)
            .line("line-1", Categories.GYM, Regime.NHS, ManagementMode.managedByAuthority());

    assertThat(codes(report(managedByCouncil), SigningTest.LEGAL))
        .containsExactly("plan.mode-not-available");
  }

  @Test
  void the_codes_of_the_report_are_listed() {
    assertThat(SigningReason.reasonCodes())
        .extracting(code -> code.value())
        .contains("plan.not-signed", "signing.no-rule-covers", "signing.rule-failed")
        .doesNotHaveDuplicates();
  }
}
