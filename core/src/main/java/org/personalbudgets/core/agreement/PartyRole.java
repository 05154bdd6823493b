package org.personalbudgets.core.agreement;

/** In which capacity somebody is a party to an agreement, or takes part in it. */
public enum PartyRole {
  /** The adult, carer or patient, or the disabled parent of a child. */
  PERSON,
  /** A parent of the child. */
  PARENT,
  /** The child whom the plan is for, who is named and does not sign. */
  CHILD,
  /** A disabled child of 16 or 17, or a young person over compulsory school age. */
  YOUNG_PERSON,
  /** Somebody the person nominated to receive the money. */
  NOMINEE,
  /** Somebody authorised to act for an adult who lacks capacity, or a suitable person. */
  AUTHORISED_PERSON,
  /** Whoever consents for a patient: SI 2013/1617. */
  REPRESENTATIVE,
  /** The council. */
  LOCAL_AUTHORITY,
  /** The health body. */
  HEALTH_BODY,
  /** An independent organisation that holds the money. */
  THIRD_PARTY_ORGANISATION,
  /** The head teacher, principal or early-years provider. */
  HEAD_OF_INSTITUTION,
  /** Somebody who pays a top-up. */
  TOP_UP_PAYER
}
