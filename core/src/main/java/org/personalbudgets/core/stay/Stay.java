package org.personalbudgets.core.stay;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.DateRange;

/**
 * A stay away from home, from the day of arrival to the day of leaving.
 *
 * @param id which stay
 * @param days the days of arrival and of leaving and all between, both included
 * @param setting where it is spent
 * @param payment whether a direct payment pays for it
 */
public record Stay(StayId id, DateRange days, StaySetting setting, StayPayment payment) {
  /** Refuses null. */
  public Stay {
    requireNonNull(id, "id");
    requireNonNull(days, "days");
    requireNonNull(setting, "setting");
    requireNonNull(payment, "payment");
  }

  /** A stay in a care home that a direct payment pays for. */
  public static Stay inCareHome(StayId id, DateRange days) {
    return new Stay(id, days, StaySetting.CARE_HOME, StayPayment.DIRECT_PAYMENT);
  }
}
