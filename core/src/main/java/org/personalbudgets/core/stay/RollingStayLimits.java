package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * A limit on a single period and one on any stretch of so many months, both to be kept: the form of
 * SI 2009/1887 reg 13(3). "Any" means every such stretch that the stay has a day in, those that end
 * after it included. Periods that touch are a single one.
 *
 * @param mostAtOnce the most days or nights of a single period; at least 1
 * @param mostInWindow the most days or nights in any window; at least 1
 * @param months how many months a window has; from 1 to {@value #MOST_MONTHS}
 * @param unit what is counted
 */
public record RollingStayLimits(int mostAtOnce, int mostInWindow, int months, StayUnit unit)
    implements StayLimits {
  /** Most months of a window. */
  public static final int MOST_MONTHS = 60;

  /** Checks the figures. */
  public RollingStayLimits {
    atOnce(mostAtOnce);
    inWindow(mostInWindow);
    checkMonths(months);
    requireNonNull(unit, "unit");
  }

  static void checkMonths(int months) {
    Checks.that(
        months >= 1 && months <= MOST_MONTHS,
        "months of a window must lie from 1 to %s but are %s",
        MOST_MONTHS,
        months);
  }

  private static StayLimit atOnce(int most) {
    return new StayLimit(StayMeasure.SINGLE_PERIOD, most);
  }

  private static StayLimit inWindow(int most) {
    return new StayLimit(StayMeasure.ROLLING_WINDOW, most);
  }

  @Override
  public StayFinding find(StayHistory history, DateRange stay) {
    int reach = 31 * (months + 1);
    int first = Periods.number(requireNonNull(stay, "stay").first());
    Periods near =
        requireNonNull(history, "history")
            .periods()
            .touching(first - reach, Periods.number(stay.last()) + reach);
    Trial trial = Trial.of(near, stay, unit);
    Window window = trial.fullestWindow(trial.with(), months);
    return StayFinding.of(
        singlePeriod(trial), trial.count(inWindow(mostInWindow), window.first(), window.last()));
  }

  /** The period that the stay makes with those that touch it. */
  private StayCount singlePeriod(Trial trial) {
    Periods with = trial.with();
    int at = with.endingFrom(trial.from());
    return trial.isIn(with)
        ? trial.count(atOnce(mostAtOnce), with.first(at), with.last(at))
        : trial.count(atOnce(mostAtOnce), trial.from(), trial.from());
  }
}
