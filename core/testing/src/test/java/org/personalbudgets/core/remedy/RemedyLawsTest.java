package org.personalbudgets.core.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** The laws of remedies, over random sets of ready-made policies, requests, levers and goals. */
class RemedyLawsTest {

  /** What was searched, and what was found. */
  record Searched(
      SpendPolicies policies, SpendRequest request, CaseFile caseFile, Levers levers, Answer goal) {
    Remedies remedies() {
      return Remedies.search(policies, request, caseFile, levers, goal);
    }

    /** The answer after these changes, made one after the other in their order. */
    Answer after(Iterable<Change> changes) {
      SpendRequest changed = request;
      CaseFile changedCase = caseFile;
      for (Change change : changes) {
        changed = change.applyTo(changed);
        changedCase = change.applyTo(changedCase, changed.date());
      }
      return policies.decide(changed, changedCase).answer();
    }

    boolean reaches(Iterable<Change> changes) {
      return !after(changes).isStricterThan(goal);
    }
  }

  @Provide
  Arbitrary<Searched> searches() {
    Arbitrary<Set<SpendPolicy>> policies =
        Arbitraries.of(RemedySample.policies()).set().ofMinSize(1).ofMaxSize(4);
    Arbitrary<Answer> goals =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Answer.ALLOWED)),
            Tuple.of(1, Arbitraries.of(Answer.CONDITIONAL, Answer.REFERRED)));
    return Combinators.combine(
            policies,
            RemedySample.requests(),
            Arbitraries.of(RemedySample.cases()),
            RemedySample.levers(),
            goals)
        .as(
            (some, request, caseFile, levers, goal) ->
                new Searched(RemedySample.withPermission(some), request, caseFile, levers, goal));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void a_remedy_is_sound_and_minimal(@ForAll("searches") Searched searched) {
    Remedies remedies = searched.remedies();
    assertThat(remedies.exhaustive()).isTrue();
    // a sample that hardly ever held a remedy would prove nothing
    Statistics.label("found any")
        .collect(!remedies.found().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 10));
    for (Remedy remedy : remedies.found()) {
      assertThat(searched.after(remedy.changes())).isEqualTo(remedy.answer());
      assertThat(remedy.answer().isStricterThan(searched.goal())).isFalse();
      for (Set<Change> part : Sets.powerSet(new LinkedHashSet<>(remedy.changes()))) {
        assertThat(searched.reaches(part)).isEqualTo(part.size() == remedy.changes().size());
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void remedies_come_smallest_first_and_none_twice(@ForAll("searches") Searched searched) {
    List<Remedy> found = searched.remedies().found();
    assertThat(found).extracting(remedy -> remedy.changes().size()).isSorted();
    assertThat(found)
        .extracting(remedy -> new LinkedHashSet<>(remedy.changes()))
        .doesNotHaveDuplicates();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void only_declared_levers_are_pulled(@ForAll("searches") Searched searched) {
    Levers levers = searched.levers();
    for (Remedy remedy : searched.remedies().found()) {
      for (Change change : remedy.changes()) {
        boolean declared =
            switch (change.lever()) {
              case DATE -> levers.dates().contains(((Change.SpendOn) change).date());
              case PAYEE -> levers.payees().contains(((Change.Pay) change).payee());
              case PLAN_LINE -> levers.planLines().contains(((Change.UseLine) change).planLine());
              case STREAM -> levers.streams().contains(((Change.UseStream) change).stream());
              case MODE -> levers.modes().contains(((Change.UseMode) change).mode());
              case AMOUNT, EVIDENCE, JUDGEMENT -> levers.free().contains(change.lever());
            };
        assertThat(declared).as("%s by %s", change, levers).isTrue();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void protected_facts_never_change(@ForAll("searches") Searched searched) {
    SpendRequest before = searched.request();
    CaseFile known = searched.caseFile();
    for (Remedy remedy : searched.remedies().found()) {
      SpendRequest after = before;
      CaseFile knownAfter = known;
      for (Change change : remedy.changes()) {
        after = change.applyTo(after);
        knownAfter = change.applyTo(knownAfter, after.date());
      }
      assertThat(after.id()).isEqualTo(before.id());
      assertThat(after.category()).isEqualTo(before.category());
      assertThat(after.supply()).isEqualTo(before.supply());
      assertThat(after.needs()).isEqualTo(before.needs());
      assertThat(after.stay()).isEqualTo(before.stay());
      assertThat(after.description()).isEqualTo(before.description());
      assertThat(after.evidence()).containsAll(before.evidence());
      assertThat(after.amount()).isBetween(Amount.pence(1), before.amount());
      assertThat(knownAfter.plan()).isSameAs(known.plan());
      assertThat(knownAfter.ledger()).isEqualTo(known.ledger());
      assertThat(knownAfter.stays()).isEqualTo(known.stays());
      assertThat(knownAfter.circumstances()).isEqualTo(known.circumstances());
      assertThat(knownAfter.judgements().subList(0, known.judgements().size()))
          .isEqualTo(known.judgements());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_amount_is_the_largest_that_will_do_to_the_penny(@ForAll("searches") Searched searched) {
    for (Remedy remedy : searched.remedies().found()) {
      for (Change change : remedy.changes()) {
        if (change instanceof Change.Spend spend) {
          List<Change> onePennyMore = new ArrayList<>(remedy.changes());
          onePennyMore.set(
              onePennyMore.indexOf(change), new Change.Spend(spend.amount().plus(Amount.pence(1))));
          assertThat(searched.reaches(onePennyMore)).isFalse();
        }
      }
    }
  }

  /** Every set of up to three changes of the levers, tried one by one. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void nothing_that_would_do_is_overlooked(@ForAll("searches") Searched searched) {
    Set<Set<Change>> expected = new LinkedHashSet<>();
    List<Change> universe = RemedySample.universe(searched.levers(), searched.request());
    for (int size = 0; size <= Remedies.MAX_CHANGES; size++) {
      for (Set<Change> changes :
          Sets.combinations(new LinkedHashSet<>(universe), Math.min(size, universe.size()))) {
        if (changes.size() == size
            && pullsEachLeverOnce(changes)
            && searched.reaches(RemedySample.inOrder(changes))
            && expected.stream().noneMatch(changes::containsAll)) {
          expected.add(changes);
        }
      }
    }
    Set<Set<Change>> found = new LinkedHashSet<>();
    for (Remedy remedy : searched.remedies().found()) {
      found.add(new LinkedHashSet<>(remedy.changes()));
    }
    if (searched.reaches(List.of())) {
      assertThat(found).isEmpty();
    } else {
      assertThat(withoutAmounts(found)).isEqualTo(withoutAmounts(expected));
    }
  }

  /** Evidence and judgements may be several; of anything else there is only one. */
  private static boolean pullsEachLeverOnce(Set<Change> changes) {
    List<Lever> levers =
        changes.stream()
            .map(Change::lever)
            .filter(lever -> lever != Lever.EVIDENCE && lever != Lever.JUDGEMENT)
            .toList();
    return levers.stream().distinct().count() == levers.size();
  }

  /** Of the sets with a smaller amount only that they have one: the largest is held elsewhere. */
  private static Set<Set<Object>> withoutAmounts(Set<Set<Change>> remedies) {
    Set<Set<Object>> shapes = new LinkedHashSet<>();
    for (Set<Change> remedy : remedies) {
      Set<Object> shape = new LinkedHashSet<>();
      remedy.forEach(change -> shape.add(change instanceof Change.Spend ? Lever.AMOUNT : change));
      shapes.add(shape);
    }
    return shapes;
  }
}
