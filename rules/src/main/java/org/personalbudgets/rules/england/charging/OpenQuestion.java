package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Question;

/**
 * A question that somebody still has to answer, and about which item. Until then the calculation
 * takes nothing off and adds nothing for that item.
 *
 * @param question what to ask, and whom
 * @param subject the id of the item
 */
public record OpenQuestion(Question question, String subject) {
  /** Checks each component. */
  public OpenQuestion {
    requireNonNull(question, "question");
    Checks.id("subject", subject);
  }
}
