package org.personalbudgets.core.dispute;

import org.personalbudgets.core.check.Checks;

/**
 * Which notice.
 *
 * @param value ASCII letters, digits, dots, underscores, dashes; 1 to 64 characters
 */
public record NoticeId(String value) {
  /** Refuses an id that breaks the grammar of ids. */
  public NoticeId {
    Checks.id("notice id", value);
  }

  /** The id with this value. */
  public static NoticeId of(String value) {
    return new NoticeId(value);
  }

  /** The id. */
  @Override
  public String toString() {
    return value;
  }
}
