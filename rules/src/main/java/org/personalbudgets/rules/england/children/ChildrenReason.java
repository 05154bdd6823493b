package org.personalbudgets.rules.england.children;

import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/** Every reason that the provisions on children's direct payments give, with its text. */
public enum ChildrenReason {
  /** The payment is used for the service that it was made for. */
  USED_FOR_SERVICE("children.reg15-used-for-service", regulations("reg 15")),
  /** The payment would be used for no assessed need of the plan. */
  NOT_USED_FOR_SERVICE("children.reg15-not-used-for-service", regulations("reg 15")),
  /** No line of the plan provides for it, and it is said to meet a need of the plan. */
  SERVICE_ONLY_CLAIMED("children.reg15-service-only-claimed", regulations("reg 15")),
  /** It has been judged to meet a need of the plan, though no line provides for it. */
  SERVICE_JUDGED("children.reg15-service-judged", regulations("reg 15")),
  /** Nobody has decided yet whether a service is called for to meet the need. */
  SERVICE_NOT_DECIDED_ON("children.s17-service-not-decided-on", act("s 17A(2)")),
  /** The budget is used, otherwise than by direct payment, for a need of the plan. */
  MEETS_NEED("children.s17-meets-need", services()),
  /** The budget would be used, otherwise than by direct payment, for no need of the plan. */
  MEETS_NO_NEED("children.s17-meets-no-need", services()),
  /** The holder is not one of those whom the Act lets receive a direct payment at their age. */
  NOT_A_PAYEE("children.s17a-not-a-payee", act("s 17A(2)")),
  /** A contribution is asked towards a payment that has to be made gross. */
  MUST_BE_GROSS("children.s17a-must-be-gross", act("s 17A(4) and (5)")),
  /** The young person may be subject to an order that the Schedule lists. */
  EXCLUDED_PERSON(
      "children.sch1-excluded-person", regulations("Sch 1").withConfidence(Confidence.REMEMBERED)),
  /** A listed relative would be paid, and whether the child's welfare needs it decides. */
  RELATIVE_PAID("children.reg11-relative-paid", regulations("reg 11")),
  /** A relative would be paid who is listed if they live in the household: nobody has said. */
  HOUSEHOLD_NOT_KNOWN("children.reg11-household-not-known", regulations("reg 11")),
  /** A step-parent would be paid who is listed if they are with a parent: nobody has said. */
  STEP_PARENT("children.reg11-step-parent", regulations("reg 11")),
  /** A single period of more than four weeks of residential accommodation. */
  OVER_FOUR_WEEKS("children.reg13-over-four-weeks", regulations("reg 13(3)(a)")),
  /** More than 120 days of residential accommodation in twelve months. */
  OVER_120_DAYS("children.reg13-over-120-days", regulations("reg 13(3)(b)")),
  /** A stay is to be bought, and nobody has said which days or what stays there were. */
  STAYS_NOT_KNOWN("children.reg13-stays-not-known", regulations("reg 13(3)"));

  private final String code;
  private final Citation source;

  ChildrenReason(String code, Citation source) {
    this.code = code;
    this.source = source;
  }

  private static Citation regulations(String provision) {
    return Citation.law("SI 2009/1887", provision);
  }

  private static Citation act(String provision) {
    return Citation.law("Children Act 1989", provision);
  }

  private static Citation services() {
    return act("s 17(1)").withConfidence(Confidence.REMEMBERED);
  }

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  /** The text that the reason rests on. */
  public Citation source() {
    return source;
  }

  /** The reason, with its source and without arguments. */
  public Reason reason() {
    return Reason.of(code()).addSource(source);
  }
}
