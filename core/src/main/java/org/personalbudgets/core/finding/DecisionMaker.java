package org.personalbudgets.core.finding;

/** Who may answer a question that the law leaves to somebody's judgement or consent. */
public enum DecisionMaker {
  /** The person whose needs are met: the adult, the carer, the patient or the young person. */
  PERSON,
  /** A parent or other person with parental responsibility. */
  PARENT,
  /** A carer of the person. */
  CARER,
  /** A person nominated to receive or manage direct payments. */
  NOMINEE,
  /** A representative who consents for a patient (SI 2013/1617 regulation 2). */
  REPRESENTATIVE,
  /**
   * A person authorised to request direct payments for an adult who lacks capacity (section 32).
   */
  AUTHORISED_PERSON,
  /** The assessor who carried out the assessment. */
  ASSESSOR,
  /** The local authority: "considers", "is satisfied", "appears to". */
  LOCAL_AUTHORITY,
  /** The health body: integrated care board, or clinical commissioning group before it. */
  HEALTH_BODY,
  /** A health professional. */
  HEALTH_PROFESSIONAL,
  /** The head teacher, principal or early-years provider (SI 2014/1652 regulation 9). */
  HEAD_OF_INSTITUTION,
  /** A deputy, attorney or the Court of Protection under the Mental Capacity Act 2005. */
  MENTAL_CAPACITY_ACT_AUTHORITY
}
