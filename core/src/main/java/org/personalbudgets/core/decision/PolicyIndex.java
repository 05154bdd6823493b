package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;

/**
 * Which policies a purchase is put to, by the top category of what is bought: those that may speak
 * of any purchase, and those that speak of something in that top category. Top categories that
 * share a slot share their policies: who is asked in vain says that it is silent.
 */
final class PolicyIndex {
  private static final int SLOTS = 256;

  /** For each slot the places of its policies, ascending. */
  private final int[][] bySlot = new int[SLOTS][];

  private PolicyIndex(BitSet ofAny, BitSet[] ofSome) {
    int[] places = ofAny.stream().toArray();
    for (int slot = 0; slot < SLOTS; slot++) {
      bySlot[slot] = places;
      if (ofSome[slot] != null) {
        ofSome[slot].or(ofAny);
        bySlot[slot] = ofSome[slot].stream().toArray();
      }
    }
  }

  static PolicyIndex of(String[] ids, SpendPolicy[] policies) {
    BitSet ofAny = new BitSet(policies.length);
    BitSet[] ofSome = new BitSet[SLOTS];
    for (int at = 0; at < policies.length; at++) {
      Optional<Set<Category>> only =
          requireNonNull(policies[at].speaksOnlyOf(), "categories that a policy speaks of");
      if (only.isEmpty()) {
        ofAny.set(at);
      } else {
        Checks.that(
            !only.get().isEmpty(),
            "policy %s speaks only of some categories and must name one",
            ids[at]);
        int place = at;
        Checks.each(
            "categories that a policy speaks of",
            only.get(),
            Caps.MAX_LINES,
            category -> {
              int slot = slot(category);
              if (ofSome[slot] == null) {
                ofSome[slot] = new BitSet(policies.length);
              }
              ofSome[slot].set(place);
            });
      }
    }
    return new PolicyIndex(ofAny, ofSome);
  }

  /** The places of the policies to ask; not to be written to. */
  int[] toAsk(Category category) {
    return bySlot[slot(category)];
  }

  private static int slot(Category category) {
    int hash = category.top().hashCode();
    return (hash ^ hash >>> 8 ^ hash >>> 16) & (SLOTS - 1);
  }
}
