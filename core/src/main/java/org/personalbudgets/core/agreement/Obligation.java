package org.personalbudgets.core.agreement;

import org.personalbudgets.core.check.Checks;

/**
 * Something that a party promises in an agreement.
 *
 * @param code a stable id, such as {@code pay-on-time}
 * @param text the promise in words; never shown in {@code toString}
 */
public record Obligation(String code, String text) {
  /** Checks both. */
  public Obligation {
    Checks.id("obligation code", code);
    Checks.text("obligation", text);
  }

  /** The code; the text is free and may be personal. */
  @Override
  public String toString() {
    return "Obligation{code=" + code + "}";
  }
}
