package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;

/**
 * The schedule that holds from a day on.
 *
 * @param firstDay the first day
 * @param schedule the schedule; empty while nothing is due, as in a suspension
 */
public record ScheduleVersion(LocalDate firstDay, Optional<PaymentSchedule> schedule) {
  /** Checks both. */
  public ScheduleVersion {
    Checks.date("first day", firstDay);
    requireNonNull(schedule, "schedule");
  }

  /** A schedule from a day on. */
  public static ScheduleVersion of(LocalDate firstDay, PaymentSchedule schedule) {
    return new ScheduleVersion(firstDay, Optional.of(requireNonNull(schedule, "schedule")));
  }

  /** Nothing from a day on. */
  public static ScheduleVersion nothing(LocalDate firstDay) {
    return new ScheduleVersion(firstDay, Optional.empty());
  }
}
