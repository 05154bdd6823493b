package org.personalbudgets.rules.ending;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.rules.shared.Codes;

/** Reasons that the report on ending gives. */
public enum EndingReason {
  /** The law obliges the funder to stop. */
  MUST_STOP,
  /** The law leaves it to the funder. */
  MAY_STOP,
  /** Every condition for holding the payment is met, so it is no cause. */
  CONDITIONS_MET,
  /** What is known of the conditions does not tell. */
  CONDITIONS_NOT_KNOWN,
  /** Payments that must stop are only paused. */
  PAUSED_BUT_MUST_STOP,
  /** Payments that must stop are only reduced. */
  REDUCED_BUT_MUST_STOP,
  /** A loss of capacity that is expected to pass ends nothing. */
  CAPACITY_MAY_RETURN,
  /** Whether the loss of capacity will pass is open. */
  CAPACITY_NOT_KNOWN,
  /** A pause ends nothing. */
  PAUSE_ENDS_NOTHING,
  /** No rule was found that speaks of this cause. */
  NO_RULE_FOUND,
  /** Whoever the payments were for died. */
  DIED,
  /** No notice was given. */
  NO_NOTICE,
  /** The notice says something else than what is about to be done. */
  NOTICE_OF_SOMETHING_ELSE,
  /** The notice is shorter than the agreement says. */
  NOTICE_TOO_SHORT,
  /** The agreement lets the funder act at once on this ground. */
  AT_ONCE,
  /** The notice has to be reasonable, and no agreement says how long that is. */
  NOTICE_REASONABLE,
  /** The notice leaves out that the decision is made again on request. */
  RECONSIDERATION_LEFT_OUT,
  /** Nobody has looked at the plan again before paying less. */
  NOT_REVIEWED,
  /** The payment has to be reviewed because of what is suspected or changed. */
  REVIEW_DUE,
  /** Needs are left that nothing meets. */
  NEEDS_LEFT,
  /** What is owed to others passes to the funder. */
  LIABILITY_PASSES,
  /** Nobody has agreed to pay what is owed to others. */
  LIABILITY_OPEN,
  /** Who answers for money that is left or owed after a death is not settled by any text read. */
  MONEY_AFTER_DEATH;

  private static final Citation REGULATIONS_8_AND_9 = Citation.law("SI 2014/2871", "regs 8 and 9");

  /** Whether a loss of capacity is expected to pass. Asked about the payment. */
  public static final Question CAPACITY_WILL_RETURN =
      new Question(
          "ending.capacity-will-return", DecisionMaker.LOCAL_AUTHORITY, REGULATIONS_8_AND_9);

  private final String code = "ending." + Codes.of(this);

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  Reason from(Citation source) {
    return Reason.of(code()).addSource(source);
  }

  /** Every reason that a report can give. */
  public static List<ReasonCode> reasonCodes() {
    return Arrays.stream(values()).map(EndingReason::code).collect(ImmutableList.toImmutableList());
  }
}
