package org.personalbudgets.rules.ending;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.EnumSource;
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
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.dispute.EndNotice;
import org.personalbudgets.core.dispute.Notice;
import org.personalbudgets.core.dispute.NoticeId;
import org.personalbudgets.core.dispute.ReductionNotice;
import org.personalbudgets.core.dispute.SuspensionNotice;
import org.personalbudgets.core.finding.Finding;
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
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.Example;

/** What the law of each regime asks before payments stop, pause or are reduced. */
class CanBeEndedTest {
  private static final LocalDate GIVEN = LocalDate.of(2026, 6, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
  private static final Citation SOURCE = Citation.local("a council", "policy");
  private static final ComplaintRoute ONCE =
      new ComplaintRoute(
          List.of(ComplaintStep.RECONSIDERATION, ComplaintStep.COMPLAINTS_PROCEDURE), 1);
  private static final ComplaintRoute NONE =
      new ComplaintRoute(List.of(ComplaintStep.COMPLAINTS_PROCEDURE), 0);

  private static EndNotice end(Regime regime, LocalDate firstDay, ComplaintRoute route) {
    return EndNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(FunderId.of("funder"))
        .regime(regime)
        .givenOn(GIVEN)
        .reasons("why")
        .source(SOURCE)
        .ground(EndingGround.MISUSE)
        .firstDay(firstDay)
        .instead("a service that the council arranges")
        .challenge(route)
        .build();
  }

  private static SuspensionNotice pause(Regime regime) {
    return SuspensionNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(FunderId.of("funder"))
        .regime(regime)
        .givenOn(GIVEN)
        .reasons("why")
        .source(SOURCE)
        .firstDay(GIVEN)
        .lookedAtAgainBy(GIVEN.plusWeeks(4))
        .meanwhile("the ward looks after them")
        .challenge(ONCE)
        .build();
  }

  private static ReductionNotice less(Regime regime, LocalDate firstDay) {
    return ReductionNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(FunderId.of("funder"))
        .regime(regime)
        .givenOn(GIVEN)
        .reasons("why")
        .source(SOURCE)
        .before(PeriodicAmount.weekly(Amount.pounds("385.00")))
        .after(PeriodicAmount.weekly(Amount.pounds("195.00")))
        .firstDay(firstDay)
        .challenge(ONCE)
        .build();
  }

  private static EndingCase.Builder ending(Regime regime, EndingStep step, EndingCause cause) {
    return endingOn(TODAY, regime, step, cause);
  }

  private static EndingCase.Builder endingOn(
      LocalDate day, Regime regime, EndingStep step, EndingCause cause) {
    return EndingCase.builder()
        .payment("payment-1")
        .regime(regime)
        .step(step)
        .cause(cause)
        .date(day);
  }

  private static Review review(Regime regime, ReviewTrigger trigger, ReviewOutcome outcome) {
    return Review.builder()
        .id(ReviewId.of("review-1"))
        .regime(regime)
        .heldOn(GIVEN.minusDays(7))
        .trigger(trigger)
        .plan(new PlanReference("plan-1", 1))
        .outcome(outcome)
        .build();
  }

  private static HoldingResult held(Regime regime, HoldingCondition failing) {
    Map<HoldingCondition, Finding> found = new EnumMap<>(HoldingCondition.class);
    for (HoldingCondition condition : HoldingRequirements.of(regime, DirectPaymentHolder.PERSON)) {
      found.put(condition, Finding.decided(condition != failing));
    }
    return HoldingRequirements.judge(
        regime, DirectPaymentHolder.PERSON, Circumstances.unknown(), TODAY, found);
  }

  private static AgreementTerms agreed(int days, Set<EndingGround> atOnce, boolean passes) {
    return AgreementTerms.builder()
        .notice(new NoticeTerms(days, days, days))
        .ending(new EndTerms(atOnce, "the council arranges", passes))
        .build();
  }

  private static List<String> codes(EndingReport report, EndingTest test) {
    return report.findings(test).stream().map(finding -> finding.reason().code().value()).toList();
  }

  @ParameterizedTest(name = "{0}: {1} because of {2}")
  @CsvSource({
    "s 33(4), CARE_ACT_ADULT, CONSENT_WITHDRAWN, ending.must-stop, HOLDS",
    "s 33(5), CARE_ACT_ADULT, MISUSE, ending.may-stop, HOLDS",
    "s 33(5), CARE_ACT_CARER, THEFT_OR_FRAUD, ending.may-stop, HOLDS",
    "s 27(4), CARE_ACT_ADULT, NEEDS_CHANGED, ending.may-stop, HOLDS",
    "no text read, CARE_ACT_ADULT, HOSPITAL_STAY, ending.no-rule-found, UNDECIDED",
    "s 33(4), CARE_ACT_ADULT, DEATH, ending.died, HOLDS",
    "regs 8 and 9, CARE_ACT_ADULT, CAPACITY_LOST, ending.capacity-not-known, UNDECIDED",
    "reg 17, NHS, CONSENT_WITHDRAWN, ending.must-stop, HOLDS",
    "reg 17, NHS, MISUSE, ending.may-stop, HOLDS",
    "reg 17, NHS, THEFT_OR_FRAUD, ending.may-stop, HOLDS",
    "reg 17, NHS, DEATH, ending.died, HOLDS",
    "reg 14, SPECIAL_EDUCATIONAL_NEEDS, CONSENT_WITHDRAWN, ending.must-stop, HOLDS",
    "reg 14, SPECIAL_EDUCATIONAL_NEEDS, MISUSE, ending.must-stop, HOLDS",
    "no text read, SPECIAL_EDUCATIONAL_NEEDS, THEFT_OR_FRAUD, ending.no-rule-found, UNDECIDED",
    "s 17A(1), CHILDREN_ACT, CONSENT_WITHDRAWN, ending.must-stop, HOLDS",
    "reg 17, CHILDREN_ACT, MISUSE, ending.may-stop, HOLDS",
    "reg 17, CHILDREN_ACT, NEEDS_CHANGED, ending.may-stop, HOLDS"
  })
  void whether_the_law_has_the_funder_stop(
      String source, Regime regime, EndingCause cause, String code, Truth passes) {
    EndingReport report = CanBeEnded.check(ending(regime, EndingStep.END, cause).build());
    assertThat(codes(report, EndingTest.CAUSE)).as(source).containsExactly(code);
    assertThat(report.passes(EndingTest.CAUSE)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "s 33(4), CARE_ACT_ADULT, CARE_ACT_CAPABLE, ending.must-stop",
    "reg 17 consent, NHS, NHS_CONSENT, ending.must-stop",
    "reg 17 may, NHS, NHS_APPROPRIATE, ending.may-stop",
    "all met, CARE_ACT_ADULT, , ending.conditions-met"
  })
  void whether_a_condition_that_fails_obliges_the_funder(
      String source, Regime regime, HoldingCondition failing, String code) {
    EndingReport report =
        CanBeEnded.check(
            ending(regime, EndingStep.END, EndingCause.CONDITION_FAILS)
                .held(held(regime, failing))
                .build());
    assertThat(codes(report, EndingTest.CAUSE)).as(source).containsExactly(code);
    assertThat(
            CanBeEnded.check(ending(regime, EndingStep.END, EndingCause.CONDITION_FAILS).build())
                .passes(EndingTest.CAUSE))
        .isEqualTo(Truth.UNDECIDED);
  }

  @ParameterizedTest(name = "regs 8 and 9: capacity will return {0}")
  @CsvSource({"true, DOES_NOT_HOLD", "false, HOLDS"})
  void a_loss_of_capacity_that_will_pass_ends_nothing(boolean returns, Truth passes) {
    EndingReport report =
        CanBeEnded.check(
            ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.CAPACITY_LOST)
                .addJudgement(
                    Example.judgement(EndingReason.CAPACITY_WILL_RETURN, "payment-1", returns))
                .build());
    assertThat(report.passes(EndingTest.CAUSE)).isEqualTo(passes);
  }

