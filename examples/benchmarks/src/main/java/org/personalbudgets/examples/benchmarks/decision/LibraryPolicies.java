package org.personalbudgets.examples.benchmarks.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.EnoughMoneyLeft;
import org.personalbudgets.core.policy.InAgreedPlan;
import org.personalbudgets.core.policy.LineCap;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.rules.england.careact.Section22NhsBoundary;
import org.personalbudgets.rules.england.careact.Section23Housing;
import org.personalbudgets.rules.england.directpayments.Regulation3Relatives;
import org.personalbudgets.rules.england.directpayments.Regulation6CareHomeStays;

/** The rules as this library has them: ready-made policies, and four provisions of English law. */
final class LibraryPolicies {
  private static final Citation SOURCE = Citation.local("Example Council's policy", "spending");

  private LibraryPolicies() {}

  static SpendPolicies all() {
    return SpendPolicies.of(byRule().values().toArray(SpendPolicy[]::new));
  }

  /** Which rule a policy is, by the policy's id. */
  static Map<String, Rule> rules() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    byRule().forEach((rule, policy) -> rules.put(policy.id(), rule));
    return rules;
  }

  private static Map<Rule, SpendPolicy> byRule() {
    Map<Rule, SpendPolicy> policies = new LinkedHashMap<>();
    policies.put(Rule.ALCOHOL, prohibited(RestrictedCategories.ALCOHOL));
    policies.put(Rule.TOBACCO, prohibited(RestrictedCategories.TOBACCO));
    policies.put(Rule.GAMBLING, prohibited(RestrictedCategories.GAMBLING));
    policies.put(Rule.DEBT, prohibited(RestrictedCategories.DEBT));
    policies.put(Rule.BANK_CHARGES, prohibited(RestrictedCategories.BANK_CHARGES));
    policies.put(Rule.ILLEGAL, prohibited(RestrictedCategories.ILLEGAL));
    policies.put(Rule.NHS_EQUIPMENT, prohibited(RestrictedCategories.NHS_EQUIPMENT));
    policies.put(Rule.HOUSEHOLD_BILLS, prohibited(RestrictedCategories.HOUSEHOLD_BILLS));
    policies.put(Rule.NHS_RESPONSIBILITY, new Section22NhsBoundary());
    policies.put(Rule.HOUSING_COSTS, new Section23Housing());
    policies.put(Rule.NEED_LINK, new LinkedToEligibleNeed("need-link", SOURCE));
    policies.put(
        Rule.IN_AGREED_PLAN,
        new InAgreedPlan("in-plan", Consequence.askApproval("plan-revision"), SOURCE));
    policies.put(
        Rule.LINE_REMAINING,
        new LineCap("line", SpendWindow.FINANCIAL_YEAR, Consequence.askApproval("line"), SOURCE));
    policies.put(
        Rule.BUDGET_REMAINING, new EnoughMoneyLeft("budget", Consequence.refuse(), SOURCE));
    policies.put(Rule.CO_RESIDENT_RELATIVE, new Regulation3Relatives());
    policies.put(Rule.CARE_HOME_DAYS, Regulation6CareHomeStays.literal());
    return policies;
  }

  private static SpendPolicy prohibited(Category category) {
    return ProhibitedCategories.of("no-" + category.code(), SOURCE, category);
  }
}
