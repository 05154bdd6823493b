package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * The stays of one person, past and planned, in the order of their days. No two stays share more
 * than the day of moving from one to the other, which counts once.
 *
 * <p>Immutable value; equal when the stays are equal.
 */
public final class StayHistory {
  private static final StayHistory NONE = new StayHistory(ImmutableList.of());

  private final ImmutableList<Stay> stays;
  private final Periods periods;

  // by setting, once it was asked for: every purchase of a stay asks for the same. Two threads may
  // each make one, which does no harm: they are equal, and all their fields are final
  private final @Nullable StayHistory[] counting = new StayHistory[StaySetting.values().length];

  private StayHistory(ImmutableList<Stay> stays) {
    this.stays = stays;
    this.periods = Periods.of(stays);
  }

  /** No stays. */
  public static StayHistory none() {
    return NONE;
  }

  /**
   * The stays of one person, in any order.
   *
   * @throws IllegalArgumentException if two share an id or more than a day of moving, or if there
   *     are more than {@link Caps#MAX_LINES}
   */
  public static StayHistory of(Iterable<Stay> stays) {
    List<Stay> read = new ArrayList<>();
    Checks.each("stays", stays, Caps.MAX_LINES, read::add);
    read.sort(
        Comparator.comparing((Stay stay) -> stay.days().first())
            .thenComparing(stay -> stay.days().last()));
    Set<StayId> ids = new HashSet<>();
    @Nullable LocalDate last = null;
    for (Stay stay : read) {
      Checks.that(ids.add(stay.id()), "stay '%s' must be given once only", stay.id());
      Checks.that(
          last == null || !stay.days().first().isBefore(last),
          "stay '%s' begins before the stay before it ends",
          stay.id());
      last = stay.days().last();
    }
    return new StayHistory(ImmutableList.copyOf(read));
  }

  /** These stays and one more; takes time in proportion to how many there are. */
  public StayHistory with(Stay stay) {
    return of(
        ImmutableList.<Stay>builder().addAll(stays).add(requireNonNull(stay, "stay")).build());
  }

  /** The stays for which the condition holds. */
  public StayHistory where(Predicate<? super Stay> condition) {
    return new StayHistory(
        stays.stream()
            .filter(requireNonNull(condition, "condition"))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The stays in a setting that direct payments pay for: those that a limit of law counts. */
  public StayHistory counting(StaySetting setting) {
    int at = requireNonNull(setting, "setting").ordinal();
    StayHistory counted = counting[at];
    if (counted == null) {
      counted =
          where(stay -> stay.setting() == setting && stay.payment() == StayPayment.DIRECT_PAYMENT);
      counting[at] = counted;
    }
    return counted;
  }

  /** The stays in the order of their days. */
  public List<Stay> stays() {
    return stays;
  }

  /**
   * How many days or nights of a range were spent on stays; each counts once, whatever stays it
   * belongs to. Stays that touch are one, with the night between them.
   */
  public int within(DateRange range, StayUnit unit) {
    requireNonNull(unit, "unit");
    int first = Periods.number(requireNonNull(range, "range").first());
    int last = Periods.number(range.last());
    return periods.within(first, last) - unit.uncounted() * periods.ending(first, last);
  }

  Periods periods() {
    return periods;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StayHistory history && stays.equals(history.stays);
  }

  @Override
  public int hashCode() {
    return stays.hashCode();
  }

  /** How many stays; the days themselves are personal. */
  @Override
  public String toString() {
    return "StayHistory{" + stays.size() + " stays}";
  }
}
