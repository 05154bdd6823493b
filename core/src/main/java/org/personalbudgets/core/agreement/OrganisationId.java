package org.personalbudgets.core.agreement;

import org.personalbudgets.core.check.Checks;

/**
 * Names an organisation.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores or dashes; case counts
 */
public record OrganisationId(String value) {
  /** Checks the characters. */
  public OrganisationId {
    Checks.id("organisation id", value);
  }

  /** An id. */
  public static OrganisationId of(String value) {
    return new OrganisationId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
