package org.personalbudgets.rules.local;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.Citation;

/**
 * One entry of a council's list of what a budget may pay for. It permits a purchase only where it
 * carries out a line of the plan for an eligible need, as no category decides alone.
 *
 * @param code which entry, as an id within the pack
 * @param categories what may be bought, each with all below it, in the order given; at least one
 * @param source where the council says so
 */
public record LocalPermission(String code, Set<Category> categories, Citation source) {
  /** Checks each component. */
  public LocalPermission {
    Checks.id("code of a permission", code);
    categories = Copies.set("categories", categories);
    Checks.that(!categories.isEmpty(), "permission '%s' must name a category", code);
    LocalSources.check(requireNonNull(source, "source"));
  }

  /** Whether the entry names the category, or one above it. */
  public boolean names(Category category) {
    return categories.stream().anyMatch(category::isWithin);
  }
}
