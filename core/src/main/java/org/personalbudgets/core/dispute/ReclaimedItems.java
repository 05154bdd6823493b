package org.personalbudgets.core.dispute;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.money.Amount;

/**
 * All that one notice asks back, thing by thing.
 *
 * @param items at least one, no entry of the ledger twice, all in one currency
 */
public record ReclaimedItems(List<ReclaimedItem> items) {
  /** Copies the items. */
  public ReclaimedItems {
    items = Copies.list("items", items);
    Checks.that(!items.isEmpty(), "a notice says what each sum is asked back for");
    Set<PostingId> postings = new HashSet<>();
    for (ReclaimedItem item : items) {
      Checks.that(postings.add(item.posting()), "entry %s is asked back twice", item.posting());
    }
    total(items);
  }

  /** These items. */
  public static ReclaimedItems of(ReclaimedItem... items) {
    return new ReclaimedItems(Arrays.asList(requireNonNull(items, "items")));
  }

  /** What is asked back in all: the sum of the items. */
  public Amount amount() {
    return total(items);
  }

  private static Amount total(List<ReclaimedItem> items) {
    return Amount.sum(
        items.get(0).amount().currencyCode(), items.stream().map(ReclaimedItem::amount).toList());
  }
}
