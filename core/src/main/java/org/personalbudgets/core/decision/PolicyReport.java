package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;

/**
 * What became of one policy in one decision. Every policy is reported, not only the winner.
 *
 * @param policy id of the policy
 * @param part the part it played
 * @param verdict what it said, silence included; empty when it failed or was not asked
 */
public record PolicyReport(String policy, Part part, Optional<Verdict> verdict) {

  /** The part that a policy played. */
  public enum Part {
    /** It decided: keeping only such policies gives the same answer. */
    DECISIVE,
    /** It spoke, and the answer would have been the same without it. */
    APPLIED,
    /** It had nothing to say about this purchase. */
    SILENT,
    /** It threw, or answered with nothing. */
    FAILED,
    /** Its pack does not cover the day of spending, so it was not asked. */
    NOT_IN_FORCE
  }

  /** Refuses null and an id that breaks the grammar of ids. */
  public PolicyReport {
    Checks.id("policy id", policy);
    requireNonNull(part, "part");
    requireNonNull(verdict, "verdict");
  }

  /** The reason it gave, when it spoke. */
  public Optional<Reason> reason() {
    return verdict.flatMap(Verdict::reason);
  }
}
