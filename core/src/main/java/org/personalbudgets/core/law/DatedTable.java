package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;

/**
 * A number, list or condition that law sets, with one row for each change:
 *
 * <pre>{@code
 * static final DatedTable<Amount> WEEKLY_CAP =
 *     DatedTable.<Amount>named("wales.weekly-charge-cap")
 *         .from(LocalDate.of(2019, 4, 8), Amount.pounds("90.00"), Citation.law("WSI 2019/234", "reg 2"))
 *         .from(LocalDate.of(2020, 4, 6), Amount.pounds("100.00"), Citation.law("WSI 2020/131", "reg 2"))
 *         .stillInForce();
 * }</pre>
 *
 * <p>Each row ends on the day before the next begins, so a gap or an overlap cannot be written. A
 * period whose value nobody has read is declared with {@link DatedTableBuilder#notKnownFrom}. Days
 * that no row covers are refused: another period's value never takes the place.
 *
 * <p>Immutable value; equal when name, rows and date of checking are equal.
 *
 * @param <T> what the law sets: an immutable value
 */
public final class DatedTable<T> {
  private final String name;
  private final ImmutableList<Dated<T>> rows;

  // made once, so that reading the law in a decision makes nothing
  private final ImmutableList<LawRead<T>> reads;
  private final ImmutableList<Uncommenced<T>> uncommenced;
  private final Optional<LocalDate> checkedOn;

  DatedTable(
      String name,
      List<Dated<T>> rows,
      List<Uncommenced<T>> uncommenced,
      Optional<LocalDate> checkedOn) {
    this.name = name;
    this.rows = ImmutableList.copyOf(rows);
    this.reads =
        this.rows.stream()
            .map(row -> new LawRead<>(name, row))
            .collect(ImmutableList.toImmutableList());
    this.uncommenced = ImmutableList.copyOf(uncommenced);
    this.checkedOn = checkedOn;
  }

  /**
   * Begins a table.
   *
   * @param name a stable id of at most 64 characters, such as {@code charging.upper-capital-limit}
   */
  public static <T> DatedTableBuilder<T> named(String name) {
    return new DatedTableBuilder<>(Checks.id("table name", name));
  }

  /** The stable name of the table. */
  public String name() {
    return name;
  }

  /**
   * The row in force on this day.
   *
   * @throws NotInForceException if no row covers the day
   */
  public Dated<T> on(LocalDate date) {
    return read(date).row();
  }

  /**
   * The row in force on this day with the name of the table, as a decision shows it.
   *
   * @throws NotInForceException if no row covers the day
   */
  public LawRead<T> read(LocalDate date) {
    int at = find(date);
    if (at < 0) {
      throw new NotInForceException(name, date, coverage());
    }
    return reads.get(at);
  }

  /** Whether a row covers this day. */
  public boolean covers(LocalDate date) {
    return find(date) >= 0;
  }

  /** The position of the row that covers the day; -1 if none does. */
  private int find(LocalDate date) {
    requireNonNull(date, "date");
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Dated<T> row = rows.get(middle);
      if (row.inForce().covers(date)) {
        return middle;
      }
      if (row.inForce().firstDay().isAfter(date)) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /** The days covered, such as {@code 2015-04-01 to 2021-04-05 and 2022-04-06 onwards}. */
  public String coverage() {
    if (rows.isEmpty()) {
      return "no day";
    }
    StringBuilder text = new StringBuilder(rows.get(0).inForce().firstDay().toString());
    for (int at = 1; at < rows.size(); at++) {
      LocalDate first = rows.get(at).inForce().firstDay();
      LocalDate lastBefore = rows.get(at - 1).inForce().lastDay().orElseThrow();
      if (!lastBefore.plusDays(1).equals(first)) {
        text.append(" to ").append(lastBefore).append(" and ").append(first);
      }
    }
    Optional<LocalDate> end = rows.get(rows.size() - 1).inForce().lastDay();
    return text.append(end.map(last -> " to " + last).orElse(" onwards")).toString();
  }

  /** Every row, the earliest first. */
  public List<Dated<T>> rows() {
    return rows;
  }

  /** Rows whose text was not itself read, the earliest first. */
  public List<Dated<T>> unverifiedRows() {
    Predicate<Dated<T>> verified = row -> row.source().isVerified();
    return rows.stream().filter(verified.negate()).collect(ImmutableList.toImmutableList());
  }

  /** Values enacted and never commenced, in the order given. No look-up returns them. */
  public List<Uncommenced<T>> uncommencedRows() {
    return uncommenced;
  }

  /** The day on which somebody last held the table against its sources. */
  public Optional<LocalDate> checkedOn() {
    return checkedOn;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DatedTable<?> table
        && name.equals(table.name)
        && rows.equals(table.rows)
        && uncommenced.equals(table.uncommenced)
        && checkedOn.equals(table.checkedOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, rows, uncommenced, checkedOn);
  }

  /** The name and the days covered. */
  @Override
  public String toString() {
    return name + ", " + coverage();
  }
}
