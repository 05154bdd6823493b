package org.personalbudgets.rules.england.charging;

import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.scotland.ScottishCareHomeCharge;
import org.personalbudgets.rules.wales.WelshCharge;
import org.personalbudgets.rules.wales.WelshResources;

/** Examples of Wales and Scotland, published or derived from instruments that were read. */
final class NationExamples {
  private static final String WALES = "WSI 2015/1843 and its amendments";
  private static final LocalDate IN_2024 = LocalDate.of(2024, 10, 1);

  private final List<GoldenCase> cases = new ArrayList<>();

  private NationExamples() {}

  static List<GoldenCase> all() {
    NationExamples examples = new NationExamples();
    examples.welshMaximum();
    examples.welshMinimumIncome();
    examples.welshLimits();
    examples.scotland();
    return examples.cases;
  }

  private void welshMaximum() {
    String[] charged = {"60", "70", "80", "90", "100"};
    for (int year = 2016; year <= 2020; year++) {
      add("X41-" + year, WALES, LocalDate.of(year, 10, 1), charged[year - 2016], bounded("120"));
    }
  }

  /** A resident with 200.00 a week, whose care costs more. */
  private void welshMinimumIncome() {
    keeps("X43a", LocalDate.of(2023, 4, 9), "35.00");
    keeps("X43b", LocalDate.of(2023, 4, 10), "39.50");
    keeps("X43c", LocalDate.of(2024, 4, 7), "39.50");
    keeps("X43d", LocalDate.of(2024, 4, 8), "43.90");
    keeps("X43e", LocalDate.of(2025, 4, 6), "43.90");
    keeps("X43f", LocalDate.of(2025, 4, 7), "44.65");
    keeps("wales-2016", LocalDate.of(2016, 10, 1), "26.50");
    keeps("wales-2017", LocalDate.of(2017, 10, 1), "27.50");
    keeps("wales-2018", LocalDate.of(2018, 10, 1), "28.50");
    keeps("wales-2019", LocalDate.of(2019, 10, 1), "29.50");
    keeps("wales-2020", LocalDate.of(2020, 10, 1), "32.00");
  }

  /** Capital of exactly the limit, and a penny more. */
  private void welshLimits() {
    limit(LocalDate.of(2016, 10, 1), "24000.00", "24000.01", "173.50");
    limit(LocalDate.of(2017, 10, 1), "30000.00", "30000.01", "172.50");
    limit(LocalDate.of(2018, 10, 1), "40000.00", "40000.01", "171.50");
    limit(LocalDate.of(2024, 10, 1), "50000.00", "50000.01", "156.10");
    add("wales-home-at", WALES, IN_2024, "0.00", atHome("24000.00"));
    add("wales-home-over", WALES, IN_2024, "100.00", atHome("24000.01"));
  }

  private void scotland() {
    String page = "a Scottish council's page, your weekly charge";
    add("A7", "a Scottish council's page on tariff income", IN_2024, "28.00", tariff("28500"));
    add("A7-lower", page, IN_2024, "0.00", tariff("21500.00"));
    add("A7-above", page, IN_2024, "1.00", tariff("21500.01"));
    add("A7-most", page, IN_2024, "54.00", tariff("90000"));
    add("B9", page, IN_2024, "186.65", resident("28500"));
    add("B9-limit", page, IN_2024, "212.65", resident("35000.00"));
  }

  private void keeps(String id, LocalDate day, String kept) {
    String pays = pounds("200").minus(pounds(kept)).toBigDecimal().toPlainString();
    add(id, WALES, day, pays, law -> WelshCharge.careHome(person("0"), law).total());
  }

  private void limit(LocalDate day, String at, String above, String paysAt) {
    add(
        "wales-" + at + "-" + day,
        WALES,
        day,
        paysAt,
        law -> WelshCharge.careHome(person(at), law).total());
    add(
        "wales-" + above + "-" + day,
        WALES,
        day,
        "800.00",
        law -> WelshCharge.careHome(person(above), law).total());
  }

  private static WelshResources person(String capital) {
    return WelshResources.builder()
        .income(pounds("200"))
        .basicEntitlement(pounds("200"))
        .capital(pounds(capital))
        .careCost(pounds("800"))
        .build();
  }

  private static Function<LawInForce, Amount> bounded(String charge) {
    return law -> WelshCharge.atMostTheMaximum(pounds(charge), law).total();
  }

  private static Function<LawInForce, Amount> atHome(String capital) {
    return law -> WelshCharge.nonResidential(person(capital), law).total();
  }

  private static Function<LawInForce, Amount> tariff(String capital) {
    return law -> ScottishCareHomeCharge.tariffIncome(pounds(capital), law);
  }

  /** B9: pension 167.90, guarantee 25.25, savings credit 1.86. */
  private static Function<LawInForce, Amount> resident(String capital) {
    return law ->
        ScottishCareHomeCharge.weekly(pounds("195.01"), pounds("1.86"), pounds(capital), law)
            .total();
  }

  private void add(
      String id,
      String source,
      LocalDate day,
      String expected,
      Function<LawInForce, Amount> compute) {
    cases.add(new GoldenCase(id, source, day, pounds(expected), compute));
  }
}
