package org.personalbudgets.core.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * A forecast as somebody with a diary makes it: pennies, day by day, everything added up afresh.
 * Shares no code with the forecast.
 */
final class NaiveForecast {
  /** A line that costs so many pennies every so many days, and what was booked on it. */
  record Line(int pennies, int everyDays, LocalDate firstDay, boolean saves) {
    boolean isDueOn(LocalDate day) {
      long days = day.toEpochDay() - firstDay.toEpochDay();
      return days >= 0 && days % everyDays == 0;
    }
  }

  /** Money that moves on a day: in, spent on a line or, where the line is -1, on none. */
  record Entry(Kind kind, int line, int pennies, LocalDate on) {
    enum Kind {
      IN,
      SPEND,
      PROMISE,
      INCOME
    }
  }

  private final LocalDate first;
  private final LocalDate asOf;
  private final List<Line> lines;
  private final List<Entry> entries;

  NaiveForecast(LocalDate first, LocalDate asOf, List<Line> lines, List<Entry> entries) {
    this.first = first;
    this.asOf = asOf;
    this.lines = lines;
    this.entries = entries;
  }

  long held(LocalDate day) {
    return inAccount(day) - toPay(day, false);
  }

  long free(LocalDate day, long setAside) {
    return held(day) - setAside - toPay(day, true);
  }

  private long inAccount(LocalDate day) {
    long pennies = 0;
    for (Entry entry : entries) {
      boolean there = !entry.on().isAfter(day);
      pennies +=
          switch (entry.kind()) {
            case IN, INCOME -> there ? entry.pennies() : 0;
            case SPEND -> there ? -entry.pennies() : 0;
            case PROMISE -> -entry.pennies();
          };
    }
    return pennies;
  }

  /** What falls due after the day of the forecast and is not pledged; for saving, what is saved. */
  private long toPay(LocalDate day, boolean saving) {
    long pennies = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).saves() == saving) {
        pennies += toPay(at, day);
      }
    }
    return pennies;
  }

  private long toPay(int at, LocalDate day) {
    Line line = lines.get(at);
    long behind = Math.max(0, due(line, first, asOf) - booked(at, Entry.Kind.SPEND, first, asOf));
    long pledged =
        booked(at, Entry.Kind.PROMISE, LocalDate.MIN, LocalDate.MAX)
            + booked(at, Entry.Kind.SPEND, asOf.plusDays(1), LocalDate.MAX);
    long ahead = due(line, asOf.plusDays(1), day);
    long pool = Math.max(0, pledged - behind);
    long saved = line.saves() ? Math.max(0, behind - pledged) : 0;
    return saved + Math.max(0, ahead - pool);
  }

  private long due(Line line, LocalDate from, LocalDate to) {
    long pennies = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      pennies += line.isDueOn(day) ? line.pennies() : 0;
    }
    return pennies;
  }

  private long booked(int line, Entry.Kind kind, LocalDate from, LocalDate to) {
    return entries.stream()
        .filter(entry -> entry.line() == line && entry.kind() == kind)
        .filter(entry -> !entry.on().isBefore(from) && !entry.on().isAfter(to))
        .mapToLong(Entry::pennies)
        .sum();
  }
}
