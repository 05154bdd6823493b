package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * Information or advice given with the plan.
 *
 * @param purpose what it is meant to do
 * @param text the information or advice; never shown in {@code toString}
 */
public record Advice(AdvicePurpose purpose, String text) {
  /** Checks each component. */
  public Advice {
    requireNonNull(purpose, "purpose");
    Checks.text("advice", text);
  }

  /** Leaves the words out: they are personal. */
  @Override
  public String toString() {
    return "Advice{purpose=" + purpose + "}";
  }
}
