package org.personalbudgets.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.personalbudgets.core.law.Citation;

/** Laws of tests made of limbs, over trees of every shape. */
class LimbPropertiesTest {
  private static final Citation SOURCE = Citation.law("SI 2015/313", "reg 2(1)");

  @Property
  void D10_whatever_the_other_facts_were_the_determining_ones_give_the_same_truth(
      @ForAll("limbs") Limb limb, @ForAll Truth others) {
    Limb numbered = numbered(limb);
    Set<String> determining = new HashSet<>();
    numbered.determiningFacts().forEach(fact -> determining.add(fact.code()));
    Limb changed =
        rewrite(
            numbered, fact -> determining.contains(fact.code()) ? fact : fact(fact.code(), others));
    if (limb.truth().isDecided()) {
      assertThat(changed.truth()).isEqualTo(limb.truth());
    }
  }

  @Property
  void an_answer_to_one_more_question_never_turns_a_decided_truth(
      @ForAll("limbs") Limb limb, @ForAll boolean answer) {
    Limb answered =
        rewrite(
            limb,
            fact -> fact.truth() == Truth.UNDECIDED ? fact(fact.code(), Truth.of(answer)) : fact);
    assertThat(answered.truth().isDecided()).isTrue();
    if (limb.truth().isDecided()) {
      assertThat(answered.truth()).isEqualTo(limb.truth());
    }
  }

  @Property
  void questions_are_open_exactly_while_the_truth_is(@ForAll("limbs") Limb limb) {
    assertThat(limb.openQuestions().isEmpty()).isEqualTo(limb.truth().isDecided());
  }

  @Property
  void answering_all_open_questions_decides(@ForAll("limbs") Limb limb, @ForAll boolean answer) {
    Set<String> open = new HashSet<>();
    limb.openQuestions().forEach(question -> open.add(question.code()));
    Limb answered =
        rewrite(
            limb,
            fact ->
                open.contains(fact.code()) && fact.truth() == Truth.UNDECIDED
                    ? fact(fact.code(), Truth.of(answer))
                    : fact);
    assertThat(answered.truth().isDecided()).isTrue();
  }

  @Property
  void raising_facts_never_lowers_the_truth(
      @ForAll("limbsWithoutNot") Limb limb, @ForAll Truth before) {
    Limb lower = rewrite(limb, fact -> fact(fact.code(), fact.truth().and(before)));
    assertThat(rank(lower.truth())).isLessThanOrEqualTo(rank(limb.truth()));
  }

  private static int rank(Truth truth) {
    return switch (truth) {
      case DOES_NOT_HOLD -> 0;
      case UNDECIDED -> 1;
      case HOLDS -> 2;
    };
  }

  /** The same tree with a code of its own for each fact, by position. */
  private static Limb numbered(Limb limb) {
    int[] next = {0};
    return rewrite(limb, fact -> fact("fact-" + next[0]++, fact.truth()));
  }

  private static Limb rewrite(Limb limb, UnaryOperator<Limb.Fact> change) {
    return limb.match(
        new Limb.Cases<Limb>() {
          @Override
          public Limb fact(Limb.Fact fact) {
            return change.apply(fact);
          }

          @Override
          public Limb all(Limb.All all) {
            return Limb.all(all.code(), all.source(), rewritten(all));
          }

          @Override
          public Limb atLeast(Limb.AtLeast some) {
            return Limb.atLeast(some.threshold(), some.code(), some.source(), rewritten(some));
          }

          @Override
          public Limb not(Limb.Not not) {
            return Limb.not(not.code(), not.source(), rewrite(not.part(), change));
          }

          private List<Limb> rewritten(Limb of) {
            return of.parts().stream().map(part -> rewrite(part, change)).toList();
          }
        });
  }

  private static Limb.Fact fact(String code, Truth truth) {
    Finding finding =
        switch (truth) {
          case HOLDS -> Finding.decided(true);
          case DOES_NOT_HOLD -> Finding.decided(false);
          case UNDECIDED -> Finding.undecided(new Question(code, DecisionMaker.ASSESSOR, SOURCE));
        };
    return new Limb.Fact(code, SOURCE, finding);
  }

  @Provide
  Arbitrary<Limb> limbs() {
    return tree(4, true);
  }

  @Provide
  Arbitrary<Limb> limbsWithoutNot() {
    return tree(4, false);
  }

  private static Arbitrary<Limb> tree(int depth, boolean withNot) {
    Arbitrary<Limb> fact =
        Combinators.combine(Arbitraries.of("a", "b", "c", "d", "e"), Arbitraries.of(Truth.class))
            .as(LimbPropertiesTest::fact);
    if (depth == 1) {
      return fact;
    }
    Arbitrary<List<Limb>> parts = tree(depth - 1, withNot).list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<Limb> all = parts.map(of -> Limb.all("all", SOURCE, of));
    Arbitrary<Limb> some =
        parts.flatMap(
            of ->
                Arbitraries.integers()
                    .between(1, of.size())
                    .map(threshold -> Limb.atLeast(threshold, "some", SOURCE, of)));
    Arbitrary<Limb> not = tree(depth - 1, withNot).map(of -> Limb.not("not", SOURCE, of));
    return withNot ? Arbitraries.oneOf(fact, all, some, not) : Arbitraries.oneOf(fact, all, some);
  }
}
