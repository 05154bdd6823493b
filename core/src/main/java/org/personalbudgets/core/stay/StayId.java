package org.personalbudgets.core.stay;

import org.personalbudgets.core.check.Checks;

/**
 * Names a stay.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record StayId(String value) {
  /** Checks the characters. */
  public StayId {
    Checks.id("stay id", value);
  }

  /** An id. */
  public static StayId of(String value) {
    return new StayId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
