package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * When and how the plan and the payments are first reviewed.
 *
 * @param firstReviewOn the day by which the first review is expected
 * @param method how it is held, such as {@code home visit}; at most 200 code points
 * @param reviewer who holds it
 */
public record ReviewTerms(LocalDate firstReviewOn, String method, PartyRole reviewer) {
  /** Checks each component. */
  public ReviewTerms {
    Checks.date("day of the first review", firstReviewOn);
    Checks.shortText("method of review", method);
    requireNonNull(reviewer, "reviewer");
  }

  /** Day and reviewer; the method is free text and may be personal. */
  @Override
  public String toString() {
    return "ReviewTerms{firstReviewOn=" + firstReviewOn + ", reviewer=" + reviewer + "}";
  }
}
