package org.personalbudgets.rules.local;

import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;

/** Every reason that a council's own rules can give; the source is the rule's own. */
public enum LocalReason {
  /** The council's list prohibits it. */
  PROHIBITED("local.prohibited"),
  /** The council's list names it among what a budget may pay for. */
  PERMITTED("local.permitted"),
  /** It costs more than the council lets one such purchase cost. */
  OVER_LIMIT("local.over-limit"),
  /**
   * With what was spent before it costs more than the council lets such purchases cost together.
   */
  OVER_LIMIT_IN_WINDOW("local.over-limit-in-window"),
  /** A limit over time applies, and nobody has shown what was spent. */
  SPENDING_NOT_KNOWN("local.spending-not-known"),
  /** The council does not let a direct payment buy its own services. */
  OWN_SERVICE("local.own-service"),
  /** The council asks that the plan itself provide for it. */
  NOT_IN_PLAN("local.not-in-plan"),
  /** The council asks that the plan state it as towards an outcome. */
  NO_OUTCOME("local.no-outcome"),
  /** Somebody would be paid who may be paid only with permission. */
  PAYEE_WITHOUT_PERMISSION("local.payee-without-permission"),
  /** The council's own question about a relative in the household is open or answered no. */
  RELATIVE("local.relative");

  private final String code;

  LocalReason(String code) {
    this.code = code;
  }

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  /** The reason, resting on a council's rule. */
  Reason from(Citation source) {
    return Reason.of(code()).addSource(source);
  }
}
