package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

/**
 * An amount, or the exact result of an arithmetic step, lies beyond {@link Amount#MAX_MINOR_UNITS}
 * on either side of zero. Nothing is clipped or wrapped: the step has no result.
 */
public final class AmountOutOfRangeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String currencyCode;

  AmountOutOfRangeException(String currencyCode) {
    super(
        "amount in "
            + requireNonNull(currencyCode, "currencyCode")
            + " out of range: expected at most "
            + Amount.MAX_MINOR_UNITS
            + " minor units either side of zero");
    this.currencyCode = currencyCode;
  }

  /** The ISO 4217 code of the currency the amount was to have. */
  public String currencyCode() {
    return currencyCode;
  }

  /** The greatest size of any amount, in minor units (pence for GBP). */
  public long maxMinorUnits() {
    return Amount.MAX_MINOR_UNITS;
  }
}
