package org.personalbudgets.rules.wales;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.DatedTableBuilder;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.money.Amount;

/**
 * The amounts of charging in Wales. They change on the Monday of a benefit week, not on 6 April: on
 * 10 April in 2023, 8 April in 2024 and 7 April in 2025.
 *
 * <p>Of the changes of 2017, 2019, 2020 and 2022 the month was read and the day was not: the rows
 * begin on the Monday of the benefit week, and all of that April is marked as inferred. The minimum
 * income of 2021/22 was not read at all and is refused.
 */
public final class WelshChargingAmounts {
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
      new Changes("wales.maximum-weekly-charge")
          .on(FROM_2016, "60", law("WSI 2015/1843"))
          .about(FROM_2017, "70", law("WSI 2017/214"))
          .on(FROM_2018, "80", law("Welsh regulations of 2018"))
          .about(FROM_2019, "90", law("WSI 2019/234"))
          .about(FROM_2020, "100", law("WSI 2020/131"))
          .until(FROM_2026.minusDays(1));

  /** Above this much capital a resident of a care home pays the whole cost: pounds. */
  public static final DatedTable<Amount> RESIDENTIAL_CAPITAL_LIMIT =
      new Changes("wales.residential-capital-limit")
          .on(FROM_2016, "24000", law("WSI 2015/1843"))
          .about(FROM_2017, "30000", law("WSI 2017/214"))
          .on(FROM_2018, "40000", law("Welsh regulations of 2018"))
          .about(FROM_2019, "50000", law("WSI 2019/234"))
          .on(FROM_2026, "50000", law("Wales 2026/27").withConfidence(Confidence.EXTRACT))
          .until(END_OF_2026);

  /** Above this much capital nothing limits the charge outside a care home but the maximum. */
  public static final DatedTable<Amount> NON_RESIDENTIAL_CAPITAL_LIMIT =
      new Changes("wales.non-residential-capital-limit")
          .on(FROM_2016, "24000", law("WSI 2015/1843"))
          .until(FROM_2026.minusDays(1));

  /** What a resident of a care home keeps a week. */
  public static final DatedTable<Amount> CARE_HOME_MINIMUM_INCOME =
      new Changes("wales.care-home-minimum-income")
          .on(FROM_2016, "26.50", law("WSI 2015/1843"))
          .about(FROM_2017, "27.50", law("WSI 2017/214"))
          .on(FROM_2018, "28.50", law("Welsh regulations of 2018"))
          .about(FROM_2019, "29.50", law("WSI 2019/234"))
          .about(FROM_2020, "32.00", law("WSI 2020/131"))
          .notKnownFrom(FROM_2021)
          .about(FROM_2022, "35.00", law("WSI 2023/67"))
          .on(FROM_2023, "39.50", law("WSI 2023/67"))
          .on(FROM_2024, "43.90", law("WSI 2024/330"))
          .on(FROM_2025, "44.65", law("WSI 2025/151"))
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

  private static Citation law(String instrument) {
    return Citation.law(instrument, "charging amounts");
  }

  /** Writes a table whose changes were read to the day, or to the month only. */
  private static final class Changes {
    private final DatedTableBuilder<Amount> table;
    private Optional<Dated<Amount>> last = Optional.empty();

    Changes(String name) {
      table = DatedTable.<Amount>named(name).checkedOn(CHECKED_ON);
    }

    Changes on(LocalDate firstDay, String pounds, Citation source) {
      Amount amount = Amount.pounds(pounds);
      table.from(firstDay, amount, source);
      last = Optional.of(new Dated<>(amount, InForce.from(firstDay), source));
      return this;
    }

    /** A change some time in the April of this day: only from May on is it sure to have come. */
    Changes about(LocalDate monday, String pounds, Citation source) {
      last.ifPresent(
          before -> table.from(monday.withDayOfMonth(1), before.value(), inApril(before.source())));
      table.from(monday, Amount.pounds(pounds), inApril(source));
      return on(monday.withMonth(5).withDayOfMonth(1), pounds, source);
    }

    Changes notKnownFrom(LocalDate firstDay) {
      table.notKnownFrom(firstDay);
      last = Optional.empty();
      return this;
    }

    DatedTable<Amount> until(LocalDate lastDay) {
      return table.until(lastDay);
    }

    private static Citation inApril(Citation source) {
      return new Citation(
          source.layer(),
          source.instrument(),
          source.provision() + ", day of change inferred",
          Confidence.COMPUTED);
    }
  }
}
