package org.personalbudgets.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact {@code value * numerator / denominator}, rounded once at the end. */
final class Fractions {
  private Fractions() {}

  /**
   * Multiplies by a fraction with positive denominator. A result too large for a long comes out as
   * the nearest long, far beyond the cap of any amount, so that the caller's range check refuses
   * it.
   */
  static long multiply(long value, long numerator, long denominator, Rounding rounding) {
    long product = value * numerator;
    if (Math.multiplyHigh(value, numerator) == product >> (Long.SIZE - 1)) {
      return rounding.divide(product, denominator);
    }
    BigDecimal exact =
        new BigDecimal(BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator)));
    return saturated(divide(exact, BigDecimal.valueOf(denominator), rounding));
  }

  /** Compares {@code a * b} with {@code c * d} exactly; of any sign. */
  static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  static BigInteger round(BigDecimal value, Rounding rounding) {
    return divide(value, BigDecimal.ONE, rounding);
  }

  static long saturated(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
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
