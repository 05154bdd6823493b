package org.personalbudgets.rules.signing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.payment.ScheduleFindingCode;
import org.personalbudgets.core.plan.PlanFindingCode;

/** Reasons that the report on signing gives of its own, besides those of plans and of rules. */
public enum SigningReason {
  /** No rule permits what a line provides for, and none prohibits it. */
  NOT_COVERED("signing.no-rule-covers"),
  /** A rule failed, so nobody can say what it would have said. */
  RULE_FAILED("signing.rule-failed");

  /** The page that says what a council checks before it signs. */
  static final Citation SIGN_OFF =
      Citation.local(
          "Leicestershire, personal budgets and planning your support",
          "the plan is checked and signed");

  /** Whether a plan may be signed though an eligible need has a gap. Asked about the need. */
  public static final Question GAP_ACCEPTED =
      new Question("signing.gap-accepted", DecisionMaker.LOCAL_AUTHORITY, SIGN_OFF);

  /** Whether a plan may be signed though nothing is agreed about a risk. Asked about the risk. */
  public static final Question RISK_ACCEPTED =
      new Question("signing.risk-accepted", DecisionMaker.LOCAL_AUTHORITY, SIGN_OFF);

  private final String code;

  SigningReason(String code) {
    this.code = code;
  }

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  Reason reason() {
    return Reason.of(code()).addSource(SIGN_OFF);
  }

  /** Every reason that a report can give but those of the rules it is asked with. */
  public static List<ReasonCode> reasonCodes() {
    return Stream.concat(
            Arrays.stream(values()).map(SigningReason::code),
            Stream.concat(
                    Arrays.stream(PlanFindingCode.values()).map(PlanFindingCode::code),
                    Arrays.stream(ScheduleFindingCode.values()).map(ScheduleFindingCode::code))
                .map(ReasonCode::new))
        .collect(ImmutableList.toImmutableList());
  }
}
