package org.personalbudgets.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/**
 * The lists of SI 2015/313 and of Care Act 2014 section 1(2), complete and in the order printed.
 */
class OutcomesAndLimbsTest {
  @Test
  void reg_2_2_an_adult_has_ten_outcomes_a_to_j() {
    assertThat(provisions(Stream.of(AdultOutcome.values()).map(AdultOutcome::source)))
        .isEqualTo(lettered("SI 2015/313 reg 2(2)", "a b c d e f g h i j"));
  }

  @Test
  void reg_2_3_an_adult_has_four_limbs_a_to_d() {
    assertThat(provisions(Stream.of(AdultLimb.values()).map(AdultLimb::source)))
        .isEqualTo(lettered("SI 2015/313 reg 2(3)", "a b c d"));
  }

  @Test
  void reg_3_2_b_a_carer_has_eight_outcomes_i_to_viii() {
    assertThat(provisions(Stream.of(CarerOutcome.values()).map(CarerOutcome::source)))
        .isEqualTo(lettered("SI 2015/313 reg 3(2)(b)", "i ii iii iv v vi vii viii"));
  }

  @Test
  void reg_3_3_a_carer_has_three_limbs_and_none_for_taking_longer() {
    assertThat(provisions(Stream.of(CarerLimb.values()).map(CarerLimb::source)))
        .isEqualTo(lettered("SI 2015/313 reg 3(3)", "a b c"));
    assertThat(Stream.of(CarerLimb.values()).map(CarerLimb::code))
        .doesNotContain(AdultLimb.SIGNIFICANTLY_LONGER.code());
  }

  @Test
  void s_1_2_wellbeing_has_nine_areas_a_to_i() {
    assertThat(provisions(Stream.of(WellbeingArea.values()).map(WellbeingArea::source)))
        .isEqualTo(lettered("Care Act 2014 s 1(2)", "a b c d e f g h i"));
  }

  @Test
  void each_limb_of_each_outcome_has_a_question_of_its_own_for_the_authority() {
    List<Question> questions =
        Stream.concat(
                Stream.of(AdultOutcome.values())
                    .flatMap(
                        outcome ->
                            Stream.of(AdultLimb.values()).map(limb -> limb.questionFor(outcome))),
                Stream.of(CarerOutcome.values())
                    .flatMap(
                        outcome ->
                            Stream.of(CarerLimb.values()).map(limb -> limb.questionFor(outcome))))
            .toList();
    assertThat(questions).hasSize(10 * 4 + 8 * 3);
    assertThat(questions).extracting(Question::code).doesNotHaveDuplicates();
    assertThat(questions)
        .extracting(Question::whoMayAnswer)
        .containsOnly(DecisionMaker.LOCAL_AUTHORITY);
    assertThat(questions).allMatch(question -> question.source().isVerified());
    assertThat(AdultLimb.SIGNIFICANTLY_LONGER.questionFor(AdultOutcome.NUTRITION).code())
        .isEqualTo("care-act.adult.nutrition.significantly-longer");
  }

  private static List<String> provisions(Stream<Citation> sources) {
    return sources.map(Citation::toString).toList();
  }

  private static List<String> lettered(String prefix, String letters) {
    return Stream.of(letters.split(" ")).map(letter -> prefix + "(" + letter + ")").toList();
  }
}
