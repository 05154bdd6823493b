package org.personalbudgets.money;

/**
 * Who gets the pennies that are left when every share is cut off to whole pennies.
 *
 * <p>Under every rule a share gets at most one of them, and only if its exact share has a fraction
 * of a penny: so each share is its exact share rounded down or up, and a weight of zero never gets
 * anything. There are always enough such shares. Ids are compared character by character.
 */
public enum Remainder {
  /** The shares that lost most by the cut; of equal losses, the first by id. */
  LARGEST_FRACTION,
  /** The first shares by id. */
  FIRST_BY_ID,
  /** The last shares by id. */
  LAST_BY_ID,
  /** The shares of the largest weights; of equal weights, the first by id. */
  LARGEST_WEIGHT,
  /** The shares of the smallest weights; of equal weights, the first by id. */
  SMALLEST_WEIGHT
}
