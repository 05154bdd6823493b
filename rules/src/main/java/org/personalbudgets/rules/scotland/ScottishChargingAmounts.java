package org.personalbudgets.rules.scotland;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/**
 * The amounts of charging for care homes in Scotland. They were read in councils' pages by year,
 * not in the circulars, and the first day of a year's amounts was not read: 1 to 13 April of each
 * year are refused, as are years of which the amount was not seen.
 */
public final class ScottishChargingAmounts {
  private static final LocalDate FROM_2024 = LocalDate.of(2024, 4, 14);
  private static final LocalDate UNKNOWN_2025 = LocalDate.of(2025, 4, 1);
  private static final LocalDate FROM_2025 = LocalDate.of(2025, 4, 14);
  private static final LocalDate UNKNOWN_2026 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FROM_2026 = LocalDate.of(2026, 4, 14);
  private static final LocalDate END_OF_2026 = LocalDate.of(2027, 3, 31);
  private static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 22);

  private static final Citation COUNCIL_2024 = councils("2024/25");
  private static final Citation BORDERS_2025 =
      Citation.local("Scottish Borders Council", "charges 2025/26");
  private static final Citation LISTING_2026 =
      councils("2026/27").withConfidence(Confidence.EXTRACT);

  /** Capital up to this much brings no tariff income: pounds. */
  public static final DatedTable<Amount> LOWER_CAPITAL_LIMIT =
      DatedTable.<Amount>named("scotland.lower-capital-limit")
          .from(FROM_2024, Amount.pounds("21500"), COUNCIL_2024)
          .notKnownFrom(UNKNOWN_2025)
          .from(FROM_2026, Amount.pounds("22750"), LISTING_2026)
          .checkedOn(CHECKED_ON)
          .until(END_OF_2026);

  /** Above this much capital a resident pays the whole cost: pounds. */
  public static final DatedTable<Amount> UPPER_CAPITAL_LIMIT =
      DatedTable.<Amount>named("scotland.upper-capital-limit")
          .from(FROM_2024, Amount.pounds("35000"), COUNCIL_2024)
          .notKnownFrom(UNKNOWN_2025)
          .from(FROM_2025, Amount.pounds("35500"), BORDERS_2025)
          .notKnownFrom(UNKNOWN_2026)
          .from(FROM_2026, Amount.pounds("36750"), LISTING_2026)
          .checkedOn(CHECKED_ON)
          .until(END_OF_2026);

  /** The step of capital that counts as one pound of income: pounds; worked out from examples. */
  public static final DatedTable<Amount> TARIFF_INCOME_STEP =
      DatedTable.<Amount>named("scotland.tariff-income-step")
          .from(FROM_2024, Amount.pounds("250"), COUNCIL_2024.withConfidence(Confidence.COMPUTED))
          .from(
              UNKNOWN_2025,
              Amount.pounds("250"),
              COUNCIL_2024.withConfidence(Confidence.REMEMBERED))
          .checkedOn(CHECKED_ON)
          .until(END_OF_2026);

  /** What a resident of a care home keeps a week. */
  public static final DatedTable<Amount> PERSONAL_EXPENSES_ALLOWANCE =
      DatedTable.<Amount>named("scotland.personal-expenses-allowance")
          .from(FROM_2024, Amount.pounds("34.50"), COUNCIL_2024)
          .checkedOn(CHECKED_ON)
          .until(UNKNOWN_2025.minusDays(1));

  /** What is paid towards personal care in a care home, whatever the means, a week. */
  public static final DatedTable<Amount> FREE_PERSONAL_CARE =
      DatedTable.<Amount>named("scotland.free-personal-care")
          .from(FROM_2024, Amount.pounds("248.70"), COUNCIL_2024)
          .notKnownFrom(UNKNOWN_2025)
          .from(FROM_2026, Amount.pounds("260.30"), LISTING_2026)
          .checkedOn(CHECKED_ON)
          .until(END_OF_2026);

  /** What is paid towards nursing care in a care home, whatever the means, a week. */
  public static final DatedTable<Amount> FREE_NURSING_CARE =
      DatedTable.<Amount>named("scotland.free-nursing-care")
          .from(FROM_2024, Amount.pounds("111.90"), COUNCIL_2024)
          .notKnownFrom(UNKNOWN_2025)
          .from(FROM_2026, Amount.pounds("117.10"), LISTING_2026)
          .checkedOn(CHECKED_ON)
          .until(END_OF_2026);

  private static final ImmutableList<DatedTable<Amount>> ALL =
      ImmutableList.of(
          LOWER_CAPITAL_LIMIT,
          UPPER_CAPITAL_LIMIT,
          TARIFF_INCOME_STEP,
          PERSONAL_EXPENSES_ALLOWANCE,
          FREE_PERSONAL_CARE,
          FREE_NURSING_CARE);

  private ScottishChargingAmounts() {}

  /** Every table of this class, in its order. */
  public static List<DatedTable<Amount>> all() {
    return ALL;
  }

  private static Citation councils(String year) {
    return Citation.guidance("Scottish councils' pages on care home charges", year);
  }
}
