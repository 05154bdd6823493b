package org.personalbudgets.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Splits a whole number in proportion to whole weights: the arithmetic under an allocation. Knows
 * neither ids nor currencies; position stands for order of id.
 */
final class Apportionment {
  private final long[] weights;
  private final long sum;
  private final Remainder rule;

  /** Who is asked first to take a left-over unit. */
  private final int[] order;

  private final boolean equalWeights;

  /** Takes over the weights: none negative, at least one positive, their sum within a long. */
  Apportionment(long[] weights, Remainder rule) {
    this.weights = weights;
    this.rule = rule;
    this.sum = Arrays.stream(weights).sum();
    this.order = order(weights, rule);
    this.equalWeights = Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
  }

  private static int[] order(long[] weights, Remainder rule) {
    // Sorting objects is stable, so equal weights stay in order of position.
    Comparator<Integer> byWeight = Comparator.comparingLong(position -> weights[position]);
    Comparator<Integer> asked =
        switch (rule) {
          case LARGEST_FRACTION, FIRST_BY_ID -> Comparator.naturalOrder();
          case LAST_BY_ID -> Comparator.reverseOrder();
          case LARGEST_WEIGHT -> byWeight.reversed();
          case SMALLEST_WEIGHT -> byWeight;
        };
    return IntStream.range(0, weights.length).boxed().sorted(asked).mapToInt(i -> i).toArray();
  }

  long weight(int position) {
    return weights[position];
  }

  long sum() {
    return sum;
  }

  /** Whether every position has the same share but for the left-over units. */
  boolean hasEqualWeights() {
    return equalWeights;
  }

  /** The n-th position that is asked to take a left-over unit. */
  int asked(int n) {
    return order[n];
  }

  /** Splits a total that is not negative over all weights. */
  long[] split(long total) {
    long[] shares = new long[weights.length];
    addSplit(total, weights, sum, shares);
    return shares;
  }

  /**
   * Splits a total over those positions only that the caller has not closed, and adds what each
   * gets to its share.
   *
   * @param open whether a position takes part
   * @param openSum the sum of the weights of the open positions, positive
   */
  void addSplit(long total, boolean[] open, long openSum, long[] shares) {
    long[] openWeights = new long[weights.length];
    for (int i = 0; i < openWeights.length; i++) {
      openWeights[i] = open[i] ? weights[i] : 0;
    }
    addSplit(total, openWeights, openSum, shares);
  }

  private void addSplit(long total, long[] weights, long sum, long[] shares) {
    long[] fractions = new long[weights.length];
    long left = total;
    boolean fits = total <= Long.MAX_VALUE / sum;
    for (int i = 0; i < weights.length; i++) {
      long whole;
      if (fits) {
        long product = total * weights[i];
        whole = product / sum;
        fractions[i] = product - whole * sum;
      } else {
        BigInteger[] parts = wide(total, weights[i], sum);
        whole = parts[0].longValue();
        fractions[i] = parts[1].longValue();
      }
      shares[i] += whole;
      left -= whole;
    }
    handOut((int) left, fractions, shares);
  }

  private static BigInteger[] wide(long total, long weight, long sum) {
    return BigInteger.valueOf(total)
        .multiply(BigInteger.valueOf(weight))
        .divideAndRemainder(BigInteger.valueOf(sum));
  }

  /** One unit each; the fractions sum to {@code left} wholes, so more than that many have one. */
  private void handOut(int left, long[] fractions, long[] shares) {
    if (left == 0) {
      return;
    }
    long least = rule == Remainder.LARGEST_FRACTION ? largest(left, fractions) : 1;
    int open = left;
    if (rule == Remainder.LARGEST_FRACTION) {
      for (int i = 0; i < fractions.length; i++) {
        if (fractions[i] > least) {
          shares[i]++;
          open--;
          fractions[i] = 0;
        }
      }
    }
    for (int i = 0; open > 0; i++) {
      if (fractions[order[i]] >= least) {
        shares[order[i]]++;
        open--;
      }
    }
  }

  /** The count-th largest of some numbers. */
  private static long largest(int count, long[] numbers) {
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - count];
  }
}
