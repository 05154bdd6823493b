package org.personalbudgets.rules.england.charging;

import static org.personalbudgets.rules.england.charging.Cases.contribution;
import static org.personalbudgets.rules.england.charging.Cases.guarantee;
import static org.personalbudgets.rules.england.charging.Cases.person;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Examples derived from the instruments for the years of which nobody published one: sums of
 * amounts that were read, added by hand.
 */
final class StatutoryExamples {
  private static final LocalDate AS_MADE = LocalDate.of(2015, 4, 2);
  private static final LocalDate FROZEN = LocalDate.of(2019, 10, 1);
  private static final LocalDate IN_2022 = LocalDate.of(2022, 10, 1);
  private static final LocalDate IN_2023 = LocalDate.of(2023, 10, 1);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 10, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 10, 1);

  private final List<GoldenCase> cases = new ArrayList<>();

  private StatutoryExamples() {}

  static List<GoldenCase> all() {
    StatutoryExamples examples = new StatutoryExamples();
    examples.guarantees();
    examples.residents();
    examples.limits();
    return examples.cases;
  }

  private void guarantees() {
    // Lone parent of one child with all three premiums.
    Function<LawInForce, Amount> loneParent =
        guarantee(
            person(Household.loneParent(AgeGroup.AGED_18_TO_24, 1))
                .addPremium(Premium.DISABILITY)
                .addPremium(Premium.ENHANCED_DISABILITY)
                .addPremium(Premium.CARER));
    add("lone-parent", "SI 2014/2672 reg 7", AS_MADE, "275.50", loneParent);
    add("lone-parent", "SI 2015/644", FROZEN, "278.35", loneParent);
    add("lone-parent", "SI 2022/243", IN_2022, "286.75", loneParent);
    add("lone-parent", "SI 2023/277", IN_2023, "315.70", loneParent);

    Function<LawInForce, Amount> couple =
        guarantee(
            person(Household.couple(AgeGroup.AGED_18_TO_24, AgeGroup.AGED_25_OR_OVER))
                .addPremium(Premium.DISABILITY)
                .addPremium(Premium.ENHANCED_DISABILITY));
    add("couple", "SI 2014/2672 reg 7", AS_MADE, "113.35", couple);
    add("couple", "SI 2015/644", FROZEN, "114.70", couple);
    add("couple", "SI 2022/243", IN_2022, "118.15", couple);
    add("couple", "SI 2023/277", IN_2023, "130.05", couple);

    Function<LawInForce, Amount> oldCouple =
        guarantee(person(Household.couple(AgeGroup.PENSION_AGE, AgeGroup.AGED_25_OR_OVER)));
    add("couple-pension-age", "SI 2014/2672 reg 7(4)(b)", AS_MADE, "141.55", oldCouple);
    add("couple-pension-age", "SI 2015/644", FROZEN, "144.30", oldCouple);
    add("couple-pension-age", "SI 2022/243", IN_2022, "148.65", oldCouple);
    add("couple-pension-age", "SI 2023/277", IN_2023, "163.65", oldCouple);

    Function<LawInForce, Amount> pensioner = guarantee(person(Cases.SINGLE_PENSION_AGE));
    add("pension-age", "SI 2014/2672 reg 7(2)(c)", AS_MADE, "185.45", pensioner);
    add("pension-age", "SI 2015/644", FROZEN, "189.00", pensioner);
    add("pension-age", "SI 2023/277", IN_2023, "214.35", pensioner);
    add("pension-age", "Leeds, West Sussex 2024/25", IN_2024, "228.70", pensioner);

    Function<LawInForce, Amount> worker = guarantee(person(Cases.SINGLE_WORKING_AGE));
    add("single-25", "SI 2014/2672 reg 7(2)(b)", AS_MADE, "90.50", worker);
    add("single-25", "SI 2015/644", FROZEN, "91.40", worker);
    add("single-25", "SI 2022/243", IN_2022, "94.15", worker);

    Function<LawInForce, Amount> young =
        guarantee(person(Household.single(AgeGroup.AGED_18_TO_24)));
    add("single-18", "SI 2014/2672 reg 7(2)(a)", AS_MADE, "71.70", young);

    Function<LawInForce, Amount> disabled =
        guarantee(
            person(Cases.SINGLE_WORKING_AGE)
                .addPremium(Premium.DISABILITY)
                .addPremium(Premium.ENHANCED_DISABILITY));
    add("single-disabled", "Ruils, minimum income guarantee", IN_2025, "186.40", disabled);
  }

  private void residents() {
    // A resident with a pension of 200.00 and a savings credit of 10.00.
    Function<LawInForce, Amount> single = resident(Cases.SINGLE_PENSION_AGE);
    add("resident", "SI 2014/2672", AS_MADE, "179.85", single);
    add("resident", "SI 2015/644", FROZEN, "179.35", single);
    add("resident", "SI 2022/243", IN_2022, "178.45", single);
    add("resident", "SI 2023/277", IN_2023, "175.25", single);
    add("resident", "Reading and Lambeth 2024/25", IN_2024, "172.90", single);

    Function<LawInForce, Amount> couple =
        resident(Household.couple(AgeGroup.PENSION_AGE, AgeGroup.PENSION_AGE));
    add("resident-couple", "SI 2014/2672", AS_MADE, "177.00", couple);
    add("resident-couple", "SI 2015/644", FROZEN, "176.50", couple);
    add("resident-couple", "SI 2022/243", IN_2022, "175.50", couple);
    add("resident-couple", "SI 2023/277", IN_2023, "172.00", couple);

    add(
        "resident-allowance",
        "Wirral 2025/26",
        IN_2025,
        "169.35",
        contribution(
            person(Cases.SINGLE_PENSION_AGE).income(IncomeKind.STATE_PENSION, pounds("200")),
            ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("700"))));
  }

  private void limits() {
    add("A5-limit", "SI 2014/2672 reg 12(2)", IN_2024, "36.00", owner("23250.00"));
    add("A5-over", "SI 2014/2672 reg 12(2)", IN_2024, "500.00", owner("23250.01"));
    add("B14a", "SI 2014/2672 reg 3(3)", IN_2024, "0.00", adaptation("1000.00"));
    add("B14b", "SI 2014/2672 reg 3(3)", IN_2024, "20.00", adaptation("1000.01"));
  }

  private static Function<LawInForce, Amount> resident(Household household) {
    return contribution(
        person(household)
            .income(IncomeKind.STATE_PENSION, pounds("200"))
            .income(IncomeKind.PENSION_CREDIT_SAVINGS, pounds("10")),
        ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("700")));
  }

  /**
   * A single person whose other income is the guarantee of 2024/25, so that tariff is the charge.
   */
  private static Function<LawInForce, Amount> owner(String savings) {
    return contribution(
        person(Cases.SINGLE_WORKING_AGE)
            .income(IncomeKind.OTHER_INCOME, pounds("110.60"))
            .addCapital(CapitalAsset.savings(pounds(savings))),
        ChargeableCare.atHome(pounds("500")));
  }

  private static Function<LawInForce, Amount> adaptation(String price) {
    return contribution(
        person(Cases.SINGLE_WORKING_AGE).income(IncomeKind.OTHER_INCOME, pounds("400")),
        ChargeableCare.builder()
            .addService(
                ServiceCost.builder()
                    .id("rail")
                    .kind(ServiceKind.MINOR_ADAPTATION)
                    .weekly(pounds("20"))
                    .price(pounds(price))
                    .build())
            .build());
  }

  private void add(
      String what,
      String source,
      LocalDate day,
      String expected,
      Function<LawInForce, Amount> compute) {
    String id = what + "-" + day;
    cases.add(new GoldenCase(id, source, day, pounds(expected), compute));
  }
}
