package org.personalbudgets.core.ledger;

import org.personalbudgets.core.check.Checks;

/**
 * Names a posting. Whoever records it chooses the id, so that recording it twice by mistake counts
 * once.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record PostingId(String value) {
  /** Checks the characters. */
  public PostingId {
    Checks.id("posting id", value);
  }

  /** An id. */
  public static PostingId of(String value) {
    return new PostingId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
