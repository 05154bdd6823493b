package org.personalbudgets.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.forecast.ForecastItem;
import org.personalbudgets.core.forecast.ForecastStep;
import org.personalbudgets.core.forecast.RingFenceKind;
import org.personalbudgets.core.forecast.StreamForecast;
import org.personalbudgets.core.forecast.UnderUse;
import org.personalbudgets.core.forecast.UnderUseCause;
import org.personalbudgets.core.forecast.UnderUseKind;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.payment.AmountMismatch;
import org.personalbudgets.core.payment.LikelyCause;
import org.personalbudgets.core.payment.MismatchCause;
import org.personalbudgets.core.payment.PaymentLegs;
import org.personalbudgets.core.payment.RetroAdjustment;
import org.personalbudgets.core.payment.RetroCause;
import org.personalbudgets.core.payment.RetroShare;
import org.personalbudgets.core.payment.ScheduleFinding;
import org.personalbudgets.core.payment.ScheduleFindingCode;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.core.plan.PlanFindingCode;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.surplus.BandPosition;
import org.personalbudgets.core.surplus.SurplusFinding;
import org.personalbudgets.core.surplus.SurplusPart;
import org.personalbudgets.core.surplus.SurplusPartKind;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.nhs.Regulation15Repayment;
import org.personalbudgets.rules.lint.LintCode;
import org.personalbudgets.rules.lint.LintFinding;
import org.personalbudgets.rules.lint.Witness;
import org.personalbudgets.rules.signing.SigningFinding;
import org.personalbudgets.rules.signing.SigningReason;
import org.personalbudgets.rules.signing.SigningTest;

