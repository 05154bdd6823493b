package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How one named step rounds to whole minor units, and where that rule comes from.
 *
 * <p>Nothing in this library rounds unless it is handed a rounding. Two equal modes from different
 * sources are different roundings, because a record of a calculation must say whose rule it used.
 */
public final class Rounding {
  /** Most characters of a {@linkplain #source() source}. */
  public static final int MAX_SOURCE_LENGTH = 200;

  /**
   * For what the person pays: a fraction of a penny is dropped.
   *
   * <p>SI 2014/2672 reg 11: a fraction of a penny counts as a penny where that is to the adult's
   * advantage and is otherwise disregarded. Our reading: "dropped" is towards zero, so that a
   * negative correction of a charge exactly undoes the charge: 12.3456 gives 12.34 and -12.3456
   * gives -12.34.
   */
  public static final Rounding TOWARDS_THE_PERSON_CHARGE =
      new Rounding(RoundingMode.DOWN, "SI 2014/2672 reg 11");

  /**
   * For what the person keeps or is allowed (a disregard, a minimum income guarantee): a fraction
   * of a penny counts as a penny.
   *
   * <p>SI 2014/2672 reg 11, the other limb. Our reading: "a penny" is away from zero, so that
   * negating an allowance negates its rounded value: 12.3411 gives 12.35 and -12.3411 gives -12.35.
   */
  public static final Rounding TOWARDS_THE_PERSON_ALLOWANCE =
      new Rounding(RoundingMode.UP, "SI 2014/2672 reg 11");

  /**
   * For payment schedules: gross payment and contribution are each rounded to the nearest penny, a
   * half going away from zero, before one is subtracted from the other.
   *
   * <p>Practice of a published payer (Hampshire County Council, "Amounts"); not law. Subtracting
   * first gives another result: 575.71 instead of 575.72 for a weekly 150.00 less 20.00 over 31
   * days.
   */
  public static final Rounding HALF_UP_EACH_LEG =
      new Rounding(RoundingMode.HALF_UP, "payer's practice: each leg to the nearest penny");

  /** No rounding: a step whose exact result has a fraction of a minor unit is refused. */
  public static final Rounding EXACT =
      new Rounding(RoundingMode.UNNECESSARY, "no rounding: the result must be exact");

  private final RoundingMode mode;
  private final String source;

  private Rounding(RoundingMode mode, String source) {
    this.mode = mode;
    this.source = source;
  }

  /**
   * A rounding by a mode that some text lays down.
   *
   * @param mode how to round; {@link RoundingMode#UNNECESSARY} refuses an inexact result
   * @param source where the rule comes from, for a reader of the record: 1 to {@value
   *     #MAX_SOURCE_LENGTH} printable ASCII characters
   * @throws IllegalArgumentException if the source is blank, too long or has other characters
   */
  public static Rounding of(RoundingMode mode, String source) {
    requireNonNull(mode, "mode");
    requireNonNull(source, "source");
    if (source.length() > MAX_SOURCE_LENGTH || source.isBlank()) {
      throw new IllegalArgumentException(
          "source of a rounding must have 1 to "
              + MAX_SOURCE_LENGTH
              + " characters, not all blank");
    }
    for (int i = 0; i < source.length(); i++) {
      if (source.charAt(i) < ' ' || source.charAt(i) > '~') {
        throw new IllegalArgumentException(
            "source of a rounding must be printable ASCII, but was not at position " + i);
      }
    }
    return new Rounding(mode, source);
  }

  /** How to round. */
  public RoundingMode mode() {
    return mode;
  }

  /** Where the rule comes from. */
  public String source() {
    return source;
  }

  /** Rounds {@code dividend / divisor}, once; the divisor is positive. */
  long divide(long dividend, long divisor) {
    long quotient = dividend / divisor;
    long remainder = dividend - quotient * divisor;
    if (remainder == 0) {
      return quotient;
    }
    int sign = Long.signum(dividend);
    return awayFromZero(sign, quotient, Math.abs(remainder), divisor) ? quotient + sign : quotient;
  }

  private boolean awayFromZero(int sign, long quotient, long remainder, long divisor) {
    // Compared with the distance to the next whole, because twice the remainder may not fit.
    int half = Long.compare(remainder, divisor - remainder);
    return switch (mode) {
      case UP -> true;
      case DOWN -> false;
      case CEILING -> sign == 1;
      case FLOOR -> sign == -1;
      case HALF_UP -> half >= 0;
      case HALF_DOWN -> half > 0;
      case HALF_EVEN -> half > 0 || (half == 0 && (quotient & 1) != 0);
      case UNNECESSARY -> throw inexact();
    };
  }

  static IllegalArgumentException inexact() {
    return new IllegalArgumentException(
        "result has a fraction of a minor unit: expected an exact result, or a step that rounds");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rounding that && mode == that.mode && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    // By name: the hash of an enum constant differs from run to run.
    return 31 * mode.name().hashCode() + source.hashCode();
  }

  /** The mode and its source, such as {@code DOWN (SI 2014/2672 reg 11)}. */
  @Override
  public String toString() {
    return mode + " (" + source + ")";
  }
}
