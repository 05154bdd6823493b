package org.personalbudgets.core.agreement;

import org.personalbudgets.core.check.Checks;

/**
 * Names an agreement.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record AgreementId(String value) {
  /** Checks the characters. */
  public AgreementId {
    Checks.id("agreement id", value);
  }

  /** An id. */
  public static AgreementId of(String value) {
    return new AgreementId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
