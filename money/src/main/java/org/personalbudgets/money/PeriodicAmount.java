package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

/**
 * An amount for every period of a cadence: GBP 150.00 per WEEK.
 *
 * <p>Amounts of different cadences do not add up or compare; a {@link Conversion} brings them to
 * one, and says by which convention.
 *
 * @param amount what each period has
 * @param cadence how long each period is
 */
public record PeriodicAmount(Amount amount, Cadence cadence) {
  /** Checks that both parts are there. */
  public PeriodicAmount {
    requireNonNull(amount, "amount");
    requireNonNull(cadence, "cadence");
  }

  /** An amount per period. */
  public static PeriodicAmount of(Amount amount, Cadence cadence) {
    return new PeriodicAmount(amount, cadence);
  }

  /** An amount per week, the unit of assessments and charges. */
  public static PeriodicAmount weekly(Amount amount) {
    return new PeriodicAmount(amount, Cadence.WEEK);
  }

  /**
   * The exact sum of two amounts of one cadence.
   *
   * @throws IllegalArgumentException if the cadences differ
   */
  public PeriodicAmount plus(PeriodicAmount other) {
    return new PeriodicAmount(amount.plus(sameCadence(other)), cadence);
  }

  /**
   * The exact difference of two amounts of one cadence.
   *
   * @throws IllegalArgumentException if the cadences differ
   */
  public PeriodicAmount minus(PeriodicAmount other) {
    return new PeriodicAmount(amount.minus(sameCadence(other)), cadence);
  }

  /** What a number of whole periods come to. */
  public Amount forPeriods(long periods) {
    return amount.times(periods);
  }

  private Amount sameCadence(PeriodicAmount other) {
    if (requireNonNull(other, "other").cadence != cadence) {
      throw new IllegalArgumentException(
          "cadence mismatch: expected "
              + cadence
              + " but was "
              + other.cadence
              + "; convert one first");
    }
    return other.amount;
  }

  /** Such as {@code GBP 150.00 per WEEK}. */
  @Override
  public String toString() {
    return amount + " per " + cadence;
  }
}
