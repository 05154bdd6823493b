package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * What a council lets people keep in place of the national minimum income guarantee. A council may
 * be more generous and never less: what it lets people keep beyond the guarantee is counted from
 * the guarantee up, so that a lower amount adds nothing.
 */
public sealed interface LocalMinimumIncome {
  /** The national guarantee and no more. */
  static LocalMinimumIncome national() {
    return National.INSTANCE;
  }

  /** A fixed amount beyond the guarantee. */
  static LocalMinimumIncome uplift(Amount weekly) {
    return new Uplift(weekly);
  }

  /**
   * The council's own amounts, which stand for the basic amount and the disability premiums
   * together; amounts for children and the carer premium come on top. A group without a row keeps
   * the national guarantee.
   */
  static LocalMinimumIncome amounts(Map<MinimumIncomeKey, Amount> weekly) {
    return new Amounts(weekly);
  }

  /** Earlier amounts of the council's own, of whose gap to the guarantee this part remains. */
  static LocalMinimumIncome phasedOut(Map<MinimumIncomeKey, Amount> earlier, Rate remaining) {
    return new PhasedOut(new Amounts(earlier), remaining);
  }

  /**
   * What people keep beyond the guarantee; never negative.
   *
   * @param key the row that fits the adult
   * @param guarantee the national basic amount and disability premiums of the adult
   */
  Amount beyond(MinimumIncomeKey key, Amount guarantee);

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For the national guarantee. */
    R national(National minimum);

    /** For a fixed amount beyond it. */
    R uplift(Uplift minimum);

    /** For amounts of the council's own. */
    R amounts(Amounts minimum);

    /** For amounts that are being phased out. */
    R phasedOut(PhasedOut minimum);
  }

  /** The national guarantee and no more. */
  record National() implements LocalMinimumIncome {
    private static final National INSTANCE = new National();

    @Override
    public Amount beyond(MinimumIncomeKey key, Amount guarantee) {
      return Amount.ZERO_POUNDS;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.national(this);
    }
  }

  /**
   * A fixed amount beyond the guarantee.
   *
   * @param weekly how much a week; not negative
   */
  record Uplift(Amount weekly) implements LocalMinimumIncome {
    /** Checks the amount. */
    public Uplift {
      Checks.notNegative("uplift", weekly);
    }

    @Override
    public Amount beyond(MinimumIncomeKey key, Amount guarantee) {
      return weekly;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.uplift(this);
    }
  }

  /**
   * The council's own amounts.
   *
   * @param weekly what each group keeps a week, disability premiums included; not negative
   */
  record Amounts(Map<MinimumIncomeKey, Amount> weekly) implements LocalMinimumIncome {
    /** Copies and checks the amounts. */
    public Amounts {
      weekly = ImmutableMap.copyOf(weekly);
      weekly.values().forEach(amount -> Checks.notNegative("local minimum income", amount));
    }

    @Override
    public Amount beyond(MinimumIncomeKey key, Amount guarantee) {
      @Nullable Amount local = weekly.get(key);
      return local == null ? Amount.ZERO_POUNDS : local.minus(guarantee).max(Amount.ZERO_POUNDS);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.amounts(this);
    }
  }

  /**
   * Amounts that are being brought down to the guarantee.
   *
   * @param earlier the amounts from which the phasing started
   * @param remaining the part of the gap that remains, from 0 to 1: a quarter after 75 percent of
   *     it was taken away
   */
  record PhasedOut(Amounts earlier, Rate remaining) implements LocalMinimumIncome {
    /** Refuses null and a part outside 0 to 1. */
    public PhasedOut {
      requireNonNull(earlier, "earlier");
      Checks.that(
          !requireNonNull(remaining, "remaining").isNegative()
              && remaining.compareTo(Rate.ONE) <= 0,
          "the remaining part must be from 0 to 1 but is %s",
          remaining);
    }

    @Override
    public Amount beyond(MinimumIncomeKey key, Amount guarantee) {
      return earlier.beyond(key, guarantee).part(remaining, Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.phasedOut(this);
    }
  }
}
