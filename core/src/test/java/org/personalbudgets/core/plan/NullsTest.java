package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.AccountType;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.HoldingRequirements;
import org.personalbudgets.core.agreement.ListedOrders;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ModePart;
import org.personalbudgets.core.agreement.Obligation;
import org.personalbudgets.core.agreement.RequiredParties;
import org.personalbudgets.core.agreement.RequiredParty;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.BudgetKind;
import org.personalbudgets.core.budget.BudgetStatement;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.Contribution;
import org.personalbudgets.core.budget.ContributionBasis;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.NetAndGross;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;

/** G4: a null argument is refused by its name. */
class NullsTest {
  static List<Arguments> attempts() {
    AgreedPlan agreed = Plans.agreedPlan();
    SupportPlan plan = agreed.plan();
    AgreedBudget budget = agreed.budget();
    Agreement agreement = agreed.agreement();
    Conversion conversion = agreed.conversion();
    Contribution contribution =
        new Contribution(
            Budgets.weekly("1.00"),
            Plans.DAY,
            ContributionBasis.FINANCIAL_ASSESSMENT,
            Citation.law("Care Act 2014", "s 17"));
    RequiredParty party = RequiredParties.of(Set.of(Regime.NHS), List.of()).get(0);
    return List.of(
        at("id", () -> agreed.line(null)),
        at("id", () -> agreed.need(null)),
        at("need", () -> agreed.isEligibleNeed(null)),
        at("eachPart", () -> agreed.mode(null)),
        at("need", () -> agreed.trace().linesFor(null)),
        at("outcome", () -> agreed.trace().linesTowards(null)),
        at("stream", () -> agreed.trace().linesOf(null)),
        at("plan", () -> Trace.of(null)),
        at("need", () -> plan.lines().get(0).meets(null)),
        at("payee", () -> plan.lines().get(0).names(null)),
        at("need", () -> plan.coverage().row(null)),
        at("cadence", () -> plan.costs(null, conversion)),
        at("conversion", () -> plan.costs(Cadence.WEEK, null)),
        at("need", () -> plan.revise().putNeed(null)),
        at("line", () -> plan.revise().putLine(null)),
        at("outcome", () -> plan.revise().putWantedOutcome(null)),
        at("line", () -> plan.revise().removeLine(null)),
        at("question", () -> plan.revise().putAnswer(null, "yes")),
        at("answer", () -> plan.revise().putAnswer(PlanQuestion.HOW_SUPPORTED, null)),
        at("before", () -> PlanDiff.between(null, plan)),
        at("after", () -> PlanDiff.between(plan, null)),
        at("before", () -> PlanDiff.between(plan, plan).applyTo(null)),
        at("plan", () -> PlanFindings.of(null)),
        at("budget", () -> PlanFindings.of(plan, null, conversion)),
        at("conversion", () -> PlanFindings.of(plan, budget, null)),
        at("agreement", () -> PlanFindings.of(plan, budget, conversion, null, Plans.DAY)),
        at("date", () -> PlanFindings.of(plan, budget, conversion, agreement, null)),
        at("plan", () -> RequiredContents.missing(null)),
        at("budget", () -> RequiredContents.missing(plan, null)),
        at("agreement", () -> RequiredContents.missing(plan, budget, null)),
        at("range", () -> Plans.weekly("1.00").within(null)),
        at("range", () -> Plans.weekly("1.00").schedule(null)),
        at("range", () -> LineCost.noCost("a club").within(null)),
        at("range", () -> LineCost.oneOff(budget.amount().amount(), Plans.DAY).within(null)),
        at("cost", () -> LineCost.oneOff(null, Plans.DAY)),
        at("lastDay", () -> LineCost.repeating(Budgets.weekly("1.00"), Plans.DAY, null)),
        at("purpose", () -> new Advice(null, "text")),
        at("advice", () -> new Advice(AdvicePurpose.DELAY, null)),
        at("agreedProcedure", () -> new PlanRisk("falls", "falls", null)),
        at("plan id", () -> PlanId.of(null)),
        at("plan line id", () -> PlanLineId.of(null)),
        at("stream", () -> budget.amountOf(null)),
        at("budget", () -> BudgetStatement.of(null, contribution)),
        at("contribution", () -> BudgetStatement.of(budget, null)),
        at("cost", () -> contribution.cappedAt(null)),
        at("gross", () -> new NetAndGross(null, Budgets.weekly("1.00"))),
        at("streams", () -> BudgetKind.of(null)),
        at("regime", () -> BudgetKind.PERSONAL_BUDGET.calledUnder(null)),
        at("regime", () -> FundingStream.NHS.isUnder(null)),
        at("stream", () -> FunderKind.NHS_ENGLAND.funds(null)),
        at("date", () -> FunderKind.NHS_ENGLAND.existsOn(null)),
        at("roles", () -> agreement.isSignedBy(null, Plans.DAY)),
        at("date", () -> agreement.isSignedBy(Set.of(), null)),
        at("agreement", () -> party.hasSigned(null, Plans.DAY)),
        at("stream", () -> Plans.TO_PERSON.isAvailableFor(null)),
        at("stream", () -> ManagementMode.managedByAuthority().isAvailableFor(null)),
        at("stream", () -> ManagementMode.notional().isAvailableFor(null)),
        at(
            "stream",
            () -> ManagementMode.thirdParty(Agreements.organisation()).isAvailableFor(null)),
        at("holder", () -> ManagementMode.directPaymentTo(null)),
        at("organisation", () -> ManagementMode.thirdParty(null)),
        at("parts", () -> ManagementMode.combine(null)),
        at("mode", () -> new ModePart(null, Budgets.weekly("1.00"))),
        at("modes", () -> RequiredParties.of(Set.of(), null)),
        at("regimes", () -> RequiredParties.of(null, List.of())),
        at("regime", () -> ListedOrders.of(null)),
        at("holder", () -> HoldingRequirements.of(Regime.NHS, null)),
        at("regime", () -> HoldingRequirements.of(null, DirectPaymentHolder.PERSON)),
        at(
            "person",
            () ->
                HoldingRequirements.judge(
                    Regime.NHS, DirectPaymentHolder.PERSON, null, Plans.DAY, Map.of())),
        at(
            "found",
            () ->
                HoldingRequirements.judge(
                    Regime.NHS,
                    DirectPaymentHolder.PERSON,
                    Circumstances.unknown(),
                    Plans.DAY,
                    null)),
        at("streams", () -> new AccountTerms(AccountType.PREPAID_CARD, null, false, false)),
        at("exclusionListId", () -> new UseTerms(null, Set.of(), false)),
        at("permitted payees", () -> new UseTerms(Optional.empty(), null, false)),
        at("role", () -> Signature.of(null, "Alex Green", Plans.DAY)),
        at("obligation", () -> new Obligation("code", null)));
  }

  private static Arguments at(String name, ThrowingCallable attempt) {
    return of(name, attempt);
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("attempts")
  void G4_a_null_argument_is_refused_by_its_name(String name, ThrowingCallable attempt) {
    assertThatNullPointerException().isThrownBy(attempt).withMessage(name);
  }
}
