package org.personalbudgets.core.agreement;

/** Why a funder may end payments at once, without waiting for a period of notice. */
public enum EndingGround {
  /** Consent was withdrawn. */
  CONSENT_WITHDRAWN,
  /** A condition for holding a direct payment fails. */
  NO_LONGER_ELIGIBLE,
  /** Theft, fraud or another offence. */
  THEFT_OR_FRAUD,
  /** Money was used for something other than what the plan says. */
  MISUSE,
  /** The person died. */
  DEATH
}
