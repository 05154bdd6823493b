package org.personalbudgets.core.agreement;

/** Whether whoever is to hold the money was checked with the Disclosure and Barring Service. */
public enum DisclosureCheck {
  /** Nobody has made the check. */
  NOT_MADE,
  /** An enhanced check was made and nothing stands in the way. */
  ENHANCED_CHECK_MADE,
  /** No check is asked for: a member of the household or family, or a friend who gives care. */
  EXEMPT
}
