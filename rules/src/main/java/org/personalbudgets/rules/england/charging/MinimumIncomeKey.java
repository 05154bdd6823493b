package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

/**
 * A row of a council's own table of minimum incomes.
 *
 * @param group the group of people
 * @param enhancedDisability whether they have the enhanced disability premium
 */
public record MinimumIncomeKey(MinimumIncomeGroup group, boolean enhancedDisability) {
  /** Refuses null. */
  public MinimumIncomeKey {
    requireNonNull(group, "group");
  }
}
