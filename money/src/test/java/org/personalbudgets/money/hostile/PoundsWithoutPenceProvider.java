package org.personalbudgets.money.hostile;

import java.util.Set;
import javax.money.CurrencyQuery;
import javax.money.CurrencyUnit;
import javax.money.spi.CurrencyProviderSpi;
import org.javamoney.moneta.CurrencyUnitBuilder;

/** A jar's idea of the pound: another one, without pence. */
public final class PoundsWithoutPenceProvider implements CurrencyProviderSpi {
  @Override
  public String getProviderName() {
    return "pounds-without-pence";
  }

  @Override
  public Set<CurrencyUnit> getCurrencies(CurrencyQuery query) {
    return query.getCurrencyCodes().contains("GBP")
        ? Set.of(
            CurrencyUnitBuilder.of("GBP", getProviderName()).setDefaultFractionDigits(0).build())
        : Set.of();
  }
}
