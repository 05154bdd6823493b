package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * One funder taking the place of another: a clinical commissioning group giving way to an
 * integrated care board on 1 July 2022, or councils being reorganised. The budgets of the one
 * become budgets of the other on that day.
 *
 * @param before who answered for the budgets up to the day before
 * @param after who answers for them from the day on
 * @param firstDay the first day on which the successor answers for them
 */
public record FunderSuccession(Funder before, Funder after, LocalDate firstDay) {
  /**
   * Checks that each body exists on its side of the day and that the successor can fund all that
   * its predecessor did.
   */
  public FunderSuccession {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    Checks.date("first day", firstDay);
    Checks.that(
        !before.id().equals(after.id()), "funder '%s' cannot take its own place", after.id());
    Checks.that(
        before.kind().existsOn(firstDay.minusDays(1)),
        "no %s existed on the day before %s",
        before.kind(),
        firstDay);
    Checks.that(after.kind().existsOn(firstDay), "no %s existed on %s", after.kind(), firstDay);
    for (FundingStream stream : FundingStream.values()) {
      Checks.that(
          !before.kind().funds(stream) || after.kind().funds(stream),
          "a %s cannot take over the %s stream",
          after.kind(),
          stream);
    }
  }

  /** Who answers for the budgets on this day. */
  public Funder on(LocalDate date) {
    return requireNonNull(date, "date").isBefore(firstDay) ? before : after;
  }
}
