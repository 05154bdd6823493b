package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Dated;

/**
 * A dated value that a policy read while it judged.
 *
 * @param table name of the table
 * @param row the row in force on the day of spending, with its dates and its source
 */
public record LawRead(String table, Dated<?> row) {
  /** Refuses null. */
  public LawRead {
    Checks.id("table name", table);
    requireNonNull(row, "row");
  }

  /** Whether the text of the source was read itself; a decision that used another says so. */
  public boolean isVerified() {
    return row.source().confidence().isVerified();
  }
}
