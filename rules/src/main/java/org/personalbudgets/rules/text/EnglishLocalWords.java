package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.local.LocalReason;

/** The English words of councils' own rules. */
final class EnglishLocalWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishLocalWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (LocalReason reason : LocalReason.values()) {
      words.put(reason.code().value(), wording(reason));
    }
    return words.buildOrThrow();
  }

  private static Wording wording(LocalReason reason) {
    return switch (reason) {
      case PROHIBITED ->
          new Wording(
              "The council's own list says that a budget may not pay for this.",
              "Prohibited by the council's published list.");
      case PERMITTED ->
          Wording.of("The council's own list names this among what a budget may pay for.");
      case OVER_LIMIT -> Wording.of("It costs more than the council lets one such purchase cost.");
      case OVER_LIMIT_IN_WINDOW ->
          Wording.of("With what was spent before, it costs more than the council's limit.");
      case SPENDING_NOT_KNOWN ->
          Wording.of("The council has a limit over time, and nobody has shown what was spent.");
      case OWN_SERVICE ->
          Wording.of("The council does not let a direct payment buy its own services.");
      case NOT_IN_PLAN -> Wording.of("The council asks that the plan itself provide for this.");
      case NO_OUTCOME -> Wording.of("The council asks that the plan name it towards an outcome.");
      case PAYEE_WITHOUT_PERMISSION ->
          Wording.of("The council lets this payee be paid only with its permission.");
      case RELATIVE ->
          Wording.of("The council asks a question of its own before a relative may be paid.");
    };
  }
}
