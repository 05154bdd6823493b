package org.personalbudgets.core.ledger;

import java.time.LocalDate;

/** Where an entry stands: by its day, and among those of one day by the order of entering. */
record Moment(long epochDay, int sequence) implements Comparable<Moment> {

  static Moment startOf(LocalDate date) {
    return new Moment(date.toEpochDay(), -1);
  }

  static Moment endOf(LocalDate date) {
    return new Moment(date.toEpochDay(), Integer.MAX_VALUE);
  }

  @Override
  public int compareTo(Moment other) {
    int byDay = Long.compare(epochDay, other.epochDay);
    return byDay != 0 ? byDay : Integer.compare(sequence, other.sequence);
  }
}
