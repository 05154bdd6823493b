package org.personalbudgets.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.Caps;

/** Ids and texts, valid by the rules of the core. */
public final class TextArbitraries {
  /**
   * A word that every generated <em>personal</em> text contains and nothing else generated does: a
   * test that runs generated values through a program and finds this word in a log, a message or a
   * page has found a leak.
   */
  public static final String CANARY = "canary";

  /** Scripts, joiners and marks that real text has, and what naive code trips over. */
  private static final List<String> WORDS =
      List.of(
          "a",
          "bath",
          "O’Neill",
          "Siân",
          "Llŷn",
          "مدد",
          "کوشش",
          "সাহায্য",
          "ਪੰਜਾਬੀ",
          "e\u0301",
          "👩🏽\u200D🦽",
          "%s",
          "{0}",
          "<b>",
          "\"'\\",
          "$1");

  private TextArbitraries() {}

  /** Ids of 1 to 64 ASCII letters, digits, dots, underscores and dashes; mostly short. */
  public static Arbitrary<String> ids() {
    Arbitrary<String> anyId =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('A', 'Z')
            .withCharRange('0', '9')
            .withChars("._-")
            .ofMinLength(1)
            .ofMaxLength(Caps.MAX_ID_LENGTH);
    return Arbitraries.frequencyOf(
            Tuple.of(8, shortIds()),
            Tuple.of(1, anyId.filter(id -> !id.contains(CANARY))),
            Tuple.of(1, Arbitraries.of("-", ".", "_", "a".repeat(Caps.MAX_ID_LENGTH))))
        .withoutEdgeCases();
  }

  /** Ids of few characters, so that two are equal, or differ in case only, now and then. */
  static Arbitrary<String> shortIds() {
    return Arbitraries.strings().withChars("abAB01.-").ofMinLength(1).ofMaxLength(3);
  }

  /** Texts that are not personal, such as titles: at most 200 code points, in any script. */
  public static Arbitrary<String> shortTexts() {
    return texts(Caps.MAX_MESSAGE_LENGTH);
  }

  /** Texts about a person: at most 2,000 code points, in any script, each with the canary. */
  public static Arbitrary<String> personalTexts() {
    int room = Caps.MAX_TEXT_CODE_POINTS - CANARY.length() - 1;
    return Combinators.combine(texts(room), Arbitraries.of(true, false))
        .as((text, first) -> first ? CANARY + " " + text : text + " " + CANARY)
        .withoutEdgeCases();
  }

  /** Names and other short texts about a person: at most 200 code points, each with the canary. */
  public static Arbitrary<String> personalShortTexts() {
    int room = Caps.MAX_MESSAGE_LENGTH - CANARY.length() - 1;
    return texts(room).map(text -> CANARY + " " + text);
  }

  private static Arbitrary<String> texts(int mostCodePoints) {
    Arbitrary<String> few =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(words -> String.join(" ", words));
    Arbitrary<String> full = Arbitraries.of("x", "é", "🙂").map(c -> c.repeat(mostCodePoints));
    return Arbitraries.frequencyOf(Tuple.of(19, few), Tuple.of(1, full)).withoutEdgeCases();
  }
}
