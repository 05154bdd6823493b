package org.personalbudgets.rules.england.charging;

import static org.personalbudgets.rules.england.charging.Cases.SINGLE_PENSION_AGE;
import static org.personalbudgets.rules.england.charging.Cases.SINGLE_WORKING_AGE;
import static org.personalbudgets.rules.england.charging.Cases.contribution;
import static org.personalbudgets.rules.england.charging.Cases.guarantee;
import static org.personalbudgets.rules.england.charging.Cases.in;
import static org.personalbudgets.rules.england.charging.Cases.kept;
import static org.personalbudgets.rules.england.charging.Cases.person;
import static org.personalbudgets.rules.england.charging.Cases.policy;
import static org.personalbudgets.rules.england.charging.Cases.pounds;
import static org.personalbudgets.rules.england.charging.Cases.tariff;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.LawInForce;

/** The published and derived examples of charging in England, each with its source. */
final class GoldenCases {
  private static final Household SINGLE_18 = Household.single(AgeGroup.AGED_18_TO_24);
  private static final Household PENSIONER_COUPLE =
      Household.couple(AgeGroup.PENSION_AGE, AgeGroup.PENSION_AGE);

  private GoldenCases() {}

  static List<GoldenCase> all() {
    return Stream.of(
            capital(),
            guarantees(),
            charges(),
            careHomes(),
            local(),
            StatutoryExamples.all(),
            NationExamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<GoldenCase> capital() {
    return List.of(
        of("A1", "St Helens Council, Savings", 2024, "3.00", tariff("15000")),
        of("A2", "SI 2014/2672 reg 25(1)", 2024, "0.00", tariff("14250.00")),
        of("A2+", "SI 2014/2672 reg 25(2)", 2024, "1.00", tariff("14250.01")),
        of("A4a", "SI 2014/2672 reg 25", 2024, "1.00", tariff("14500.00")),
        of("A4b", "SI 2014/2672 reg 25", 2024, "2.00", tariff("14500.01")),
        of("A5", "SI 2014/2672 regs 12(2), 25", 2024, "36.00", tariff("23250.00")),
        of("X1", "Care Aware, What is tariff income", 2024, "36.00", tariff("23250")),
        of("X3", "SI 2014/2672 reg 25(2), Lambeth's figures", 2024, "11.00", tariff("16999")),
        of("X7a", "Lambeth, Calculating your contribution", 2024, "4.00", tariff("15250")),
        of("X7b", "SI 2014/2672 reg 25", 2024, "2.00", tariff("14750")),
        of("annex", "SI 2014/2672 reg 25", 2024, "16.00", tariff("18100")),
        of(
            "A9",
            "SI 2014/2672 regs 20, 25",
            2024,
            "11.00",
            tariffOn(
                CapitalAsset.builder()
                    .id("shares")
                    .kind(CapitalKind.INVESTMENTS)
                    .value(pounds("20000"))
                    .hasSaleExpenses(true)
                    .securedDebt(pounds("1000")))),
        of(
            "X15",
            "Knowsley, general information: joint savings of a couple",
            2024,
            "9.00",
            tariffOn(
                CapitalAsset.builder()
                    .id("savings")
                    .kind(CapitalKind.SAVINGS)
                    .value(pounds("33000"))
                    .owners(2))));
  }

  private static List<GoldenCase> guarantees() {
    FinancialCircumstances.Builder disabled =
        person(SINGLE_18).addPremium(Premium.DISABILITY).addPremium(Premium.ENHANCED_DISABILITY);
    return List.of(
        of("B2", "SI 2023/277 and Devon's example", 2023, "171.75", guarantee(peter())),
        of("B17a", "SI 2015/644", 2015, "72.40", guarantee(person(SINGLE_18))),
        of("B17b", "SI 2022/243", 2022, "74.60", guarantee(person(SINGLE_18))),
        of("B17c", "SI 2023/277", 2023, "82.15", guarantee(person(SINGLE_18))),
        of("B17d", "Ruils, minimum income guarantee", 2025, "89.15", guarantee(person(SINGLE_18))),
        of("B17e", "press on DHSC, Feb 2026", 2026, "95.40", guarantee(person(SINGLE_18))),
        of(
            "B18",
            "SI 2022/243",
            2022,
            "239.25",
            guarantee(person(SINGLE_PENSION_AGE).addPremium(Premium.CARER))),
        of(
            "B20",
            "SI 2022/243",
            2022,
            "266.55",
            guarantee(person(Household.loneParent(AgeGroup.AGED_25_OR_OVER, 2)))),
        of(
            "B30",
            "Kingston beta page, parts computed",
            2025,
            "342.60",
            guarantee(
                person(Household.loneParent(AgeGroup.AGED_25_OR_OVER, 1))
                    .addPremium(Premium.DISABILITY)
                    .addPremium(Premium.ENHANCED_DISABILITY)
                    .addPremium(Premium.CARER))),
        of("Knowsley", "Knowsley, client aged 22", 2024, "160.30", guarantee(disabled)),
        of(
            "X9",
            "Reading BC Appendix B 2024/25",
            2024,
            "443.70",
            kept(
                person(Household.loneParent(AgeGroup.AGED_25_OR_OVER, 2))
                    .addPremium(Premium.DISABILITY)
                    .addPremium(Premium.ENHANCED_DISABILITY)
                    .addPremium(Premium.CARER),
                reading())));
  }

  private static List<GoldenCase> charges() {
    return List.of(
        of(
            "B1",
            "Devon CC, Examples of common financial assessments, example 1",
            2023,
            "110.10",
            contribution(
                peter(),
                ChargeableCare.atHome(pounds("454.00")),
                policy("Devon County Council")
                    .addAllowedHousingCost(HousingCostKind.CONTENTS_INSURANCE)
                    .build())),
        of(
            "B5",
            "council appendix, Maximum assessed weekly charge, example 1",
            2016,
            "63.63",
            contribution(
                person(PENSIONER_COUPLE)
                    .income(IncomeKind.STATE_PENSION, pounds("122.00"))
                    .income(IncomeKind.PRIVATE_PENSION, pounds("60.00"))
                    .income(IncomeKind.ATTENDANCE_ALLOWANCE, pounds("55.10"))
                    .addHousingCost(HousingCost.of(HousingCostKind.RENT, pounds("25.00")))
                    .addCapital(CapitalAsset.savings(pounds("9500"))),
                ChargeableCare.atHome(pounds("300")),
                policy("council of the appendix")
                    .minimumIncome(
                        LocalMinimumIncome.amounts(
                            ImmutableMap.of(
                                new MinimumIncomeKey(MinimumIncomeGroup.COUPLE_PENSION_AGE, false),
                                pounds("148.47"))))
                    .build())),
        of("B10a", "Reading BC Appendix B 2024/25", 2024, "0.00", trivial("1.24")),
        of("B10b", "Reading BC Appendix B 2024/25", 2024, "1.25", trivial("1.25")),
        of("B10c", "Reading BC Appendix B 2024/25", 2024, "0.00", trivial("0.00")),
        of(
            "B13",
            "Care Act 2014 s 14(4)",
            2024,
            "60.00",
            contribution(incomeAboveGuarantee("80.00"), ChargeableCare.atHome(pounds("60")))),
        of(
            "B26",
            "Leeds, Examples: how much people pay, example 1, 2024/25",
            2024,
            "0.00",
            contribution(
                person(SINGLE_PENSION_AGE)
                    .income(IncomeKind.STATE_PENSION, pounds("169.50"))
                    .income(IncomeKind.PENSION_CREDIT_GUARANTEE, pounds("48.65"))
                    .addDisabilityExpense(
                        DisabilityExpense.allowed(
                            "telecare", DisabilityExpenseKind.COMMUNITY_ALARM, pounds("9.30"))),
                ChargeableCare.builder()
                    .addService(ServiceCost.of("home-care", pounds("23.91").times(10)))
                    .addService(ServiceCost.of("day-centre", pounds("40.25")))
                    .addService(ServiceCost.of("transport", pounds("8.15")))
                    .build())),
        of(
            "B28",
            "Kingston beta page, split inferred",
            2025,
            "0.00",
            contribution(
                person(SINGLE_PENSION_AGE)
                    .income(IncomeKind.STATE_PENSION, pounds("240.35"))
                    .income(IncomeKind.ATTENDANCE_ALLOWANCE, pounds("73.90"))
                    .addHousingCost(HousingCost.of(HousingCostKind.RENT, pounds("100")))
                    .addDisabilityExpense(
                        DisabilityExpense.allowed(
                            "expense", DisabilityExpenseKind.OTHER, pounds("5"))),
                ChargeableCare.atHome(pounds("20.60").times(10)))));
  }

  private static List<GoldenCase> careHomes() {
    ChargeableCare home = ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("694"));
    return List.of(
        of(
            "B22",
            "Lambeth, Example of how your contribution is calculated",
            2024,
            "143.85",
            contribution(
                person(SINGLE_PENSION_AGE)
                    .income(IncomeKind.PRIVATE_PENSION, pounds("130"))
                    .income(IncomeKind.OTHER_BENEFIT, pounds("40"))
                    .addCapital(CapitalAsset.savings(pounds("15250"))),
                home)),
        of(
            "war",
            "SI 2014/2672 Sch 1: ten pounds of a survivor's payment",
            2024,
            "40.00",
            contribution(
                person(SINGLE_WORKING_AGE)
                    .income(IncomeKind.OTHER_INCOME, pounds("110.60"))
                    .income(IncomeKind.SURVIVORS_GUARANTEED_INCOME_PAYMENT, pounds("50.00")),
                ChargeableCare.atHome(pounds("300")))),
        of(
            "B24",
            "Leeds, Examples how much people pay for care homes, example 1",
            2024,
            "205.33",
            contribution(
                person(SINGLE_PENSION_AGE)
                    .income(IncomeKind.STATE_PENSION, pounds("209.67"))
                    .income(IncomeKind.PRIVATE_PENSION, pounds("25.81"))
                    .addCapital(CapitalAsset.savings(pounds("14249.99"))),
                home)));
  }

  private static List<GoldenCase> local() {
    LocalChargingPolicy bexley =
        policy("Bexley").standardDisabilityExpenditure(pounds("34.05")).build();
    LocalChargingPolicy knowsley = policy("Knowsley").nightElement(pounds("35.90")).build();
    LocalChargingPolicy ninety = policy("a council").chargeableShare(Rate.percent("90")).build();
    return List.of(
        of("X13a", "Bexley charging page", 2024, "65.95", expense(bexley, "20.00")),
        of("X13b", "Bexley charging page", 2024, "60.00", expense(bexley, "40.00")),
        of(
            "B4",
            "Knowsley: 108.55 less 72.65 by night",
            2024,
            "72.65",
            contribution(
                person(SINGLE_PENSION_AGE)
                    .income(IncomeKind.STATE_PENSION, pounds("228.70"))
                    .income(IncomeKind.ATTENDANCE_ALLOWANCE, pounds("108.55")),
                ChargeableCare.atHome(pounds("300")),
                knowsley)),
        of(
            "B11",
            "SI 2014/2672 reg 11: 90 percent of 54.03 is 48.627",
            2024,
            "48.62",
            contribution(
                incomeAboveGuarantee("54.03"), ChargeableCare.atHome(pounds("300")), ninety)));
  }

  private static Function<LawInForce, Amount> expense(LocalChargingPolicy policy, String weekly) {
    return contribution(
        person(SINGLE_WORKING_AGE)
            .income(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, pounds("138.00"))
            .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING, pounds("72.60"))
            .addDisabilityExpense(
                DisabilityExpense.allowed(
                    "items", DisabilityExpenseKind.SPECIALIST_ITEM, pounds(weekly))),
        ChargeableCare.atHome(pounds("300")),
        policy);
  }

