package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
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
  private final long[] minorUnits;
  private final Amount total;
  private final long unallocated;

  /** Takes over the array, which nobody else holds. */
  Shares(ImmutableList<String> ids, long[] minorUnits, Amount total, long unallocated) {
    this.ids = ids;
    this.minorUnits = minorUnits;
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
    return total.withMinorUnits(minorUnits[index]);
  }

  /** Every share, in order of id. */
  public List<Amount> amounts() {
    ImmutableList.Builder<Amount> amounts =
        ImmutableList.builderWithExpectedSize(minorUnits.length);
    for (long share : minorUnits) {
      amounts.add(total.withMinorUnits(share));
    }
    return amounts.build();
  }

  /** Every id with its share, in order of id. */
  public Map<String, Amount> byId() {
    ImmutableMap.Builder<String, Amount> shares = ImmutableMap.builderWithExpectedSize(ids.size());
    for (int i = 0; i < minorUnits.length; i++) {
      shares.put(ids.get(i), total.withMinorUnits(minorUnits[i]));
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
        && Arrays.equals(minorUnits, that.minorUnits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ids, Arrays.hashCode(minorUnits), total);
  }

  /** Such as {@code GBP 10.00 in 3 shares, GBP 0.00 unallocated}. */
  @Override
  public String toString() {
    return total + " in " + minorUnits.length + " shares, " + unallocated() + " unallocated";
  }
}
