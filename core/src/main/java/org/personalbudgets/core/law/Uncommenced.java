package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * A value that was enacted and has never come into force. Kept so that it can be shown; no look-up
 * returns it.
 *
 * @param <T> what the text would set: an immutable value
 * @param value what the text would set
 * @param source the text
 * @param note why it is not in force, for people; at most 200 code points
 */
public record Uncommenced<T>(T value, Citation source, String note) {
  /** Refuses nulls and text that is not text. */
  public Uncommenced {
    requireNonNull(value, "value");
    requireNonNull(source, "source");
    Checks.shortText("note", note);
  }
}
