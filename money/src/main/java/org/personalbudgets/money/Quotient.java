package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

/**
 * The result of dividing an amount by a whole number without losing a penny: {@code quotient *
 * divisor + remainder} is the amount that was divided.
 *
 * @param quotient the whole result, cut off towards zero
 * @param remainder what is left: smaller in size than the divisor in minor units, and either zero
 *     or of the sign of the amount that was divided
 */
public record Quotient(Amount quotient, Amount remainder) {
  /** Refuses parts of two currencies. */
  public Quotient {
    requireNonNull(quotient, "quotient")
        .requireSameCurrency(requireNonNull(remainder, "remainder"));
  }
}
