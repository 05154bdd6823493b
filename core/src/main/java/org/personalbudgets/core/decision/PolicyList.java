package org.personalbudgets.core.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.spend.SpendRequest;

/** Policies of all packs in the order of their ids, each with the days that its pack covers. */
final class PolicyList {
  private record Entry(SpendPolicy policy, InForce inForce) {}

  private final String[] ids;
  private final SpendPolicy[] policies;
  private final InForce[] inForce;
  private final PolicyIndex index;

  private PolicyList(SortedMap<String, Entry> entries) {
    ids = entries.keySet().toArray(String[]::new);
    policies = entries.values().stream().map(Entry::policy).toArray(SpendPolicy[]::new);
    inForce = entries.values().stream().map(Entry::inForce).toArray(InForce[]::new);
    index = PolicyIndex.of(ids, policies);
  }

  static PolicyList of(ImmutableList<RulePack> packs) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (RulePack pack : packs) {
      pack.byId()
          .forEach(
              (id, policy) ->
                  Checks.that(
                      entries.put(id, new Entry(policy, pack.inForce())) == null,
                      "two policies have the id %s",
                      id));
      Checks.atMost("policies", entries.size(), Caps.MAX_POLICIES);
    }
    return new PolicyList(entries);
  }

  String id(int at) {
    return ids[at];
  }

  /** Where the policy with this id stands. */
  int indexOf(String id) {
    int at = Arrays.binarySearch(ids, Checks.id("policy id", id));
    Checks.that(at >= 0, "no policy has the id %s", id);
    return at;
  }

  boolean isInForce(int at, LocalDate date) {
    return inForce[at].covers(date);
  }

  /** The places of those that a purchase of this category is put to; not to be written to. */
  int[] toAsk(Category category) {
    return index.toAsk(category);
  }

  /** Each policy in order, for whoever asks them all; not to be written to. */
  SpendPolicy[] inOrder() {
    return policies;
  }

  /** The days of each policy's pack in order, one object for one pack; not to be written to. */
  InForce[] daysInOrder() {
    return inForce;
  }

  /** What a policy says; null when it breaks its promise, which the type of the caller must see. */
  @SuppressWarnings("NullAway")
  static @Nullable Verdict judge(SpendPolicy policy, SpendRequest request, Facts facts) {
    return policy.judge(request, facts);
  }
}
