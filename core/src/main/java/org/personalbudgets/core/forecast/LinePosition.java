package org.personalbudgets.core.forecast;

import java.util.Optional;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * Where one line of a plan stands on the day of a forecast.
 *
 * @param due what fell due from the first day of the period
 * @param spent what of the period was spent on it so far
 * @param open what is promised for it
 * @param spentLater what the ledger already says is spent on it later
 */
record LinePosition(Amount due, Amount spent, Amount open, Amount spentLater) {
  static LinePosition of(ForecastRequest request, PlanLine line) {
    Amount nothing = Amount.zero(request.ledger().currencyCode());
    Optional<DateRange> later = request.daysToCome();
    boolean free = line.cost() instanceof LineCost.NoCost;
    return new LinePosition(
        free ? nothing : line.cost().within(request.daysSoFar()),
        request.ledger().spentOn(line.id(), request.daysSoFar()),
        request.ledger().openCommitments(line.id()),
        later.isPresent() ? request.ledger().spentOn(line.id(), later.get()) : nothing);
  }

  Amount used() {
    return spent.plus(open);
  }

  /** What a saving line holds and has not promised or paid out later. */
  Amount saved() {
    return atLeastNothing(notSpent().minus(pledged()));
  }

  /** What is promised or posted beyond what fell due: it is for what is still to fall due. */
  Amount coveredAhead() {
    return atLeastNothing(pledged().minus(notSpent()));
  }

  private Amount notSpent() {
    return atLeastNothing(due.minus(spent));
  }

  private Amount pledged() {
    return open.plus(spentLater);
  }

  private static Amount atLeastNothing(Amount amount) {
    return amount.isNegative() ? amount.times(0) : amount;
  }
}
