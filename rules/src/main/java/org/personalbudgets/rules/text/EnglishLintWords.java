package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.lint.LintCode;

/** The English words of what can be the matter with a council's rules. */
final class EnglishLintWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishLintWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (LintCode code : LintCode.values()) {
      words.put(FindingReasons.code(code), Wording.of(wording(code)));
    }
    return words.buildOrThrow();
  }

  private static String wording(LintCode code) {
    return switch (code) {
      case BLANKET_RULE ->
          "The rule '{which}' prohibits whatever the facts are, and cites no national law. Somebody"
              + " should look at it ({tried} cases tried).";
      case LIFTS_NATIONAL_BAR ->
          "The rule '{which}' permits what national law bars: {other}. The law prevails ({tried}"
              + " cases tried).";
      case CONTRADICTION ->
          "The rule '{which}' and the rule '{other}' say the opposite of one thing ({tried} cases"
              + " tried).";
      case DUPLICATE ->
          "The rule '{which}' and the rule '{other}' say the same ({tried} cases tried).";
      case DEAD_RULE -> "The rule '{which}' never changes an answer ({tried} cases tried).";
    };
  }
}
