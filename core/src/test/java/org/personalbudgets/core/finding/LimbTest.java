package org.personalbudgets.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.Citation;

/** A legal test as a tree of limbs. */
class LimbTest {
  private static final Citation SOURCE = Citation.law("SI 2015/313", "reg 2(1)");

  @Test
  void all_needs_every_part() {
    assertThat(Limb.all("t", SOURCE, List.of(yes("a"), yes("b"))).truth()).isEqualTo(Truth.HOLDS);
    assertThat(Limb.all("t", SOURCE, List.of(yes("a"), open("b"))).truth())
        .isEqualTo(Truth.UNDECIDED);
    assertThat(Limb.all("t", SOURCE, List.of(no("a"), open("b"))).truth())
        .isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void at_least_needs_so_many() {
    assertThat(Limb.atLeast(2, "t", SOURCE, List.of(yes("a"), no("b"), yes("c"))).truth())
        .isEqualTo(Truth.HOLDS);
    assertThat(Limb.atLeast(2, "t", SOURCE, List.of(yes("a"), no("b"), no("c"))).truth())
        .isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(Limb.atLeast(2, "t", SOURCE, List.of(yes("a"), no("b"), open("c"))).truth())
        .isEqualTo(Truth.UNDECIDED);
    assertThat(Limb.any("t", SOURCE, List.of(no("a"), yes("b"))).truth()).isEqualTo(Truth.HOLDS);
  }

  @Test
  void not_turns_what_is_decided() {
    assertThat(Limb.not("t", SOURCE, yes("a")).truth()).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(Limb.not("t", SOURCE, no("a")).truth()).isEqualTo(Truth.HOLDS);
    assertThat(Limb.not("t", SOURCE, open("a")).truth()).isEqualTo(Truth.UNDECIDED);
    assertThat(Limb.not("t", SOURCE, open("a")).openQuestions()).hasSize(1);
    assertThat(codes(Limb.not("t", SOURCE, Limb.any("u", SOURCE, List.of(yes("a"), no("b"))))))
        .containsExactly("a");
  }

  @Test
  void T21_text_shows_codes_and_not_what_was_found() {
    assertThat(Limb.all("t", SOURCE, List.of(yes("a"), no("b"))).toString())
        .isEqualTo("All[code=t, parts=2]");
  }

  @Test
  void the_determining_facts_are_those_that_make_the_answer() {
    Limb refused = Limb.all("t", SOURCE, List.of(yes("a"), no("b"), open("c"), no("d")));
    assertThat(codes(refused)).containsExactly("b", "d");
    Limb met = Limb.any("t", SOURCE, List.of(yes("a"), no("b"), open("c"), yes("d")));
    assertThat(codes(met)).containsExactly("a", "d");
    Limb nested =
        Limb.all("t", SOURCE, List.of(yes("a"), Limb.any("u", SOURCE, List.of(no("b"), yes("c")))));
    assertThat(codes(nested)).containsExactly("a", "c");
  }

  @Test
  void only_questions_that_could_still_decide_are_asked() {
    Limb decided = Limb.all("t", SOURCE, List.of(no("a"), open("b")));
    assertThat(decided.openQuestions()).isEmpty();
    Limb pruned =
        Limb.all(
            "t", SOURCE, List.of(open("a"), Limb.any("u", SOURCE, List.of(yes("b"), open("c")))));
    assertThat(pruned.openQuestions()).extracting(Question::code).containsExactly("a");
    Limb twice = Limb.all("t", SOURCE, List.of(open("b"), open("a"), open("b")));
    assertThat(twice.openQuestions()).extracting(Question::code).containsExactly("b", "a");
  }

  @Test
  void a_test_without_parts_or_with_an_idle_threshold_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limb.all("t", SOURCE, List.of()))
        .withMessage("limb t must have at least one part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limb.atLeast(0, "t", SOURCE, List.of(yes("a"))))
        .withMessage("threshold must lie from 1 to 1 but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limb.atLeast(2, "t", SOURCE, List.of(yes("a"))));
  }

  @Test
  void H51_limbs_nest_32_deep_and_no_deeper() {
    Limb limb = yes("a");
    for (int depth = 2; depth <= 32; depth++) {
      limb = Limb.all("t", SOURCE, List.of(limb));
    }
    Limb deepest = limb;
    assertThat(deepest.truth()).isEqualTo(Truth.HOLDS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limb.any("t", SOURCE, List.of(deepest)))
        .withMessage("limbs may be nested at most 32 deep");
    assertThatIllegalArgumentException().isThrownBy(() -> Limb.all("t", SOURCE, List.of(deepest)));
    assertThatIllegalArgumentException().isThrownBy(() -> Limb.not("t", SOURCE, deepest));
  }

  @Test
  void each_case_is_matched_by_its_own_answer() {
    assertThat(name(yes("a"))).isEqualTo("fact a");
    assertThat(name(Limb.all("b", SOURCE, List.of(yes("a"))))).isEqualTo("all b");
    assertThat(name(Limb.any("c", SOURCE, List.of(yes("a"))))).isEqualTo("1 of c");
    assertThat(name(Limb.not("d", SOURCE, yes("a")))).isEqualTo("not a");
  }

  static Limb yes(String code) {
    return Limb.fact(code, SOURCE, Finding.decided(true));
  }

  static Limb no(String code) {
    return Limb.fact(code, SOURCE, Finding.decided(false));
  }

  static Limb open(String code) {
    return Limb.fact(
        code, SOURCE, Finding.undecided(new Question(code, DecisionMaker.ASSESSOR, SOURCE)));
  }

  private static List<String> codes(Limb limb) {
    return limb.determiningFacts().stream().map(Limb.Fact::code).toList();
  }

  private static String name(Limb limb) {
    return limb.match(
        new Limb.Cases<String>() {
          @Override
          public String fact(Limb.Fact matched) {
            return "fact " + matched.code();
          }

          @Override
          public String all(Limb.All matched) {
            return "all " + matched.code();
          }

          @Override
          public String atLeast(Limb.AtLeast matched) {
            return matched.threshold() + " of " + matched.code();
          }

          @Override
          public String not(Limb.Not matched) {
            return "not " + matched.part().code();
          }
        });
  }
}
