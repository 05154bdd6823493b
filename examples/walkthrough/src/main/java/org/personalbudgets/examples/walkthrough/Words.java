package org.personalbudgets.examples.walkthrough;

import java.util.Locale;

/** Constants of the library as words. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
