package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * A dated value that a decision or a calculation read.
 *
 * @param <T> what the law sets: an immutable value
 * @param table name of the table
 * @param row the row in force on the day that was asked for, with its dates and its source
 */
public record LawRead<T>(String table, Dated<T> row) {
  /** Checks each component. */
  public LawRead {
    Checks.id("table name", table);
    requireNonNull(row, "row");
  }

  /** The value itself. */
  public T value() {
    return row.value();
  }

  /** Whether the text of the source was read itself; a result that used another says so. */
  public boolean isVerified() {
    return row.source().isVerified();
  }
}
