package org.personalbudgets.core.surplus;

/** How it came about that money was spent on something that the plan does not say. */
public enum SpendingCircumstance {
  /** The holder erred in good faith. */
  HONEST_MISTAKE,
  /** Somebody else defrauded the holder. */
  VICTIM_OF_FRAUD,
  /** The holder spent it on something else, knowing that it was not for that. */
  USED_OTHERWISE,
  /** The holder took it by theft, fraud or another offence. */
  FRAUD_BY_HOLDER,
  /** Nobody has judged it yet. */
  NOT_JUDGED
}
