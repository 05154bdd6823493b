package org.personalbudgets.rules.wales;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/**
 * The amounts of charging in Wales. They change on the Monday of a benefit week, not on 6 April: on
 * 10 April in 2023, 8 April in 2024 and 7 April in 2025.
 *
 * <p>The first days of the rows of 2017, 2019, 2020 and 2022 were not read; they are the Mondays of
 * those benefit weeks, and the source of each row says so. The minimum income of 2021/22 was not
 * read at all and is refused.
 */
public final class WelshChargingAmounts {
  private static final String MONDAY = ", first day inferred";

  private static final LocalDate FROM_2016 = LocalDate.of(2016, 4, 6);
  private static final LocalDate FROM_2017 = LocalDate.of(2017, 4, 10);
  private static final LocalDate FROM_2018 = LocalDate.of(2018, 4, 9);
  private static final LocalDate FROM_2019 = LocalDate.of(2019, 4, 8);
  private static final LocalDate FROM_2020 = LocalDate.of(2020, 4, 6);
  private static final LocalDate FROM_2021 = LocalDate.of(2021, 4, 5);
  private static final LocalDate FROM_2022 = LocalDate.of(2022, 4, 11);
  private static final LocalDate FROM_2023 = LocalDate.of(2023, 4, 10);
  private static final LocalDate FROM_2024 = LocalDate.of(2024, 4, 8);
  private static final LocalDate FROM_2025 = LocalDate.of(2025, 4, 7);
  private static final LocalDate FROM_2026 = LocalDate.of(2026, 4, 6);
  private static final LocalDate END_OF_2026 = LocalDate.of(2027, 4, 4);
  private static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 22);

  /** The most that anybody is charged a week outside a care home. */
  public static final DatedTable<Amount> MAXIMUM_WEEKLY_CHARGE =
      DatedTable.<Amount>named("wales.maximum-weekly-charge")
          .from(FROM_2016, pounds("60"), law("WSI 2015/1843"))
          .from(FROM_2017, pounds("70"), inferred("WSI 2017/214"))
          .from(FROM_2018, pounds("80"), law("Welsh regulations of 2018"))
          .from(FROM_2019, pounds("90"), inferred("WSI 2019/234"))
          .from(FROM_2020, pounds("100"), inferred("WSI 2020/131"))
          .checkedOn(CHECKED_ON)
          .until(FROM_2026.minusDays(1));

  /** Above this much capital a resident of a care home pays the whole cost: pounds. */
  public static final DatedTable<Amount> RESIDENTIAL_CAPITAL_LIMIT =
      DatedTable.<Amount>named("wales.residential-capital-limit")
          .from(FROM_2016, pounds("24000"), law("WSI 2015/1843"))
          .from(FROM_2017, pounds("30000"), inferred("WSI 2017/214"))
          .from(FROM_2018, pounds("40000"), law("Welsh regulations of 2018"))
          .from(FROM_2019, pounds("50000"), inferred("WSI 2019/234"))
          .from(FROM_2026, pounds("50000"), law("Wales 2026/27").withConfidence(Confidence.EXTRACT))
          .checkedOn(CHECKED_ON)
          .until(END_OF_2026);

  /** Above this much capital nothing limits the charge outside a care home but the maximum. */
  public static final DatedTable<Amount> NON_RESIDENTIAL_CAPITAL_LIMIT =
      DatedTable.<Amount>named("wales.non-residential-capital-limit")
          .from(FROM_2016, pounds("24000"), law("WSI 2015/1843"))
          .checkedOn(CHECKED_ON)
          .until(FROM_2026.minusDays(1));

  /** What a resident of a care home keeps a week. */
  public static final DatedTable<Amount> CARE_HOME_MINIMUM_INCOME =
      DatedTable.<Amount>named("wales.care-home-minimum-income")
          .from(FROM_2016, pounds("26.50"), law("WSI 2015/1843"))
          .from(FROM_2017, pounds("27.50"), inferred("WSI 2017/214"))
          .from(FROM_2018, pounds("28.50"), law("Welsh regulations of 2018"))
          .from(FROM_2019, pounds("29.50"), inferred("WSI 2019/234"))
          .from(FROM_2020, pounds("32.00"), inferred("WSI 2020/131"))
          .notKnownFrom(FROM_2021)
          .from(FROM_2022, pounds("35.00"), inferred("WSI 2023/67"))
          .from(FROM_2023, pounds("39.50"), law("WSI 2023/67"))
          .from(FROM_2024, pounds("43.90"), law("WSI 2024/330"))
          .from(FROM_2025, pounds("44.65"), law("WSI 2025/151"))
          .checkedOn(CHECKED_ON)
          .until(FROM_2026.minusDays(1));

  private static final ImmutableList<DatedTable<Amount>> ALL =
      ImmutableList.of(
          MAXIMUM_WEEKLY_CHARGE,
          RESIDENTIAL_CAPITAL_LIMIT,
          NON_RESIDENTIAL_CAPITAL_LIMIT,
          CARE_HOME_MINIMUM_INCOME);

  private WelshChargingAmounts() {}

  /** Every table of this class, in its order. */
  public static List<DatedTable<Amount>> all() {
    return ALL;
  }

  private static Amount pounds(String text) {
    return Amount.pounds(text);
  }

  private static Citation law(String instrument) {
    return Citation.law(instrument, "charging amounts");
  }

  private static Citation inferred(String instrument) {
    return Citation.law(instrument, "charging amounts" + MONDAY);
  }
}
