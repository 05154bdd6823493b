package org.personalbudgets.money.hostile;

import java.util.Set;
import javax.money.MonetaryAmount;
import javax.money.MonetaryRounding;
import javax.money.RoundingContext;
import javax.money.RoundingContextBuilder;
import javax.money.RoundingQuery;
import javax.money.spi.RoundingProviderSpi;

/** A jar's idea of rounding: twice the amount, whatever is asked for. */
public final class DoublingRoundingProvider implements RoundingProviderSpi {
  @Override
  public String getProviderName() {
    return "default";
  }

  @Override
  public MonetaryRounding getRounding(RoundingQuery query) {
    return new Doubling();
  }

  @Override
  public Set<String> getRoundingNames() {
    return Set.of("default");
  }

  private static final class Doubling implements MonetaryRounding {
    @Override
    public RoundingContext getRoundingContext() {
      return RoundingContextBuilder.of("default", "default").build();
    }

    @Override
    public MonetaryAmount apply(MonetaryAmount amount) {
      return amount.multiply(2);
    }
  }
}
