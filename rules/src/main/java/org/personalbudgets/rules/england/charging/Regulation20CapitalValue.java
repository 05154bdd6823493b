package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * Decides what capital is worth: SI 2014/2672 regulation 20 (in the United Kingdom; outside it,
 * regulation 21, the caller gives the value it would fetch). The market or surrender value, less a
 * tenth where a sale would cost something, less the debt secured on it.
 *
 * <p>Our reading: the tenth is of the value, not of what the debt leaves, and a part of a penny of
 * it counts as a penny (regulation 11). Of 20,000.00 with a debt of 1,000.00 the deductions are
 * 2,000.00 and 1,000.00; taken of the rest the tenth would be 1,900.00. A debt above the value
 * makes the capital nothing, never less.
 */
public final class Regulation20CapitalValue {
  /** The part of the value that stands for the expenses of a sale. */
  public static final Rate SALE_EXPENSES = Rate.percent("10");

  private static final Citation VALUE = ChargingLaw.regulation("reg 20");

  private Regulation20CapitalValue() {}

  /** Adds the value and the deductions, and answers what they come to. */
  static Amount addTo(Calculation.Builder capital, CapitalAsset asset) {
    Amount net = asset.value();
    capital.add(ChargingStep.CAPITAL, asset.kind().code(), asset.id(), net, VALUE);
    if (asset.hasSaleExpenses()) {
      Amount expenses = net.times(SALE_EXPENSES, Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
      Lines.deductRounded(
          capital,
          ChargingStep.SALE_EXPENSES,
          asset.kind().code(),
          asset.id(),
          expenses,
          VALUE,
          Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
      net = net.minus(expenses);
    }
    if (asset.securedDebt().isPositive()) {
      Amount debt = asset.securedDebt().min(net);
      capital.add(
          ChargingStep.SECURED_DEBT, asset.kind().code(), asset.id(), debt.negated(), VALUE);
      net = net.minus(debt);
    }
    return net;
  }
}
