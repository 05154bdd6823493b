package org.personalbudgets.rules.england.sen;

import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;

/** Every reason that the regulations on personal budgets for special needs give, with its text. */
public enum SenReason {
  /** The payment is used for provision that the education, health and care plan specifies. */
  SPECIFIED_PROVISION("sen.reg6-specified-provision", "reg 6"),
  /** The payment would be used for something that the plan does not specify. */
  NOT_SPECIFIED("sen.reg6-not-specified", "reg 6"),
  /** The need is recorded in no education, health and care plan. */
  NOT_IN_EHC_PLAN("sen.reg6-not-in-ehc-plan", "reg 6"),
  /** Nobody has decided yet whether provision is called for. */
  PROVISION_NOT_DECIDED_ON("sen.reg6-provision-not-decided-on", "reg 6"),
  /** A place at a school or post-16 institution. */
  PLACE_AT_INSTITUTION("sen.reg6-place-at-institution", "reg 6"),
  /** It would be used on the premises of an institution whose head has not consented in writing. */
  NO_CONSENT_OF_HEAD("sen.reg9-no-consent-of-head", "reg 9"),
  /** Nobody has said whether it is used on the premises of an institution. */
  PREMISES_NOT_KNOWN("sen.reg9-premises-not-known", "reg 9"),
  /** The young person may be subject to an order that the Schedule lists. */
  EXCLUDED_PERSON("sen.sch-excluded-person", "reg 5 and Sch");

  private final String code;
  private final String provision;

  SenReason(String code, String provision) {
    this.code = code;
    this.provision = provision;
  }

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  /** The text that the reason rests on. */
  public Citation source() {
    return Citation.law("SI 2014/1652", provision);
  }

  /** The reason, with its source and without arguments. */
  public Reason reason() {
    return Reason.of(code()).addSource(source());
  }
}