  @Test
  void while_nobody_said_whether_capacity_returns_the_report_asks() {
    EndingReport report =
        CanBeEnded.check(
            ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.CAPACITY_LOST)
                .addJudgement(
                    Example.judgement(EndingReason.CAPACITY_WILL_RETURN, "payment-2", false))
                .build());
    assertThat(report.openQuestions()).containsExactly(EndingReason.CAPACITY_WILL_RETURN);
  }

  @ParameterizedTest(name = "suspend is not end: {0}")
  @EnumSource(
      value = EndingStep.class,
      names = {"SUSPEND", "REDUCE"})
  void where_payments_must_stop_a_pause_or_less_will_not_do(EndingStep step) {
    assertThat(
            CanBeEnded.check(ending(Regime.NHS, step, EndingCause.CONSENT_WITHDRAWN).build())
                .passes(EndingTest.CAUSE))
        .isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(
            CanBeEnded.check(ending(Regime.CARE_ACT_ADULT, step, EndingCause.DEATH).build())
                .passes(EndingTest.CAUSE))
        .isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void a_stay_in_hospital_pauses_with_notice_and_a_person_decides() {
    EndingReport report =
        CanBeEnded.check(
            ending(Regime.CARE_ACT_ADULT, EndingStep.SUSPEND, EndingCause.HOSPITAL_STAY)
                .notice(pause(Regime.CARE_ACT_ADULT))
                .addNeedsMet(new NeedId("washing"))
                .build());
    assertThat(codes(report, EndingTest.CAUSE))
        .containsExactly("ending.no-rule-found", "ending.pause-ends-nothing");
    assertThat(report.passes(EndingTest.NOTICE)).isEqualTo(Truth.HOLDS);
    assertThat(report.passes(EndingTest.NEEDS)).isEqualTo(Truth.HOLDS);
    assertThat(report.canBeDone()).isEqualTo(Truth.UNDECIDED);
  }

  @ParameterizedTest(name = "{0}: first day {1}")
  @CsvSource({
    "H4 four weeks, 2026-06-29, HOLDS",
    "H4 one day short, 2026-06-28, DOES_NOT_HOLD",
    "X47 no fraud, 2026-06-02, DOES_NOT_HOLD"
  })
  void H4_X47_the_notice_is_as_long_as_agreed(String source, LocalDate firstDay, Truth passes) {
    EndingReport report =
        CanBeEnded.check(
            ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.MISUSE)
                .terms(agreed(28, EnumSet.of(EndingGround.THEFT_OR_FRAUD), false))
                .notice(end(Regime.CARE_ACT_ADULT, firstDay, ONCE))
                .build());
    assertThat(report.passes(EndingTest.NOTICE)).as(source).isEqualTo(passes);
  }

  @Test
  void X47_fraud_ends_at_once_where_the_agreement_says_so() {
    EndingReport report =
        CanBeEnded.check(
            ending(Regime.NHS, EndingStep.END, EndingCause.THEFT_OR_FRAUD)
                .terms(agreed(28, EnumSet.of(EndingGround.THEFT_OR_FRAUD), false))
                .notice(end(Regime.NHS, GIVEN, ONCE))
                .build());
    assertThat(codes(report, EndingTest.NOTICE)).containsExactly("ending.at-once");
    assertThat(report.passes(EndingTest.NOTICE)).isEqualTo(Truth.HOLDS);
  }

  @Test
  void a_reduction_keeps_its_own_period_whatever_ends_at_once() {
    assertThat(
            CanBeEnded.check(
                    ending(Regime.NHS, EndingStep.REDUCE, EndingCause.MISUSE)
                        .terms(agreed(28, EnumSet.of(EndingGround.MISUSE), false))
                        .notice(less(Regime.NHS, GIVEN.plusDays(27)))
                        .build())
                .passes(EndingTest.NOTICE))
        .isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void notice_that_is_missing_later_or_of_something_else_does_not_count() {
    EndingCase.Builder none = ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.MISUSE);
    assertThat(codes(CanBeEnded.check(none.build()), EndingTest.NOTICE))
        .containsExactly("ending.no-notice");
    assertThat(
            codes(
                CanBeEnded.check(
                    endingOn(
                            GIVEN.minusDays(1),
                            Regime.CARE_ACT_ADULT,
                            EndingStep.END,
                            EndingCause.MISUSE)
                        .notice(end(Regime.CARE_ACT_ADULT, GIVEN, ONCE))
                        .build()),
                EndingTest.NOTICE))
        .containsExactly("ending.no-notice");
    Notice other = pause(Regime.CARE_ACT_ADULT);
    assertThat(codes(CanBeEnded.check(none.notice(other).build()), EndingTest.NOTICE))
        .containsExactly("ending.notice-of-something-else");
  }

  @ParameterizedTest(name = "{0}: NHS reg 17, SEN reg 14")
  @EnumSource(
      value = Regime.class,
      names = {"NHS", "SPECIAL_EDUCATIONAL_NEEDS"})
  void the_notice_is_reasonable_and_says_that_the_decision_is_made_again_once(Regime regime) {
    EndingReport report =
        CanBeEnded.check(
            ending(regime, EndingStep.END, EndingCause.MISUSE)
                .notice(end(regime, GIVEN.plusWeeks(4), NONE))
                .build());
    assertThat(codes(report, EndingTest.NOTICE))
        .containsExactly("ending.notice-reasonable", "ending.reconsideration-left-out");
    assertThat(report.passes(EndingTest.NOTICE)).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void s_27_4_less_is_paid_only_after_a_review_that_changed_something() {
    EndingCase.Builder less =
        ending(Regime.CARE_ACT_ADULT, EndingStep.REDUCE, EndingCause.NEEDS_CHANGED)
            .notice(less(Regime.CARE_ACT_ADULT, GIVEN.plusWeeks(4)))
            .addReview(review(Regime.CARE_ACT_ADULT, ReviewTrigger.DUE, ReviewOutcome.confirmed()));
    assertThat(codes(CanBeEnded.check(less.build()), EndingTest.REVIEW))
        .containsExactly("ending.not-reviewed");
    less.addReview(
        review(
            Regime.CARE_ACT_ADULT,
            ReviewTrigger.CIRCUMSTANCES_CHANGED,
            ReviewOutcome.revised(new PlanReference("plan-1", 2), GIVEN.plusWeeks(4))));
    assertThat(CanBeEnded.check(less.build()).canBeDone()).isEqualTo(Truth.HOLDS);
  }

  @ParameterizedTest(name = "reg 7: {0}")
  @CsvSource({
    "MISUSE, SUSPECTED_BREACH",
    "THEFT_OR_FRAUD, SUSPECTED_BREACH",
    "CAPACITY_LOST, CAPACITY_CHANGED",
    "CONDITION_FAILS, CAPABILITY_IN_DOUBT",
    "CONDITION_FAILS, CONCERN_RAISED"
  })
  void reg_7_what_is_suspected_is_reviewed_first(EndingCause cause, ReviewTrigger trigger) {
    EndingCase.Builder ending = ending(Regime.CARE_ACT_ADULT, EndingStep.END, cause);
    assertThat(CanBeEnded.check(ending.build()).passes(EndingTest.REVIEW))
        .isEqualTo(Truth.UNDECIDED);
    ending.addReview(review(Regime.CARE_ACT_ADULT, trigger, ReviewOutcome.confirmed()));
    assertThat(CanBeEnded.check(ending.build()).passes(EndingTest.REVIEW)).isEqualTo(Truth.HOLDS);
  }

  @Test
  void G16_the_needs_left_are_named_until_a_plan_meets_them() {
    EndingCase.Builder ending =
        ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.MISUSE)
            .needsMet(List.of(new NeedId("CARE_ACT_ADULT"), new NeedId("cooking")));
    assertThat(CanBeEnded.check(ending.build()).findings(EndingTest.NEEDS).get(0).about())
        .containsExactly("CARE_ACT_ADULT", "cooking");
    EndingReport partly =
        CanBeEnded.check(ending.replacement(Example.adult(Categories.GYM).draft()).build());
    assertThat(partly.findings(EndingTest.NEEDS).get(0).about()).containsExactly("cooking");
    assertThat(partly.passes(EndingTest.NEEDS)).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "NHS reg 17, NHS, false, ending.liability-passes",
    "SEN reg 14, SPECIAL_EDUCATIONAL_NEEDS, false, ending.liability-passes",
    "no text passes it on, CARE_ACT_ADULT, false, ending.liability-open",
    "the agreement passes it on, CARE_ACT_ADULT, true, ending.liability-passes",
    "no text passes it on, CHILDREN_ACT, false, ending.liability-open"
  })
  void who_pays_what_is_owed_to_a_personal_assistant(
      String source, Regime regime, boolean agreed, String code) {
    EndingReport report =
        CanBeEnded.check(
            ending(regime, EndingStep.END, EndingCause.MISUSE)
                .terms(agreed(28, Set.of(), agreed))
                .addLiability(owed("notice-pay", Optional.empty()))
                .addLiability(owed("wages", Optional.of(PartyRole.PERSON)))
                .build());
    assertThat(codes(report, EndingTest.LIABILITIES)).as(source).containsExactly(code);
    assertThat(report.findings(EndingTest.LIABILITIES).get(0).about())
        .containsExactly("notice-pay");
  }

  private static Liability owed(String id, Optional<PartyRole> by) {
    return new Liability(id, Liability.Kind.NOTICE_PAY, Amount.pounds("400.00"), by);
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void after_a_death_no_notice_is_owed_and_money_is_left_open(Regime regime) {
    EndingReport report =
        CanBeEnded.check(
            ending(regime, EndingStep.END, EndingCause.DEATH)
                .addNeedsMet(new NeedId("washing"))
                .build());
    assertThat(report.findings(EndingTest.NOTICE)).isEmpty();
    assertThat(report.findings(EndingTest.NEEDS)).isEmpty();
    assertThat(codes(report, EndingTest.MONEY)).containsExactly("ending.money-after-death");
    assertThat(report.canBeDone()).isEqualTo(Truth.UNDECIDED);
  }

  @Test
  void everything_missing_stands_in_one_report() {
    EndingReport report =
        CanBeEnded.check(
            ending(Regime.CARE_ACT_ADULT, EndingStep.END, EndingCause.MISUSE)
                .addNeedsMet(new NeedId("washing"))
                .addLiability(owed("notice-pay", Optional.empty()))
                .build());
    assertThat(report.findings())
        .extracting(EndingFinding::test)
        .containsExactly(
            EndingTest.CAUSE,
            EndingTest.NOTICE,
            EndingTest.REVIEW,
            EndingTest.NEEDS,
            EndingTest.LIABILITIES);
    assertThat(report.canBeDone()).isEqualTo(Truth.DOES_NOT_HOLD);
  }
}
