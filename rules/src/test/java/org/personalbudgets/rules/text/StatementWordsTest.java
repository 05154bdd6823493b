package org.personalbudgets.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.CalculationDifference;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;
import org.personalbudgets.rules.england.allocation.AllocationOutcome;
import org.personalbudgets.rules.england.allocation.AllocationScheme;
import org.personalbudgets.rules.england.allocation.CoverageGap;
import org.personalbudgets.rules.england.allocation.DomainLevel;
import org.personalbudgets.rules.england.allocation.NeedLevel;
import org.personalbudgets.rules.england.allocation.SampleSchemes;
import org.personalbudgets.rules.england.allocation.SchemeFinding;
import org.personalbudgets.rules.england.allocation.ScoredAnswer;
import org.personalbudgets.rules.england.allocation.ServiceNeeded;
import org.personalbudgets.rules.england.allocation.SupportNeeded;
import org.personalbudgets.rules.england.charging.AgeGroup;
import org.personalbudgets.rules.england.charging.AssessmentRoute;
import org.personalbudgets.rules.england.charging.CapitalAsset;
import org.personalbudgets.rules.england.charging.ChargeableCare;
import org.personalbudgets.rules.england.charging.DisabilityExpense;
import org.personalbudgets.rules.england.charging.DisabilityExpenseKind;
import org.personalbudgets.rules.england.charging.FinancialCircumstances;
import org.personalbudgets.rules.england.charging.FloorBreach;
import org.personalbudgets.rules.england.charging.Household;
import org.personalbudgets.rules.england.charging.HousingCost;
import org.personalbudgets.rules.england.charging.HousingCostKind;
import org.personalbudgets.rules.england.charging.IncomeKind;
import org.personalbudgets.rules.england.charging.LocalChargingPolicy;
import org.personalbudgets.rules.england.charging.MeansTest;
import org.personalbudgets.rules.england.charging.MeansTestResult;
import org.personalbudgets.rules.england.charging.NationalFloor;
import org.personalbudgets.rules.england.charging.OracleAdapter;
import org.personalbudgets.rules.england.charging.OracleCase;
import org.personalbudgets.rules.england.charging.Premium;
import org.personalbudgets.rules.wales.WelshCharge;
import org.personalbudgets.rules.wales.WelshResources;

