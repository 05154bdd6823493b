package org.personalbudgets.rules.england.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.AdultQuestions;
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.core.need.CarerLimb;
import org.personalbudgets.core.need.CarerOutcome;
import org.personalbudgets.core.need.CarerQuestions;

/** Laws of eligibility over every set of findings. */
class EligibilityPropertiesTest {
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);

  /** Two general questions and ten outcomes with four limbs each. */
  private static final int ADULT = 2 + 10 * 4;

  /** Three general questions and eight outcomes with three limbs each. */
  private static final int CARER = 3 + 8 * 3;

  @Property
  void an_adults_result_is_that_of_counting(@ForAll("adults") List<Truth> truths) {
    if (truths.stream().allMatch(Truth::isDecided)) {
      int unable = 0;
      for (int outcome = 0; outcome < 10; outcome++) {
        unable += truths.subList(2 + 4 * outcome, 6 + 4 * outcome).contains(Truth.HOLDS) ? 1 : 0;
      }
      boolean expected =
          truths.get(0) == Truth.HOLDS && truths.get(1) == Truth.HOLDS && unable >= 2;
      assertThat(adult(truths)).isEqualTo(Truth.of(expected));
    }
  }

  @Property
  void a_carers_result_is_that_of_counting(@ForAll("carers") List<Truth> truths) {
    if (truths.stream().allMatch(Truth::isDecided)) {
      boolean expected =
          truths.get(0) == Truth.HOLDS
              && truths.get(2) == Truth.HOLDS
              && (truths.get(1) == Truth.HOLDS || truths.subList(3, CARER).contains(Truth.HOLDS));
      assertThat(carer(truths)).isEqualTo(Truth.of(expected));
    }
  }

  @Property
  void one_more_limb_that_holds_never_makes_an_adult_less_eligible(
      @ForAll("adults") List<Truth> truths, @ForAll @IntRange(max = ADULT - 1) int at) {
    List<Truth> more = new ArrayList<>(truths);
    more.set(at, Truth.HOLDS);
    assertThat(rank(adult(more))).isGreaterThanOrEqualTo(rank(adult(truths)));
  }

  @Property
  void one_more_limb_that_holds_never_makes_a_carer_less_eligible(
      @ForAll("carers") List<Truth> truths, @ForAll @IntRange(max = CARER - 1) int at) {
    List<Truth> more = new ArrayList<>(truths);
    more.set(at, Truth.HOLDS);
    assertThat(rank(carer(more))).isGreaterThanOrEqualTo(rank(carer(truths)));
  }

  @Property
  void an_answer_never_turns_what_was_decided(
      @ForAll("adults") List<Truth> truths,
      @ForAll @IntRange(max = ADULT - 1) int at,
      @ForAll boolean answer) {
    List<Truth> answered = new ArrayList<>(truths);
    if (answered.get(at) == Truth.UNDECIDED) {
      answered.set(at, Truth.of(answer));
    }
    Truth before = adult(truths);
    if (before.isDecided()) {
      assertThat(adult(answered)).isEqualTo(before);
    }
  }

  private static int rank(Truth truth) {
    return truth == Truth.HOLDS ? 2 : truth == Truth.UNDECIDED ? 1 : 0;
  }

  private static Truth adult(List<Truth> truths) {
    AdultFindings.Builder builder =
        AdultFindings.builder()
            .needsAriseFromImpairment(finding(truths.get(0), AdultQuestions.ARISE_FROM_IMPAIRMENT))
            .significantImpact(finding(truths.get(1), AdultQuestions.SIGNIFICANT_IMPACT));
    int at = 2;
    for (AdultOutcome outcome : AdultOutcome.values()) {
      for (AdultLimb limb : AdultLimb.values()) {
        builder.limb(outcome, limb, finding(truths.get(at++), limb.questionFor(outcome)));
      }
    }
    return Regulation2AdultEligibility.decide(builder.build(), DATE).truth();
  }

  private static Truth carer(List<Truth> truths) {
    CarerFindings.Builder builder =
        CarerFindings.builder()
            .needsAriseFromNecessaryCare(
                finding(truths.get(0), CarerQuestions.ARISE_FROM_NECESSARY_CARE))
            .healthDeteriorating(finding(truths.get(1), CarerQuestions.HEALTH_DETERIORATING))
            .significantImpact(finding(truths.get(2), CarerQuestions.SIGNIFICANT_IMPACT));
    int at = 3;
    for (CarerOutcome outcome : CarerOutcome.values()) {
      for (CarerLimb limb : CarerLimb.values()) {
        builder.limb(outcome, limb, finding(truths.get(at++), limb.questionFor(outcome)));
      }
    }
    return Regulation3CarerEligibility.decide(builder.build(), DATE).truth();
  }

  private static Finding finding(Truth truth, Question question) {
    return truth.isDecided() ? Finding.decided(truth == Truth.HOLDS) : Finding.undecided(question);
  }

  @Provide
  Arbitrary<List<Truth>> adults() {
    return truths(ADULT, 2);
  }

  @Provide
  Arbitrary<List<Truth>> carers() {
    return truths(CARER, 3);
  }

  /** Mostly limbs that do not hold, so that results near the threshold are common. */
  private static Arbitrary<List<Truth>> truths(int size, int general) {
    Arbitrary<int[]> draws =
        Arbitraries.integers().between(0, 99).array(int[].class).ofSize(size).withoutEdgeCases();
    return Combinators.combine(draws, Arbitraries.of(true, false))
        .as(
            (drawn, open) -> {
              List<Truth> truths = new ArrayList<>();
              for (int at = 0; at < size; at++) {
                int holding = at < general ? 85 : 6;
                boolean undecided = open && drawn[at] >= holding && drawn[at] < holding + 4;
                truths.add(undecided ? Truth.UNDECIDED : Truth.of(drawn[at] < holding));
              }
              return truths;
            });
  }
}
