package org.personalbudgets.core.agreement;

/** Why a funder may ask for money back. */
public enum RecoveryGround {
  /** The plan changed. */
  PLAN_CHANGED,
  /** The person's circumstances changed. */
  CIRCUMSTANCES_CHANGED,
  /** A substantial part was not used and has built up. */
  UNUSED_AND_ACCUMULATED,
  /** Money was used for something other than what the plan says. */
  USED_OTHERWISE,
  /** A condition of the payment was broken. */
  CONDITION_BROKEN,
  /** Theft, fraud or another offence. */
  THEFT_OR_FRAUD,
  /** The person's contribution was not paid. */
  CONTRIBUTION_NOT_PAID,
  /** The person died. */
  DEATH
}
