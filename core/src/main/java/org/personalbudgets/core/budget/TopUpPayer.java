package org.personalbudgets.core.budget;

/** Who adds private money on top of a budget. */
public enum TopUpPayer {
  /** A relative other than a parent. */
  FAMILY,
  /** A friend. */
  FRIEND,
  /** A charity. */
  CHARITY,
  /** A parent, for a child. */
  PARENT,
  /** The person themselves, which only a {@link FirstPartyGround} allows. */
  FIRST_PARTY
}
