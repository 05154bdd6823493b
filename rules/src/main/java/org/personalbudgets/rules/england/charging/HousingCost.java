package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Rounding;

/**
 * A cost of the adult's main or only home that the adult is liable to meet.
 *
 * @param id the caller's own id of it
 * @param kind what kind of cost it is
 * @param weekly the adult's own share of it a week; not negative
 * @param helpReceived what housing benefit, council tax reduction or the like pays of it a week;
 *     not negative and not above the cost
 */
public record HousingCost(String id, HousingCostKind kind, Amount weekly, Amount helpReceived) {
  /** Checks each component. */
  public HousingCost {
    Checks.id("housing cost id", id);
    requireNonNull(kind, "kind");
    Checks.notNegative("weekly housing cost", weekly);
    Checks.notNegative("help received", helpReceived);
    Checks.that(
        helpReceived.isAtMost(weekly), "help with '%s' must not be above the cost itself", id);
  }

  /** The only cost of its kind, with which nobody helps. */
  public static HousingCost of(HousingCostKind kind, Amount weekly) {
    return new HousingCost(requireNonNull(kind, "kind").code(), kind, weekly, Amount.ZERO_POUNDS);
  }

  /**
   * The adult's share of a cost that several people meet in equal parts; a part of a penny counts
   * as a penny (regulation 11).
   *
   * @param people how many, the adult included; 1 to 100
   */
  public static HousingCost shared(HousingCostKind kind, Amount weekly, int people) {
    Checks.that(people >= 1 && people <= 100, "people must be 1 to 100 but are %s", people);
    Amount share =
        Checks.notNegative("weekly housing cost", weekly)
            .times(Rate.of(1, people), Rounding.TOWARDS_THE_PERSON_ALLOWANCE);
    return of(kind, share);
  }

  /** What the adult has to meet: Schedule 1 paragraph 2(2). */
  public Amount net() {
    return weekly.minus(helpReceived);
  }

  /** The id only. */
  @Override
  public String toString() {
    return id;
  }
}
