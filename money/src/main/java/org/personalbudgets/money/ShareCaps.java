package org.personalbudgets.money;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Caps on the shares of an allocation, and the spill they cause. A share is at its cap exactly when
 * its cap per weight is no more than what is left to split per weight; closing the lowest first
 * finds all of them in one pass, because closing one never lowers what the others get.
 */
final class ShareCaps {
  /** Stands for no cap; above every amount. */
  static final long NONE = Long.MAX_VALUE;

  private final Amount anyCap;
  private final long[] caps;
  private final Apportionment apportionment;

  /** Capped positions with a weight, lowest cap per weight first. */
  private final int[] order;

  /**
   * Takes a cap, or none, for every position of the apportionment.
   *
   * @param anyCap one of the caps
   * @throws CurrencyMismatchException if the caps are of different currencies
   */
  ShareCaps(Amount anyCap, List<Optional<Amount>> given, Apportionment apportionment) {
    this.anyCap = anyCap;
    this.caps = given.stream().mapToLong(cap -> cap.map(this::minorUnits).orElse(NONE)).toArray();
    this.apportionment = apportionment;
    Comparator<Integer> byCapPerWeight =
        (i, j) ->
            Fractions.compareProducts(
                caps[i], apportionment.weight(j), caps[j], apportionment.weight(i));
    this.order =
        IntStream.range(0, caps.length)
            .filter(i -> caps[i] != NONE && apportionment.weight(i) > 0)
            .boxed()
            .sorted(byCapPerWeight)
            .mapToInt(i -> i)
            .toArray();
  }

  private long minorUnits(Amount cap) {
    anyCap.requireSameCurrency(cap);
    return cap.minorUnits();
  }

  /** Refuses a total of another currency than the caps. */
  void requireSameCurrency(Amount total) {
    anyCap.requireSameCurrency(total);
  }

  /**
   * Splits a total that is not negative.
   *
   * @param shares where to add the shares, all zero
   * @return what no position could take
   */
  long split(long total, long[] shares) {
    long left = total;
    long openSum = apportionment.sum();
    boolean[] open = new boolean[caps.length];
    Arrays.fill(open, true);
    for (int i : order) {
      long weight = apportionment.weight(i);
      if (Fractions.compareProducts(caps[i], openSum, left, weight) > 0) {
        break;
      }
      shares[i] = caps[i];
      left -= caps[i];
      openSum -= weight;
      open[i] = false;
    }
    if (openSum == 0) {
      return left;
    }
    apportionment.addSplit(left, open, openSum, shares);
    return 0;
  }
}
