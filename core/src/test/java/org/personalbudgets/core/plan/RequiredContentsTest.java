package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.RecipientUndertaking;
import org.personalbudgets.core.agreement.ReviewTerms;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.money.Conversion;

/** What the law requires before money is paid. */
class RequiredContentsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "CARE_ACT_NEEDS, Care Act 2014 s 25(1)(a)",
    "CARE_ACT_ELIGIBILITY, Care Act 2014 s 25(1)(b)",
    "CARE_ACT_NEEDS_TO_BE_MET, Care Act 2014 s 25(1)(c)",
    "CARE_ACT_OUTCOMES, Care Act 2014 s 25(1)(d)",
    "CARE_ACT_PERSONAL_BUDGET, Care Act 2014 s 25(1)(e)",
    "CARE_ACT_ADVICE, Care Act 2014 s 25(1)(f)",
    "NHS_NEEDS_AND_OUTCOMES, SI 2013/1617 reg 8(4)(a)",
    "NHS_SERVICES, SI 2013/1617 reg 8(4)(b)",
    "NHS_AMOUNT_AND_INTERVALS, SI 2013/1617 reg 8(4)(c)",
    "NHS_CARE_COORDINATOR, SI 2013/1617 reg 8(4)(d)",
    "NHS_MONITORS, SI 2013/1617 reg 8(4)(e)",
    "NHS_FIRST_REVIEW, SI 2013/1617 reg 8(4)(f)",
    "NHS_NOTICE, SI 2013/1617 reg 8(4)(g)"
  })
  void each_item_cites_its_paragraph(RequiredItem item, String source) {
    assertThat(item.source()).hasToString(source);
    assertThat(item.source().isVerified()).isTrue();
  }

  @Test
  void the_law_asks_for_six_and_two_for_seven_and_for_five_and_seven() {
    assertThat(count("CARE_ACT")).isEqualTo(8);
    assertThat(count("NHS")).isEqualTo(7);
    assertThat(count("SEN")).isEqualTo(12);
    for (RecipientUndertaking undertaking : RecipientUndertaking.values()) {
      assertThat(RequiredItem.valueOf("SEN_" + undertaking.name()).undertaking())
          .contains(undertaking);
      assertThat(undertaking.source().isVerified()).isFalse();
    }
  }

  private static long count(String prefix) {
    return EnumSet.allOf(RequiredItem.class).stream()
        .filter(item -> item.name().startsWith(prefix))
        .count();
  }

  @Test
  void s25_an_empty_plan_under_the_Care_Act_lacks_what_belongs_in_a_plan() {
    SupportPlan empty =
        SupportPlan.builder().id(PlanId.of("plan-1")).addRegime(Regime.CARE_ACT_ADULT).build();
    assertThat(RequiredContents.missing(empty))
        .containsExactly(
            RequiredItem.CARE_ACT_NEEDS,
            RequiredItem.CARE_ACT_NEEDS_TO_BE_MET,
            RequiredItem.CARE_ACT_OUTCOMES,
            RequiredItem.CARE_ACT_ADVICE);
  }

  @Test
  void s25_1_e_a_budget_without_money_of_the_council_is_no_personal_budget() {
    AgreedBudget health =
        Budgets.asEstimated(Budgets.stream(FundingStream.NHS, Budgets.weekly("1.00"))).build();
    SupportPlan plan = Plans.plan(Plans.line("line-1", Plans.weekly("1.00")).build());
    assertThat(RequiredContents.missing(plan, health))
        .containsExactly(RequiredItem.CARE_ACT_PERSONAL_BUDGET);
    assertThat(RequiredContents.missing(plan, Budgets.adult("1.00").build())).isEmpty();
  }

  @Test
  void s25_2_a_direct_payment_has_needs_an_amount_and_a_frequency() {
    AgreedBudget budget = Budgets.adult("1.00").build();
    SupportPlan plan =
        Plans.withNeed()
            .addLine(
                Plans.bare("line-1", Plans.weekly("1.00")).purpose(LinePurpose.CONTINGENCY).build())
            .addExistingService(new ExistingService("a lunch club", Set.of(NeedId.of("need-1"))))
            .build();
    Agreement withoutPayment = Agreements.signedBy(Regime.CARE_ACT_ADULT).build();
    assertThat(RequiredContents.missing(plan, budget, withoutPayment))
        .containsExactly(
            RequiredItem.CARE_ACT_DIRECT_PAYMENT_NEEDS,
            RequiredItem.CARE_ACT_DIRECT_PAYMENT_AMOUNT);
    SupportPlan managed =
        Plans.withNeed()
            .addLine(
                Plans.of(
                        "line-1",
                        Plans.weekly("1.00"),
                        FundingStream.ADULT_SOCIAL_CARE,
                        ManagementMode.managedByAuthority())
                    .addNeed(NeedId.of("need-1"))
                    .build())
            .build();
    assertThat(RequiredContents.missing(managed, budget, withoutPayment)).isEmpty();
  }

  @Test
  void reg_8_4_a_whole_NHS_plan_lacks_nothing_and_can_be_agreed() {
    NhsCase whole = new NhsCase();
    assertThat(whole.missing()).isEmpty();
    assertThat(whole.agreed().id()).isEqualTo(PlanId.of("plan-1"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RequiredItem.class,
      names = {
        "NHS_NEEDS_AND_OUTCOMES",
        "NHS_AMOUNT_AND_INTERVALS",
        "NHS_CARE_COORDINATOR",
        "NHS_MONITORS",
        "NHS_FIRST_REVIEW",
        "NHS_NOTICE"
      })
  void H13_reg_8_4_without_any_one_item_no_payment_may_start(RequiredItem left) {
    NhsCase lacking = new NhsCase();
    lacking.leftOut.add(left);
    assertThat(lacking.missing()).containsExactly(left);
    PlanNotAgreeableException refused =
        catchThrowableOfType(PlanNotAgreeableException.class, lacking::agreed);
    assertThat(refused.findings())
        .extracting(PlanFinding::toString)
        .containsExactly("plan.content-missing [" + left.code() + "]");
  }

  @Test
  void reg_8_4_speaks_of_direct_payments_and_asks_nothing_of_a_notional_budget() {
    NhsCase lacking = new NhsCase();
    lacking.leftOut.addAll(EnumSet.allOf(RequiredItem.class));
    lacking.mode = ManagementMode.notional();
    assertThat(lacking.missing()).isEmpty();
  }

  /** A plan of the NHS from which items may be left out. */
  private static final class NhsCase {
    final Set<RequiredItem> leftOut = EnumSet.noneOf(RequiredItem.class);
    ManagementMode mode = Plans.TO_PERSON;

    SupportPlan plan() {
      SupportPlan.Builder plan =
          SupportPlan.builder()
              .id(PlanId.of("plan-1"))
              .addRegime(Regime.NHS)
              .addAssessment(AssessmentId.of("assessment-1"))
              .addNeed(Plans.need("need-1", Regime.NHS))
              .addLine(
                  Plans.of("line-1", Plans.weekly("1.00"), FundingStream.NHS, mode)
                      .addNeed(NeedId.of("need-1"))
                      .build());
      if (has(RequiredItem.NHS_NEEDS_AND_OUTCOMES)) {
        plan.addWantedOutcome(Plans.outcome("outcome-1", "need-1"));
      }
      if (has(RequiredItem.NHS_CARE_COORDINATOR)) {
        plan.careCoordinator("Robin Hill");
      }
      if (has(RequiredItem.NHS_MONITORS)) {
        plan.addMonitor(new ConditionMonitor("diabetes", "the practice nurse"));
      }
      return plan.build();
    }

    private boolean has(RequiredItem item) {
      return !leftOut.contains(item);
    }

    AgreedBudget budget() {
      return Budgets.asEstimated(Budgets.stream(FundingStream.NHS, Budgets.weekly("1.00"))).build();
    }

    Agreement agreement() {
      AgreementTerms.Builder terms = AgreementTerms.builder();
      if (has(RequiredItem.NHS_AMOUNT_AND_INTERVALS)) {
        terms.payment(Agreements.payment(Budgets.weekly("1.00")));
      }
      if (has(RequiredItem.NHS_FIRST_REVIEW)) {
        terms.review(new ReviewTerms(Plans.DAY.plusMonths(3), "home visit", PartyRole.HEALTH_BODY));
      }
      if (has(RequiredItem.NHS_NOTICE)) {
        terms.notice(new NoticeTerms(28, 28, 28));
      }
      return Agreements.signedBy(Regime.NHS, PartyRole.PERSON, PartyRole.HEALTH_BODY)
          .terms(terms.build())
          .build();
    }

    List<RequiredItem> missing() {
      return RequiredContents.missing(plan(), budget(), agreement());
    }

    AgreedPlan agreed() {
      return AgreedPlan.builder()
          .plan(plan())
          .budget(budget())
          .agreement(agreement())
          .agreedOn(Plans.DAY)
          .conversion(Conversion.WEEKS_52_A_YEAR)
          .build();
    }
  }

  @Test
  void SEN_reg_8_a_notice_has_five_items_and_the_recipients_agreement_seven() {
    SupportPlan plan =
        SupportPlan.builder()
            .id(PlanId.of("plan-1"))
            .addRegime(Regime.SPECIAL_EDUCATIONAL_NEEDS)
            .addAssessment(AssessmentId.of("assessment-1"))
            .addNeed(Plans.need("need-1", Regime.SPECIAL_EDUCATIONAL_NEEDS))
            .addLine(
                Plans.of(
                        "line-1",
                        Plans.weekly("1.00"),
                        FundingStream.EDUCATION,
                        ManagementMode.directPaymentTo(DirectPaymentHolder.PARENT))
                    .addNeed(NeedId.of("need-1"))
                    .build())
            .build();
    AgreedBudget budget =
        Budgets.asEstimated(Budgets.stream(FundingStream.EDUCATION, Budgets.weekly("1.00")))
            .build();
    Agreement empty = Agreements.signedBy(Regime.SPECIAL_EDUCATIONAL_NEEDS).build();
    List<RequiredItem> expected = new ArrayList<>();
    for (RequiredItem item : RequiredItem.values()) {
      // what is bought stands in the line, without which nothing is asked for
      if (item.name().startsWith("SEN_") && item != RequiredItem.SEN_GOODS_AND_SERVICES) {
        expected.add(item);
      }
    }
    assertThat(RequiredContents.missing(plan, budget, empty)).isEqualTo(expected);

    Agreement.Builder whole =
        Agreements.signedBy(
                Regime.SPECIAL_EDUCATIONAL_NEEDS, PartyRole.PARENT, PartyRole.LOCAL_AUTHORITY)
            .addParty(Agreements.party(PartyRole.CHILD))
            .terms(
                AgreementTerms.builder()
                    .payment(Agreements.payment(Budgets.weekly("1.00")))
                    .use(new UseTerms(Optional.empty(), Set.of(), false))
                    .build());
    for (RecipientUndertaking undertaking : RecipientUndertaking.values()) {
      whole.addUndertaking(undertaking);
    }
    assertThat(RequiredContents.missing(plan, budget, whole.build())).isEmpty();
    assertThat(
            AgreedPlan.builder()
                .plan(plan)
                .budget(budget)
                .agreement(whole.build())
                .agreedOn(Plans.DAY)
                .conversion(Conversion.WHOLE_WEEKS)
                .build()
                .eligibleNeeds())
        .containsExactly(NeedId.of("need-1"));
  }

  @Test
  void each_undertaking_left_out_is_named() {
    for (RecipientUndertaking left : RecipientUndertaking.values()) {
      Agreement.Builder agreement =
          Agreements.signedBy(Regime.SPECIAL_EDUCATIONAL_NEEDS, PartyRole.YOUNG_PERSON)
              .terms(
                  AgreementTerms.builder()
                      .payment(Agreements.payment(Budgets.weekly("1.00")))
                      .use(new UseTerms(Optional.empty(), Set.of(), false))
                      .build());
      for (RecipientUndertaking undertaking : RecipientUndertaking.values()) {
        if (undertaking != left) {
          agreement.addUndertaking(undertaking);
        }
      }
      SupportPlan plan =
          SupportPlan.builder()
              .id(PlanId.of("plan-1"))
              .addRegime(Regime.SPECIAL_EDUCATIONAL_NEEDS)
              .addLine(
                  Plans.of(
                          "line-1",
                          Plans.weekly("1.00"),
                          FundingStream.EDUCATION,
                          ManagementMode.directPaymentTo(DirectPaymentHolder.YOUNG_PERSON))
                      .build())
              .build();
      AgreedBudget budget =
          Budgets.asEstimated(Budgets.stream(FundingStream.EDUCATION, Budgets.weekly("1.00")))
              .build();
      assertThat(RequiredContents.missing(plan, budget, agreement.build()))
          .containsExactly(RequiredItem.valueOf("SEN_" + left.name()));
    }
  }
}
