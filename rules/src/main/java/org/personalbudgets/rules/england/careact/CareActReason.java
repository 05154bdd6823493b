package org.personalbudgets.rules.england.careact;

import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;

/** Every reason that the provisions of the Care Act 2014 give, with the text that each rests on. */
public enum CareActReason {
  /** The direct payment is used to meet a need that the plan says it is to meet. */
  USED_FOR_PLAN("careact.s33-used-for-plan", "s 33(3)"),
  /** The direct payment would be used for no need that the plan says it is to meet. */
  NOT_LINKED_TO_NEED("careact.s33-not-linked-to-need", "s 33(3)"),
  /** No line of the plan provides for it, and it is said to meet a need of the plan. */
  LINK_ONLY_CLAIMED("careact.s33-link-only-claimed", "s 33(3)"),
  /** It has been judged to meet a need of the plan, though no line provides for it. */
  LINK_JUDGED("careact.s33-link-judged", "s 33(3)"),
  /** The budget is used, otherwise than by direct payment, to meet a need as the plan says. */
  MEETS_NEED_OF_PLAN("careact.s25-meets-need-of-plan", "s 25(1)(c)"),
  /** The budget would be used, otherwise than by direct payment, for no need of the plan. */
  MEETS_NO_NEED_OF_PLAN("careact.s25-meets-no-need-of-plan", "s 25(1)(c)"),
  /** Said to meet a need of the plan, though no line of the plan provides for it. */
  MEETING_ONLY_CLAIMED("careact.s25-meeting-only-claimed", "s 25(1)(c)"),
  /** Judged to meet a need of the plan, though no line of the plan provides for it. */
  MEETING_JUDGED("careact.s25-meeting-judged", "s 25(1)(c)"),
  /** Nobody has decided yet whether the need is eligible. */
  ELIGIBILITY_OPEN("careact.s18-eligibility-open", "s 18(1)"),
  /** The need is met by a carer or by somebody else, or is not eligible: no duty to meet it. */
  NO_DUTY_TO_MEET("careact.s18-no-duty-to-meet", "s 18(1) and (7)"),
  /** There is no duty to meet the need, and the authority has decided to meet it all the same. */
  POWER_TO_MEET_USED("careact.s19-power-to-meet-used", "s 19(1)"),
  /** A service that the NHS has to provide; neither limb of the exception has been shown. */
  NHS_RESPONSIBILITY("careact.s22-nhs-responsibility", "s 22(1)"),
  /** It may be a service that the NHS has to provide. */
  PERHAPS_NHS_RESPONSIBILITY("careact.s22-perhaps-nhs-responsibility", "s 22(1)"),
  /** A health service that is not merely incidental or ancillary to meeting needs. */
  NOT_INCIDENTAL("careact.s22-not-incidental", "s 22(1)(a)"),
  /** A health service of a nature that a council could not be expected to provide. */
  NOT_OF_A_NATURE("careact.s22-not-of-a-nature", "s 22(1)(b)"),
  /** Nursing care that has to be given by a registered nurse. */
  REGISTERED_NURSING("careact.s22-registered-nursing", "s 22(3)"),
  /** Accommodation with such nursing, without the health body's consent and not urgent. */
  NURSING_WITHOUT_CONSENT("careact.s22-nursing-without-consent", "s 22(4)"),
  /** Something that a council has to do under the Housing Act 1996. */
  HOUSING_ACT("careact.s23-housing-act", "s 23(1)");

  private static final String ACT = "Care Act 2014";

  private final String code;
  private final String provision;

  CareActReason(String code, String provision) {
    this.code = code;
    this.provision = provision;
  }

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  /** The text that the reason rests on. */
  public Citation source() {
    return Citation.law(ACT, provision);
  }

  /** The reason, with its source and without arguments. */
  public Reason reason() {
    return Reason.of(code()).addSource(source());
  }
}
