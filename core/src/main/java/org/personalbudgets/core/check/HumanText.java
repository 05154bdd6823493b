package org.personalbudgets.core.check;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The rules for text that people write and read. Any script is welcome (Welsh, Urdu, Bengali, emoji
 * with their joiners); refused are characters that change how the text around them is shown, that
 * cannot be seen, or that are not text at all: control characters and line breaks, bidirectional
 * controls, invisible operators, tag characters, lone surrogates and noncharacters.
 *
 * <p>The refused ranges are written out, not asked of the Java runtime, whose Unicode tables grow
 * from one version to the next: the same text passes, or not, on every machine.
 */
final class HumanText {
  /** First and last code point of each refused range, both included, ascending. */
  private static final int[][] REFUSED = {
    {0x0000, 0x001F}, // control characters, line breaks among them
    {0x007F, 0x009F}, // delete and the second block of control characters
    {0x061C, 0x061C}, // Arabic letter mark
    {0x180E, 0x180E}, // Mongolian vowel separator
    {0x200B, 0x200B}, // zero-width space; the two joiners that follow it are text
    {0x200E, 0x200F}, // left-to-right and right-to-left marks
    {0x2028, 0x202E}, // line and paragraph separators, bidirectional embeddings and overrides
    {0x2060, 0x206F}, // invisible operators and bidirectional isolates
    {0xD800, 0xDFFF}, // surrogates without their other half
    {0xFDD0, 0xFDEF}, // noncharacters
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFF9, 0xFFFB}, // interlinear annotation
    {0xFFFE, 0xFFFF}, // noncharacters
    {0xE0000, 0xE007F}, // tags
  };

  private HumanText() {}

  static String check(String what, String value, int mostCodePoints) {
    requireNonNull(value, what);
    // a code point takes at most two characters: refuse the enormous before counting
    Checks.that(
        value.length() <= 2 * mostCodePoints
            && value.codePointCount(0, value.length()) <= mostCodePoints,
        "%s may hold at most %s code points",
        what,
        mostCodePoints);
    Checks.that(!value.isBlank(), "%s must not be blank", what);
    int at = 0;
    while (at < value.length()) {
      int codePoint = value.codePointAt(at);
      // asked first, because arguments of a message would be made for every character
      if (!isText(codePoint)) {
        Checks.that(
            false,
            "%s holds a character that is not text (%s) at position %s",
            what,
            hex(codePoint),
            at);
      }
      at += Character.charCount(codePoint);
    }
    return value;
  }

  private static boolean isText(int codePoint) {
    for (int[] range : REFUSED) {
      if (codePoint < range[0]) {
        return true;
      }
      if (codePoint <= range[1]) {
        return false;
      }
    }
    return true;
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
