package org.personalbudgets.core.surplus;

/** Where a balance lies against a {@link ContingencyBand}. */
public enum BandPosition {
  /** Less than is to be kept. */
  BELOW,
  /** Within the band, both ends included. */
  WITHIN,
  /** More than may build up. */
  ABOVE
}
