package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.core.need.AdultLimb;
import org.personalbudgets.core.need.AdultOutcome;
import org.personalbudgets.core.need.CarerLimb;
import org.personalbudgets.core.need.CarerOutcome;

/** The English words of what is found about eligibility and rights, each with its answer. */
final class EnglishFindingWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishFindingWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (AdultOutcome outcome : AdultOutcome.values()) {
      for (AdultLimb limb : AdultLimb.values()) {
        words.put(limb.questionFor(outcome).code(), unable(limb.code(), doing(outcome)));
      }
    }
    for (CarerOutcome outcome : CarerOutcome.values()) {
      for (CarerLimb limb : CarerLimb.values()) {
        words.put(limb.questionFor(outcome).code(), unable(limb.code(), doing(outcome)));
      }
    }
    words.putAll(EnglishQuestionWords.BY_CODE);
    return words.buildOrThrow();
  }

  private static Wording unable(String limb, String doing) {
    if (limb.equals(AdultLimb.NOT_WITHOUT_ASSISTANCE.code())) {
      return answered("You cannot " + doing + " without help", "Not without assistance: " + doing);
    }
    if (limb.equals(AdultLimb.PAIN_DISTRESS_OR_ANXIETY.code())) {
      return answered(
          "It causes you much pain, distress or anxiety to " + doing,
          "Significant pain, distress or anxiety: " + doing);
    }
    if (limb.equals(AdultLimb.ENDANGERS_HEALTH_OR_SAFETY.code())) {
      return answered(
          "Somebody's health or safety is at risk when you " + doing,
          "Endangers health or safety: " + doing);
    }
    return answered(
        "It takes you much longer than most people to " + doing,
        "Significantly longer than expected: " + doing);
  }

  static Wording answered(String person, String worker) {
    return new Wording(person + ": {truth}.", worker + ": {truth}.");
  }

  private static String doing(AdultOutcome outcome) {
    return switch (outcome) {
      case NUTRITION -> "eat and drink well";
      case PERSONAL_HYGIENE -> "keep clean";
      case TOILET_NEEDS -> "manage the toilet";
      case CLOTHING -> "dress for the day";
      case USE_OF_HOME -> "use the home safely";
      case HABITABLE_HOME -> "keep the home fit to live in";
      case RELATIONSHIPS -> "keep up with family and friends";
      case WORK_TRAINING_EDUCATION_VOLUNTEERING -> "work, train, learn or volunteer";
      case COMMUNITY -> "use services and places nearby";
      case CARING_FOR_CHILD -> "care for a child";
    };
  }

  private static String doing(CarerOutcome outcome) {
    return switch (outcome) {
      case CARING_FOR_CHILD -> "care for a child";
      case CARING_FOR_OTHERS -> "care for other people";
      case HABITABLE_HOME -> "keep the home fit to live in";
      case NUTRITION -> "eat and drink well";
      case RELATIONSHIPS -> "keep up with family and friends";
      case WORK_TRAINING_EDUCATION_VOLUNTEERING -> "work, train, learn or volunteer";
      case COMMUNITY -> "use services and places nearby";
      case RECREATION -> "do things for pleasure";
    };
  }
}
