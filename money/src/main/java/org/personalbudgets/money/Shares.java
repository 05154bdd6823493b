package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Allocation} gave: a share for every id, and what the caps left over. Shares and
 * remainder always sum to the amount that was allocated. Everything is in order of id.
 */
public final class Shares {
  private final ImmutableList<String> ids;
  private final List<Amount> amounts;
  private final Amount total;
  private final long unallocated;

  Shares(ImmutableList<String> ids, Amount[] amounts, Amount total, long unallocated) {
    this.ids = ids;
    this.amounts = List.of(amounts);
    this.total = total;
    this.unallocated = unallocated;
  }

  /**
   * The share of an id; zero if its weight was zero.
   *
   * @throws IllegalArgumentException if the allocation has no such id
   */
  public Amount of(String id) {
    int index = Collections.binarySearch(ids, requireNonNull(id, "id"));
    if (index < 0) {
      throw new IllegalArgumentException(
          "no share has the id asked for: expected one of the allocation");
    }
    return amounts.get(index);
  }

  /** Every share, in order of id. */
  public List<Amount> amounts() {
    return amounts;
  }

  /** Every id with its share, in order of id. */
  public Map<String, Amount> byId() {
    ImmutableMap.Builder<String, Amount> shares = ImmutableMap.builderWithExpectedSize(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      shares.put(ids.get(i), amounts.get(i));
    }
    return shares.buildOrThrow();
  }

  /** The amount that was to be allocated: all shares and {@link #unallocated}. */
  public Amount total() {
    return total;
  }

  /** What no share could take because all had reached their caps; zero without caps. */
  public Amount unallocated() {
    return total.withMinorUnits(unallocated);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shares that
        && total.equals(that.total)
        && ids.equals(that.ids)
        && amounts.equals(that.amounts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ids, amounts, total);
  }

  /** Such as {@code GBP 10.00 in 3 shares, GBP 0.00 unallocated}. */
  @Override
  public String toString() {
    return total + " in " + ids.size() + " shares, " + unallocated() + " unallocated";
  }
}
