package org.personalbudgets.core.remedy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** One breadth-first search: sets of one change, then of two, then of three. */
final class RemedySearch {
  /** More decisions than any one step makes: a binary search over amounts, a check of all parts. */
  private static final int DECISIONS_OF_A_STEP = 64;

  private final SpendPolicies policies;
  private final SpendRequest request;
  private final CaseFile caseFile;
  private final Levers levers;
  private final Answer goal;
  private final List<Remedy> found = new ArrayList<>();
  private int decisions;

  RemedySearch(
      SpendPolicies policies, SpendRequest request, CaseFile caseFile, Levers levers, Answer goal) {
    this.policies = policies;
    this.request = request;
    this.caseFile = caseFile;
    this.levers = levers;
    this.goal = goal;
  }

  Remedies run() {
    if (reaches(decide(ImmutableSet.of()))) {
      return new Remedies(ImmutableList.of(), true);
    }
    Set<ImmutableSet<Change>> shortOfGoal = Set.of(ImmutableSet.of());
    for (int size = 1; size <= Remedies.MAX_CHANGES; size++) {
      Set<ImmutableSet<Change>> next = new LinkedHashSet<>();
      for (ImmutableSet<Change> changes : shortOfGoal) {
        if (isExhausted()) {
          return new Remedies(found, false);
        }
        for (Change change : candidates(changes)) {
          if (isExhausted()) {
            return new Remedies(found, false);
          }
          consider(plus(changes, change), next);
        }
      }
      shortOfGoal = next;
    }
    return new Remedies(found, true);
  }

  private boolean isExhausted() {
    return decisions > Remedies.MAX_DECISIONS - DECISIONS_OF_A_STEP
        || found.size() >= Remedies.MAX_FOUND;
  }

  private void consider(ImmutableSet<Change> changes, Set<ImmutableSet<Change>> shortOfGoal) {
    boolean known = found.stream().anyMatch(remedy -> changes.containsAll(remedy.changes()));
    if (known || shortOfGoal.contains(changes)) {
      return;
    }
    Decision decision = decide(changes);
    if (!reaches(decision)) {
      shortOfGoal.add(changes);
    } else if (isMinimal(changes)) {
      found.add(new Remedy(inOrder(changes), decision.answer()));
    }
  }

  private boolean isMinimal(ImmutableSet<Change> changes) {
    return Sets.powerSet(changes).stream()
        .filter(part -> part.size() < changes.size())
        .noneMatch(part -> reaches(decide(part)));
  }

  private boolean reaches(Decision decision) {
    return !decision.answer().isStricterThan(goal);
  }

  /** Lever by lever, so that a judgement is supposed on the day on which it is relied on. */
  private static List<Change> inOrder(Set<Change> changes) {
    return changes.stream().sorted(Comparator.comparing(Change::lever)).toList();
  }

  private Decision decide(Set<Change> changes) {
    SpendRequest changed = request;
    CaseFile changedCase = caseFile;
    for (Change change : inOrder(changes)) {
      changed = change.applyTo(changed);
      changedCase = change.applyTo(changedCase, changed.date());
    }
    decisions++;
    return policies.decide(changed, changedCase);
  }

  private List<Change> candidates(ImmutableSet<Change> changes) {
    CandidateChanges candidates = new CandidateChanges(levers, request, changes, decide(changes));
    ImmutableList.Builder<Change> all = ImmutableList.builder();
    all.addAll(candidates.listed());
    if (candidates.mayPull(Lever.AMOUNT)) {
      largestAmount(changes).ifPresent(amount -> all.add(new Change.Spend(amount)));
    }
    return all.build();
  }

  private Optional<Amount> largestAmount(ImmutableSet<Change> changes) {
    String currency = request.amount().currencyCode();
    long reached = 0;
    long missed = request.amount().minorUnits();
    while (missed - reached > 1) {
      long middle = reached == 0 ? 1 : (reached + missed) >>> 1;
      Change smaller = new Change.Spend(Amount.ofMinor(currency, middle));
      if (reaches(decide(plus(changes, smaller)))) {
        reached = middle;
      } else if (reached == 0) {
        return Optional.empty();
      } else {
        missed = middle;
      }
    }
    return reached == 0 ? Optional.empty() : Optional.of(Amount.ofMinor(currency, reached));
  }

  private static ImmutableSet<Change> plus(ImmutableSet<Change> changes, Change change) {
    return ImmutableSet.<Change>builder().addAll(changes).add(change).build();
  }
}