  private static FinancialCircumstances.Builder peter() {
    return person(SINGLE_WORKING_AGE)
        .addPremium(Premium.DISABILITY)
        .addPremium(Premium.ENHANCED_DISABILITY)
        .income(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, pounds("225.45"))
        .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING, pounds("101.75"))
        .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY, pounds("26.90"))
        .addHousingCost(HousingCost.of(HousingCostKind.RENT, pounds("10.00")))
        .addHousingCost(HousingCost.of(HousingCostKind.COUNCIL_TAX, pounds("6.00")))
        .addHousingCost(HousingCost.of(HousingCostKind.CONTENTS_INSURANCE, pounds("1.27")))
        .addDisabilityExpense(
            DisabilityExpense.allowed(
                "cleaner", DisabilityExpenseKind.DOMESTIC_HELP, pounds("20.00")))
        .addDisabilityExpense(
            DisabilityExpense.allowed(
                "mobile", DisabilityExpenseKind.MOBILE_TELEPHONE, pounds("2.31")))
        .addDisabilityExpense(
            DisabilityExpense.allowed("broadband", DisabilityExpenseKind.INTERNET, pounds("5.77")));
  }

  static LocalChargingPolicy reading() {
    return policy("Reading Borough Council")
        .minimumIncome(
            LocalMinimumIncome.amounts(
                ImmutableMap.of(
                    new MinimumIncomeKey(MinimumIncomeGroup.LONE_PARENT, true),
                    pounds("188.85"),
                    new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_25_OR_OVER, false),
                    pounds("164.25"),
                    new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_25_OR_OVER, true),
                    pounds("188.85"),
                    new MinimumIncomeKey(MinimumIncomeGroup.SINGLE_PENSION_AGE, false),
                    pounds("235.65"))))
        .collectedFrom(pounds("1.25"))
        .build();
  }

  private static Function<LawInForce, Amount> trivial(String assessed) {
    LocalChargingPolicy waiver = policy("Reading").collectedFrom(pounds("1.25")).build();
    return contribution(
        incomeAboveGuarantee(assessed), ChargeableCare.atHome(pounds("300")), waiver);
  }

  /** A single person of 25 or over in 2024/25 who has this much above the guarantee. */
  private static FinancialCircumstances.Builder incomeAboveGuarantee(String weekly) {
    return person(SINGLE_WORKING_AGE)
        .income(IncomeKind.OTHER_INCOME, pounds("110.60").plus(pounds(weekly)));
  }

  private static Function<LawInForce, Amount> tariffOn(CapitalAsset.Builder asset) {
    FinancialCircumstances owner = person(SINGLE_PENSION_AGE).addCapital(asset.build()).build();
    ChargeableCare care = ChargeableCare.atHome(pounds("100"));
    return law ->
        Regulation25TariffIncome.weekly(
            MeansTest.assess(owner, care, LocalChargingPolicy.national(), law).capital().total(),
            law);
  }

  private static GoldenCase of(
      String id, String source, int year, String expected, Function<LawInForce, Amount> compute) {
    LocalDate day = in(year);
    return new GoldenCase(id, source, day, pounds(expected), compute);
  }
}
