package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.money.Conversion;

/**
 * What is wrong or missing with a plan: in itself, against its budget, and against its agreement. A
 * pure look at the data: it finds all there is to find, in one canonical order, whatever the order
 * of needs, outcomes and lines.
 *
 * <p>Readings taken: the nine questions are asked of plans under the Care Act only, as the page
 * that asks them is a council's for adults; a gap in coverage or an open eligibility is for whoever
 * signs off to weigh and does not by itself keep a plan from being agreed.
 */
public final class PlanFindings {
  private PlanFindings() {}

  /** What is wrong or missing in the plan itself. */
  public static List<PlanFinding> of(SupportPlan plan) {
    requireNonNull(plan, "plan");
    Findings findings = new Findings();
    PlanChecks.check(plan, findings);
    contents(RequiredContents.missing(plan), findings);
    return findings.list();
  }

  /**
   * What is wrong or missing in the plan and against a budget.
   *
   * @param conversion the convention by which costs of other cadences are brought to the budget's
   * @throws org.personalbudgets.money.CurrencyMismatchException if plan and budget are in two
   *     currencies
   */
  public static List<PlanFinding> of(SupportPlan plan, AgreedBudget budget, Conversion conversion) {
    requireNonNull(plan, "plan");
    requireNonNull(budget, "budget");
    requireNonNull(conversion, "conversion");
    Findings findings = new Findings();
    PlanChecks.check(plan, findings);
    BudgetChecks.check(plan, budget, conversion, findings);
    contents(RequiredContents.missing(plan, budget), findings);
    return findings.list();
  }

  /**
   * What is wrong or missing in the plan, against a budget and against an agreement.
   *
   * @param date the day on which the plan is to be agreed: later signatures do not count
   * @throws org.personalbudgets.money.CurrencyMismatchException if plan, budget and agreement are
   *     in different currencies
   */
  public static List<PlanFinding> of(
      SupportPlan plan,
      AgreedBudget budget,
      Conversion conversion,
      Agreement agreement,
      LocalDate date) {
    requireNonNull(plan, "plan");
    requireNonNull(budget, "budget");
    requireNonNull(conversion, "conversion");
    requireNonNull(agreement, "agreement");
    requireNonNull(date, "date");
    Findings findings = new Findings();
    PlanChecks.check(plan, findings);
    BudgetChecks.check(plan, budget, conversion, findings);
    AgreementChecks.check(plan, agreement, date, findings);
    AgreementChecks.checkMoney(plan, budget, conversion, agreement, findings);
    contents(RequiredContents.missing(plan, budget, agreement), findings);
    return findings.list();
  }

  private static void contents(List<RequiredItem> missing, Findings findings) {
    for (RequiredItem item : missing) {
      findings.block(PlanFindingCode.CONTENT_MISSING, item.source(), item.code());
    }
  }
}
