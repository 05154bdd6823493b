package org.personalbudgets.examples.benchmarks.decision;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.infra.Blackhole;

/** Easy Rules, with conditions and actions in Java. */
public class EasyRulesDecisionBenchmark extends DecisionBenchmark {
  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();
  private final Said said = new Said();
  private Books books = Books.NONE;

  @Override
  void prepare(Scenario scenario) {
    books = scenario.books();
    conditions()
        .forEach(
            (rule, speaks) ->
                rules.register(
                    new RuleBuilder()
                        .name(rule.name())
                        .when(facts -> speaks.test(facts.get("purchase"), facts.get("books")))
                        .then(facts -> facts.<Said>get("said").add(rule))
                        .build()));
  }

  private static Map<Rule, BiPredicate<Purchase, Books>> conditions() {
    Map<Rule, BiPredicate<Purchase, Books>> conditions = new EnumMap<>(Rule.class);
    conditions.put(Rule.ALCOHOL, within("alcohol"));
    conditions.put(Rule.TOBACCO, within("tobacco"));
    conditions.put(Rule.GAMBLING, within("gambling"));
    conditions.put(Rule.DEBT, within("debt"));
    conditions.put(Rule.BANK_CHARGES, within("bank-charges"));
    conditions.put(Rule.ILLEGAL, within("illegal"));
    conditions.put(Rule.NHS_RESPONSIBILITY, within("health"));
    conditions.put(Rule.NHS_EQUIPMENT, within("health.nhs-equipment"));
    conditions.put(Rule.HOUSEHOLD_BILLS, within("household-bills"));
    conditions.put(Rule.HOUSING_COSTS, within("housing-costs"));
    conditions.put(Rule.NEED_LINK, (purchase, books) -> !books.isLinked(purchase));
    conditions.put(Rule.IN_AGREED_PLAN, (purchase, books) -> !books.isInPlan(purchase));
    conditions.put(Rule.LINE_REMAINING, (purchase, books) -> books.isOverLine(purchase));
    conditions.put(Rule.BUDGET_REMAINING, (purchase, books) -> books.isOverBudget(purchase));
    conditions.put(Rule.CO_RESIDENT_RELATIVE, (purchase, books) -> books.isRelative(purchase));
    conditions.put(Rule.CARE_HOME_DAYS, (purchase, books) -> books.isOverDays(purchase));
    return conditions;
  }

  private static BiPredicate<Purchase, Books> within(String category) {
    return (purchase, books) -> purchase.isWithin(category);
  }

  @Override
  void decide(int purchase, Blackhole reader) {
    read(said(purchase), reader);
  }

  @Override
  int said(int purchase) {
    Facts facts = new Facts();
    facts.put("purchase", PURCHASES.get(purchase));
    facts.put("books", books);
    facts.put("said", said);
    engine.fire(rules, facts);
    return said.take();
  }
}
