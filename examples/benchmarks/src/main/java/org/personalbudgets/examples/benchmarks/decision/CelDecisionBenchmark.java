package org.personalbudgets.examples.benchmarks.decision;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.Blackhole;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.tools.Script;
import org.projectnessie.cel.tools.ScriptException;
import org.projectnessie.cel.tools.ScriptHost;

/**
 * The Common Expression Language, all rules in one expression: faster than an expression for each.
 */
public class CelDecisionBenchmark extends DecisionBenchmark {
  private final Script script = script();
  private Books books = Books.NONE;

  @Override
  void prepare(Scenario scenario) {
    books = scenario.books();
  }

  private static Script script() {
    try {
      return ScriptHost.newBuilder()
          .build()
          .buildScript(expression())
          .withDeclarations(
              Decls.newVar("category", Decls.String),
              Decls.newVar("pence", Decls.Int),
              Decls.newVar("inPlan", Decls.Bool),
              Decls.newVar("overLine", Decls.Bool),
              Decls.newVar("left", Decls.Int),
              Decls.newVar("linked", Decls.Bool),
              Decls.newVar("relative", Decls.Bool),
              Decls.newVar("stayDays", Decls.Int),
              Decls.newVar("stayBefore", Decls.Int))
          .build();
    } catch (ScriptException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static String expression() {
    Map<Rule, String> conditions = conditions();
    return Arrays.stream(Rule.values())
        .map(rule -> "(" + conditions.get(rule) + " ? " + rule.bit() + " : 0)")
        .collect(Collectors.joining(" + "));
  }

  private static Map<Rule, String> conditions() {
    Map<Rule, String> conditions = new EnumMap<>(Rule.class);
    conditions.put(Rule.ALCOHOL, "category.startsWith('alcohol')");
    conditions.put(Rule.TOBACCO, "category.startsWith('tobacco')");
    conditions.put(Rule.GAMBLING, "category.startsWith('gambling')");
    conditions.put(Rule.DEBT, "category.startsWith('debt')");
    conditions.put(Rule.BANK_CHARGES, "category.startsWith('bank-charges')");
    conditions.put(Rule.ILLEGAL, "category.startsWith('illegal')");
    conditions.put(Rule.NHS_RESPONSIBILITY, "category.startsWith('health')");
    conditions.put(Rule.NHS_EQUIPMENT, "category.startsWith('health.nhs-equipment')");
    conditions.put(Rule.HOUSEHOLD_BILLS, "category.startsWith('household-bills')");
    conditions.put(Rule.HOUSING_COSTS, "category.startsWith('housing-costs')");
    conditions.put(Rule.NEED_LINK, "!linked");
    conditions.put(Rule.IN_AGREED_PLAN, "!inPlan");
    conditions.put(Rule.LINE_REMAINING, "overLine");
    conditions.put(Rule.BUDGET_REMAINING, "pence > left");
    conditions.put(Rule.CO_RESIDENT_RELATIVE, "relative");
    conditions.put(Rule.CARE_HOME_DAYS, "stayDays > 0 && stayBefore + stayDays > 28");
    return conditions;
  }

  @Override
  void decide(int purchase, Blackhole reader) {
    read(said(purchase), reader);
  }

  @Override
  int said(int at) {
    Purchase purchase = PURCHASES.get(at);
    Function<String, Object> values = name -> value(name, purchase, books);
    try {
      return script.execute(Long.class, values).intValue();
    } catch (ScriptException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Object value(String name, Purchase purchase, Books books) {
    return switch (name) {
      case "category" -> purchase.category();
      case "pence" -> purchase.pence();
      case "inPlan" -> books.isInPlan(purchase);
      case "overLine" -> books.isOverLine(purchase);
      case "left" -> books.left();
      case "linked" -> books.isLinked(purchase);
      case "relative" -> books.isRelative(purchase);
      case "stayDays" -> (long) purchase.stayDays();
      case "stayBefore" -> (long) books.stayBefore();
      default -> throw new IllegalArgumentException("no variable " + name);
    };
  }
}
