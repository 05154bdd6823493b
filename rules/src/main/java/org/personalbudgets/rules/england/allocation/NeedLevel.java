package org.personalbudgets.rules.england.allocation;

import org.personalbudgets.rules.charging.Codes;

/** How great a need is in one part of life. */
public enum NeedLevel {
  /** None. */
  NONE,
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH,
  /** Very high. */
  VERY_HIGH;

  private final String code = Codes.of(this);

  /** The stable code, such as {@code very-high}. */
  public String code() {
    return code;
  }
}
