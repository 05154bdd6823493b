package org.personalbudgets.core.budget;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/**
 * The three situations in which people may top up their own budget for accommodation. Remembered,
 * not read: no result may rest on them as verified law.
 */
public enum FirstPartyGround {
  /** During the twelve weeks in which the home is disregarded. */
  TWELVE_WEEK_PROPERTY_DISREGARD,
  /** Under a deferred payment agreement. */
  DEFERRED_PAYMENT_AGREEMENT,
  /** For accommodation that is after-care under Mental Health Act 1983 section 117. */
  SECTION_117_AFTERCARE;

  /** The text that allows it. */
  public Citation source() {
    return Citation.guidance("Care and support statutory guidance", "annex A")
        .withConfidence(Confidence.REMEMBERED);
  }
}
