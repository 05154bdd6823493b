package org.personalbudgets.rules.shared;

import com.google.common.base.Ascii;

/** The code of a closed choice: its name in lower case with dashes. */
public final class Codes {
  private Codes() {}

  /** {@code PENSION_AGE} becomes {@code pension-age}. */
  public static String of(Enum<?> choice) {
    return Ascii.toLowerCase(choice.name()).replace('_', '-');
  }
}
