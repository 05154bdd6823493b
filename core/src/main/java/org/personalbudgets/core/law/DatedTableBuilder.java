package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;

/**
 * Writes a {@link DatedTable} from its earliest row to its latest. Not safe for use by two threads
 * at once, and used up by {@link #until}, {@link #stillInForce} or {@link #neverInForce}.
 *
 * @param <T> what the law sets: an immutable value
 */
public final class DatedTableBuilder<T> {
  private final String name;
  private final List<Dated<T>> rows = new ArrayList<>();
  private final List<Uncommenced<T>> uncommenced = new ArrayList<>();
  private Optional<LocalDate> checkedOn = Optional.empty();

  /** Start of the period that is open at present; null before the first. */
  private @Nullable LocalDate openFrom;

  /** The value of the open period; null when nobody has read it. */
  private @Nullable T openValue;

  private @Nullable Citation openSource;

  DatedTableBuilder(String name) {
    this.name = name;
  }

  /**
   * Adds a row. The row before it, if any, ends on the day before.
   *
   * @param firstDay the first day on which the value holds
   * @throws IllegalArgumentException if the day does not lie after the first day of the row before
   */
  @CanIgnoreReturnValue
  public DatedTableBuilder<T> from(LocalDate firstDay, T value, Citation source) {
    requireNonNull(value, "value");
    requireNonNull(source, "source");
    open(firstDay, value, source);
    return this;
  }

  /**
   * Declares that from this day on the value is not known, up to the next row. Days in between are
   * refused.
   *
   * @throws IllegalArgumentException if no row comes before, or the day does not lie after its
   *     first day
   */
  @CanIgnoreReturnValue
  public DatedTableBuilder<T> notKnownFrom(LocalDate firstDay) {
    Checks.that(openFrom != null, "table '%s' cannot begin with an unknown period", name);
    open(firstDay, null, null);
    return this;
  }

  /** Adds a value that was enacted and never commenced: listed, never returned by a look-up. */
  @CanIgnoreReturnValue
  public DatedTableBuilder<T> enactedNotCommenced(T value, Citation source, String note) {
    Checks.atMost("rows of a table", uncommenced.size() + 1, Caps.MAX_LINES);
    uncommenced.add(new Uncommenced<>(value, source, note));
    return this;
  }

  /** Notes the day on which somebody last held the table against its sources. */
  @CanIgnoreReturnValue
  public DatedTableBuilder<T> checkedOn(LocalDate date) {
    checkedOn = Optional.of(Checks.date("date of checking", date));
    return this;
  }

  /**
   * Ends the last row on this day, which is still covered.
   *
   * @throws IllegalArgumentException if there is no row, or the day lies before its first day
   */
  public DatedTable<T> until(LocalDate lastDay) {
    requireOpenValue();
    close(Optional.of(Checks.date("last day", lastDay)));
    return build();
  }

  /**
   * Leaves the last row without an end.
   *
   * @throws IllegalArgumentException if there is no row, or the last period is not known
   */
  public DatedTable<T> stillInForce() {
    requireOpenValue();
    close(Optional.empty());
    return build();
  }

  /**
   * A table of which no value ever came into force.
   *
   * @throws IllegalArgumentException if there is a row in force, or nothing was enacted
   */
  public DatedTable<T> neverInForce() {
    Checks.that(openFrom == null, "table '%s' has rows in force", name);
    Checks.that(!uncommenced.isEmpty(), "table '%s' has no rows", name);
    return build();
  }

  private void requireOpenValue() {
    Checks.that(openFrom != null, "table '%s' has no rows", name);
    Checks.that(openValue != null, "table '%s' cannot end with an unknown period", name);
  }

  private void open(LocalDate firstDay, @Nullable T value, @Nullable Citation source) {
    Checks.date("first day", firstDay);
    Checks.atMost("rows of a table", rows.size() + 1, Caps.MAX_LINES);
    if (openFrom != null) {
      Checks.that(
          firstDay.isAfter(openFrom),
          "rows of '%s' must be in order of date: %s must lie after %s",
          name,
          firstDay,
          openFrom);
      close(Optional.of(firstDay.minusDays(1)));
    }
    openFrom = firstDay;
    openValue = value;
    openSource = source;
  }

  private void close(Optional<LocalDate> lastDay) {
    if (openFrom != null && openValue != null && openSource != null) {
      rows.add(new Dated<>(openValue, new InForce(openFrom, lastDay), openSource));
    }
  }

  private DatedTable<T> build() {
    return new DatedTable<>(name, rows, uncommenced, checkedOn);
  }
}
