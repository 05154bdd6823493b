package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides whether capital is disregarded: SI 2014/2672 regulation 18(2) and Schedule 2. The ground
 * is the one that the caller states, or one that follows from the setting: the home while the adult
 * does not live in a care home, and the home of a permanent resident for the first twelve weeks.
 *
 * <p>Our reading of paragraph 2(1): the twelve weeks begin with the day of moving in, so they are
 * that day and the 83 after it. Moved in on 1 March 2024, the home counts from 24 May 2024. A later
 * stay that paragraph 2(2) or (3) joins to an earlier one is stated by the caller.
 *
 * <p>Our reading of regulation 8: who is charged for a short stay as if at home is treated so in
 * capital too, and the home is left out.
 */
public final class Schedule2CapitalDisregards {
  private Schedule2CapitalDisregards() {}

  /**
   * The ground on which the asset is disregarded on this day; empty where it counts.
   *
   * @throws org.personalbudgets.core.law.NotInForceException if it hangs on the first weeks in a
   *     home and the day is before the regulations
   */
  public static Optional<CapitalDisregard> groundFor(
      CapitalAsset asset, ChargeableCare care, LocalDate date) {
    return groundFor(asset, requireNonNull(care, "care"), care.setting(), date);
  }

  /** The same, of somebody who is charged as in a setting, such as a short stay charged as home. */
  static Optional<CapitalDisregard> groundFor(
      CapitalAsset asset, ChargeableCare care, CareSetting chargedAs, LocalDate date) {
    requireNonNull(date, "date");
    if (asset.disregard().isPresent() || asset.kind() != CapitalKind.MAIN_HOME) {
      return asset.disregard();
    }
    if (!chargedAs.isCareHome()) {
      return Optional.of(CapitalDisregard.HOME_WHILE_LIVING_IN_IT);
    }
    int days = ChargingPeriods.HOME_DISREGARD.on(date).value();
    return care.permanentResidentSince()
        .filter(since -> date.isBefore(since.plusDays(days)))
        .map(since -> CapitalDisregard.HOME_FOR_TWELVE_WEEKS);
  }
}
