package org.personalbudgets.rules.england.directpayments;

import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;

/** Every reason that the regulations on adults' direct payments give, with its text. */
public enum DirectPaymentsReason {
  /** The adult is subject to an order or requirement that Schedule 1 lists. */
  EXCLUDED_PERSON("directpayments.reg2-excluded-person", "reg 2 and Sch 1"),
  /** A listed relative would be paid for care, and whether that is necessary decides. */
  RELATIVE_PAID_FOR_CARE("directpayments.reg3-relative-paid-for-care", "reg 3(1) and (2)(a)"),
  /** A listed relative would be paid to administer the payment; necessity decides. */
  RELATIVE_PAID_FOR_ADMINISTRATION(
      "directpayments.reg3-relative-paid-for-administration", "reg 3(1) and (2)(b)"),
  /** A relative would be paid who is listed if they live in the household: nobody has said. */
  HOUSEHOLD_NOT_KNOWN("directpayments.reg3-household-not-known", "reg 3(3)(c) to (e)"),
  /** A step-parent would be paid who is listed if they are with a parent: nobody has said. */
  STEP_PARENT("directpayments.reg3-step-parent", "reg 3(3)(d) and (e)"),
  /** More than four consecutive weeks in a care home in twelve months. */
  OVER_FOUR_WEEKS("directpayments.reg6-over-four-weeks", "reg 6"),
  /** A stay is to be bought, and nobody has said which days or what stays there were. */
  STAYS_NOT_KNOWN("directpayments.reg6-stays-not-known", "reg 6");

  private static final String REGULATIONS = "SI 2014/2871";

  private final String code;
  private final String provision;

  DirectPaymentsReason(String code, String provision) {
    this.code = code;
    this.provision = provision;
  }

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  /** The text that the reason rests on. */
  public Citation source() {
    return Citation.law(REGULATIONS, provision);
  }

  /** The reason, with its source and without arguments. */
  public Reason reason() {
    return Reason.of(code()).addSource(source());
  }
}
