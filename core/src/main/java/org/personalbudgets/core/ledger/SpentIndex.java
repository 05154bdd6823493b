package org.personalbudgets.core.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.DateRange;

/**
 * What was spent, by line of the plan and by category with all categories above it, so that a
 * question about a line or a category of any level needs no walk through the entries.
 */
final class SpentIndex {
  static final SpentIndex EMPTY = new SpentIndex(SumTree.empty(), SumTree.empty());

  private final SumTree<Moment, Posting> all;
  private final SumTree<String, SumTree<Moment, Posting>> byKey;

  private SpentIndex(
      SumTree<Moment, Posting> all, SumTree<String, SumTree<Moment, Posting>> byKey) {
    this.all = all;
    this.byKey = byKey;
  }

  SpentIndex with(Moment moment, Posting posting) {
    long effect = posting.spentEffect();
    if (effect == 0) {
      return this;
    }
    SumTree<String, SumTree<Moment, Posting>> keys = byKey;
    if (posting.planLine().isPresent()) {
      keys = with(keys, lineKey(posting.planLine().get()), moment, posting, effect);
    }
    for (Optional<Category> level = posting.category(); level.isPresent(); ) {
      keys = with(keys, categoryKey(level.get()), moment, posting, effect);
      level = level.get().parent();
    }
    return new SpentIndex(all.with(moment, posting, effect), keys);
  }

  private static SumTree<String, SumTree<Moment, Posting>> with(
      SumTree<String, SumTree<Moment, Posting>> keys,
      String key,
      Moment moment,
      Posting posting,
      long effect) {
    SumTree<Moment, Posting> known = keys.get(key);
    SumTree<Moment, Posting> tree = known == null ? SumTree.empty() : known;
    return keys.with(key, tree.with(moment, posting, effect), 0);
  }

  long spent(DateRange days) {
    return within(all, days);
  }

  long spentOn(PlanLineId line) {
    SumTree<Moment, Posting> tree = byKey.get(lineKey(line));
    return tree == null ? 0 : tree.sum();
  }

  long spentOn(PlanLineId line, DateRange days) {
    return within(byKey.get(lineKey(line)), days);
  }

  long spentWithin(Category category, DateRange days) {
    return within(byKey.get(categoryKey(category)), days);
  }

  private static long within(@Nullable SumTree<Moment, Posting> tree, DateRange days) {
    return tree == null
        ? 0
        : tree.sumBefore(Moment.endOf(days.last())) - tree.sumBefore(Moment.startOf(days.first()));
  }

  /** Line ids and category codes share one tree; no code or id holds a colon. */
  private static String lineKey(PlanLineId line) {
    return "line:".concat(line.value());
  }

  private static String categoryKey(Category category) {
    return "category:".concat(category.code());
  }
}
