package org.personalbudgets.rules.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.signing.Signing.codes;
import static org.personalbudgets.rules.signing.Signing.report;
import static org.personalbudgets.rules.signing.Signing.signing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AdultQuestions;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsQuestions;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** Each line of the plan against the rules, before it is signed. */
class SigningLinesTest {
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

  @Test
  void a_line_that_cannot_stand_in_any_plan_is_named_by_the_plan_and_not_twice() {
    Example managedByCouncil =
        Example.under(Regime.NHS)
            .line("line-1", Categories.GYM, Regime.NHS, ManagementMode.managedByAuthority());

    assertThat(codes(report(managedByCouncil), SigningTest.LEGAL))
        .containsExactly("plan.mode-not-available");
  }
}
