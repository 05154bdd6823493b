package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A way to split any amount without losing a penny: a weight for every id, a cap on some, and a
 * declared rule for the pennies left over.
 *
 * <p>Each share is its exact share rounded down or up to a whole penny, and all shares sum to the
 * amount. Only ids and weights count, never the order in which they were given, and weights count
 * only in proportion: 1, 2 and 10, 20 split alike. A weight of zero gets nothing. A negative amount
 * splits like the positive one with every sign turned.
 *
 * <p>A cap bounds the size of a share. What a capped share cannot take spills over to the others in
 * proportion to their weights, again up to their caps; what nobody can take is reported as
 * {@linkplain Shares#unallocated() unallocated}.
 *
 * <p>A larger amount may lower a share by a penny (the Alabama paradox): that is the price of
 * shares within a penny of exact ones.
 */
public final class Allocation {
  /** Most ids of one allocation. */
  public static final int MAX_IDS = 10_000;

  private final ImmutableSortedMap<String, Part> parts;
  private final Remainder remainder;
  private final ImmutableList<String> ids;
  private final Apportionment apportionment;
  private final @Nullable ShareCaps caps;

  private Allocation(ImmutableSortedMap<String, Part> parts, Remainder remainder) {
    this.parts = parts;
    this.remainder = remainder;
    this.ids = parts.keySet().asList();
    ImmutableList<Part> inOrder = parts.values().asList();
    this.apportionment =
        new Apportionment(Weights.toWholes(inOrder.stream().map(Part::weight).toList()), remainder);
    List<Optional<Amount>> given = inOrder.stream().map(Part::cap).toList();
    this.caps =
        given.stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(anyCap -> new ShareCaps(anyCap, given, apportionment))
            .orElse(null);
  }

  /**
   * An allocation by weights, without caps.
   *
   * @throws IllegalArgumentException as {@link Builder#build}
   */
  public static Allocation of(Map<String, Rate> weights, Remainder remainder) {
    Builder builder = builder(remainder);
    for (Map.Entry<String, Rate> entry : requireNonNull(weights, "weights").entrySet()) {
      builder.add(entry.getKey(), entry.getValue());
    }
    return builder.build();
  }

  /**
   * An allocation in equal parts, without caps.
   *
   * @throws IllegalArgumentException as {@link Builder#build}
   */
  public static Allocation equally(Iterable<String> ids, Remainder remainder) {
    Builder builder = builder(remainder);
    for (String id : requireNonNull(ids, "ids")) {
      builder.add(id, Rate.ONE);
    }
    return builder.build();
  }

  /** A builder of an allocation whose left-over pennies go by a rule. */
  public static Builder builder(Remainder remainder) {
    return new Builder(requireNonNull(remainder, "remainder"));
  }

  /**
   * Splits an amount.
   *
   * @throws CurrencyMismatchException if the caps are of another currency
   */
  public Shares allocate(Amount total) {
    long size = Math.abs(requireNonNull(total, "total").minorUnits());
    long unallocated = 0;
    long[] shares;
    if (caps == null) {
      shares = apportionment.split(size);
    } else {
      caps.requireSameCurrency(total);
      shares = new long[ids.size()];
      unallocated = caps.split(size, shares);
    }
    if (total.isNegative()) {
      unallocated = -unallocated;
      for (int i = 0; i < shares.length; i++) {
        shares[i] = -shares[i];
      }
    }
    return new Shares(ids, shares, total, unallocated);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Allocation that
        && remainder == that.remainder
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts, remainder.name());
  }

  /** Such as {@code 3 ids, remainder LARGEST_FRACTION}. */
  @Override
  public String toString() {
    return ids.size() + " ids, remainder " + remainder;
  }

  /** What one id was given. */
  private record Part(Rate weight, Optional<Amount> cap) {}

  /** Collects ids with their weights and caps; for one thread. */
  public static final class Builder {
    private final SortedMap<String, Part> parts = new TreeMap<>();
    private final Remainder remainder;

    private Builder(Remainder remainder) {
      this.remainder = remainder;
    }

    /**
     * Adds an id without a cap.
     *
     * @param id 1 to 64 characters out of {@code A-Z a-z 0-9 . _ -}
     * @param weight not negative
     * @throws IllegalArgumentException if the id has another form or is there already, the weight
     *     is negative, or there are {@link #MAX_IDS} already
     */
    @CanIgnoreReturnValue
    public Builder add(String id, Rate weight) {
      return put(id, weight, Optional.empty());
    }

    /**
     * Adds an id whose share is never larger in size than a cap.
     *
     * @param cap not negative, of the currency of every other cap
     * @throws IllegalArgumentException as {@link #add(String, Rate)}, or if the cap is negative
     */
    @CanIgnoreReturnValue
    public Builder add(String id, Rate weight, Amount cap) {
      if (requireNonNull(cap, "cap").isNegative()) {
        throw new IllegalArgumentException("cap is " + cap + ": expected zero or more");
      }
      return put(id, weight, Optional.of(cap));
    }

    @CanIgnoreReturnValue
    private Builder put(String id, Rate weight, Optional<Amount> cap) {
      Ids.check(id);
      if (requireNonNull(weight, "weight").isNegative()) {
        throw new IllegalArgumentException("weight is " + weight + ": expected zero or more");
      }
      if (parts.size() == MAX_IDS) {
        throw new IllegalArgumentException(
            "too many ids to share out: expected at most " + MAX_IDS);
      }
      if (parts.putIfAbsent(id, new Part(weight, cap)) != null) {
        throw new IllegalArgumentException("id is there already: expected each id once");
      }
      return this;
    }

    /**
     * Builds the allocation.
     *
     * @throws IllegalArgumentException if no weight is positive, or the weights' common denominator
     *     is so large that as whole numbers they do not sum to a long
     * @throws CurrencyMismatchException if caps are of different currencies
     */
    public Allocation build() {
      return new Allocation(ImmutableSortedMap.copyOfSorted(parts), remainder);
    }
  }
}
