package org.personalbudgets.rules.local;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.money.Amount;

/**
 * The most that a council lets purchases of a category cost, by day: a cap where more is refused, a
 * threshold where more needs an approval or evidence. The amount itself is still within the limit.
 */
@Value.Immutable
public abstract sealed class LocalLimit permits ImmutableLocalLimit {
  LocalLimit() {}

  /** Which limit, as an id within the pack. */
  public abstract String code();

  /** What it is about, with all below it; every purchase where none is given. */
  public abstract Optional<Category> category();

  /** The calendar window it is counted in; one purchase where none is given. */
  public abstract Optional<SpendWindow> window();

  /** The amount by day of spending, with where the council says so. */
  public abstract DatedTable<Amount> most();

  /** What follows above it. */
  public abstract Consequence above();

  /** Whether the limit is about a purchase of this category. */
  public boolean isAbout(Category bought) {
    return category().isEmpty() || bought.isWithin(category().get());
  }

  @Value.Check
  void check() {
    Checks.id("code of a limit", code());
    for (Dated<Amount> row : most().rows()) {
      Checks.notNegative("limit", row.value());
      LocalSources.check(row.source());
    }
    Checks.that(
        window().isEmpty() || category().isPresent(),
        "limit '%s' in a window must name a category",
        code());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableLocalLimit.builder();
  }

  /** Builds a limit; code, amount and consequence are required. */
  public interface Builder {
    /** Sets which limit. */
    Builder code(String code);

    /** Sets what it is about. */
    Builder category(Category category);

    /** Sets the calendar window it is counted in. */
    Builder window(SpendWindow window);

    /** Sets the amount by day of spending. */
    Builder most(DatedTable<Amount> most);

    /** Sets what follows above it. */
    Builder above(Consequence above);

    /**
     * The limit.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    LocalLimit build();
  }
}
