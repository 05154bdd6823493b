package org.personalbudgets.money;

import static org.personalbudgets.money.Rejection.assertRejected;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Amounts of a million digits take Moneta seconds to make; reading them must take us none. */
class MonetaBombsTest {
  private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
  private static final MonetaryContext UNLIMITED =
      MonetaryContextBuilder.of(Money.class).setPrecision(0).build();

  @Test
  void H01_H05_bombs_made_by_moneta_are_refused() {
    Money exponent = Money.of(new BigDecimal("1E+1000000000"), POUNDS);
    assertRejected(AmountOutOfRangeException.class, () -> MonetaryAmounts.toAmount(exponent));
    Money digits = Money.of(new BigDecimal(BigInteger.ONE.shiftLeft(3_321_928)), POUNDS, UNLIMITED);
    assertRejected(AmountOutOfRangeException.class, () -> MonetaryAmounts.toAmount(digits));
    Money small = Money.of(new BigDecimal("1E-10000000"), POUNDS);
    assertRejected(IllegalArgumentException.class, () -> MonetaryAmounts.toAmount(small));
  }
}
