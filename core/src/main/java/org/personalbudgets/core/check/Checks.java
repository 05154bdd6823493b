package org.personalbudgets.core.check;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.personalbudgets.core.Caps;
import org.personalbudgets.money.Amount;

/**
 * Checks of input. Each returns its argument so that it fits inside an assignment, and refuses with
 * an {@link IllegalArgumentException} that names what was wrong, never a personal value.
 */
public final class Checks {
  private Checks() {}

  /** An identifier: 1 to 64 ASCII letters, digits, dots, underscores or dashes. */
  @CanIgnoreReturnValue
  public static String id(String what, String value) {
    requireNonNull(value, what);
    that(
        !value.isEmpty() && value.length() <= Caps.MAX_ID_LENGTH,
        "%s must have 1 to 64 characters but has %s",
        what,
        value.length());
    for (int at = 0; at < value.length(); at++) {
      // asked first, because arguments of a message would be made for every character
      if (!isIdCharacter(value.charAt(at))) {
        that(
            false,
            "%s may hold only ASCII letters, digits, '.', '_' and '-'; the character at %s is not one",
            what,
            at);
      }
    }
    return value;
  }

  private static boolean isIdCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-';
  }

  /** Free text for people, of any script: see {@link HumanText}. */
  @CanIgnoreReturnValue
  public static String text(String what, String value) {
    return HumanText.check(what, value, Caps.MAX_TEXT_CODE_POINTS);
  }

  /** A title or other short text for people, at most 200 code points: see {@link HumanText}. */
  @CanIgnoreReturnValue
  public static String shortText(String what, String value) {
    return HumanText.check(what, value, Caps.MAX_MESSAGE_LENGTH);
  }

  /** A date from 1900 to 2200, both years included. */
  @CanIgnoreReturnValue
  public static LocalDate date(String what, LocalDate value) {
    requireNonNull(value, what);
    int year = value.getYear();
    // asked first, because the arguments of the message would be made for every date
    if (year < Caps.EARLIEST_YEAR || year > Caps.LATEST_YEAR) {
      that(
          false,
          "%s must lie in the years %s to %s but lies in %s",
          what,
          Caps.EARLIEST_YEAR,
          Caps.LATEST_YEAR,
          year);
    }
    return value;
  }

  /** An amount of nothing or more. */
  @CanIgnoreReturnValue
  public static Amount notNegative(String what, Amount value) {
    requireNonNull(value, what);
    that(!value.isNegative(), "%s must not be negative but is %s", what, value);
    return value;
  }

  /**
   * Hands each item to the sink, counting while reading: a declared size is never believed, so an
   * endless iterable is refused at the cap.
   */
  public static <T> void each(
      String what, Iterable<? extends T> items, int most, Consumer<? super T> sink) {
    int count = 0;
    for (T item : requireNonNull(items, what)) {
      atMost(what, ++count, most);
      sink.accept(requireNonNull(item, what));
    }
  }

  /** Refuses a count above the cap. */
  public static void atMost(String what, int count, int most) {
    that(count <= most, "%s may hold at most %s items", what, most);
  }

  /**
   * Refuses when the condition does not hold.
   *
   * @param template constant text in which each {@code %s} stands for one argument, in order; never
   *     input
   */
  public static void that(boolean condition, String template, Object... arguments) {
    if (!condition) {
      throw new IllegalArgumentException(message(template, arguments));
    }
  }

  private static String message(String template, Object... arguments) {
    StringBuilder text = new StringBuilder(Caps.MAX_MESSAGE_LENGTH);
    int from = 0;
    for (Object argument : arguments) {
      int slot = template.indexOf("%s", from);
      if (slot < 0) {
        break;
      }
      text.append(template, from, slot).append(argument);
      from = slot + 2;
    }
    text.append(template, from, template.length());
    return text.length() <= Caps.MAX_MESSAGE_LENGTH
        ? text.toString()
        : text.substring(0, Caps.MAX_MESSAGE_LENGTH);
  }
}
