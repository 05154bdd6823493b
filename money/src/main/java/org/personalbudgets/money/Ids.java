package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

/** The form of the ids that name shares. */
final class Ids {
  static final int MAX_LENGTH = 64;

  private Ids() {}

  /**
   * Refuses an id that is not 1 to 64 characters out of {@code A-Z a-z 0-9 . _ -}.
   *
   * @throws IllegalArgumentException if it has another form; the message does not repeat it
   */
  static void check(String id) {
    requireNonNull(id, "id");
    if (id.isEmpty() || id.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "id has " + id.length() + " characters: expected 1 to " + MAX_LENGTH);
    }
    for (int i = 0; i < id.length(); i++) {
      if (!isAllowed(id.charAt(i))) {
        throw new IllegalArgumentException(
            "id has a character at position "
                + i
                + " other than ASCII letters, digits, '.', '_', '-'");
      }
    }
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-';
  }
}
