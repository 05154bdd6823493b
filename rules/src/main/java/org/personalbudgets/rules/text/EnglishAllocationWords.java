package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.england.allocation.CoverageGap;
import org.personalbudgets.rules.england.allocation.SchemeFinding;

/** The English words of estimates: how they were found, and why there is none. */
final class EnglishAllocationWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishAllocationWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (CoverageGap gap : CoverageGap.values()) {
      words.put(StatementReasons.code("allocation.gap", gap), wording(gap));
    }
    for (SchemeFinding finding : SchemeFinding.values()) {
      words.put(StatementReasons.code("allocation.scheme", finding), wording(finding));
    }
    return words
        .put(MoneyReasons.UNITS, Wording.of("{units} of {about} at {price} each: {amount} a week."))
        .put(
            MoneyReasons.UNITS_AND_PART,
            Wording.of("{units} {part}/{parts} of {about} at {price} each: {amount} a week."))
        .put(
            MoneyReasons.SCORE,
            new Wording(
                "Your answers come to {points} points, and the table gives {amount} a week.",
                "A score of {points}: {amount} a week by the table."))
        .put(
            MoneyReasons.LEVEL,
            new Wording(
                "For {about} the table gives {amount} a week.",
                "Rate of the level found for {about}: {amount} a week."))
        .put(
            MoneyReasons.UNPAID,
            new Wording(
                "Somebody helps you unpaid, so {amount} a week comes off: {about}. It comes back if"
                    + " that help ends.",
                "Less {amount} a week of support given unpaid: {about}."))
        .buildOrThrow();
  }

  private static Wording wording(CoverageGap gap) {
    return switch (gap) {
      case NOT_IN_FORCE ->
          Wording.of("This version of {subject} is not used on that day: somebody must estimate.");
      case NOTHING_TO_READ ->
          Wording.of(
              "The assessment is not in the form that {subject} works with: somebody must"
                  + " estimate.");
      case NO_PRICE -> Wording.of("There is no price for {subject}: somebody must estimate.");
      case NO_ROW_FOR_SCORE ->
          Wording.of("The table has no row for {subject}: somebody must estimate.");
      case NO_RATE_FOR_LEVEL ->
          Wording.of("The table has no rate for that level of {subject}: somebody must estimate.");
    };
  }

  private static Wording wording(SchemeFinding finding) {
    return switch (finding) {
      case SAMPLE_FIGURES -> Wording.of("The figures are made up: they are no council's.");
      case CUT_FOR_AFFORDABILITY ->
          Wording.of("The council says that it cuts these figures; no cut was applied here.");
      case PRICES_NOT_EXPLAINED -> Wording.of("Nobody has said what the prices rest on.");
      case AGE_NOT_STATED -> Wording.of("Nobody has said when the figures were last changed.");
      case TOLERANCE_NOT_STATED ->
          Wording.of("Nobody has said by how much a plan may cost more than the estimate.");
    };
  }
}