/** What is found on plans, payments, balances and rules in words: every code has them. */
class FindingWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final Citation SOURCE = Citation.local("A council", "planning");
  private static final FindingExplainer ENGLISH = FindingExplainer.in(Language.ENGLISH);

  private static String plan(PlanFindingCode code, Audience audience, String... ids) {
    return ENGLISH.finding(new PlanFinding(code, SOURCE, List.of(ids), true), audience);
  }

  @ParameterizedTest
  @EnumSource(PlanFindingCode.class)
  void a_finding_on_a_plan_reads_with_the_ids_that_it_states(PlanFindingCode code) {
    for (Audience audience : List.of(Audience.PERSON, Audience.WORKER)) {
      assertThat(plan(code, audience, "line-1", "need-2", "board-3"))
          .matches("[A-Z].*\\.")
          .doesNotContain("{")
          .doesNotContain("which'")
          .doesNotContain("other'");
    }
    assertThat(plan(code, Audience.AUDITOR, "line-1")).startsWith(code.code());
  }

  @Test
  void constants_of_the_law_read_as_words_and_ids_as_they_are() {
    assertThat(plan(PlanFindingCode.NOT_SIGNED, Audience.WORKER, "NHS", "PERSON", "REPRESENTATIVE"))
        .isEqualTo("No signature for nhs, required of: person or representative.");
    assertThat(plan(PlanFindingCode.NOT_SIGNED, Audience.PERSON, "NHS", "HEALTH_BODY"))
        .isEqualTo("A signature is still missing, of: health body.");
    assertThat(plan(PlanFindingCode.CONTENT_MISSING, Audience.WORKER, "NHS_NOTICE"))
        .isEqualTo("Required content is missing: nhs notice.");
    assertThat(
            plan(PlanFindingCode.AGREEMENT_LACKS_REGIME, Audience.WORKER, "Agr-1", "CHILDREN_ACT"))
        .isEqualTo("The agreement 'Agr 1' is not under a body of law of the plan: children act.");
    assertThat(plan(PlanFindingCode.NEED_NOT_COVERED, Audience.PERSON, "Need-1"))
        .isEqualTo("Nothing in the plan meets this need in full: Need 1.");
  }

  /** A vendor may make a finding of any ids; words never fail over them. */
  @Test
  void more_roles_than_a_code_can_hold_read_as_the_first() {
    String[] ids = new String[9];
    Arrays.fill(ids, "AUTHORISED_PERSON");
    assertThat(plan(PlanFindingCode.NOT_SIGNED, Audience.PERSON, ids))
        .isEqualTo("A signature is still missing, of: authorised person.");
    assertThat(plan(PlanFindingCode.NOT_SIGNED, Audience.PERSON)).endsWith(".");
  }

  @Test
  void a_finding_on_signing_reads_with_what_it_is_about_and_its_sources() {
    Explanation.Because because =
        ENGLISH.finding(
            new SigningFinding(
                SigningTest.LEGAL,
                Reason.of(SigningReason.NOT_COVERED.code()).addSource(SOURCE),
                List.of("line-1"),
                new SigningFinding.Weight.Open(List.of())),
            Audience.PERSON);
    assertThat(because.sentence())
        .isEqualTo(
            "No rule says whether the money can pay for this, so a person has to decide: line 1.");
    assertThat(because.source()).isEqualTo("A council planning (local policy)");
  }

  @Test
  void a_finding_of_a_plan_reads_the_same_in_a_report_on_signing() {
    for (PlanFindingCode code : PlanFindingCode.values()) {
      List<String> ids = List.of("NHS", "HEALTH_BODY", "x");
      assertThat(
              ENGLISH
                  .finding(
                      new SigningFinding(
                          SigningTest.AGREED,
                          Reason.of(code.code()).addSource(SOURCE),
                          ids,
                          new SigningFinding.Weight.Bars()),
                      Audience.WORKER)
                  .sentence())
          .isEqualTo(ENGLISH.finding(new PlanFinding(code, SOURCE, ids, true), Audience.WORKER));
    }
  }

  private static AmountMismatch figures(LikelyCause... causes) {
    return new AmountMismatch(Amount.pounds("385.00"), Amount.pounds("195.00"), List.of(causes));
  }

  /** LGSCO 23 000 127. */
  @Test
  void a_schedule_that_pays_another_amount_reads_with_both_and_the_difference() {
    assertThat(
            ENGLISH.finding(
                new ScheduleFinding(ScheduleFindingCode.GROSS_DIFFERS, Optional.of(figures())),
                Audience.PERSON))
        .isEqualTo("£385.00 was agreed, but £195.00 would be paid: a difference of £190.00.");
  }

  @ParameterizedTest
  @EnumSource(MismatchCause.class)
  void what_may_explain_a_difference_reads_with_its_figure(MismatchCause cause) {
    LikelyCause likely =
        new LikelyCause(
            cause, Optional.of(Cadence.WEEK), Amount.pounds("190.00"), Amount.pounds("-5.00"));
    assertThat(ENGLISH.causes(figures(likely), Audience.WORKER))
        .singleElement()
        .asString()
        .endsWith(" That gives £190.00 and leaves £5.00 unexplained.");
  }

  @ParameterizedTest
  @EnumSource(RetroCause.class)
  void why_a_payment_is_worked_out_again_reads_cause_by_cause(RetroCause cause) {
    RetroAdjustment adjustment =
        new RetroAdjustment(
            DateRange.of(DAY, DAY.plusDays(6)),
            PaymentLegs.nothing("GBP"),
            new PaymentLegs(Amount.pounds("7.00"), Amount.pounds("2.00")),
            List.of(
                new RetroShare(
                    cause, Optional.of(SOURCE), Amount.pounds("7.00"), Amount.pounds("2.00"))));
    assertThat(ENGLISH.shares(adjustment, Audience.PERSON))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.sentence())
                  .endsWith(": your budget changes by £7.00, your own part by £2.00.");
              assertThat(line.amount()).isEqualTo(Amount.pounds("7.00"));
              assertThat(line.source()).startsWith("A council planning");
            });
  }

  @ParameterizedTest
  @EnumSource(SurplusPartKind.class)
  void whose_each_part_of_the_money_is_reads_with_its_amount(SurplusPartKind kind) {
    SurplusFinding finding =
        new SurplusFinding(
            FundingStream.NHS,
            DAY,
            BandPosition.WITHIN,
            List.of(
                new SurplusPart(
                    kind,
                    RingFenceKind.HOLIDAY_PAY.name(),
                    Amount.pounds("3.00"),
                    Optional.empty())));
    for (Audience audience : List.of(Audience.PERSON, Audience.WORKER)) {
      assertThat(ENGLISH.parts(finding, audience).get(0).sentence())
          .contains("£3.00")
          .endsWith(".");
    }
    assertThat(ENGLISH.position(finding, Audience.PERSON))
        .isEqualTo("There is no more in the account than may build up.");
  }

  @Test
  void money_set_aside_says_what_for() {
    SurplusFinding finding =
        new SurplusFinding(
            FundingStream.NHS,
            DAY,
            BandPosition.WITHIN,
            List.of(
                new SurplusPart(
                    SurplusPartKind.RING_FENCED,
                    RingFenceKind.REDUNDANCY_PAY.name(),
                    Amount.pounds("300.00"),
                    Optional.of(SOURCE))));
    assertThat(ENGLISH.parts(finding, Audience.PERSON).get(0).sentence())
        .isEqualTo("£300.00 is set aside: redundancy pay.");
  }

  @Test
  void a_forecast_reads_step_by_step() {
    Amount held = Amount.pounds("100.00");
    Amount set = Amount.pounds("40.00");
    Amount free = Amount.pounds("60.00");
    StreamForecast forecast =
        new StreamForecast(
            FundingStream.ADULT_SOCIAL_CARE,
            List.of(
                step(ForecastItem.Kind.HELD, "ADULT_SOCIAL_CARE", held, held, held),
                step(ForecastItem.Kind.RING_FENCED, "HOLIDAY_PAY", set, held, free),
                step(ForecastItem.Kind.LINE_DUE, "line-1", free, set, Amount.ZERO_POUNDS)));
    assertThat(ENGLISH.steps(forecast, Audience.PERSON))
        .extracting(StatementLine::sentence)
        .containsExactly(
            "On 2 February 2026 the account holds £100.00.",
            "£40.00 is set aside for holiday pay: £60.00 is free.",
            "On 2 February 2026 £60.00 is due for line 1: £40.00 is held and £0.00 is free.");
    assertThat(ENGLISH.steps(forecast, Audience.WORKER))
        .extracting(StatementLine::amount)
        .containsExactly(held, set.negated(), free.negated());
  }

  private static ForecastStep step(
      ForecastItem.Kind kind, String reference, Amount amount, Amount held, Amount free) {
    return new ForecastStep(DAY, new ForecastItem(kind, reference, amount), held, free);
  }

  @ParameterizedTest
  @EnumSource(UnderUseKind.class)
  void why_a_line_was_not_used_reads_once_for_each_kind_of_cause(UnderUseKind kind) {
    PlanLineId line = PlanLineId.of("line-1");
    UnderUseCause cause =
        new UnderUseCause(line, kind, DateRange.of(DAY, DAY.plusDays(1)), "note-1");
    assertThat(ENGLISH.underUse(underUse(List.of(cause, cause)), Audience.PERSON))
        .singleElement()
        .asString()
        .startsWith("£8.00 for line 1 was not used: ")
        .endsWith(".");
  }

  @Test
  void where_nobody_has_said_why_it_says_so() {
    assertThat(ENGLISH.underUse(underUse(List.of()), Audience.PERSON))
        .containsExactly("£8.00 for this was not used, and nobody has said why: line 1.");
  }

  private static UnderUse underUse(List<UnderUseCause> causes) {
    return new UnderUse(
        PlanLineId.of("line-1"), Amount.pounds("10.00"), Amount.pounds("2.00"), causes);
  }

  @ParameterizedTest
  @EnumSource(LintCode.class)
  void what_is_the_matter_with_a_rule_names_the_rule(LintCode code) {
    LintFinding finding =
        new LintFinding(
            code,
            List.of("council.no-taxis", "council.taxis"),
            new Witness(
                "in-plan", Example.buy(Categories.GYM), Example.adult(Categories.GYM).caseFile()),
            12);
    assertThat(ENGLISH.finding(finding, Audience.WORKER))
        .contains("no taxis")
        .contains("(12 cases tried)");
    assertThat(ENGLISH.finding(finding, Audience.AUDITOR))
        .startsWith("lint.")
        .contains("which=council.no-taxis");
  }

  static Stream<String> everyCode() {
    return Stream.of(
            codes(PlanFindingCode.values(), PlanFindingCode::code),
            codes(ScheduleFindingCode.values(), ScheduleFindingCode::code),
            codes(SigningReason.values(), reason -> reason.code().value()),
            codes(MismatchCause.values(), FindingReasons::code),
            codes(RetroCause.values(), FindingReasons::code),
            codes(BandPosition.values(), FindingReasons::code),
            codes(SurplusPartKind.values(), FindingReasons::code),
            codes(ForecastItem.Kind.values(), FindingReasons::code),
            codes(UnderUseKind.values(), FindingReasons::code),
            codes(LintCode.values(), FindingReasons::code),
            Stream.of(
                    SigningReason.GAP_ACCEPTED,
                    SigningReason.RISK_ACCEPTED,
                    Regulation15Repayment.SUBSTANTIAL_PROPORTION)
                .map(Question::code))
        .flatMap(codes -> codes);
  }

  private static <E extends Enum<E>> Stream<String> codes(
      E[] choices, java.util.function.Function<E, String> code) {
    return Arrays.stream(choices).map(code);
  }

  @ParameterizedTest
  @MethodSource("everyCode")
  void every_code_has_words_that_are_sentences(String code) {
    Wording wording = EnglishWords.BOOK.wording(new ReasonCode(code)).orElseThrow();
    assertThat(wording.person()).endsWith(".").doesNotContain("  ").doesNotContain("{}");
    assertThat(wording.worker()).endsWith(".").doesNotContain("  ").doesNotContain("{}");
    assertThat(KNOWN_SLOTS).containsAll(wording.slots());
  }

  private static final Set<String> KNOWN_SLOTS =
      Set.of(
          "which",
          "other",
          "third",
          "policy",
          "expected",
          "found",
          "difference",
          "amount",
          "unexplained",
          "cadence",
          "gross",
          "contribution",
          "day",
          "held",
          "free",
          "unused",
          "tried",
          "truth");
}
