package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;

/**
 * A points table: the score of a questionnaire looked up in rows. There is no price of a point, for
 * published schemes have none: in one, 16 points were worth 82.91 and 22 points 112.21, which is
 * 5.18 and 5.10 a point. A score between rows or beyond them has no figure.
 *
 * <p>Unpaid support lowers the score and not the money directly, so what is taken off for it is the
 * difference of two rows.
 *
 * @param record what is to be known about the scheme
 * @param rows the rows, from the lowest score to the highest, without overlap; at least one
 */
public record PointsTable(SchemeRecord record, List<PointsBand> rows) implements AllocationScheme {
  private static final String SCORE = "score";

  /** Copies and checks the rows. */
  public PointsTable {
    requireNonNull(record, "record");
    rows = ImmutableList.copyOf(rows);
    Checks.that(!rows.isEmpty(), "a points table has at least one row");
    Checks.atMost("rows", rows.size(), Caps.MAX_LINES);
    for (int at = 1; at < rows.size(); at++) {
      PointsBand before = rows.get(at - 1);
      PointsBand row = rows.get(at);
      Checks.that(
          row.first() > before.last(),
          "row from %s overlaps the row up to %s",
          row.first(),
          before.last());
      Checks.that(
          row.weekly().isAtLeast(before.weekly()),
          "row from %s is worth less than the row before it",
          row.first());
    }
  }

  @Override
  public AllocationMethod method() {
    return AllocationMethod.POINTS_TABLE;
  }

  @Override
  public AllocationOutcome allocate(SupportNeeded needed) {
    Optional<AllocationOutcome.NotCovered> gap =
        Coverage.check(this, needed, needed.answers().isEmpty());
    if (gap.isPresent()) {
      return gap.get();
    }
    int score = needed.answers().stream().mapToInt(ScoredAnswer::points).sum();
    int left = score - needed.answers().stream().mapToInt(ScoredAnswer::metUnpaid).sum();
    Optional<Amount> whole = weekly(score);
    Optional<Amount> rest = weekly(left);
    if (whole.isEmpty() || rest.isEmpty()) {
      return new AllocationOutcome.NotCovered(
          this, CoverageGap.NO_ROW_FOR_SCORE, SCORE + "-" + (whole.isEmpty() ? score : left));
    }
    ImmutableList.Builder<AllocationStep> unpaid = ImmutableList.builder();
    if (left < score) {
      unpaid.add(step(Coverage.unpaid(SCORE), left - score, rest.get().minus(whole.get())));
    }
    return new AllocationOutcome.Allocated(
        this, needed, ImmutableList.of(step(SCORE, score, whole.get())), unpaid.build());
  }

  /** The amount of a score; empty where no row is for it. */
  public Optional<Amount> weekly(int score) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      PointsBand row = rows.get(middle);
      if (row.covers(score)) {
        return Optional.of(row.weekly());
      }
      if (row.first() > score) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  private static AllocationStep step(String code, int points, Amount amount) {
    return new AllocationStep(code, Optional.of(Rate.of(points)), Optional.empty(), amount);
  }
}
