package org.personalbudgets.core.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * An exact number of pence, which may have a fraction.
 *
 * @param numerator any
 * @param denominator more than nothing
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** Decimals kept before rounding; what lies beyond them is kept as one sticky digit. */
  private static final int DECIMALS = 20;

  Fraction {
    BigInteger divisor = numerator.gcd(denominator);
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Fraction of(Amount amount, Rate factor) {
    return new Fraction(
        BigInteger.valueOf(amount.minorUnits()).multiply(BigInteger.valueOf(factor.numerator())),
        BigInteger.valueOf(factor.denominator()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(int factor) {
    return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The nearest amount of the currency of a sample, rounded once. */
  Amount round(Amount sample, Rounding rounding) {
    int digits = sample.toBigDecimal().scale();
    BigInteger[] parts =
        numerator.multiply(BigInteger.TEN.pow(DECIMALS)).divideAndRemainder(denominator);
    // one more digit, which is not zero, stands for all that was cut off: every rounding mode then
    // decides as it would on the exact number
    BigInteger sticky = BigInteger.valueOf(parts[1].signum());
    BigDecimal number =
        new BigDecimal(parts[0].multiply(BigInteger.TEN).add(sticky), DECIMALS + 1 + digits);
    return Amount.of(sample.currencyCode(), number, rounding);
  }
}
