package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

/**
 * Two amounts of different currencies met in one step: adding, comparing, allocating. A zero of
 * another currency is refused like any other amount.
 */
public final class CurrencyMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String expectedCode;
  private final String actualCode;

  CurrencyMismatchException(String expectedCode, String actualCode) {
    super("currency mismatch: expected " + expectedCode + " but was " + actualCode);
    this.expectedCode = requireNonNull(expectedCode, "expectedCode");
    this.actualCode = requireNonNull(actualCode, "actualCode");
  }

  /** The ISO 4217 code of the amount that received the call. */
  public String expectedCode() {
    return expectedCode;
  }

  /** The ISO 4217 code of the amount that was handed in. */
  public String actualCode() {
    return actualCode;
  }
}
