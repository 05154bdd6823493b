package org.personalbudgets.core.agreement;

import org.personalbudgets.core.check.Checks;

/**
 * How long before a change each side tells the other, in whole days.
 *
 * @param reductionByFunder before the funder pays less; 0 or more
 * @param endingByFunder before the funder stops; 0 or more
 * @param endingByHolder before the holder stops; 0 or more
 */
public record NoticeTerms(int reductionByFunder, int endingByFunder, int endingByHolder) {
  /** Most days of notice. */
  public static final int MAX_DAYS = 366;

  /** Checks the figures. */
  public NoticeTerms {
    check("notice of a reduction", reductionByFunder);
    check("notice of an ending by the funder", endingByFunder);
    check("notice of an ending by the holder", endingByHolder);
  }

  private static void check(String what, int days) {
    Checks.that(
        days >= 0 && days <= MAX_DAYS,
        "days of %s must lie from 0 to %s but are %s",
        what,
        MAX_DAYS,
        days);
  }
}
