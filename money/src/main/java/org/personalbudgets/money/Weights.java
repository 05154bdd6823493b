package org.personalbudgets.money;

import com.google.common.math.LongMath;
import java.util.List;

/** Turns exact weights into the smallest whole numbers in the same proportion. */
final class Weights {
  private Weights() {}

  /**
   * The whole numbers, in the order of the weights; none is negative if no weight is.
   *
   * @throws IllegalArgumentException if no weight is positive, or the whole numbers do not sum to a
   *     long
   */
  static long[] toWholes(List<Rate> weights) {
    try {
      return exactly(weights);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "weights have too large a common denominator:"
              + " expected that as whole numbers they sum to less than 2^63",
          e);
    }
  }

  private static long[] exactly(List<Rate> weights) {
    long multiple = 1;
    long divisor = 0;
    for (Rate weight : weights) {
      long denominator = weight.denominator();
      multiple = Math.multiplyExact(multiple / LongMath.gcd(multiple, denominator), denominator);
      divisor = LongMath.gcd(divisor, weight.numerator());
    }
    if (divisor == 0) {
      throw new IllegalArgumentException("no weight is positive: expected at least one");
    }
    long[] wholes = new long[weights.size()];
    long sum = 0;
    for (int i = 0; i < wholes.length; i++) {
      Rate weight = weights.get(i);
      // Lowest terms: the greatest divisor of all fractions is that of the numerators alone.
      wholes[i] = Math.multiplyExact(weight.numerator() / divisor, multiple / weight.denominator());
      sum = Math.addExact(sum, wholes[i]);
    }
    return wholes;
  }
}
