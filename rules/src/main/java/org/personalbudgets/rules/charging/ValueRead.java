package org.personalbudgets.rules.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Dated;

/**
 * A dated value that a calculation read.
 *
 * @param <T> what the law sets: an immutable value
 * @param table name of the table
 * @param row the row in force on the day of the calculation, with its dates and its source
 */
public record ValueRead<T>(String table, Dated<T> row) {
  /** Checks each component. */
  public ValueRead {
    Checks.id("table name", table);
    requireNonNull(row, "row");
  }

  /** The value itself. */
  public T value() {
    return row.value();
  }

  /** Whether the text that sets the value was itself read. */
  public boolean isVerified() {
    return row.source().isVerified();
  }
}
