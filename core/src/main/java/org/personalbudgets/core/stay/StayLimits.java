package org.personalbudgets.core.stay;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.DateRange;

/**
 * Limits on how long or how often somebody may stay somewhere with a direct payment, as values: the
 * figures and readings come from whoever knows the law. Every answer looks at the stays within the
 * length of the window on either side, those after the stay included, and takes time in proportion
 * to them and to the logarithm of all.
 *
 * <p>A history passed in holds the stays that the limits count, and no others: see {@link
 * StayHistory#counting}. Days that the history already has are counted once.
 */
public sealed interface StayLimits permits ChainedStayLimits, RollingStayLimits {
  /** What is counted. */
  StayUnit unit();

  /** What the limits make of a stay, if it is added to the history. */
  StayFinding find(StayHistory history, DateRange stay);

  /** The most days or nights that any one stay may have. */
  int mostAtOnce();

  /**
   * The most days or nights that a stay beginning on a day may have; 0 if it may not begin then.
   *
   * @param history the stays so far, and those planned
   * @throws IllegalArgumentException if the day is not in the years 1900 to 2200
   */
  default int left(StayHistory history, LocalDate firstDay) {
    Checks.date("first day of the stay", firstDay);
    for (int count = mostAtOnce(); count > 0; count--) {
      if (find(history, unit().stay(firstDay, count)).isWithin()) {
        return count;
      }
    }
    return 0;
  }

  /**
   * The first day, on or after a day, on which a stay may begin that shares no day with another.
   *
   * @param history the stays so far, and those planned
   * @param notBefore the first day to consider
   * @param count how many days or nights the stay is to have; at least 1
   * @return the day, or nothing if so long a stay is never within the limits
   */
  default Optional<LocalDate> nextFirstDay(StayHistory history, LocalDate notBefore, int count) {
    return NextStay.after(this, history, notBefore, count);
  }
}
