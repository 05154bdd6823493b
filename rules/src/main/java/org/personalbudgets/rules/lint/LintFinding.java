package org.personalbudgets.rules.lint;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * Something that is the matter with one rule, or with two together, and a case that shows it.
 *
 * @param code what is the matter
 * @param policies the ids of the policies concerned, the one at fault first
 * @param witness the case that shows it; for a rule that never speaks, the first of those tried
 * @param tried how many cases were tried: what is found holds for these and is proved for no others
 */
public record LintFinding(LintCode code, List<String> policies, Witness witness, int tried) {
  /** Copies the ids. */
  public LintFinding {
    requireNonNull(code, "code");
    policies = Copies.list("policies", policies);
    Checks.that(!policies.isEmpty(), "a finding concerns at least one policy");
    requireNonNull(witness, "witness");
    Checks.that(tried >= 1, "a finding rests on at least one case");
  }
}
