package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * Something that called for a review out of turn. A review held on the day or later answers it.
 *
 * @param trigger what it was
 * @param on the day on which the funder learned of it
 */
public record ReviewCall(ReviewTrigger trigger, LocalDate on) {
  /** Checks the day. */
  public ReviewCall {
    requireNonNull(trigger, "trigger");
    Checks.date("day of the call", on);
  }
}
