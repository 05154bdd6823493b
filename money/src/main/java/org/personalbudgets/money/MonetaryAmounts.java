package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryOperator;
import javax.money.MonetaryQuery;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;

/**
 * The one bridge between {@link Amount} and JSR-354, with Moneta as its implementation.
 *
 * <p>Inwards, an amount's number and currency code are read once each and nothing else of it is
 * believed: not its context, its comparisons, its currency's decimals or its text. Outwards, money
 * is built with a context and a currency of our own. No look-up of currencies, roundings or
 * factories through {@code Monetary} takes part, so neither the host's configuration nor a jar on
 * its class path changes a result.
 *
 * <p>The operators and queries carry this library's rounding, proration and allocation to money
 * types: {@code money.with(MonetaryAmounts.rounding(Rounding.TOWARDS_THE_PERSON_CHARGE))}. Moneta
 * wraps what an operator throws in a {@code MonetaryException}.
 */
public final class MonetaryAmounts {
  /** Moneta's documented default, written out because a host can change what its constant holds. */
  private static final MonetaryContext CONTEXT =
      MonetaryContextBuilder.of(Money.class).setPrecision(256).set(RoundingMode.HALF_EVEN).build();

  /**
   * Built here, registered nowhere. Equal to any currency unit of the same code that keeps to the
   * contract of JSR-354, so that the money mixes with money from elsewhere.
   */
  private static final ImmutableMap<String, CurrencyUnit> CURRENCIES =
      Maps.toMap(MinorUnits.codes(), MonetaryAmounts::currency);

  private MonetaryAmounts() {}

  private static CurrencyUnit currency(String code) {
    return CurrencyUnitBuilder.of(code, "personal-budgets")
        .setDefaultFractionDigits(MinorUnits.of(code).digits())
        .build();
  }

  /**
   * The exact amount of a JSR-354 amount.
   *
   * @throws IllegalArgumentException if its currency is not known or it has a fraction of a minor
   *     unit
   * @throws AmountOutOfRangeException beyond {@link Amount#MAX_MINOR_UNITS}
   */
  public static Amount toAmount(MonetaryAmount amount) {
    return toAmount(amount, Rounding.EXACT);
  }

  /**
   * A JSR-354 amount rounded once to whole minor units.
   *
   * @throws IllegalArgumentException if its currency is not known
   * @throws AmountOutOfRangeException beyond {@link Amount#MAX_MINOR_UNITS}
   */
  public static Amount toAmount(MonetaryAmount amount, Rounding rounding) {
    String code = requireNonNull(amount, "amount").getCurrency().getCurrencyCode();
    BigDecimal number = amount.getNumber().numberValue(BigDecimal.class);
    return Amount.of(code, number, rounding);
  }

  /** The same amount as Moneta money, with 256 digits of precision for what follows. */
  public static Money toMoney(Amount amount) {
    requireNonNull(amount, "amount");
    return Money.of(amount.toBigDecimal(), currencyOf(amount), CONTEXT);
  }

  /**
   * The same amount as Moneta fast money; it always fits.
   *
   * <p>The first use of {@code FastMoney} in a JVM looks up a currency of its own accord, and fails
   * for good where a provider on the host's class path breaks that look-up. {@link #toMoney} does
   * not.
   */
  public static FastMoney toFastMoney(Amount amount) {
    requireNonNull(amount, "amount");
    return FastMoney.of(amount.toBigDecimal(), currencyOf(amount));
  }

  /** Rounds money to whole minor units of its currency. */
  public static MonetaryOperator rounding(Rounding rounding) {
    requireNonNull(rounding, "rounding");
    return money -> like(money, toAmount(money, rounding));
  }

  /** Multiplies exact money by an exact rate and rounds once. */
  public static MonetaryOperator times(Rate rate, Rounding rounding) {
    requireNonNull(rate, "rate");
    requireNonNull(rounding, "rounding");
    return money -> like(money, toAmount(money).times(rate, rounding));
  }

  /** Takes exact money as the total of a period and gives what a range of its days has. */
  public static MonetaryOperator proration(DateRange period, DateRange range, Rounding rounding) {
    requireNonNull(period, "period");
    requireNonNull(range, "range");
    requireNonNull(rounding, "rounding");
    return money ->
        like(money, Proration.ofTotal(toAmount(money), period, rounding).amountFor(range));
  }

  /** Splits exact money; the answer has the share of every id, in order of id. */
  public static MonetaryQuery<Map<String, Money>> allocation(Allocation allocation) {
    requireNonNull(allocation, "allocation");
    return money ->
        ImmutableMap.copyOf(
            Maps.transformValues(
                allocation.allocate(toAmount(money)).byId(), MonetaryAmounts::toMoney));
  }

  private static CurrencyUnit currencyOf(Amount amount) {
    return requireNonNull(CURRENCIES.get(amount.currencyCode()));
  }

  /** An operator answers in the type it was given; each type casts the answer to itself. */
  private static MonetaryAmount like(MonetaryAmount given, Amount result) {
    if (given instanceof Money) {
      return toMoney(result);
    }
    if (given instanceof FastMoney) {
      return toFastMoney(result);
    }
    return given.getFactory().setNumber(result.toBigDecimal()).create();
  }
}
