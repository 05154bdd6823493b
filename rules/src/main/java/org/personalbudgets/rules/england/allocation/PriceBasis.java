package org.personalbudgets.rules.england.allocation;

/** What the prices of a scheme rest on. */
public enum PriceBasis {
  /** The fees that providers are really paid. */
  ACTUAL_FEES,
  /** Those fees, adjusted. */
  ADJUSTED_FEES,
  /** Nobody has said. */
  NOT_STATED
}
