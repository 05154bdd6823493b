package org.personalbudgets.core.review;

/** What happened on the day from which a first review is counted. Sources differ, so it is said. */
public enum ReviewAnchor {
  /** The service, or a change of it, began. */
  SERVICE_STARTED,
  /** The plan was signed. */
  PLAN_SIGNED,
  /** The first payment was made. */
  FIRST_PAYMENT
}
