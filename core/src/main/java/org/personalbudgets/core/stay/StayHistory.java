package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;

/**
 * A person's stays, the earliest first; no two share a day or an id. Immutable: adding a stay gives
 * another history.
 */
public final class StayHistory {
  private static final StayHistory NONE = new StayHistory(ImmutableList.of());

  private final ImmutableList<Stay> stays;

  private StayHistory(ImmutableList<Stay> stays) {
    this.stays = stays;
  }

  /** No stay so far. */
  public static StayHistory none() {
    return NONE;
  }

  /**
   * These stays, in whatever order they come.
   *
   * @throws IllegalArgumentException if two share a day or an id, or there are more than {@link
   *     Caps#MAX_LINES}
   */
  public static StayHistory of(Iterable<Stay> stays) {
    List<Stay> sorted = new ArrayList<>();
    Checks.each("stays", stays, Caps.MAX_LINES, sorted::add);
    sorted.sort(Comparator.comparing(stay -> stay.days().first()));
    Set<StayId> ids = new HashSet<>();
    for (int at = 0; at < sorted.size(); at++) {
      Stay stay = sorted.get(at);
      Checks.that(ids.add(stay.id()), "two stays have the id %s", stay.id());
      Checks.that(
          at == 0 || !sorted.get(at - 1).days().overlaps(stay.days()),
          "stay %s shares a day with another stay",
          stay.id());
    }
    return new StayHistory(ImmutableList.copyOf(sorted));
  }

  /** This history with one more stay. */
  public StayHistory plus(Stay stay) {
    return of(
        ImmutableList.<Stay>builder().addAll(stays).add(requireNonNull(stay, "stay")).build());
  }

  /** The stays, the earliest first. */
  public List<Stay> stays() {
    return stays;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StayHistory that && stays.equals(that.stays);
  }

  @Override
  public int hashCode() {
    return stays.hashCode();
  }

  /** How many stays there are. */
  @Override
  public String toString() {
    return "StayHistory{" + stays.size() + " stays}";
  }
}
