package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * A ready reckoner: units of each service at the price of a unit. A part of a penny counts as a
 * penny.
 *
 * @param record what is to be known about the scheme
 * @param prices the price of a unit of each service, by its code; not negative
 */
public record ReadyReckoner(SchemeRecord record, Map<String, Amount> prices)
    implements AllocationScheme {
  private static final Rounding UP =
      Rounding.of(RoundingMode.UP, "allocation: a part of a penny counts as a penny");
  private static final Rounding DOWN =
      Rounding.of(RoundingMode.DOWN, "allocation: no part of a penny is taken off");

  /** Copies and checks the prices. */
  public ReadyReckoner {
    requireNonNull(record, "record");
    prices = ImmutableMap.copyOf(prices);
    Checks.atMost("prices", prices.size(), Caps.MAX_LINES);
    prices.forEach(
        (service, price) -> {
          Checks.id("service", service);
          Checks.notNegative("price", price);
        });
  }

  @Override
  public AllocationMethod method() {
    return AllocationMethod.READY_RECKONER;
  }

  @Override
  public AllocationOutcome allocate(SupportNeeded needed) {
    Optional<AllocationOutcome.NotCovered> gap =
        Coverage.check(this, needed, needed.services().isEmpty());
    if (gap.isPresent()) {
      return gap.get();
    }
    ImmutableList.Builder<AllocationStep> support = ImmutableList.builder();
    ImmutableList.Builder<AllocationStep> unpaid = ImmutableList.builder();
    for (ServiceNeeded service : needed.services()) {
      @Nullable Amount price = prices.get(service.service());
      if (price == null) {
        return new AllocationOutcome.NotCovered(this, CoverageGap.NO_PRICE, service.service());
      }
      support.add(step(service.service(), service.unitsAWeek(), price, UP));
      if (service.unpaidUnits().isPositive()) {
        String code = Coverage.unpaid(service.service());
        unpaid.add(step(code, service.unpaidUnits().negated(), price, DOWN));
      }
    }
    return new AllocationOutcome.Allocated(this, needed, support.build(), unpaid.build());
  }

  private static AllocationStep step(String code, Rate units, Amount price, Rounding rounding) {
    return new AllocationStep(
        code, Optional.of(units), Optional.of(price), price.times(units, rounding));
  }
}
