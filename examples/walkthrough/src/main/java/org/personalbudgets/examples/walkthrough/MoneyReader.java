package org.personalbudgets.examples.walkthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.rules.england.charging.AgeGroup;
import org.personalbudgets.rules.england.charging.CapitalAsset;
import org.personalbudgets.rules.england.charging.CareSetting;
import org.personalbudgets.rules.england.charging.ChargeableCare;
import org.personalbudgets.rules.england.charging.DisabilityExpense;
import org.personalbudgets.rules.england.charging.DisabilityExpenseKind;
import org.personalbudgets.rules.england.charging.FinancialCircumstances;
import org.personalbudgets.rules.england.charging.Household;
import org.personalbudgets.rules.england.charging.HousingCost;
import org.personalbudgets.rules.england.charging.HousingCostKind;
import org.personalbudgets.rules.england.charging.Income;
import org.personalbudgets.rules.england.charging.IncomeKind;
import org.personalbudgets.rules.england.charging.LocalChargingPolicy;
import org.personalbudgets.rules.england.charging.Premium;
import org.personalbudgets.rules.england.charging.ServiceCost;

/** Reads the estimate, the means and the care that is charged for. */
final class MoneyReader {
  private MoneyReader() {}

  static Case.MoneySide read(JsonPart file, Assessment assessment) throws BadCaseException {
    JsonPart means = file.part("means");
    Case.MoneySide money =
        new Case.MoneySide(
            indicative(file.part("estimate"), assessment),
            circumstances(means),
            care(file.part("care")),
            policy(means),
            published(file));
    means.nothingElse();
    return money;
  }

  private static IndicativeBudget indicative(JsonPart json, Assessment assessment)
      throws BadCaseException {
    IndicativeBudget.Builder estimate =
        IndicativeBudget.builder()
            .assessment(assessment.id())
            .asOf(json.date("date"))
            .method(json.choice("method", AllocationMethod.class))
            .tableVersion(json.text("table"))
            .cadence(Cadence.WEEK);
    for (JsonPart line : json.parts("lines")) {
      Amount weekly = line.pounds("weekly");
      estimate.addLine(line.make(() -> new AllocationLine(line.text("code"), weekly)));
      line.nothingElse();
    }
    json.nothingElse();
    return json.make(estimate::build);
  }

  private static FinancialCircumstances circumstances(JsonPart json) throws BadCaseException {
    FinancialCircumstances.Builder means =
        FinancialCircumstances.builder()
            .household(Household.single(json.choice("ageGroup", AgeGroup.class)));
    json.choices("premiums", Premium.class).forEach(means::addPremium);
    for (JsonPart income : json.parts("incomes")) {
      means.addIncome(Income.of(income.choice("kind", IncomeKind.class), income.pounds("weekly")));
      income.nothingElse();
    }
    for (JsonPart cost : json.parts("housingCosts")) {
      means.addHousingCost(
          HousingCost.of(cost.choice("kind", HousingCostKind.class), cost.pounds("weekly")));
      cost.nothingElse();
    }
    for (JsonPart expense : json.parts("disabilityExpenses")) {
      Amount weekly = expense.pounds("weekly");
      means.addDisabilityExpense(
          expense.make(
              () ->
                  DisabilityExpense.allowed(
                      expense.text("id"),
                      expense.choice("kind", DisabilityExpenseKind.class),
                      weekly)));
      expense.nothingElse();
    }
    if (json.has("savings")) {
      means.addCapital(CapitalAsset.savings(json.pounds("savings")));
    }
    return json.make(means::build);
  }

  private static ChargeableCare care(JsonPart json) throws BadCaseException {
    ChargeableCare.Builder care =
        ChargeableCare.builder().setting(json.choice("setting", CareSetting.class));
    List<ServiceCost> services = new ArrayList<>();
    for (JsonPart service : json.parts("services")) {
      Amount weekly = service.pounds("weekly");
      services.add(service.make(() -> ServiceCost.of(service.text("id"), weekly)));
      service.nothingElse();
    }
    json.nothingElse();
    return json.make(() -> care.services(services).build());
  }

  /** The council's own additions to the national rules, of which the case file names the costs. */
  private static LocalChargingPolicy policy(JsonPart json) throws BadCaseException {
    if (!json.has("localPolicy")) {
      return LocalChargingPolicy.national();
    }
    JsonPart local = json.part("localPolicy");
    LocalChargingPolicy.Builder policy =
        LocalChargingPolicy.builder()
            .source(local.make(() -> Citation.local(local.text("title"), local.text("heading"))));
    local
        .choices("allowedHousingCosts", HousingCostKind.class)
        .forEach(policy::addAllowedHousingCost);
    local.nothingElse();
    return json.make(policy::build);
  }

  private static Optional<Case.Published> published(JsonPart file) throws BadCaseException {
    if (!file.has("published")) {
      return Optional.empty();
    }
    JsonPart json = file.part("published");
    Case.Published published =
        new Case.Published(json.pounds("contribution"), json.pounds("council"));
    json.nothingElse();
    return Optional.of(published);
  }
}
