package org.personalbudgets.rules.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.signing.Signing.codes;
import static org.personalbudgets.rules.signing.Signing.line;
import static org.personalbudgets.rules.signing.Signing.report;
import static org.personalbudgets.rules.signing.Signing.signing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.PlanRisk;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.rules.Example;

/** Feature 22 and seed 49: one report with all tests, every fault in it. */
class CanBeSignedTest {
  @Test
  void a_plan_in_good_order_can_be_signed() {
    SigningReport report = report(Example.adult(Categories.GYM));

    assertThat(report.findings()).isEmpty();
    assertThat(report.canBeSigned()).isEqualTo(Truth.HOLDS);
  }

  /** Each fault by itself: what it spoils, and nothing else. */
  static Stream<Arguments> faults() {
    Example gym = Example.adult(Categories.GYM);
    SupportPlan plan = gym.draft();
    return Stream.of(
        Arguments.of(
            "seed 49: safe",
            SigningTest.SAFE,
            "plan.risk-without-procedure",
            Truth.UNDECIDED,
            signing(gym, withRisk(gym)).agreement(gym.agreement(withRisk(gym)).build()).build()),
        Arguments.of(
            "seed 49: legal, s 22(1)",
            SigningTest.LEGAL,
            "careact.s22-nhs-responsibility",
            Truth.DOES_NOT_HOLD,
            of(Example.adult(RestrictedCategories.MEDICATION))),
        Arguments.of(
            "seed 49: meets the needs",
            SigningTest.MEETS_NEEDS,
            "plan.need-not-covered",
            Truth.UNDECIDED,
            of(
                Example.adult(Categories.GYM)
                    .need(
                        "washing",
                        Regime.CARE_ACT_ADULT,
                        Finding.decided(true),
                        MeetingOfNeed.UNMET))),
        Arguments.of(
            "seed 40: within the budget",
            SigningTest.WITHIN_BUDGET,
            "plan.over-budget",
            Truth.DOES_NOT_HOLD,
            of(costing("1000.01"))),
        Arguments.of(
            "seed 43: complete",
            SigningTest.COMPLETE,
            "plan.question-unanswered",
            Truth.DOES_NOT_HOLD,
            signing(gym, withoutAnswer(gym))
                .agreement(gym.agreement(withoutAnswer(gym)).build())
                .build()),
        Arguments.of(
            "seed 52: agreed",
            SigningTest.AGREED,
            "plan.not-signed",
            Truth.DOES_NOT_HOLD,
            signing(gym, plan)
                .agreement(gym.agreementSignedBy(plan, PartyRole.PERSON).build())
                .build()));
  }

  private static SigningCase of(Example example) {
    SupportPlan plan = example.draft();
    return signing(example, plan).agreement(example.agreement(plan).build()).build();
  }

  private static SupportPlan withRisk(Example example) {
    return example.draftBuilder().addRisk(risk()).build();
  }

  private static PlanRisk risk() {
    return new PlanRisk("falls", "falling at the gym", Optional.empty());
  }

  private static SupportPlan withoutAnswer(Example example) {
    return example.draftWithout(PlanQuestion.WHEN_REVIEWED);
  }

  private static Example costing(String weekly) {
    return Example.under(Regime.CARE_ACT_ADULT).line(line(Categories.GYM, weekly));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void each_fault_spoils_its_own_test_and_no_other(
      String source, SigningTest test, String code, Truth passes, SigningCase signing) {
    SigningReport report = CanBeSigned.check(signing);

    assertThat(codes(report, test)).as(source).containsExactly(code);
    for (SigningTest each : SigningTest.values()) {
      assertThat(report.passes(each))
          .as("%s %s", source, each)
          .isEqualTo(each == test ? passes : Truth.HOLDS);
    }
    assertThat(report.canBeSigned()).isEqualTo(passes);
  }

  @Test
  void every_independent_fault_is_in_the_one_report() {
    Example example =
        Example.under(Regime.CARE_ACT_ADULT)
            .need("washing", Regime.CARE_ACT_ADULT, Finding.decided(true), MeetingOfNeed.UNMET)
            .line(line(RestrictedCategories.MEDICATION, "1000.01"));
    SupportPlan plan =
        example.draftBuilderWithout(PlanQuestion.WHEN_REVIEWED).addRisk(risk()).build();

    SigningReport report =
        CanBeSigned.check(
            signing(example, plan)
                .agreement(example.agreementSignedBy(plan, PartyRole.PERSON).build())
                .build());

    assertThat(report.findings())
        .extracting(SigningFinding::test)
        .containsExactly(SigningTest.values());
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.reason().sources()).isNotEmpty());
    assertThat(report.canBeSigned()).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @ParameterizedTest(name = "judged {0}")
  @CsvSource({"true, HOLDS", "false, DOES_NOT_HOLD"})
  void what_is_for_the_signer_to_judge_is_open_until_judged(boolean accepted, Truth passes) {
    Example gym = Example.adult(Categories.GYM);
    SupportPlan plan = withRisk(gym);
    SigningCase.Builder open = signing(gym, plan).agreement(gym.agreement(plan).build());

    SigningReport before = CanBeSigned.check(open.build());
    assertThat(before.openQuestions()).containsExactly(SigningReason.RISK_ACCEPTED);
    SigningReport after =
        CanBeSigned.check(
            signing(gym, plan)
                .agreement(gym.agreement(plan).build())
                .addJudgement(Example.judgement(SigningReason.RISK_ACCEPTED, "falls", accepted))
                .addJudgement(Example.judgement(SigningReason.RISK_ACCEPTED, "another", !accepted))
                .build());
    assertThat(after.passes(SigningTest.SAFE)).isEqualTo(passes);
  }

  @Test
  void the_codes_of_the_report_are_listed() {
    assertThat(SigningReason.reasonCodes())
        .extracting(code -> code.value())
        .contains("plan.not-signed", "signing.no-rule-covers", "signing.rule-failed")
        .doesNotHaveDuplicates();
  }

  /** Of what was judged about the one risk: by whom, how, and on which day. */
  static Stream<Arguments> judgements() {
    LocalDate signed = Example.AGREED;
    return Stream.of(
        Arguments.of("the later counts", true, signed.minusDays(2), false, signed, false),
        Arguments.of("whatever the order", false, signed, true, signed.minusDays(2), false),
        Arguments.of("of one day, the last", false, signed, true, signed, true),
        Arguments.of("none after signing", true, signed, false, signed.plusDays(1), true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgements")
  void of_several_judgements_the_latest_by_the_day_of_signing_counts(
      String name, boolean first, LocalDate on, boolean second, LocalDate then, boolean passes) {
    Example gym = Example.adult(Categories.GYM);
    SupportPlan plan = withRisk(gym);

    SigningReport report =
        CanBeSigned.check(
            signing(gym, plan)
                .agreement(gym.agreement(plan).build())
                .addJudgement(judged(first, on, DecisionMaker.LOCAL_AUTHORITY))
                .addJudgement(judged(second, then, DecisionMaker.LOCAL_AUTHORITY))
                .addJudgement(judged(!passes, Example.AGREED, DecisionMaker.PERSON))
                .build());

    assertThat(report.passes(SigningTest.SAFE)).as(name).isEqualTo(Truth.of(passes));
  }

  private static Judgement judged(boolean holds, LocalDate day, DecisionMaker by) {
    return Judgement.builder()
        .questionCode(SigningReason.RISK_ACCEPTED.code())
        .subject("falls")
        .holds(holds)
        .by(by)
        .date(day)
        .rationale("looked into with care")
        .build();
  }
}
