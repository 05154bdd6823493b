package org.personalbudgets.core.need;

import org.personalbudgets.core.check.Checks;

/**
 * Names a need.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record NeedId(String value) {
  /** Checks the characters. */
  public NeedId {
    Checks.id("need id", value);
  }

  /** An id. */
  public static NeedId of(String value) {
    return new NeedId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
