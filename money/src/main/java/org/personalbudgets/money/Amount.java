package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money: whole minor units (pence for GBP) of one currency.
 *
 * <p>An amount never holds a fraction of a penny and never exceeds {@link #MAX_MINOR_UNITS} either
 * side of zero. Arithmetic is exact; a result beyond the cap throws {@link
 * AmountOutOfRangeException}, and two currencies in one step, zero included, throw {@link
 * CurrencyMismatchException}. Rounding happens only in the methods that take a {@link Rounding}.
 *
 * <p>Two amounts are equal if and only if their currency code and their minor units are equal.
 * Nothing depends on the locale, on JSR-354 or on any configuration of the host.
 *
 * <p>The text form is ASCII: the code, one blank, an optional minus, the whole part without leading
 * zeros or grouping, and, where the currency has minor units, a point and exactly as many digits as
 * it has decimals: {@code GBP 110.10}, {@code GBP -0.05}, {@code JPY 500}.
 */
public final class Amount implements Comparable<Amount> {
  /**
   * The greatest size of an amount, in minor units: 10<sup>13</sup>, which is a hundred thousand
   * million pounds.
   */
  public static final long MAX_MINOR_UNITS = 10_000_000_000_000L;

  /**
   * Most amounts that {@link #sum} adds up; below it the running total of longs cannot overflow.
   */
  public static final int MAX_TERMS = 900_000;

  /** No pounds and no pence. */
  public static final Amount ZERO_POUNDS = new Amount(MinorUnits.GBP, 0);

  private static final int CODE_LENGTH = 3;

  private final MinorUnits units;
  private final long minorUnits;

  private Amount(MinorUnits units, long minorUnits) {
    this.units = units;
    this.minorUnits = minorUnits;
  }

  /** The one gate to the constructor: every amount ever made passed this check. */
  private static Amount checked(MinorUnits units, long minorUnits) {
    if (minorUnits > MAX_MINOR_UNITS || minorUnits < -MAX_MINOR_UNITS) {
      throw new AmountOutOfRangeException(units.code());
    }
    return new Amount(units, minorUnits);
  }

  /**
   * An amount of pounds sterling in pence.
   *
   * @throws AmountOutOfRangeException beyond {@link #MAX_MINOR_UNITS}
   */
  public static Amount pence(long pence) {
    return checked(MinorUnits.GBP, pence);
  }

  /**
   * An amount of pounds sterling from ASCII text such as {@code "110.10"}, {@code "-5"} or {@code
   * "0.5"}; at most two decimals.
   *
   * @throws IllegalArgumentException if the text is no plain decimal or has more than two decimals
   */
  public static Amount pounds(String text) {
    return fromText(MinorUnits.GBP, requireNonNull(text, "text"), 0);
  }

  /**
   * An amount in minor units of a currency.
   *
   * @param code three ASCII capitals of a current ISO 4217 currency
   * @throws IllegalArgumentException if the code is not known
   * @throws AmountOutOfRangeException beyond {@link #MAX_MINOR_UNITS}
   */
  public static Amount ofMinor(String code, long minorUnits) {
    return checked(MinorUnits.of(code), minorUnits);
  }

  /**
   * An amount equal to a decimal number, or a refusal. Trailing zeros do not matter; a number
   * written with more than 256 decimals beyond the minor unit is refused whatever they are. A
   * number of any size is refused in constant time. Of a subclass of BigDecimal only digits and
   * scale are read, once each.
   *
   * @throws IllegalArgumentException if the number has a fraction of a minor unit
   * @throws AmountOutOfRangeException beyond {@link #MAX_MINOR_UNITS}
   */
  public static Amount of(String code, BigDecimal number) {
    return of(code, number, Rounding.EXACT);
  }

  /**
   * A decimal number rounded once to whole minor units of a currency, guarded as in {@link
   * #of(String, BigDecimal)}.
   *
   * @throws AmountOutOfRangeException beyond {@link #MAX_MINOR_UNITS}
   */
  public static Amount of(String code, BigDecimal number, Rounding rounding) {
    MinorUnits units = MinorUnits.of(code);
    requireNonNull(number, "number");
    requireNonNull(rounding, "rounding");
    return checked(units, Decimals.toMinorUnits(units, number, rounding));
  }

  /** Nothing, in a currency. */
  public static Amount zero(String code) {
    return new Amount(MinorUnits.of(code), 0);
  }

  /**
   * Reads the text form that {@link #toString} writes. Fewer decimals than the currency has are
   * accepted ({@code GBP 5}), more are not.
   *
   * @throws IllegalArgumentException if the text does not follow the grammar of this class
   */
  public static Amount parse(String text) {
    requireNonNull(text, "text");
    if (text.length() <= CODE_LENGTH || text.charAt(CODE_LENGTH) != ' ') {
      throw new IllegalArgumentException(
          "not an amount: expected a currency code, one blank and a decimal number");
    }
    return fromText(MinorUnits.of(text.substring(0, CODE_LENGTH)), text, CODE_LENGTH + 1);
  }

  private static Amount fromText(MinorUnits units, String text, int from) {
    DecimalText decimal = DecimalText.parse(text, from);
    int shift = units.digits() - decimal.scale();
    if (shift < 0) {
      throw new IllegalArgumentException(
          "amount has "
              + decimal.scale()
              + " decimals: expected at most "
              + units.digits()
              + " for "
              + units.code());
    }
    return checked(
        units,
        Fractions.multiply(decimal.unscaled(), Decimals.powerOfTen(shift), 1, Rounding.EXACT));
  }

  /**
   * Adds amounts of one currency; no amounts give zero. Only the total is held to the cap, not the
   * sums on the way.
   *
   * @throws CurrencyMismatchException at the first amount of another currency
   * @throws IllegalArgumentException if there are more than {@link #MAX_TERMS}
   */
  public static Amount sum(String code, Iterable<Amount> amounts) {
    MinorUnits units = MinorUnits.of(code);
    requireNonNull(amounts, "amounts");
    long total = 0;
    int terms = 0;
    for (Amount amount : amounts) {
      requireNonNull(amount, "amounts has a null element");
      if (amount.units != units) {
        throw new CurrencyMismatchException(code, amount.currencyCode());
      }
      if (++terms > MAX_TERMS) {
        throw new IllegalArgumentException(
            "too many amounts to sum: expected at most " + MAX_TERMS);
      }
      total += amount.minorUnits;
    }
    return checked(units, total);
  }

  /** The ISO 4217 code. */
  public String currencyCode() {
    return units.code();
  }

  /** The amount in whole minor units: pence for GBP. */
  public long minorUnits() {
    return minorUnits;
  }

  /** The amount as a decimal with exactly the currency's decimals: 110.10. */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(minorUnits, units.digits());
  }

  /** The exact sum. */
  public Amount plus(Amount other) {
    requireSameCurrency(other);
    return checked(units, minorUnits + other.minorUnits);
  }

  /** The exact difference. */
  public Amount minus(Amount other) {
    requireSameCurrency(other);
    return checked(units, minorUnits - other.minorUnits);
  }

  /** The amount with its sign turned. */
  public Amount negated() {
    return new Amount(units, -minorUnits);
  }

  /** The size of the amount, without its sign. */
  public Amount absolute() {
    return new Amount(units, Math.abs(minorUnits));
  }

  /** The exact product with a whole number. */
  public Amount times(long factor) {
    return checked(units, Fractions.multiply(minorUnits, factor, 1, Rounding.EXACT));
  }

  /** The product with an exact rate, rounded once. */
  public Amount times(Rate rate, Rounding rounding) {
    requireNonNull(rate, "rate");
    requireNonNull(rounding, "rounding");
    return fraction(rate.numerator(), rate.denominator(), rounding);
  }

  /** Another amount of this currency. */
  Amount withMinorUnits(long other) {
    return checked(units, other);
  }

  /** This amount times a fraction with positive denominator, rounded once. */
  Amount fraction(long numerator, long denominator, Rounding rounding) {
    return checked(units, Fractions.multiply(minorUnits, numerator, denominator, rounding));
  }

  /**
   * The part of this amount that a rate from zero to one takes, rounded once.
   *
   * @throws IllegalArgumentException if the rate is below zero or above one
   */
  public Amount part(Rate rate, Rounding rounding) {
    requireNonNull(rate, "rate");
    if (rate.isNegative() || rate.compareTo(Rate.ONE) > 0) {
      throw new IllegalArgumentException("rate of a part is " + rate + ": expected from 0 to 1");
    }
    return times(rate, rounding);
  }

  /** What {@link #part} leaves, by subtraction: part and rest always make up this amount. */
  public Amount rest(Rate rate, Rounding rounding) {
    return minus(part(rate, rounding));
  }

  /**
   * Divides by a whole number, cut off towards zero, and keeps the remainder.
   *
   * @throws IllegalArgumentException if the divisor is zero
   */
  public Quotient divideBy(long divisor) {
    if (divisor == 0) {
      throw new IllegalArgumentException("divisor is 0: expected any other whole number");
    }
    return new Quotient(
        new Amount(units, minorUnits / divisor), new Amount(units, minorUnits % divisor));
  }

  /** Whether the amount is nothing. */
  public boolean isZero() {
    return minorUnits == 0;
  }

  /** Whether the amount is more than nothing. */
  public boolean isPositive() {
    return minorUnits > 0;
  }

  /** Whether the amount is less than nothing. */
  public boolean isNegative() {
    return minorUnits < 0;
  }

  /** Whether this amount is more than another of its currency. */
  public boolean isGreaterThan(Amount other) {
    requireSameCurrency(other);
    return minorUnits > other.minorUnits;
  }

  /** Whether this amount is another of its currency, or more. */
  public boolean isAtLeast(Amount other) {
    requireSameCurrency(other);
    return minorUnits >= other.minorUnits;
  }

  /** Whether this amount is less than another of its currency. */
  public boolean isLessThan(Amount other) {
    requireSameCurrency(other);
    return minorUnits < other.minorUnits;
  }

  /** Whether this amount is another of its currency, or less. */
  public boolean isAtMost(Amount other) {
    requireSameCurrency(other);
    return minorUnits <= other.minorUnits;
  }

  /** The smaller of two amounts of one currency. */
  public Amount min(Amount other) {
    return isAtMost(other) ? this : other;
  }

  /** The larger of two amounts of one currency. */
  public Amount max(Amount other) {
    return isAtLeast(other) ? this : other;
  }

  /**
   * Orders amounts of one currency by size, in agreement with {@link #equals}.
   *
   * @throws CurrencyMismatchException across currencies: no order would mean anything
   */
  @Override
  public int compareTo(Amount other) {
    requireSameCurrency(other);
    return Long.compare(minorUnits, other.minorUnits);
  }

  void requireSameCurrency(Amount other) {
    if (requireNonNull(other, "other").units != units) {
      throw new CurrencyMismatchException(currencyCode(), other.currencyCode());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount that && minorUnits == that.minorUnits && units == that.units;
  }

  @Override
  public int hashCode() {
    return 31 * units.code().hashCode() + Long.hashCode(minorUnits);
  }

  /** The text form: {@code GBP 110.10}. */
  @Override
  public String toString() {
    return units.code() + " " + toBigDecimal().toPlainString();
  }
}
