package org.personalbudgets.core.need;

/** Whether, and by whom, a need is being met at present without the budget. */
public enum MeetingOfNeed {
  /** Nobody is meeting it. */
  UNMET,
  /** A carer is meeting it, willingly: there is no duty to meet it (Care Act 2014 s 18(7)). */
  MET_BY_CARER,
  /** A service that everybody can use, or that is in place at no cost to the budget, meets it. */
  MET_BY_EXISTING_SERVICE,
  /** Another public body has the duty and is meeting it. */
  MET_BY_ANOTHER_BODY
}
