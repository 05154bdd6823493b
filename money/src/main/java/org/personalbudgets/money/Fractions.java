package org.personalbudgets.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact {@code value * numerator / denominator}, rounded once at the end. */
final class Fractions {
  /** Larger than every amount and every term of a rate. */
  static final long BEYOND_ANY_CAP = Long.MAX_VALUE;

  private Fractions() {}

  /**
   * Multiplies by a fraction with positive denominator. A result that does not fit a long comes out
   * as {@link #BEYOND_ANY_CAP}, so that the caller's range check refuses it.
   */
  static long multiply(long value, long numerator, long denominator, Rounding rounding) {
    long product = value * numerator;
    if (Math.multiplyHigh(value, numerator) == product >> (Long.SIZE - 1)) {
      return rounding.divide(product, denominator);
    }
    BigDecimal exact =
        new BigDecimal(BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator)));
    return orBeyond(divide(exact, BigDecimal.valueOf(denominator), rounding));
  }

  /** Compares {@code a * b} with {@code c * d} exactly; of any sign. */
  static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  static BigInteger round(BigDecimal value, Rounding rounding) {
    return divide(value, BigDecimal.ONE, rounding);
  }

  /** A number as a long, or {@link #BEYOND_ANY_CAP} if it does not fit. */
  static long orBeyond(BigInteger value) {
    return value.bitLength() < Long.SIZE ? value.longValue() : BEYOND_ANY_CAP;
  }

  private static BigInteger divide(BigDecimal value, BigDecimal divisor, Rounding rounding) {
    if (rounding.mode() != RoundingMode.UNNECESSARY) {
      return value.divide(divisor, 0, rounding.mode()).unscaledValue();
    }
    BigDecimal[] parts = value.divideAndRemainder(divisor);
    if (parts[1].signum() != 0) {
      throw Rounding.inexact();
    }
    return parts[0].toBigInteger();
  }
}
