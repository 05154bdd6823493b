package org.personalbudgets.rules.england.allocation;

import java.time.LocalDate;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/**
 * What the NHS pays a care home a week for nursing by a registered nurse, in England. It comes on
 * top of a council's figure for a place with nursing and is no part of a personal budget.
 *
 * <p>The figures were read by year; that a year begins on 1 April is inferred. The figure of
 * 2025/26 was not read and is refused.
 */
public final class FundedNursingCare {
  /** The standard rate a week. */
  public static final DatedTable<Amount> WEEKLY =
      DatedTable.<Amount>named("nhs.funded-nursing-care")
          .from(
              LocalDate.of(2023, 4, 1),
              Amount.pounds("219.71"),
              Citation.local("Devon County Council", "RAS principles, rules and rates"))
          .from(
              LocalDate.of(2024, 4, 1),
              Amount.pounds("235.88"),
              Citation.guidance("National Careline", "benefit rates 2024/25"))
          .notKnownFrom(LocalDate.of(2025, 4, 1))
          .from(
              LocalDate.of(2026, 4, 1),
              Amount.pounds("267.68"),
              Citation.guidance("NHS-funded nursing care", "2026/27")
                  .withConfidence(Confidence.EXTRACT))
          .checkedOn(LocalDate.of(2026, 11, 22))
          .until(LocalDate.of(2027, 3, 31));

  private FundedNursingCare() {}
}
