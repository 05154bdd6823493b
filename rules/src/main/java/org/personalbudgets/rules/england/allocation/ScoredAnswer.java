package org.personalbudgets.rules.england.allocation;

import org.personalbudgets.core.check.Checks;

/**
 * The points of one answer to a scheme's questionnaire.
 *
 * @param question the id of the question
 * @param points what the answer scores, whoever gives the support; 0 to 10,000
 * @param metUnpaid how many of the points stand for support that somebody gives unpaid and is
 *     willing to; from 0 to the points
 */
public record ScoredAnswer(String question, int points, int metUnpaid) {
  private static final int MOST = 10_000;

  /** Checks each component. */
  public ScoredAnswer {
    Checks.id("question", question);
    Checks.that(points >= 0 && points <= MOST, "points must be 0 to 10000 but are %s", points);
    Checks.that(
        metUnpaid >= 0 && metUnpaid <= points,
        "points met unpaid must be from 0 to the points of '%s'",
        question);
  }

  /** An answer for which nobody gives support unpaid. */
  public static ScoredAnswer of(String question, int points) {
    return new ScoredAnswer(question, points, 0);
  }
}