/** Money in words: every code has them, every slot is filled, and they read as sentences. */
class StatementWordsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
  private static final StatementExplainer ENGLISH = StatementExplainer.in(Language.ENGLISH);
  private static final LocalChargingPolicy DEVON =
      LocalChargingPolicy.builder()
          .source(Citation.local("Devon County Council", "charging"))
          .addAllowedHousingCost(HousingCostKind.CONTENTS_INSURANCE)
          .build();

  /** Devon's example 1, one expense of which is still open. */
  private static final FinancialCircumstances PETER =
      FinancialCircumstances.builder()
          .household(Household.single(AgeGroup.of(37, false)))
          .addPremium(Premium.DISABILITY)
          .income(IncomeKind.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, pounds("225.45"))
          .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING, pounds("101.75"))
          .income(IncomeKind.PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY, pounds("26.90"))
          .addHousingCost(HousingCost.of(HousingCostKind.COUNCIL_TAX, pounds("6.00")))
          .addDisabilityExpense(
              DisabilityExpense.allowed(
                  "cleaner", DisabilityExpenseKind.DOMESTIC_HELP, pounds("20.00")))
          .addDisabilityExpense(
              DisabilityExpense.builder()
                  .id("swimming")
                  .kind(DisabilityExpenseKind.OTHER)
                  .claimed(pounds("9.00"))
                  .build())
          .addCapital(CapitalAsset.savings(pounds("15000")))
          .build();

  private static MeansTestResult assess(LocalChargingPolicy policy, LocalDate day) {
    return MeansTest.assess(PETER, ChargeableCare.atHome(pounds("454.00")), policy, day);
  }

  @Test
  void a_charge_reads_line_by_line_to_the_person() {
    assertThat(ENGLISH.lines(assess(DEVON, DAY).weekly(), Audience.PERSON))
        .extracting(StatementLine::sentence)
        .containsExactly(
            "You have £225.45 a week from employment and support allowance.",
            "You have £101.75 a week from personal independence payment daily living.",
            "You have £26.90 a week from personal independence payment mobility.",
            "£26.90 a week of personal independence payment mobility does not count.",
            "Your capital counts as £3.00 a week: a pound for each £250.00 above the lower limit,"
                + " or part of it.",
            "£6.00 a week comes off for your home: council tax.",
            "£20.00 a week comes off for what your disability makes you spend: cleaner.",
            "Nothing comes off for swimming: it was not allowed, or nobody has decided yet.",
            "You keep £103.65 a week to live on: single 25 or over.",
            "You keep £45.75 a week to live on: disability premium.");
  }

  @Test
  void what_surrounds_the_charge_reads_to_person_and_worker() {
    assertThat(ENGLISH.summary(assess(DEVON, DAY), Audience.PERSON))
        .containsExactly(
            "Your income, savings and costs were looked at.",
            "What you have does not stop the council from paying.",
            "From 2 October 2023 you pay £154.80 a week and the council pays £299.20.",
            "Somebody still has to decide whether your disability makes you spend on this:"
                + " swimming.");
    assertThat(ENGLISH.summary(assess(DEVON, LocalDate.of(2024, 10, 2)), Audience.WORKER))
        .contains("Lines that rest on unverified law: 1.");
  }

  @Test
  void each_line_names_its_sources_and_whether_they_were_read() {
    List<StatementLine> lines =
        ENGLISH.lines(assess(DEVON, LocalDate.of(2024, 10, 2)).weekly(), Audience.WORKER);
    assertThat(lines.get(lines.size() - 1).source())
        .isEqualTo(
            "SI 2024/325 amending reg 7(5)(a) of SI 2014/2672 (national law, text not read:"
                + " unverified)");
    assertThat(lines.get(0).source()).isEqualTo("SI 2014/2672 reg 13 (national law)");
    assertThat(lines.stream().map(StatementLine::amount).reduce(Amount.ZERO_POUNDS, Amount::plus))
        .isEqualTo(assess(DEVON, LocalDate.of(2024, 10, 2)).contribution());
  }

  @Test
  void an_auditor_sees_codes_and_values_and_nothing_smoothed() {
    List<StatementLine> lines = ENGLISH.lines(assess(DEVON, DAY).weekly(), Audience.AUDITOR);
    assertThat(lines.get(3).sentence())
        .startsWith("charging.step.income-disregarded{")
        .contains("adds=GBP -26.90")
        .contains("total=GBP 327.20");
    assertThat(lines.get(8).sentence())
        .contains("table=charging.minimum-income.single-25-or-over")
        .contains("since=2023-04-06");
  }

  @Test
  void every_slot_of_every_line_is_filled_whoever_is_charged() {
    Set<ChargingStep> seen = EnumSet.noneOf(ChargingStep.class);
    Stream<ChargingLine> england =
        Stream.iterate(0, seed -> seed < 3_000, seed -> seed + 1)
            .map(seed -> OracleAdapter.assess(new OracleCase(new Random(seed))))
            .flatMap(result -> Stream.of(result.careCost(), result.capital(), result.weekly()))
            .flatMap(calculation -> calculation.lines().stream());
    Stream.concat(england, wales().lines().stream())
        .forEach(
            line -> {
              seen.add(line.step());
              Reason reason = StatementReasons.of(line);
              assertThat(reason.arguments())
                  .containsKeys(slots(reason.code()).toArray(String[]::new));
            });
    assertThat(EnumSet.complementOf(EnumSet.copyOf(seen)))
        .containsExactly(ChargingStep.FREE_OF_CHARGE);
  }

  private static Calculation wales() {
    return WelshCharge.nonResidential(
        WelshResources.builder()
            .income(pounds("900"))
            .basicEntitlement(pounds("200"))
            .careCost(pounds("800"))
            .flatRateCharges(pounds("7.50"))
            .build(),
        LawInForce.on(DAY));
  }

  @Test
  void in_wales_a_maximum_that_takes_nothing_off_says_so() {
    Calculation small = WelshCharge.atMostTheMaximum(pounds("40"), LawInForce.on(DAY));
    assertThat(ENGLISH.lines(small, Audience.PERSON))
        .extracting(StatementLine::sentence)
        .containsExactly(
            "No means test limits the £40.00 a week.",
            "The weekly maximum of £100.00 takes nothing off.");
    assertThat(ENGLISH.lines(wales(), Audience.WORKER))
        .extracting(StatementLine::sentence)
        .contains("Plus £7.50 a week beside the means test: flat rate charge.");
  }

  @Test
  void what_differs_reads_with_its_cause() {
    CalculationDifference difference =
        CalculationDifference.between(
            assess(DEVON, DAY).weekly(), assess(DEVON, LocalDate.of(2024, 10, 2)).weekly());
    assertThat(ENGLISH.differences(difference, Audience.PERSON))
        .extracting(StatementLine::sentence)
        .containsExactly(
            "single 25 or over differs by -£6.95, because the law differs.",
            "disability premium differs by -£3.05, because the law differs.");
    CalculationDifference richer =
        CalculationDifference.between(Calculation.NOTHING, assess(DEVON, DAY).weekly());
    assertThat(ENGLISH.differences(richer, Audience.WORKER).get(0).sentence())
        .isEqualTo("employment and support allowance is new: £225.45 a week.");
  }

  @Test
  void in_what_a_policy_falls_short_of_the_law_reads() {
    LocalChargingPolicy mean =
        LocalChargingPolicy.builder()
            .source(Citation.local("a council", "policy"))
            .upperCapitalLimit(pounds("16000"))
            .addCountedIncome(IncomeKind.CHILD_BENEFIT)
            .build();
    assertThat(NationalFloor.findings(mean, LawInForce.on(DAY)))
        .extracting(finding -> ENGLISH.finding(finding, Audience.WORKER))
        .containsExactly(
            "The policy withholds funding from capital £7,250.00 below the upper limit of the law.",
            "The policy counts income that the law leaves out: child benefit.");
  }

  @Test
  void an_estimate_reads_step_by_step() {
    SupportNeeded needed =
        SupportNeeded.builder()
            .assessment(AssessmentId.of("a-1"))
            .asOf(DAY)
            .addService(new ServiceNeeded("home-care-hour", Rate.ofDecimal("4.5"), Rate.ONE))
            .addService(ServiceNeeded.of("journey", Rate.of(2)))
            .addAnswer(ScoredAnswer.of("q", 16))
            .addLevel(DomainLevel.of("meals", NeedLevel.HIGH))
            .build();
    assertThat(steps(SampleSchemes.READY_RECKONER, needed))
        .containsExactly(
            "4 1/2 of home care hour at £24.00 each: £108.00 a week.",
            "2 of journey at £8.00 each: £16.00 a week.",
            "Somebody helps you unpaid, so £24.00 a week comes off: home care hour. It comes back"
                + " if that help ends.");
    assertThat(steps(SampleSchemes.POINTS_TABLE, needed))
        .containsExactly("Your answers come to 16 points, and the table gives £105.00 a week.");
    assertThat(steps(SampleSchemes.DOMAIN_RATES, needed))
        .containsExactly("For meals the table gives £72.00 a week.");
  }

  private static List<String> steps(AllocationScheme scheme, SupportNeeded needed) {
    AllocationOutcome.Allocated found = (AllocationOutcome.Allocated) scheme.allocate(needed);
    List<StatementLine> lines = ENGLISH.steps(found, Audience.PERSON);
    assertThat(lines.stream().map(StatementLine::amount).reduce(Amount.ZERO_POUNDS, Amount::plus))
        .isEqualTo(found.weekly());
    assertThat(lines)
        .allMatch(line -> line.source().endsWith("text not read: unverified)"), "marked a sample");
    return lines.stream().map(StatementLine::sentence).toList();
  }

  @ParameterizedTest
  @EnumSource(CoverageGap.class)
  void why_there_is_no_estimate_reads_with_what_it_is_about(CoverageGap gap) {
    assertThat(
            ENGLISH.gap(
                new AllocationOutcome.NotCovered(
                    SampleSchemes.READY_RECKONER, gap, "night-sitting"),
                Audience.PERSON))
        .contains("night sitting")
        .endsWith("somebody must estimate.");
  }

  @ParameterizedTest
  @EnumSource(SchemeFinding.class)
  void what_is_to_be_known_of_a_scheme_reads(SchemeFinding finding) {
    assertThat(ENGLISH.finding(finding, Audience.PERSON)).endsWith(".").doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource(value = AssessmentRoute.class, names = "FULL", mode = EnumSource.Mode.EXCLUDE)
  void how_an_assessment_was_made_reads(AssessmentRoute route) {
    MeansTestResult deemed = MeansTest.deemed(route, ChargeableCare.atHome(pounds("300")), DAY);
    assertThat(ENGLISH.summary(deemed, Audience.PERSON))
        .hasSize(3)
        .allMatch(sentence -> sentence.endsWith("."));
  }

  static Stream<ReasonCode> codesOfMoney() {
    return EnglishWords.BOOK.codes().stream()
        .filter(
            code -> code.value().startsWith("charging.") || code.value().startsWith("allocation."));
  }

  @ParameterizedTest
  @MethodSource("codesOfMoney")
  void words_are_sentences(ReasonCode code) {
    Wording wording = EnglishWords.BOOK.wording(code).orElseThrow();
    assertThat(wording.person()).endsWith(".").doesNotContain("  ");
    assertThat(wording.worker()).endsWith(".").doesNotContain("  ");
  }

  @Test
  void every_closed_choice_about_money_has_words() {
    assertThat(codesOfMoney().map(ReasonCode::value))
        .containsAll(codes("charging.floor", FloorBreach.values()))
        .containsAll(codes("allocation.gap", CoverageGap.values()))
        .containsAll(codes("allocation.scheme", SchemeFinding.values()))
        .containsAll(codes("charging.step", ChargingStep.values()))
        .containsAll(codes("charging.route", AssessmentRoute.values()));
  }

  private static List<String> codes(String family, Enum<?>[] choices) {
    return Stream.of(choices).map(choice -> StatementReasons.code(family, choice)).toList();
  }

  private static Set<String> slots(ReasonCode code) {
    return EnglishWords.BOOK.wording(code).orElseThrow().slots();
  }

  private static Amount pounds(String text) {
    return Amount.pounds(text);
  }
}
