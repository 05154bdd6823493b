package org.personalbudgets.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Turns a decimal of any origin into whole minor units.
 *
 * <p>The order of the questions matters: sign, scale and bit length are answered in constant time,
 * so a number of a million digits, or with an exponent of a thousand million, is refused before
 * anything adds, compares, prints or strips it.
 */
final class Decimals {
  /** Most decimals a number may be written with, whatever their digits. */
  static final int MAX_SCALE = 256;

  private static final int MAX_BITS = 1024;
  private static final int MAX_LONG_DIGITS = 18;
  private static final long[] POWERS_OF_TEN = powersOfTen();

  private Decimals() {}

  /**
   * Whole minor units of a decimal number, rounded once if it has more decimals than they do.
   *
   * <p>Reads the number's digits and scale once each and nothing else, for a subclass may answer
   * anything. Digits of a subclass are refused: they could lie about all that is asked here.
   */
  static long toMinorUnits(MinorUnits units, BigDecimal number, Rounding rounding) {
    BigInteger unscaled = number.unscaledValue();
    long shift = (long) units.digits() - number.scale();
    if (unscaled.getClass() != BigInteger.class) {
      throw new IllegalArgumentException(
          "digits of the amount are of a foreign class: expected " + BigInteger.class.getName());
    }
    int bits = unscaled.bitLength();
    if (bits < Long.SIZE && shift >= -MAX_LONG_DIGITS && shift <= MAX_LONG_DIGITS) {
      return small(unscaled.longValue(), (int) shift, rounding);
    }
    if (unscaled.signum() == 0) {
      return 0;
    }
    if (shift < -MAX_SCALE) {
      throw new IllegalArgumentException(
          "amount in "
              + units.code()
              + " is written with too many decimals: expected at most "
              + MAX_SCALE
              + " beyond the minor unit");
    }
    if (shift > MAX_LONG_DIGITS || bits > MAX_BITS) {
      throw new AmountOutOfRangeException(units.code());
    }
    return Fractions.orBeyond(Fractions.round(new BigDecimal(unscaled, (int) -shift), rounding));
  }

  private static long small(long unscaled, int shift, Rounding rounding) {
    return shift < 0
        ? rounding.divide(unscaled, POWERS_OF_TEN[-shift])
        : Fractions.multiply(unscaled, POWERS_OF_TEN[shift], 1, Rounding.EXACT);
  }

  static long powerOfTen(int exponent) {
    return POWERS_OF_TEN[exponent];
  }

  private static long[] powersOfTen() {
    long[] powers = new long[MAX_LONG_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
