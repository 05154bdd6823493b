package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A dated table was asked for a day that it does not cover. The message states that fact only; it
 * draws no conclusion of law, and no other period's value takes the place.
 */
public final class NotInForceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final LocalDate date;
  private final String covers;

  NotInForceException(String table, LocalDate date, String covers) {
    super("no value of '" + table + "' in force on " + date + "; table covers " + covers);
    this.table = requireNonNull(table, "table");
    this.date = requireNonNull(date, "date");
    this.covers = requireNonNull(covers, "covers");
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** The day that was asked for. */
  public LocalDate date() {
    return date;
  }

  /** The days that the table covers, such as {@code 2015-04-01 onwards}. */
  public String covers() {
    return covers;
  }
}
