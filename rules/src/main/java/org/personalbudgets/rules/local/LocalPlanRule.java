package org.personalbudgets.rules.local;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.Citation;

/**
 * A council's rule that certain things are bought only if the plan itself says so.
 *
 * @param code which rule, as an id within the pack
 * @param categories what it is about, each with all below it, in the order given; at least one
 * @param asks what the plan has to say
 * @param source where the council says so
 */
public record LocalPlanRule(String code, Set<Category> categories, Asks asks, Citation source) {

  /** What the plan has to say. */
  public enum Asks {
    /** A line of the plan provides for it. */
    LINE,
    /** A line of the plan provides for it, towards an outcome. */
    LINE_WITH_OUTCOME
  }

  /** Checks each component. */
  public LocalPlanRule {
    Checks.id("code of a rule on plans", code);
    categories = Copies.set("categories", categories);
    Checks.that(!categories.isEmpty(), "rule '%s' must name a category", code);
    requireNonNull(asks, "asks");
    LocalSources.check(requireNonNull(source, "source"));
  }
}
