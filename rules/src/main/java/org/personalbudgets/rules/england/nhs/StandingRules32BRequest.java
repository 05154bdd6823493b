package org.personalbudgets.rules.england.nhs;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;

/**
 * SI 2012/2996 regulation 32B: a request by somebody with the right must be granted, except to the
 * extent that securing all or part of the service by a personal health budget is not appropriate in
 * the circumstances. So a refusal may be of a part, and the rest is granted. Which of the three
 * ways the budget is then managed in is for the health body to decide (32B(4A)), not for the person
 * as of right.
 *
 * @param parts the parts of the service asked for, by id, with what was found about each; at least
 *     one
 */
public record StandingRules32BRequest(Map<String, Finding> parts) {
  /** Where the duty to grant stands. */
  public static final Citation SOURCE = Citation.law("SI 2012/2996", "reg 32B(4)");

  /** Who decides how the budget is managed. */
  public static final DecisionMaker CHOOSES_MODE = DecisionMaker.HEALTH_BODY;

  /** Copies the parts; refuses none, and findings on another question. */
  public StandingRules32BRequest {
    ImmutableMap<String, Finding> copy = ImmutableMap.copyOf(requireNonNull(parts, "parts"));
    Checks.that(!copy.isEmpty(), "a request is for at least one part of a service");
    Checks.atMost("parts", copy.size(), Caps.MAX_LINES);
    copy.forEach(
        (part, finding) -> {
          Checks.id("part of a service", part);
          finding.on(NhsQuestions.APPROPRIATE);
        });
    parts = copy;
  }

  /** The parts that must be granted: found to be appropriate. */
  public List<String> granted() {
    return with(Truth.HOLDS);
  }

  /** The parts that may be refused: found not to be appropriate. */
  public List<String> refused() {
    return with(Truth.DOES_NOT_HOLD);
  }

  /** The parts of which nobody has found anything yet. */
  public List<String> open() {
    return with(Truth.UNDECIDED);
  }

  private List<String> with(Truth truth) {
    return ImmutableList.copyOf(
        Maps.filterValues(parts, finding -> finding.truth() == truth).keySet());
  }
}
