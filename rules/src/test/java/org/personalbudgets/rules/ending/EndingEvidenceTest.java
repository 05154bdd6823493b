package org.personalbudgets.rules.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.EndTerms;
import org.personalbudgets.core.agreement.EndingGround;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.HoldingRequirements;
import org.personalbudgets.core.agreement.HoldingResult;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.dispute.EndNotice;
import org.personalbudgets.core.dispute.NoticeId;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.review.Review;
import org.personalbudgets.core.review.ReviewId;
import org.personalbudgets.core.review.ReviewOutcome;
import org.personalbudgets.core.review.ReviewTrigger;
import org.personalbudgets.money.Amount;

/** What each finding on ending rests on: the text, the judgement, the review, the agreement. */
class EndingEvidenceTest {
  private static final LocalDate GIVEN = LocalDate.of(2026, 6, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
  private static final EndingTest NOTICE = EndingTest.NOTICE;
  private static final ComplaintRoute ONCE =
      new ComplaintRoute(List.of(ComplaintStep.RECONSIDERATION), 1);

  private static EndingCase.Builder ending(Regime regime, EndingStep step, EndingCause cause) {
    return EndingCase.builder()
        .payment("payment-1")
        .regime(regime)
        .step(step)
        .cause(cause)
        .date(TODAY);
  }

  private static EndNotice notice(Regime regime, ComplaintRoute route) {
    return EndNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(FunderId.of("funder"))
        .regime(regime)
        .givenOn(GIVEN)
        .reasons("why")
        .source(Citation.local("a council", "policy"))
        .ground(EndingGround.MISUSE)
        .firstDay(GIVEN.plusDays(28))
        .instead("a service that the council arranges")
        .challenge(route)
        .build();
  }

  private static EndingFinding only(EndingCase ending, EndingTest test) {
    List<EndingFinding> found = CanBeEnded.check(ending).findings(test);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String code(EndingFinding finding) {
    return finding.reason().code().value();
  }

  private static String sources(EndingFinding finding) {
    return String.join("; ", finding.reason().sources().stream().map(Citation::toString).toList());
  }

  @ParameterizedTest(name = "{0}, {1} because of {2}: {3}")
  @CsvSource({
    "CARE_ACT_ADULT, END, CONSENT_WITHDRAWN, Care Act 2014 s 33(4)",
    "CARE_ACT_CARER, END, CONSENT_WITHDRAWN, Care Act 2014 s 33(4)",
    "CARE_ACT_ADULT, END, MISUSE, Care Act 2014 s 33(5)",
    "CARE_ACT_CARER, END, MISUSE, Care Act 2014 s 33(5)",
    "CARE_ACT_ADULT, REDUCE, NEEDS_CHANGED, Care Act 2014 s 27(4)",
    "CHILDREN_ACT, END, CONSENT_WITHDRAWN, Children Act 1989 s 17A(1)",
    "CHILDREN_ACT, END, MISUSE, SI 2009/1887 reg 17",
    "CHILDREN_ACT, REDUCE, NEEDS_CHANGED, SI 2009/1887 reg 17",
    "NHS, END, CONSENT_WITHDRAWN, SI 2013/1617 reg 17",
    "NHS, END, NEEDS_CHANGED, SI 2013/1617 reg 17",
    "NHS, REDUCE, NEEDS_CHANGED, SI 2013/1617 reg 13",
    "SPECIAL_EDUCATIONAL_NEEDS, END, NEEDS_CHANGED, SI 2014/1652 reg 14",
    "SPECIAL_EDUCATIONAL_NEEDS, REDUCE, NEEDS_CHANGED, SI 2014/1652 reg 12",
    "SPECIAL_EDUCATIONAL_NEEDS, END, MISUSE, SI 2014/1652 reg 14"
  })
  void the_cause_cites_the_text_that_speaks_of_it(
      Regime regime, EndingStep step, EndingCause cause, String source) {
    assertThat(sources(only(ending(regime, step, cause).build(), EndingTest.CAUSE)))
        .isEqualTo(source);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "CARE_ACT_ADULT, END, Care Act 2014 s 33(4)",
    "CARE_ACT_ADULT, REDUCE, Care Act 2014 s 33(4)",
    "CHILDREN_ACT, END, SI 2009/1887 reg 17",
    "NHS, END, SI 2013/1617 reg 17(7)",
    "NHS, REDUCE, SI 2013/1617 reg 13",
    "NHS, SUSPEND, SI 2013/1617 reg 17",
    "SPECIAL_EDUCATIONAL_NEEDS, END, SI 2014/1652 reg 14",
    "SPECIAL_EDUCATIONAL_NEEDS, REDUCE, SI 2014/1652 reg 12",
    "SPECIAL_EDUCATIONAL_NEEDS, SUSPEND, SI 2014/1652 reg 14"
  })
  void a_missing_notice_cites_the_text_that_asks_for_it(
      Regime regime, EndingStep step, String source) {
    EndingFinding missing = only(ending(regime, step, EndingCause.MISUSE).build(), NOTICE);

    assertThat(code(missing)).isEqualTo("ending.no-notice");
    assertThat(sources(missing)).isEqualTo(source);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"SUSPEND, ending.paused-but-must-stop", "REDUCE, ending.reduced-but-must-stop"})
  void what_is_done_instead_of_stopping_is_named(EndingStep step, String code) {
    EndingReport report =
        CanBeEnded.check(ending(Regime.NHS, step, EndingCause.CONSENT_WITHDRAWN).build());

    assertThat(code(report.findings(EndingTest.CAUSE).get(0))).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "CARE_ACT_ADULT, Care Act 2014 s 33(4)",
    "CHILDREN_ACT, SI 2009/1887 reg 17",
    "SPECIAL_EDUCATIONAL_NEEDS, SI 2014/1652 reg 14",
    "NHS, SI 2013/1617 reg 15"
  })
  void money_after_a_death_cites_the_text_nearest_to_it(Regime regime, String source) {
    EndingCase dead = ending(regime, EndingStep.END, EndingCause.DEATH).build();

    assertThat(sources(only(dead, EndingTest.MONEY))).isEqualTo(source);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "CARE_ACT_ADULT, Care Act 2014 s 18(1), DOES_NOT_HOLD",
    "CARE_ACT_CARER, Care Act 2014 s 20(1), DOES_NOT_HOLD",
    "CHILDREN_ACT, Children Act 1989 s 17(1), UNDECIDED",
    "SPECIAL_EDUCATIONAL_NEEDS, Children and Families Act 2014 s 42, UNDECIDED",
    "NHS, National Health Service Act 2006 s 3, UNDECIDED"
  })
  void needs_left_bar_the_end_under_the_care_act_and_elsewhere_a_person_looks(
      Regime regime, String source, Truth passes) {
    EndingCase ending =
        ending(regime, EndingStep.END, EndingCause.MISUSE).addNeedsMet(new NeedId("w")).build();

    assertThat(sources(only(ending, EndingTest.NEEDS))).startsWith(source);
    assertThat(CanBeEnded.check(ending).passes(EndingTest.NEEDS)).isEqualTo(passes);
  }

  @Test
  void less_leaves_the_needs_to_the_findings_on_the_plan() {
    EndingCase less =
        ending(Regime.NHS, EndingStep.REDUCE, EndingCause.MISUSE)
            .addNeedsMet(new NeedId("w"))
            .build();

    assertThat(CanBeEnded.check(less).findings(EndingTest.NEEDS)).isEmpty();
  }

  /** Two judgements on whether capacity will return: the day and the answer of each. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the later one counts, 2026-05-01, false, 2026-06-01, true, ending.capacity-may-return",
    "in whatever order, 2026-06-01, true, 2026-05-01, false, ending.capacity-may-return",
    "of one day the last said, 2026-06-01, true, 2026-06-01, false, ending.must-stop",
    "today's counts, 2026-05-01, true, 2026-06-02, false, ending.must-stop",
    "tomorrow's does not, 2026-05-01, true, 2026-06-03, false, ending.capacity-may-return"
  })
  void capacity_is_as_it_was_last_judged(
      String what, LocalDate first, boolean one, LocalDate second, boolean other, String code) {
    EndingCase ending =
        ending(Regime.CARE_ACT_CARER, EndingStep.END, EndingCause.CAPACITY_LOST)
            .addJudgement(capacity(first, one))
            .addJudgement(capacity(second, other))
            .build();

    assertThat(code(only(ending, EndingTest.CAUSE))).as(what).isEqualTo(code);
  }

  private static Judgement capacity(LocalDate day, boolean returns) {
    return Judgement.builder()
        .questionCode(EndingReason.CAPACITY_WILL_RETURN.code())
        .subject("payment-1")
        .holds(returns)
        .by(EndingReason.CAPACITY_WILL_RETURN.whoMayAnswer())
        .date(day)
        .rationale("a doctor was asked")
        .build();
  }

  @Test
  void while_capacity_may_return_payments_can_pause() {
    EndingCase pause =
        ending(Regime.CARE_ACT_ADULT, EndingStep.SUSPEND, EndingCause.CAPACITY_LOST).build();

    assertThat(CanBeEnded.check(pause).findings(EndingTest.CAUSE))
        .extracting(EndingEvidenceTest::code)
        .containsExactly("ending.capacity-may-return", "ending.pause-ends-nothing");
    assertThat(CanBeEnded.check(pause).passes(EndingTest.CAUSE)).isEqualTo(Truth.HOLDS);
  }

  @Test
  void a_loss_of_capacity_outside_the_care_act_is_a_condition_like_any_other() {
    EndingCase open = ending(Regime.NHS, EndingStep.END, EndingCause.CAPACITY_LOST).build();

    assertThat(code(only(open, EndingTest.CAUSE))).isEqualTo("ending.conditions-not-known");
  }

  @Test
  void conditions_that_are_open_are_asked_about() {
    HoldingResult half = held(Map.of());
    EndingCase ending =
        ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.CONDITION_FAILS)
            .held(half)
            .build();

    assertThat(code(only(ending, EndingTest.CAUSE))).isEqualTo("ending.conditions-not-known");
    assertThat(CanBeEnded.check(ending).openQuestions())
        .isNotEmpty()
        .containsExactlyElementsOf(half.openQuestions());
  }

  @Test
  void conditions_that_are_all_met_bar_the_end() {
    Map<HoldingCondition, Finding> met = new EnumMap<>(HoldingCondition.class);
    for (HoldingCondition condition :
        HoldingRequirements.of(Regime.CARE_ACT_ADULT, DirectPaymentHolder.PERSON)) {
      met.put(condition, Finding.decided(true));
    }
    EndingCase ending =
        ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.CONDITION_FAILS)
            .held(held(met))
            .build();

    assertThat(CanBeEnded.check(ending).passes(EndingTest.CAUSE)).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  private static HoldingResult held(Map<HoldingCondition, Finding> found) {
    return HoldingRequirements.judge(
        Regime.CARE_ACT_ADULT, DirectPaymentHolder.PERSON, Circumstances.unknown(), TODAY, found);
  }

  @ParameterizedTest(name = "{0}: {1} held on {2}")
  @CsvSource({
    "held before, CARE_ACT_ADULT, 2026-06-01, HOLDS",
    "held today, CARE_ACT_ADULT, 2026-06-02, HOLDS",
    "held tomorrow, CARE_ACT_ADULT, 2026-06-03, UNDECIDED",
    "of other payments, CARE_ACT_CARER, 2026-06-01, UNDECIDED"
  })
  void only_a_review_of_these_payments_that_was_held_counts(
      String what, Regime reviewed, LocalDate heldOn, Truth passes) {
    EndingCase ending =
        ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.MISUSE)
            .addReview(
                Review.builder()
                    .id(ReviewId.of("review-1"))
                    .regime(reviewed)
                    .heldOn(heldOn)
                    .trigger(ReviewTrigger.SUSPECTED_BREACH)
                    .plan(new PlanReference("plan-1", 1))
                    .outcome(ReviewOutcome.confirmed())
                    .build())
            .build();

    assertThat(CanBeEnded.check(ending).passes(EndingTest.REVIEW)).as(what).isEqualTo(passes);
  }

  @Test
  void no_text_read_asks_for_a_review_first_outside_the_care_act() {
    for (EndingStep step : EndingStep.values()) {
      assertThat(
              CanBeEnded.check(ending(Regime.NHS, step, EndingCause.MISUSE).build())
                  .findings(EndingTest.REVIEW))
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} steps, {1} times: {2}")
  @CsvSource({
    "RECONSIDERATION, 1, true",
    "RECONSIDERATION, 0, false",
    "COMPLAINTS_PROCEDURE, 1, false"
  })
  void a_notice_names_reconsideration_as_a_step_that_can_be_taken(
      ComplaintStep step, int times, boolean named) {
    EndingCase ending =
        ending(Regime.NHS, EndingStep.END, EndingCause.MISUSE)
            .terms(agreed(28, 28, Set.of()))
            .notice(notice(Regime.NHS, new ComplaintRoute(List.of(step), times)))
            .build();

    assertThat(CanBeEnded.check(ending).passes(EndingTest.NOTICE)).isEqualTo(Truth.of(named));
  }

  /** The notice gives 28 days. */
  @ParameterizedTest(name = "{0}: {1} days for an end, {2} for less")
  @CsvSource({
    "END, 28, 56, false",
    "END, 29, 7, true",
    "REDUCE, 56, 28, false",
    "REDUCE, 7, 29, true"
  })
  void an_end_and_a_reduction_each_have_their_own_period(
      EndingStep step, int end, int reduction, boolean tooShort) {
    EndingCase ending =
        ending(Regime.CARE_ACT_ADULT, step, EndingCause.MISUSE)
            .terms(agreed(end, reduction, EnumSet.of(EndingGround.THEFT_OR_FRAUD)))
            .notice(notice(Regime.CARE_ACT_ADULT, ONCE))
            .build();

    assertThat(
            CanBeEnded.check(ending).findings(NOTICE).stream()
                .map(EndingEvidenceTest::code)
                .anyMatch("ending.notice-too-short"::equals))
        .isEqualTo(tooShort);
  }

  @Test
  void where_nothing_is_agreed_and_no_text_asks_for_a_period_any_will_do() {
    EndingCase ending =
        ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.MISUSE)
            .notice(notice(Regime.CARE_ACT_ADULT, ONCE))
            .build();

    assertThat(CanBeEnded.check(ending).findings(EndingTest.NOTICE)).isEmpty();
  }

  private static AgreementTerms agreed(int end, int reduction, Set<EndingGround> atOnce) {
    return AgreementTerms.builder()
        .notice(new NoticeTerms(reduction, end, end))
        .ending(new EndTerms(atOnce, "the council arranges", false))
        .build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "END, ending.liability-passes, HOLDS",
    "SUSPEND, ending.liability-open, UNDECIDED",
    "REDUCE, ending.liability-open, UNDECIDED"
  })
  void what_is_owed_passes_to_the_funder_at_the_end_only(
      EndingStep step, String code, Truth passes) {
    EndingCase ending =
        ending(Regime.NHS, step, EndingCause.MISUSE)
            .addLiability(
                new Liability(
                    "pay", Liability.Kind.WAGES, Amount.pounds("400.00"), Optional.empty()))
            .build();

    assertThat(code(only(ending, EndingTest.LIABILITIES))).isEqualTo(code);
    assertThat(CanBeEnded.check(ending).passes(EndingTest.LIABILITIES)).isEqualTo(passes);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "NHS, SI 2013/1617 reg 17",
    "SPECIAL_EDUCATIONAL_NEEDS, SI 2014/1652 reg 14",
    "CARE_ACT_ADULT, the agreement ending"
  })
  void what_is_owed_passes_by_law_or_by_agreement(Regime regime, String source) {
    EndingCase ending =
        ending(regime, EndingStep.END, EndingCause.MISUSE)
            .terms(
                AgreementTerms.builder()
                    .ending(new EndTerms(Set.of(), "the council arranges", true))
                    .build())
            .addLiability(
                new Liability(
                    "pay", Liability.Kind.WAGES, Amount.pounds("400.00"), Optional.empty()))
            .build();

    assertThat(sources(only(ending, EndingTest.LIABILITIES))).isEqualTo(source);
  }

  @Test
  void a_case_is_about_one_body_of_law_and_amounts_owed_are_more_than_nothing() {
    EndingCase.Builder nhs = ending(Regime.NHS, EndingStep.END, EndingCause.CONDITION_FAILS);
    nhs.held(held(Map.of()));
    assertThatThrownBy(nhs::build).isInstanceOf(IllegalArgumentException.class);
    EndingCase.Builder other = ending(Regime.NHS, EndingStep.END, EndingCause.MISUSE);
    other.notice(notice(Regime.CARE_ACT_ADULT, ONCE));
    assertThatThrownBy(other::build).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Liability("pay", Liability.Kind.WAGES, Amount.ZERO_POUNDS, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Liability("a wage", Liability.Kind.WAGES, Amount.pence(1), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_finding_rests_on_a_source_and_every_reason_has_a_code_of_its_own() {
    assertThatThrownBy(
            () ->
                new EndingFinding(
                    EndingTest.CAUSE,
                    Reason.of(EndingReason.DIED.code()),
                    List.of(),
                    new EndingFinding.Weight.Noted()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a finding on ending rests on a source");
    assertThat(EndingReason.reasonCodes())
        .hasSize(EndingReason.values().length)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code.value()).startsWith("ending."));
  }
}
