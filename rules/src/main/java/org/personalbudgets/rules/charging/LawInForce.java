package org.personalbudgets.rules.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;

/**
 * The amounts of law as they stand on one day, through which every calculation reads them. For a
 * what-if, a table can be replaced by another of the same name: next year's rates, a proposal.
 */
public final class LawInForce {
  private final LocalDate date;
  private final ImmutableMap<String, DatedTable<Amount>> replaced;

  private LawInForce(LocalDate date, ImmutableMap<String, DatedTable<Amount>> replaced) {
    this.date = date;
    this.replaced = replaced;
  }

  /** The law of this day. */
  public static LawInForce on(LocalDate date) {
    return new LawInForce(Checks.date("date", date), ImmutableMap.of());
  }

  /** The day. */
  public LocalDate date() {
    return date;
  }

  /** The same law on another day, with the same tables replaced. */
  public LawInForce at(LocalDate other) {
    return new LawInForce(Checks.date("date", other), replaced);
  }

  /** This law with the table of that name replaced. */
  public LawInForce replacing(DatedTable<Amount> table) {
    ImmutableMap.Builder<String, DatedTable<Amount>> all = ImmutableMap.builder();
    all.putAll(replaced).put(requireNonNull(table, "table").name(), table);
    return new LawInForce(date, all.buildKeepingLast());
  }

  /**
   * The row in force.
   *
   * @throws org.personalbudgets.core.law.NotInForceException if no row covers the day
   */
  public LawRead<Amount> read(DatedTable<Amount> table) {
    @Nullable DatedTable<Amount> other = replaced.isEmpty() ? null : replaced.get(table.name());
    return new LawRead<>(table.name(), (other == null ? table : other).on(date));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LawInForce that
        && date.equals(that.date)
        && replaced.equals(that.replaced);
  }

  @Override
  public int hashCode() {
    return 31 * date.hashCode() + replaced.hashCode();
  }

  /** The day and how many tables are replaced. */
  @Override
  public String toString() {
    return replaced.isEmpty() ? date.toString() : date + ", tables replaced: " + replaced.size();
  }
}
