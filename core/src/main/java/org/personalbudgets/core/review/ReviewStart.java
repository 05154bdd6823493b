package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * The declared day from which a first review is counted.
 *
 * @param anchor what happened on it
 * @param on the day
 */
public record ReviewStart(ReviewAnchor anchor, LocalDate on) {
  /** Checks the day. */
  public ReviewStart {
    requireNonNull(anchor, "anchor");
    Checks.date("day of the anchor", on);
  }
}
