package org.personalbudgets.core.budget;

import org.personalbudgets.core.check.Checks;

/**
 * Names a council or health body.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record FunderId(String value) {
  /** Checks the characters. */
  public FunderId {
    Checks.id("funder id", value);
  }

  /** An id. */
  public static FunderId of(String value) {
    return new FunderId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
