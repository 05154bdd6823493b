package org.personalbudgets.money;

/**
 * A decimal number as ASCII text, read by hand: {@code ["-"] whole ["." 1*digit]}, where {@code
 * whole} is {@code "0"} or digits without a leading zero. No exponent, no grouping, no blanks, no
 * plus sign, no other script's digits.
 *
 * @param unscaled the digits without the point, signed
 * @param scale how many of the digits stand after the point
 */
record DecimalText(long unscaled, int scale) {
  /** Any text of at most this many digits fits a long. */
  static final int MAX_DIGITS = 18;

  private static final int NONE = -1;

  /**
   * Reads a text from a position to its end.
   *
   * @throws IllegalArgumentException if the text does not follow the grammar; the message names the
   *     position, not the text
   */
  static DecimalText parse(String text, int from) {
    int length = text.length();
    int at = from;
    boolean negative = at < length && text.charAt(at) == '-';
    if (negative) {
      at++;
    }
    int start = at;
    long value = 0;
    int point = NONE;
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c == '.' && point == NONE && at > start && at + 1 < length) {
        point = at;
      } else if (c >= '0'
          && c <= '9'
          && at - start <= MAX_DIGITS
          && !(at == start + 1 && text.charAt(start) == '0')) {
        value = value * 10 + (c - '0');
      } else {
        throw refused(at);
      }
    }
    int digits = at - start - (point == NONE ? 0 : 1);
    if (digits == 0 || digits > MAX_DIGITS) {
      throw refused(at);
    }
    return new DecimalText(negative ? -value : value, point == NONE ? 0 : at - point - 1);
  }

  private static IllegalArgumentException refused(int at) {
    return new IllegalArgumentException(
        "not a decimal number at position "
            + at
            + ": expected an optional minus, digits without leading zeros or grouping,"
            + " and at most one point between digits, of at most "
            + MAX_DIGITS
            + " digits");
  }
}
