package org.personalbudgets.core.agreement;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/**
 * One condition for holding a direct payment, with the text that sets it and whose answer counts.
 * {@link HoldingRequirements} says which of them go together.
 */
public enum HoldingCondition {
  /** The person whose needs they are is an adult: 18 or over. */
  CARE_ACT_AGE(
      "care-act.aged-18",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 2(8)").withConfidence(Confidence.REMEMBERED)),
  /** The adult asks for a direct payment, to themselves or to the nominee. */
  CARE_ACT_REQUEST(
      "care-act.requested", DecisionMaker.PERSON, Citation.law("Care Act 2014", "s 31(1)(b)")),
  /** The adult has capacity to ask for it. */
  CARE_ACT_CAPACITY(
      "care-act.has-capacity",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 31, condition 1")),
  /** The nominee agrees to receive it. */
  CARE_ACT_NOMINEE_AGREES(
      "care-act.nominee-agrees",
      DecisionMaker.NOMINEE,
      Citation.law("Care Act 2014", "s 31, condition 1")),
  /** The adult, not the holder, is subject to none of the orders that the schedule lists. */
  CARE_ACT_NO_LISTED_ORDER(
      "care-act.no-listed-order",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2014/2871", "reg 2 and Sch 1")),
  /** The authority has not exercised a discretion of the regulations against it. */
  CARE_ACT_DISCRETION_NOT_USED(
      "care-act.discretion-not-used",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "ss 31 and 32, condition 2")),
  /** The holder is capable of managing it, alone or with help they can get. */
  CARE_ACT_CAPABLE(
      "care-act.capable",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 31, condition 3")),
  /** It is an appropriate way to meet the needs. */
  CARE_ACT_APPROPRIATE(
      "care-act.appropriate",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 31, condition 4")),
  /** The adult lacks capacity to ask for it. */
  CARE_ACT_LACKS_CAPACITY(
      "care-act.lacks-capacity",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 32(1)(b)")),
  /** The holder asks for it and is authorised under the Mental Capacity Act 2005, or suitable. */
  CARE_ACT_AUTHORISED(
      "care-act.authorised-or-suitable",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 32(4)").withConfidence(Confidence.REMEMBERED)),
  /** Whoever is authorised under that Act, if anybody, supports it. */
  CARE_ACT_SUPPORTED(
      "care-act.supported",
      DecisionMaker.MENTAL_CAPACITY_ACT_AUTHORITY,
      Citation.law("Care Act 2014", "s 32, condition 1")),
  /** The holder will act in the adult's best interests. */
  CARE_ACT_BEST_INTERESTS(
      "care-act.best-interests",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 32, condition 3")),
  /** The holder is capable of managing it for somebody else, alone or with help they can get. */
  CARE_ACT_CAPABLE_FOR_ANOTHER(
      "care-act.capable-for-another",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Care Act 2014", "s 32, condition 4")),
  /**
   * After consulting, looking at past wishes and, unless the holder is family or a friend who gives
   * care, an enhanced background check, it is an appropriate way to meet the needs.
   */
  CARE_ACT_APPROPRIATE_AFTER_STEPS(
      "care-act.appropriate-after-steps",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2014/2871", "reg 5")),
  /** The patient is 16 or over. */
  NHS_AGE("nhs.aged-16", DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", "reg 3")),
  /** The patient has capacity to consent. */
  NHS_CAPACITY(
      "nhs.has-capacity", DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", "reg 3")),
  /** The patient consents. */
  NHS_CONSENT("nhs.patient-consents", DecisionMaker.PERSON, Citation.law("SI 2013/1617", "reg 3")),
  /** The nominee agrees to receive it. */
  NHS_NOMINEE_AGREES(
      "nhs.nominee-agrees", DecisionMaker.NOMINEE, Citation.law("SI 2013/1617", "reg 5")),
  /** The patient is under 16 or lacks capacity. */
  NHS_NEEDS_REPRESENTATIVE(
      "nhs.needs-representative", DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", "reg 4")),
  /** The representative consents. */
  NHS_REPRESENTATIVE_CONSENTS(
      "nhs.representative-consents",
      DecisionMaker.REPRESENTATIVE,
      Citation.law("SI 2013/1617", "reg 4")),
  /** The patient is subject to none of the orders that the schedule lists. */
  NHS_NO_LISTED_ORDER(
      "nhs.no-listed-order", DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", "Sch")),
  /** The holder is capable of managing it, alone or with help they can get. */
  NHS_CAPABLE(
      "nhs.capable", DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", "reg 7(2)(c)")),
  /** It suits the patient's condition and its effect on their life, and is good value for money. */
  NHS_APPROPRIATE(
      "nhs.appropriate", DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", "regs 3 and 4")),
  /**
   * An enhanced background check was made, or the nominee lives in the household or is family or a
   * friend who gives care.
   */
  NHS_BACKGROUND_CHECK(
      "nhs.background-check", DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", "reg 7(7)")),
  /** The holder consents. */
  CHILDREN_CONSENT(
      "children.consents", DecisionMaker.PARENT, Citation.law("Children Act 1989", "s 17A(1)")),
  /** The holder has parental responsibility for a disabled child. */
  CHILDREN_DISABLED_CHILD(
      "children.disabled-child",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Children Act 1989", "s 17A(2)(a)")),
  /** The holder is a disabled person with parental responsibility for a child. */
  CHILDREN_DISABLED_PARENT(
      "children.disabled-parent",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Children Act 1989", "s 17A(2)(b)")),
  /** The holder is disabled. */
  CHILDREN_DISABLED_YOUNG_PERSON(
      "children.disabled-young-person",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Children Act 1989", "s 17A(2)(c)")),
  /** The holder is 16 or 17. */
  CHILDREN_AGE(
      "children.aged-16-or-17",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("Children Act 1989", "s 17A(2)(c)")),
  /** The young person consents. */
  CHILDREN_YOUNG_PERSON_CONSENTS(
      "children.young-person-consents",
      DecisionMaker.PERSON,
      Citation.law("Children Act 1989", "s 17A(1)")),
  /** The holder appears capable of managing it, alone or with help they can get. */
  CHILDREN_CAPABLE(
      "children.capable",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2009/1887", "reg 4").withConfidence(Confidence.COMPUTED)),
  /** The holder is subject to none of the orders that the schedule lists. */
  CHILDREN_NO_LISTED_ORDER(
      "children.no-listed-order",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2009/1887", "reg 4 and Sch 1").withConfidence(Confidence.COMPUTED)),
  /** The need can be met by it. */
  CHILDREN_NEED_CAN_BE_MET(
      "children.need-can-be-met",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2009/1887", "reg 7")),
  /** The child's welfare will be safeguarded and promoted. */
  CHILDREN_WELFARE(
      "children.welfare", DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2009/1887", "reg 7")),
  /** The recipient agrees in writing to receive it. */
  SEN_CONSENT("sen.recipient-agrees", DecisionMaker.PERSON, Citation.law("SI 2014/1652", "reg 8")),
  /** The parent agrees in writing to receive it. */
  SEN_PARENT_AGREES(
      "sen.parent-agrees", DecisionMaker.PARENT, Citation.law("SI 2014/1652", "reg 8")),
  /** The nominee, named in writing, agrees to receive it. */
  SEN_NOMINEE_AGREES(
      "sen.nominee-agrees", DecisionMaker.NOMINEE, Citation.law("SI 2014/1652", "reg 5")),
  /** The recipient is over compulsory school age. */
  SEN_OVER_COMPULSORY_SCHOOL_AGE(
      "sen.over-compulsory-school-age",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2014/1652", "reg 5")),
  /** The recipient does not lack capacity to consent or to decide how it is used. */
  SEN_CAPACITY(
      "sen.has-capacity", DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2014/1652", "reg 5")),
  /** The recipient is subject to none of the orders that the schedule lists. */
  SEN_NO_LISTED_ORDER(
      "sen.no-listed-order",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2014/1652", "reg 5(2)(d) and Sch")),
  /** The recipient is capable of managing it, alone or with help they can get. */
  SEN_CAPABLE("sen.capable", DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2014/1652", "reg 5")),
  /** The recipient will use it in an appropriate way. */
  SEN_APPROPRIATE_USE(
      "sen.appropriate-use", DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2014/1652", "reg 6")),
  /** The recipient will act in the best interests of the child or young person. */
  SEN_BEST_INTERESTS(
      "sen.best-interests", DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2014/1652", "reg 6")),
  /** It will not harm other services for children with education, health and care plans. */
  SEN_NO_ADVERSE_IMPACT(
      "sen.no-adverse-impact",
      DecisionMaker.LOCAL_AUTHORITY,
      Citation.law("SI 2014/1652", "reg 6")),
  /** It is an efficient use of resources. */
  SEN_EFFICIENT(
      "sen.efficient", DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2014/1652", "reg 6"));

  private final String code;
  private final DecisionMaker whoMayAnswer;
  private final Citation source;

  HoldingCondition(String code, DecisionMaker whoMayAnswer, Citation source) {
    this.code = "holding." + code;
    this.whoMayAnswer = whoMayAnswer;
    this.source = source;
  }

  /** The stable code, such as {@code holding.care-act.capable}. */
  public String code() {
    return code;
  }

  /** The text that sets it. */
  public Citation source() {
    return source;
  }

  /** What to ask, and whom, while nothing has been found about it. */
  public Question question() {
    return new Question(code, whoMayAnswer, source);
  }
}
