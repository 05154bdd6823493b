package org.personalbudgets.rules.england.eligibility;

/** To whom something is provided to meet a carer's needs: Care Act 2014 section 20(1)(b), (c). */
public enum CarersSupport {
  /** Support provided to the carer. */
  TO_CARER,
  /** Care and support provided to the adult needing care, such as a break for the carer. */
  TO_ADULT_NEEDING_CARE
}
