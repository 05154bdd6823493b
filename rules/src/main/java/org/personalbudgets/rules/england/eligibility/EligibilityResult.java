package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.WellbeingArea;

/**
 * Whether needs meet the eligibility criteria, with the whole test that says so. What was found
 * about a person is not shown in {@code toString}.
 */
public sealed interface EligibilityResult {
  /**
   * The result that the test gives.
   *
   * @param test the criteria with what was found on each limb
   * @param areas the areas of wellbeing that the impact is on; explains, and decides nothing
   * @param date the day whose law was applied
   */
  static EligibilityResult of(Limb test, Set<WellbeingArea> areas, LocalDate date) {
    return switch (test.truth()) {
      case HOLDS -> new Eligible(test, areas, date);
      case DOES_NOT_HOLD -> new NotEligible(test, areas, date);
      case UNDECIDED -> new CannotBeDecided(test, areas, date);
    };
  }

  /** The criteria with what was found on each limb. */
  Limb test();

  /** The areas of wellbeing that the impact is on (Care Act 2014 section 1(2)). */
  Set<WellbeingArea> areas();

  /** The day whose law was applied. */
  LocalDate date();

  /** Whether the criteria are met. */
  default Truth truth() {
    return test().truth();
  }

  /** The facts that make the result what it is, in the order of the text. */
  default List<Limb.Fact> reasons() {
    return test().determiningFacts();
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For needs that meet the criteria. */
    R eligible(Eligible result);

    /** For needs that do not. */
    R notEligible(NotEligible result);

    /** For needs on which questions are open. */
    R cannotBeDecided(CannotBeDecided result);
  }

  /**
   * The needs meet the criteria.
   *
   * @param test the criteria with what was found on each limb
   * @param areas the areas of wellbeing that the impact is on
   * @param date the day whose law was applied
   */
  record Eligible(Limb test, Set<WellbeingArea> areas, LocalDate date)
      implements EligibilityResult {
    /** Refuses a test that does not hold. */
    public Eligible {
      areas = check(test, areas, date, Truth.HOLDS);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.eligible(this);
    }

    @Override
    public String toString() {
      return "Eligible[date=" + date + "]";
    }
  }

  /**
   * The needs do not meet the criteria, whatever the open questions would bring.
   *
   * @param test the criteria with what was found on each limb
   * @param areas the areas of wellbeing that the impact is on
   * @param date the day whose law was applied
   */
  record NotEligible(Limb test, Set<WellbeingArea> areas, LocalDate date)
      implements EligibilityResult {
    /** Refuses a test that is not decided against. */
    public NotEligible {
      areas = check(test, areas, date, Truth.DOES_NOT_HOLD);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notEligible(this);
    }

    @Override
    public String toString() {
      return "NotEligible[date=" + date + "]";
    }
  }

  /**
   * It cannot be decided until questions are answered.
   *
   * @param test the criteria with what was found on each limb
   * @param areas the areas of wellbeing that the impact is on
   * @param date the day whose law was applied
   */
  record CannotBeDecided(Limb test, Set<WellbeingArea> areas, LocalDate date)
      implements EligibilityResult {
    /** Refuses a test that is decided. */
    public CannotBeDecided {
      areas = check(test, areas, date, Truth.UNDECIDED);
    }

    /** The questions to answer, each once, in the order of the text; at least one. */
    public List<Question> questions() {
      return test.openQuestions();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.cannotBeDecided(this);
    }

    @Override
    public String toString() {
      return "CannotBeDecided[date=" + date + "]";
    }
  }

  private static Set<WellbeingArea> check(
      Limb test, Set<WellbeingArea> areas, LocalDate date, Truth truth) {
    Checks.that(
        requireNonNull(test, "test").truth() == truth,
        "the test is %s and not %s",
        test.truth(),
        truth);
    Checks.date("date", date);
    return ImmutableSet.copyOf(requireNonNull(areas, "areas"));
  }
}
