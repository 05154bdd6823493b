package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction without a unit: a percentage, a share, hours at a price, weeks in a month.
 *
 * <p>Kept in lowest terms, so two rates are equal if and only if their values are: 75 percent is
 * 3/4 is 0.75. Numerator and denominator are at most {@link #MAX_TERM}, so any amount's minor units
 * can be a term. Arithmetic is exact; a result whose terms pass the cap is refused.
 */
public final class Rate implements Comparable<Rate> {
  /** The greatest size of numerator and denominator: 10<sup>13</sup>. */
  public static final long MAX_TERM = Amount.MAX_MINOR_UNITS;

  /** Nothing. */
  public static final Rate ZERO = new Rate(0, 1);

  /** The whole. */
  public static final Rate ONE = new Rate(1, 1);

  private static final int MAX_DECIMALS = 13;
  private static final int PERCENT_DECIMALS = 2;

  private final long numerator;
  private final long denominator;

  private Rate(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * A fraction, brought to lowest terms.
   *
   * @throws IllegalArgumentException if the denominator is zero, or a term passes {@link #MAX_TERM}
   *     in lowest terms
   */
  public static Rate of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * A whole number as a rate.
   *
   * @throws IllegalArgumentException beyond {@link #MAX_TERM}
   */
  public static Rate of(long whole) {
    return of(whole, 1);
  }

  /**
   * A rate from percent in ASCII decimals: {@code percent("2.5")} is 1/40.
   *
   * @throws IllegalArgumentException if the text is no plain decimal, or has more than 11 decimals
   */
  public static Rate percent(String percent) {
    return fromText(requireNonNull(percent, "percent"), PERCENT_DECIMALS);
  }

  /**
   * A rate from ASCII decimals: {@code ofDecimal("10.5")} is 21/2.
   *
   * @throws IllegalArgumentException if the text is no plain decimal, or has more than 13 decimals
   */
  public static Rate ofDecimal(String decimal) {
    return fromText(requireNonNull(decimal, "decimal"), 0);
  }

  /**
   * Reads the text form that {@link #toString} writes: {@code 3/4} or {@code 52}.
   *
   * @throws IllegalArgumentException if the text is not a whole number or two joined by a slash
   */
  public static Rate parse(String text) {
    int slash = requireNonNull(text, "text").indexOf('/');
    if (slash == -1) {
      return of(whole(text));
    }
    return of(whole(text.substring(0, slash)), whole(text.substring(slash + 1)));
  }

  private static long whole(String text) {
    DecimalText decimal = DecimalText.parse(text, 0);
    if (decimal.scale() != 0) {
      throw new IllegalArgumentException(
          "not a rate: expected a whole number, or two joined by a slash");
    }
    return decimal.unscaled();
  }

  private static Rate fromText(String text, int shift) {
    DecimalText decimal = DecimalText.parse(text, 0);
    int scale = decimal.scale() + shift;
    if (scale > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "rate has " + decimal.scale() + " decimals: expected at most " + (MAX_DECIMALS - shift));
    }
    return of(decimal.unscaled(), Decimals.powerOfTen(scale));
  }

  private static Rate of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("denominator of a rate is 0: expected any other number");
    }
    BigInteger divisor =
        numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
    long top = Fractions.orBeyond(numerator.divide(divisor));
    long bottom = Fractions.orBeyond(denominator.divide(divisor));
    if (top > MAX_TERM || top < -MAX_TERM || bottom > MAX_TERM) {
      throw new IllegalArgumentException(
          "rate out of range: expected numerator and denominator of at most " + MAX_TERM);
    }
    return new Rate(top, bottom);
  }

  /** The number above the line, in lowest terms; it carries the sign. */
  public long numerator() {
    return numerator;
  }

  /** The number below the line, in lowest terms; at least 1. */
  public long denominator() {
    return denominator;
  }

  /** The exact sum. */
  public Rate plus(Rate other) {
    requireNonNull(other, "other");
    return of(
        product(numerator, other.denominator).add(product(other.numerator, denominator)),
        product(denominator, other.denominator));
  }

  /** The exact difference. */
  public Rate minus(Rate other) {
    return plus(requireNonNull(other, "other").negated());
  }

  /** The exact product. */
  public Rate times(Rate other) {
    requireNonNull(other, "other");
    return of(product(numerator, other.numerator), product(denominator, other.denominator));
  }

  /**
   * The exact quotient.
   *
   * @throws IllegalArgumentException if the other rate is zero
   */
  public Rate dividedBy(Rate other) {
    requireNonNull(other, "other");
    return of(product(numerator, other.denominator), product(denominator, other.numerator));
  }

  /** The rate with its sign turned. */
  public Rate negated() {
    return new Rate(-numerator, denominator);
  }

  /** What is left of the whole: one less this rate. */
  public Rate complement() {
    return ONE.minus(this);
  }

  /** Whether the rate is nothing. */
  public boolean isZero() {
    return numerator == 0;
  }

  /** Whether the rate is more than nothing. */
  public boolean isPositive() {
    return numerator > 0;
  }

  /** Whether the rate is less than nothing. */
  public boolean isNegative() {
    return numerator < 0;
  }

  /** Orders rates by value, in agreement with {@link #equals}. */
  @Override
  public int compareTo(Rate other) {
    requireNonNull(other, "other");
    return Fractions.compareProducts(numerator, other.denominator, other.numerator, denominator);
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rate that
        && numerator == that.numerator
        && denominator == that.denominator;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
  }

  /** The fraction in lowest terms, {@code 3/4}, or the whole number, {@code 52}. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
