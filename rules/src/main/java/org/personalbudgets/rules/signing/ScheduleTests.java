package org.personalbudgets.rules.signing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.payment.PaymentSchedule;
import org.personalbudgets.core.payment.ScheduleFinding;
import org.personalbudgets.core.payment.ScheduleFindingCode;
import org.personalbudgets.core.payment.ScheduleFindings;
import org.personalbudgets.core.plan.RequiredItem;
import org.personalbudgets.rules.shared.ScheduleReasons;

/** Whether the payments that are set up are those that the plan and the agreement say. */
final class ScheduleTests {
  private static final ImmutableList<String> ABOUT = ImmutableList.of("payment-schedule");

  private ScheduleTests() {}

  static List<SigningFinding> of(SigningCase signing) {
    Set<Citation> sources = sources(signing);
    return signing.schedule().stream()
        .flatMap(schedule -> found(signing, schedule).stream())
        .map(finding -> of(finding, sources))
        .collect(ImmutableList.toImmutableList());
  }

  /** Each once: the plan and the agreement may show the same. */
  private static Set<ScheduleFinding> found(SigningCase signing, PaymentSchedule schedule) {
    Optional<PaymentTerms> terms = signing.agreement().terms().payment();
    return ImmutableSet.<ScheduleFinding>builder()
        .addAll(
            terms
                .map(agreed -> ScheduleFindings.against(agreed, schedule, signing.conversion()))
                .orElseGet(() -> ScheduleFindings.of(schedule)))
        .addAll(ScheduleFindings.againstPlan(signing.plan(), signing.conversion(), schedule))
        .build();
  }

  private static SigningFinding of(ScheduleFinding finding, Set<Citation> sources) {
    Reason reason = ScheduleReasons.of(finding);
    for (Citation source : sources) {
      reason = reason.addSource(source);
    }
    return new SigningFinding(test(finding.code()), reason, ABOUT, weigh(finding.code()));
  }

  /** Nothing is paid out where the contribution is above the gross: no fault, but worth knowing. */
  private static SigningFinding.Weight weigh(ScheduleFindingCode code) {
    return code == ScheduleFindingCode.CONTRIBUTION_ABOVE_GROSS
        ? new SigningFinding.Weight.Noted()
        : new SigningFinding.Weight.Bars();
  }

  private static SigningTest test(ScheduleFindingCode code) {
    return switch (code) {
      case CONTRIBUTION_ABOVE_GROSS,
          NOT_COMPARABLE,
          GROSS_DIFFERS,
          PLAN_DIFFERS,
          CONTRIBUTION_DIFFERS,
          ONE_OFFS_DIFFER ->
          SigningTest.WITHIN_BUDGET;
      case BASIS_DIFFERS, TIMING_DIFFERS, FIRST_PAYMENT_DIFFERS -> SigningTest.COMPLETE;
    };
  }

  /** The texts by which the plan or the agreement states the payments. */
  private static Set<Citation> sources(SigningCase signing) {
    ImmutableSet.Builder<Citation> sources = ImmutableSet.builder();
    for (Regime regime : signing.plan().regimes()) {
      sources.add(
          switch (regime) {
            case CARE_ACT_ADULT, CARE_ACT_CARER ->
                RequiredItem.CARE_ACT_DIRECT_PAYMENT_AMOUNT.source();
            case NHS -> RequiredItem.NHS_AMOUNT_AND_INTERVALS.source();
            case SPECIAL_EDUCATIONAL_NEEDS -> RequiredItem.SEN_AMOUNT.source();
            case CHILDREN_ACT -> SigningReason.SIGN_OFF;
          });
    }
    return signing.plan().regimes().isEmpty()
        ? ImmutableSet.of(SigningReason.SIGN_OFF)
        : sources.build();
  }
}
