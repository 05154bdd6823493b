package org.personalbudgets.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.CarerFindings;
import org.personalbudgets.rules.england.eligibility.Regulation2AdultEligibility;
import org.personalbudgets.rules.england.eligibility.Regulation3CarerEligibility;
import org.personalbudgets.rules.england.eligibility.Right;
import org.personalbudgets.rules.england.eligibility.Route;
import org.personalbudgets.rules.england.eligibility.RouteFacts;
import org.personalbudgets.rules.england.eligibility.RouteFinder;

/** Eligibility and rights in words: every finding that may decide one has them. */
class RightsWordsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
  private static final RightsExplainer ENGLISH = RightsExplainer.in(Language.ENGLISH);

  private static List<Route> routes(LocalDate date) {
    return RouteFinder.find(RouteFacts.builder().authorityId("nottingham").build(), date);
  }

  static Stream<Limb.Fact> everyFact() {
    List<Limb.Fact> facts = new ArrayList<>();
    facts(Regulation2AdultEligibility.decide(AdultFindings.open(), DAY).test(), facts);
    facts(Regulation3CarerEligibility.decide(CarerFindings.open(), DAY).test(), facts);
    for (LocalDate day : List.of(DAY, LocalDate.of(2021, 1, 4), LocalDate.of(2014, 1, 6))) {
      routes(day).forEach(route -> facts(route.test(), facts));
    }
    return facts.stream().distinct();
  }

  private static void facts(Limb limb, List<Limb.Fact> facts) {
    if (limb instanceof Limb.Fact fact) {
      facts.add(fact);
    }
    limb.parts().forEach(part -> facts(part, facts));
  }

  @ParameterizedTest
  @MethodSource("everyFact")
  void every_finding_that_may_decide_has_words_for_person_and_worker(Limb.Fact fact) {
    for (Audience audience : List.of(Audience.PERSON, Audience.WORKER)) {
      assertThat(ENGLISH.finding(fact, audience))
          .isNotEqualTo(fact.code())
          .matches("[A-Z].*: (yes|no|nobody has said yet)\\.");
    }
    assertThat(ENGLISH.finding(fact, Audience.AUDITOR)).startsWith(fact.code() + "{truth=");
  }

  /** The questions of eligibility, found by looking at the classes that hold them. */
  static Stream<Question> everyQuestion() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.personalbudgets.rules.england.eligibility")
            .stream()
            .flatMap(found -> Stream.of(found.reflect().getDeclaredFields()))
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.getType() == Question.class)
            .map(RightsWordsTest::value);
  }

  private static Question value(Field field) {
    try {
      field.setAccessible(true);
      return (Question) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.toString(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("everyQuestion")
  void every_question_that_is_asked_has_words(Question question) {
    assertThat(EnglishWords.BOOK.wording(new ReasonCode(question.code())))
        .as(question.code())
        .hasValueSatisfying(wording -> assertThat(wording.slots()).containsExactly("truth"));
  }

  /** F1, SI 2015/313 reg 2(1). */
  @Test
  void an_eligible_adult_reads_why() {
    Finding yes = Finding.decided(true);
    Explanation explained =
        ENGLISH.explain(
            Regulation2AdultEligibility.decide(
                AdultFindings.builder()
                    .needsAriseFromImpairment(yes)
                    .significantImpact(yes)
                    .limb(AdultOutcome.NUTRITION, AdultLimb.NOT_WITHOUT_ASSISTANCE, yes)
                    .limb(AdultOutcome.CLOTHING, AdultLimb.SIGNIFICANTLY_LONGER, yes)
                    .build(),
                DAY),
            Audience.PERSON);
    assertThat(explained.answer())
        .isEqualTo("Your needs are ones that the council has to help with: yes.");
    assertThat(explained.because())
        .extracting(Explanation.Because::sentence)
        .containsExactly(
            "Your needs come from an impairment or an illness: yes.",
            "You cannot eat and drink well without help: yes.",
            "It takes you much longer than most people to dress for the day: yes.",
            "It makes a big difference to how well you live: yes.");
    assertThat(explained.because().get(1).source())
        .isEqualTo("SI 2015/313 reg 2(3)(a) (national law)");
    assertThat(explained.leftOut()).isZero();
  }

  @Test
  void a_right_that_does_not_begin_until_later_reads_why_not() {
    Explanation early =
        ENGLISH.explain(
            routes(LocalDate.of(2014, 1, 6)).get(Right.ADULT_CARE_AND_SUPPORT.ordinal()),
            Audience.WORKER);
    assertThat(early.answer()).isEqualTo("Duty to meet an adult's needs for care and support: no.");
    assertThat(early.because()).hasSize(1);
  }

  @Test
  void where_more_decides_than_fits_the_rest_is_counted() {
    Explanation open =
        ENGLISH.explain(
            Regulation2AdultEligibility.decide(AdultFindings.open(), DAY), Audience.PERSON);
    assertThat(open.answer()).endsWith("nobody has said yet.");
    assertThat(open.because().size() + open.leftOut()).isEqualTo(42);
    Limb alone = Limb.fact("acme.own", Citation.vendor("acme", "own"), Finding.decided(true));
    assertThat(ENGLISH.finding(alone, Audience.PERSON)).startsWith("acme.own");
  }

  @ParameterizedTest
  @EnumSource(Right.class)
  void every_right_has_words(Right right) {
    Explanation explained = ENGLISH.explain(routes(DAY).get(right.ordinal()), Audience.PERSON);
    assertThat(explained.answer()).matches("[A-Z].*: (yes|no|nobody has said yet)\\.");
  }
}
