package org.personalbudgets.rules.england.charging;

import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/** Deductions, written the way they are spoken of. */
final class Lines {
  private Lines() {}

  static void deduct(
      Calculation.Builder calculation,
      ChargingStep step,
      String about,
      String item,
      Amount amount,
      Citation source) {
    calculation.add(step, about, item, amount.negated(), source);
  }

  static void deductRounded(
      Calculation.Builder calculation,
      ChargingStep step,
      String about,
      String item,
      Amount amount,
      Citation source,
      Rounding rounding) {
    calculation.add(
        step, about, Optional.of(item), amount.negated(), source, Optional.of(rounding));
  }
}
