package org.personalbudgets.core.stay;

import org.personalbudgets.core.check.Checks;

/**
 * The caller's id of a stay.
 *
 * @param value ASCII letters, digits, dots, underscores, dashes; 1 to 64 characters
 */
public record StayId(String value) {
  /** Refuses an id that breaks the grammar of ids. */
  public StayId {
    Checks.id("stay id", value);
  }

  /** The id with this value. */
  public static StayId of(String value) {
    return new StayId(value);
  }

  /** The id. */
  @Override
  public String toString() {
    return value;
  }
}
