package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;

/** Categories: some that everybody buys, some that are restricted, and ones of a council's own. */
public final class CategoryArbitraries {
  private CategoryArbitraries() {}

  static void addTo(Registry registry) {
    registry.add(Category.class, CategoryArbitraries::categories);
  }

  /** Categories of the vocabulary, some below them, and made-up ones up to eight segments deep. */
  public static Arbitrary<Category> categories() {
    Arbitrary<Category> known =
        Arbitraries.of(
            Categories.PERSONAL_ASSISTANT,
            Categories.CARE,
            Categories.PERSONAL_CARE,
            Categories.SHORT_BREAK,
            RestrictedCategories.ALCOHOL,
            RestrictedCategories.GAMBLING,
            RestrictedCategories.HEALTH,
            RestrictedCategories.PRESCRIPTION_CHARGE);
    Arbitrary<String> segments =
        Arbitraries.strings().withChars("abz09").ofMinLength(1).ofMaxLength(4);
    Arbitrary<Category> below =
        Combinators.combine(known, segments).as(Category::child).withoutEdgeCases();
    Arbitrary<Category> own =
        segments
            .list()
            .ofMinSize(1)
            .ofMaxSize(Category.MAX_SEGMENTS)
            .map(parts -> Category.of(String.join(".", parts)))
            .withoutEdgeCases();
    return Arbitraries.frequencyOf(Tuple.of(3, known), Tuple.of(1, below), Tuple.of(1, own))
        .withoutEdgeCases();
  }
}
