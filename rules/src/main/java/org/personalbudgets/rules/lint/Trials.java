package org.personalbudgets.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;

/** What every policy said of every case that was tried. */
final class Trials {
  private final ImmutableSortedSet<String> local;
  private final ImmutableList<ImmutableList<Trial>> groups;
  private final ImmutableList<Trial> all;

  Trials(SpendPolicies policies, List<RulePack> localPacks, LintScope scope) {
    ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
    for (RulePack pack : localPacks) {
      pack.policies().stream().map(SpendPolicy::id).forEach(ids::add);
    }
    this.local = ids.build();
    this.groups =
        Patterns.of(scope).stream()
            .map(
                cases ->
                    cases.stream()
                        .map(witness -> Trial.of(witness, policies))
                        .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList());
    this.all = ImmutableList.copyOf(Iterables.concat(groups));
  }

  /** The ids of the local policies, in order. */
  NavigableSet<String> local() {
    return local;
  }

  /** The cases of one category under one body of law together. */
  List<ImmutableList<Trial>> groups() {
    return groups;
  }

  List<Trial> all() {
    return all;
  }

  /** The plain case of each group: in the plan, from a shop, nothing judged. */
  List<Trial> plain() {
    return groups.stream().map(group -> group.get(0)).collect(ImmutableList.toImmutableList());
  }

  /** The cases in which the policy spoke. */
  List<Trial> spoken(String policy) {
    return all.stream()
        .filter(trial -> trial.said(policy).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the two said the same kind of thing in every case, and something in one at least. */
  boolean areDoubles(String one, String other) {
    return all.stream().allMatch(trial -> kind(trial, one).equals(kind(trial, other)))
        && !spoken(one).isEmpty();
  }

  private static Optional<Class<?>> kind(Trial trial, String policy) {
    return trial.said(policy).map(Object::getClass);
  }
}
