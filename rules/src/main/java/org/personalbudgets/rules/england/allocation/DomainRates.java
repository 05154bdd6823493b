package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * A level of need in each part of life at a published rate for each level. No need is worth nothing
 * without a row; any other level without a row has no figure.
 *
 * @param record what is to be known about the scheme
 * @param rates the rates, each level of a domain once; at least one
 */
public record DomainRates(SchemeRecord record, List<DomainRate> rates) implements AllocationScheme {
  /** Copies and checks the rates. */
  public DomainRates {
    requireNonNull(record, "record");
    rates = ImmutableList.copyOf(rates);
    Checks.that(!rates.isEmpty(), "a scheme has at least one rate");
    Checks.atMost("rates", rates.size(), Caps.MAX_LINES);
    Set<String> seen = new HashSet<>();
    for (DomainRate rate : rates) {
      Checks.that(
          seen.add(rate.domain() + " " + rate.level()),
          "level %s of domain '%s' has two rates",
          rate.level(),
          rate.domain());
    }
  }

  @Override
  public AllocationMethod method() {
    return AllocationMethod.DOMAIN_LEVELS;
  }

  @Override
  public AllocationOutcome allocate(SupportNeeded needed) {
    Optional<AllocationOutcome.NotCovered> gap =
        Coverage.check(this, needed, needed.levels().isEmpty());
    if (gap.isPresent()) {
      return gap.get();
    }
    ImmutableList.Builder<AllocationStep> support = ImmutableList.builder();
    ImmutableList.Builder<AllocationStep> unpaid = ImmutableList.builder();
    for (DomainLevel found : needed.levels()) {
      Optional<Amount> whole = rate(found, found.level());
      Optional<Amount> rest = rate(found, found.levelWithUnpaidSupport());
      if (whole.isEmpty() || rest.isEmpty()) {
        return new AllocationOutcome.NotCovered(
            this, CoverageGap.NO_RATE_FOR_LEVEL, found.domain());
      }
      support.add(step(found.domain(), whole.get()));
      if (found.levelWithUnpaidSupport() != found.level()) {
        Amount less = rest.get().minus(whole.get()).min(Amount.ZERO_POUNDS);
        unpaid.add(step(Coverage.unpaid(found.domain()), less));
      }
    }
    return new AllocationOutcome.Allocated(this, needed, support.build(), unpaid.build());
  }

  private Optional<Amount> rate(DomainLevel found, NeedLevel level) {
    for (DomainRate rate : rates) {
      if (rate.domain().equals(found.domain()) && rate.level() == level) {
        boolean added = found.lastingConcern() || !rate.onlyWithLastingConcern();
        return Optional.of(added ? rate.weekly() : Amount.ZERO_POUNDS);
      }
    }
    return level == NeedLevel.NONE ? Optional.of(Amount.ZERO_POUNDS) : Optional.empty();
  }

  private static AllocationStep step(String code, Amount amount) {
    return new AllocationStep(code, Optional.empty(), Optional.empty(), amount);
  }
}
