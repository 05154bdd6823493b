package org.personalbudgets.rules.local;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/** One entry of a council's list of what may not be bought. */
@Value.Immutable
public abstract sealed class LocalProhibition permits ImmutableLocalProhibition {
  LocalProhibition() {}

  /** Which entry, as an id within the pack, such as {@code gambling}. */
  public abstract String code();

  /** What may not be bought, each with all below it; at least one. */
  public abstract Set<Category> categories();

  /** What the entry does not catch though it lies below, each with all below it. */
  public abstract Set<Category> exceptCategories();

  /** The question whose yes, for the plan line at hand, excepts a purchase; none unless given. */
  public abstract Optional<Question> exception();

  /** Where the council says so. */
  public abstract Citation source();

  /** Whether the entry catches the category. */
  public boolean catches(Category category) {
    return categories().stream().anyMatch(category::isWithin)
        && exceptCategories().stream().noneMatch(category::isWithin);
  }

  @Value.Check
  void check() {
    Checks.id("code of a prohibition", code());
    Checks.that(!categories().isEmpty(), "prohibition '%s' must name a category", code());
    Checks.atMost("categories", categories().size(), Caps.MAX_LINES);
    Checks.atMost("excepted categories", exceptCategories().size(), Caps.MAX_LINES);
    LocalSources.check(source());
  }

  /** An entry that nothing excepts from. */
  public static LocalProhibition of(String code, Citation source, Category... categories) {
    Builder builder = builder().code(code).source(source);
    for (Category category : categories) {
      builder.addCategory(category);
    }
    return builder.build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableLocalProhibition.builder();
  }

  /** Builds an entry; code, a category and source are required. */
  public interface Builder {
    /** Sets which entry. */
    Builder code(String code);

    /** Adds something that may not be bought. */
    Builder addCategory(Category category);

    /** Adds something that the entry does not catch. */
    Builder addExceptCategory(Category category);

    /** Sets the question whose yes excepts a purchase. */
    Builder exception(Question exception);

    /** Sets where the council says so. */
    Builder source(Citation source);

    /**
     * The entry.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    LocalProhibition build();
  }
}
