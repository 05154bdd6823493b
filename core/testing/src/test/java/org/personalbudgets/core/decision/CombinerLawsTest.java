package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of combining, each over every sequence of up to four policies of every behaviour: 2,801
 * of them, so nothing here is a sample.
 */
class CombinerLawsTest {
  /** Four, but for mutation testing, which asks every test again for every mutant. */
  private static final int MOST = Integer.getInteger("combinedPolicies", 4);

  static Stream<List<Behaviour>> everySetOfUpToFour() {
    return IntStream.rangeClosed(0, MOST).boxed().flatMap(size -> sequences(size).stream());
  }

  private static List<List<Behaviour>> sequences(int size) {
    if (size == 0) {
      return List.of(List.of());
    }
    List<List<Behaviour>> longer = new ArrayList<>();
    for (List<Behaviour> shorter : sequences(size - 1)) {
      for (Behaviour behaviour : Behaviour.values()) {
        List<Behaviour> extended = new ArrayList<>(shorter);
        extended.add(behaviour);
        longer.add(extended);
      }
    }
    return longer;
  }

  private static Decision decide(List<Behaviour> behaviours) {
    SpendPolicy[] policies = new SpendPolicy[behaviours.size()];
    for (int at = 0; at < policies.length; at++) {
      policies[at] = behaviours.get(at).named("policy-" + at);
    }
    return SpendPolicies.of(policies).decide(EngineCase.request(), EngineCase.caseFile());
  }

  private static Answer answer(List<Behaviour> behaviours) {
    return decide(behaviours).answer();
  }

  private static List<Behaviour> with(List<Behaviour> behaviours, Behaviour one) {
    List<Behaviour> more = new ArrayList<>(behaviours);
    more.add(one);
    return more;
  }

  /** The table of answers, written out a second time and in another way. */
  private static Answer expected(List<Behaviour> said) {
    if (said.contains(Behaviour.FORBIDS)) {
      return Answer.REFUSED;
    }
    boolean somebodyMustLook =
        said.contains(Behaviour.REFERS)
            || said.contains(Behaviour.THROWS)
            || said.contains(Behaviour.RETURNS_NULL)
            || !said.contains(Behaviour.PERMITS);
    if (somebodyMustLook) {
      return Answer.REFERRED;
    }
    return said.contains(Behaviour.REQUIRES) ? Answer.CONDITIONAL : Answer.ALLOWED;
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void the_answer_is_the_one_of_the_table(List<Behaviour> said) {
    assertThat(answer(said)).isEqualTo(expected(said));
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D1_D2_allowed_only_with_a_permission_and_nothing_against_it(List<Behaviour> said) {
    boolean clean =
        said.stream().allMatch(one -> one == Behaviour.PERMITS || one == Behaviour.SILENT);
    assertThat(answer(said) == Answer.ALLOWED).isEqualTo(clean && said.contains(Behaviour.PERMITS));
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D3_refused_if_and_only_if_something_forbids(List<Behaviour> said) {
    assertThat(answer(said) == Answer.REFUSED).isEqualTo(said.contains(Behaviour.FORBIDS));
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D4_adding_a_prohibition_never_helps(List<Behaviour> said) {
    assertThat(answer(with(said, Behaviour.FORBIDS)).isMilderThan(answer(said))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D5_adding_a_permission_never_undoes_allowed_and_never_overrides(List<Behaviour> said) {
    Answer before = answer(said);
    Answer after = answer(with(said, Behaviour.PERMITS));
    assertThat(after.isStricterThan(before)).isFalse();
    assertThat(after == Answer.REFUSED).isEqualTo(before == Answer.REFUSED);
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D5_adding_a_failing_policy_never_makes_the_answer_milder(List<Behaviour> said) {
    for (Behaviour failing : List.of(Behaviour.THROWS, Behaviour.RETURNS_NULL)) {
      assertThat(answer(with(said, failing)).isMilderThan(answer(said))).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D6_order_does_not_matter(List<Behaviour> said) {
    List<Behaviour> reversed = new ArrayList<>(said);
    Collections.reverse(reversed);
    List<Behaviour> rotated = new ArrayList<>(said);
    Collections.rotate(rotated, 1);
    assertThat(answer(reversed)).isEqualTo(answer(said));
    assertThat(answer(rotated)).isEqualTo(answer(said));
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D6_saying_it_twice_does_not_matter(List<Behaviour> said) {
    List<Behaviour> twice = new ArrayList<>(said);
    twice.addAll(said);
    assertThat(answer(twice)).isEqualTo(answer(said));
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D7_replacing_any_policy_by_one_that_fails_never_allows(List<Behaviour> said) {
    for (int at = 0; at < said.size(); at++) {
      List<Behaviour> broken = new ArrayList<>(said);
      broken.set(at, Behaviour.THROWS);
      assertThat(answer(broken)).isNotEqualTo(Answer.ALLOWED);
      broken.set(at, Behaviour.RETURNS_NULL);
      assertThat(answer(broken)).isNotEqualTo(Answer.ALLOWED);
    }
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void a_silent_policy_changes_nothing(List<Behaviour> said) {
    assertThat(answer(with(said, Behaviour.SILENT))).isEqualTo(answer(said));
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D8_deciding_twice_gives_equal_decisions(List<Behaviour> said) {
    Decision once = decide(said);
    Decision again = decide(said);
    assertThat(once.reports()).isEqualTo(again.reports());
    assertThat(once.outcome()).isEqualTo(again.outcome());
    assertThat(once.failures()).isEqualTo(again.failures());
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D10_keeping_only_the_determining_policies_gives_the_same_answer(List<Behaviour> said) {
    Decision decision = decide(said);
    List<Behaviour> kept = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      PolicyReport.Part part = decision.reports().get(at).part();
      boolean failureDecides =
          part == PolicyReport.Part.FAILED && decision.answer() == Answer.REFERRED;
      if (part == PolicyReport.Part.DECISIVE || failureDecides) {
        kept.add(said.get(at));
      }
    }
    assertThat(answer(kept)).isEqualTo(decision.answer());
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D11_every_prohibition_and_every_failure_is_listed(List<Behaviour> said) {
    Decision decision = decide(said);
    assertThat(decision.failures()).hasSize((int) said.stream().filter(Behaviour::fails).count());
    long prohibitions = said.stream().filter(one -> one == Behaviour.FORBIDS).count();
    if (prohibitions > 0) {
      assertThat(decision.determiningReasons()).hasSize((int) prohibitions);
    }
    assertThat(decision.reports()).hasSize(said.size());
  }

  @ParameterizedTest
  @MethodSource("everySetOfUpToFour")
  void D18_combining_is_a_homomorphism_over_any_cut(List<Behaviour> said) {
    for (int cut = 0; cut <= said.size(); cut++) {
      Tally parts = tally(said.subList(0, cut)).plus(tally(said.subList(cut, said.size())));
      assertThat(parts).isEqualTo(tally(said));
      assertThat(parts.answer()).isEqualTo(answer(said));
    }
  }

  private static Tally tally(List<Behaviour> said) {
    Tally tally = Tally.none();
    for (Behaviour behaviour : said) {
      tally =
          tally.plus(
              behaviour.fails()
                  ? Tally.ofFailure()
                  : Tally.of(
                      SpendPolicies.of(behaviour.named("one"))
                          .decide(EngineCase.request(), EngineCase.caseFile())
                          .verdictsSpoken()
                          .stream()
                          .findFirst()
                          .orElse(Verdict.silent())));
    }
    return tally;
  }
}
