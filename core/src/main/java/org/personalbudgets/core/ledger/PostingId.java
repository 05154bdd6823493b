package org.personalbudgets.core.ledger;

import org.personalbudgets.core.check.Checks;

/**
 * The caller's id of an entry; the same id never stands for two entries.
 *
 * @param value ASCII letters, digits, dots, underscores, dashes; 1 to 64 characters
 */
public record PostingId(String value) implements Comparable<PostingId> {
  /** Refuses an id that breaks the grammar of ids. */
  public PostingId {
    Checks.id("posting id", value);
  }

  /** The id with this value. */
  public static PostingId of(String value) {
    return new PostingId(value);
  }

  @Override
  public int compareTo(PostingId other) {
    return value.compareTo(other.value);
  }

  /** The id. */
  @Override
  public String toString() {
    return value;
  }
}
