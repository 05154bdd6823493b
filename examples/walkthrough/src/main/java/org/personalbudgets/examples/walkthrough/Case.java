package org.personalbudgets.examples.walkthrough;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.charging.ChargeableCare;
import org.personalbudgets.rules.england.charging.FinancialCircumstances;
import org.personalbudgets.rules.england.charging.LocalChargingPolicy;

/**
 * Everything that a case file says, as values of the library.
 *
 * @param about who and where it comes from
 * @param assessment needs, wanted outcomes and findings
 * @param money the indicative budget, the means and the care that is charged for
 * @param plan the plan, how it was agreed, and what is asked about it
 */
record Case(About about, Assessment assessment, MoneySide money, PlanSide plan) {

  /**
   * Who the case is about.
   *
   * @param title one line
   * @param source where the published figures come from
   * @param name first name, for telling
   * @param council the council
   */
  record About(String title, String source, String name, Funder council) {}

  /**
   * The money.
   *
   * @param indicative the estimate
   * @param means what the person has
   * @param care what is charged for
   * @param policy the council's own charging rules
   * @param published the figures that the source prints
   */
  record MoneySide(
      IndicativeBudget indicative,
      FinancialCircumstances means,
      ChargeableCare care,
      LocalChargingPolicy policy,
      Optional<Published> published) {}

  /**
   * What the source prints.
   *
   * @param contribution the person's weekly part
   * @param council the council's weekly part
   */
  record Published(Amount contribution, Amount council) {}

  /**
   * The plan.
   *
   * @param draft the plan before it is agreed
   * @param agreedOn the day of agreement
   * @param judgements what people judged
   * @param purchases what is asked about, each with a line that introduces it
   */
  record PlanSide(
      SupportPlan draft,
      LocalDate agreedOn,
      List<Judgement> judgements,
      List<Purchase> purchases) {}

  /**
   * A purchase that is asked about.
   *
   * @param told what it is, in words
   * @param request what the library is asked
   */
  record Purchase(String told, SpendRequest request) {}
}
