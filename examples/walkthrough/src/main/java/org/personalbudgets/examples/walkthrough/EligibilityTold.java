package org.personalbudgets.examples.walkthrough;

import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.need.AdultFindings;
import org.personalbudgets.rules.england.eligibility.EligibilityResult;
import org.personalbudgets.rules.england.eligibility.Regulation2AdultEligibility;
import org.personalbudgets.rules.text.EnglishForms;

/** Tells whether the needs meet the national criteria, limb by limb. */
final class EligibilityTold {
  private EligibilityTold() {}

  static void tell(Case told, Page page) {
    EligibilityResult result =
        Regulation2AdultEligibility.decide(
            told.assessment().adultFindings().orElseGet(AdultFindings::open),
            told.assessment().date());
    page.heading("2. Does the council have to help? " + answer(result));
    page.line("The criteria of SI 2015/313 reg 2, and the findings that decide:");
    for (Limb.Fact fact : result.reasons()) {
      page.bullet(lastTwoSteps(fact.code()) + ": " + holds(fact) + " (" + fact.source() + ")");
    }
    if (!result.areas().isEmpty()) {
      page.item(
          "The impact is on "
              + String.join(", ", result.areas().stream().map(area -> Words.of(area)).toList())
              + " (Care Act 2014 s 1(2)).");
    }
  }

  /** The outcome and the limb: which outcome cannot be achieved, and why. */
  private static String lastTwoSteps(String code) {
    int lastDot = code.lastIndexOf('.');
    String before = lastDot < 0 ? "" : code.substring(0, lastDot);
    String outcome = EnglishForms.code(before);
    String limb = EnglishForms.code(code);
    return outcome.isEmpty() || outcome.equals("adult") ? limb : outcome + ", " + limb;
  }

  private static String answer(EligibilityResult result) {
    return result.match(
        new EligibilityResult.Cases<String>() {
          @Override
          public String eligible(EligibilityResult.Eligible eligible) {
            return "Yes, the needs are eligible";
          }

          @Override
          public String notEligible(EligibilityResult.NotEligible notEligible) {
            return "No, the criteria are not met";
          }

          @Override
          public String cannotBeDecided(EligibilityResult.CannotBeDecided open) {
            return "It cannot be decided yet";
          }
        });
  }

  private static String holds(Limb.Fact fact) {
    return switch (fact.truth()) {
      case HOLDS -> "yes";
      case DOES_NOT_HOLD -> "no";
      case UNDECIDED -> "nobody has said yet";
    };
  }
}
