package org.personalbudgets.rules;

import static org.personalbudgets.core.law.Confidence.COMPUTED;
import static org.personalbudgets.core.law.Confidence.EXTRACT;
import static org.personalbudgets.core.law.Confidence.REMEMBERED;
import static org.personalbudgets.core.law.Confidence.TEXT_READ;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/**
 * The amounts of law other than England's weekly ones, copied a second time from what was read,
 * with their days, so that a slip in either copy shows. Shares nothing with the first copy.
 */
public final class SecondCopy {
  private static final String WALES = "wales.";
  private static final String SCOTLAND = "scotland.";

  /** One row as the law has it, from its first day to its last. */
  public record Row(
      String table, LocalDate first, LocalDate last, Amount amount, Confidence confidence) {}

  private static final List<Row> ROWS =
      List.of(
          england("upper-capital-limit", "23250"),
          england("lower-capital-limit", "14250"),
          england("tariff-income-step", "250"),
          england("free-minor-adaptation", "1000"),
          england("disregard-of-war-payments", "10"),
          row(WALES, "maximum-weekly-charge", "2016-04-06", "2017-03-31", "60", TEXT_READ),
          row(WALES, "maximum-weekly-charge", "2017-04-01", "2017-04-09", "60", COMPUTED),
          row(WALES, "maximum-weekly-charge", "2017-04-10", "2017-04-30", "70", COMPUTED),
          row(WALES, "maximum-weekly-charge", "2017-05-01", "2018-04-08", "70", TEXT_READ),
          row(WALES, "maximum-weekly-charge", "2018-04-09", "2019-03-31", "80", TEXT_READ),
          row(WALES, "maximum-weekly-charge", "2019-04-01", "2019-04-07", "80", COMPUTED),
          row(WALES, "maximum-weekly-charge", "2019-04-08", "2019-04-30", "90", COMPUTED),
          row(WALES, "maximum-weekly-charge", "2019-05-01", "2020-03-31", "90", TEXT_READ),
          row(WALES, "maximum-weekly-charge", "2020-04-01", "2020-04-05", "90", COMPUTED),
          row(WALES, "maximum-weekly-charge", "2020-04-06", "2020-04-30", "100", COMPUTED),
          row(WALES, "maximum-weekly-charge", "2020-05-01", "2026-04-05", "100", TEXT_READ),
          row(WALES, "residential-capital-limit", "2016-04-06", "2017-03-31", "24000", TEXT_READ),
          row(WALES, "residential-capital-limit", "2017-04-01", "2017-04-09", "24000", COMPUTED),
          row(WALES, "residential-capital-limit", "2017-04-10", "2017-04-30", "30000", COMPUTED),
          row(WALES, "residential-capital-limit", "2017-05-01", "2018-04-08", "30000", TEXT_READ),
          row(WALES, "residential-capital-limit", "2018-04-09", "2019-03-31", "40000", TEXT_READ),
          row(WALES, "residential-capital-limit", "2019-04-01", "2019-04-07", "40000", COMPUTED),
          row(WALES, "residential-capital-limit", "2019-04-08", "2019-04-30", "50000", COMPUTED),
          row(WALES, "residential-capital-limit", "2019-05-01", "2026-04-05", "50000", TEXT_READ),
          row(WALES, "residential-capital-limit", "2026-04-06", "2027-04-04", "50000", EXTRACT),
          row(
              WALES,
              "non-residential-capital-limit",
              "2016-04-06",
              "2026-04-05",
              "24000",
              TEXT_READ),
          row(WALES, "care-home-minimum-income", "2016-04-06", "2017-03-31", "26.50", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2017-04-01", "2017-04-09", "26.50", COMPUTED),
          row(WALES, "care-home-minimum-income", "2017-04-10", "2017-04-30", "27.50", COMPUTED),
          row(WALES, "care-home-minimum-income", "2017-05-01", "2018-04-08", "27.50", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2018-04-09", "2019-03-31", "28.50", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2019-04-01", "2019-04-07", "28.50", COMPUTED),
          row(WALES, "care-home-minimum-income", "2019-04-08", "2019-04-30", "29.50", COMPUTED),
          row(WALES, "care-home-minimum-income", "2019-05-01", "2020-03-31", "29.50", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2020-04-01", "2020-04-05", "29.50", COMPUTED),
          row(WALES, "care-home-minimum-income", "2020-04-06", "2020-04-30", "32.00", COMPUTED),
          row(WALES, "care-home-minimum-income", "2020-05-01", "2021-04-04", "32.00", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2022-04-11", "2022-04-30", "35.00", COMPUTED),
          row(WALES, "care-home-minimum-income", "2022-05-01", "2023-04-09", "35.00", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2023-04-10", "2024-04-07", "39.50", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2024-04-08", "2025-04-06", "43.90", TEXT_READ),
          row(WALES, "care-home-minimum-income", "2025-04-07", "2026-04-05", "44.65", TEXT_READ),
          row(SCOTLAND, "lower-capital-limit", "2024-04-14", "2025-03-31", "21500", TEXT_READ),
          row(SCOTLAND, "lower-capital-limit", "2026-04-14", "2027-03-31", "22750", EXTRACT),
          row(SCOTLAND, "upper-capital-limit", "2024-04-14", "2025-03-31", "35000", TEXT_READ),
          row(SCOTLAND, "upper-capital-limit", "2025-04-14", "2026-03-31", "35500", TEXT_READ),
          row(SCOTLAND, "upper-capital-limit", "2026-04-14", "2027-03-31", "36750", EXTRACT),
          row(SCOTLAND, "tariff-income-step", "2024-04-14", "2025-03-31", "250", COMPUTED),
          row(SCOTLAND, "tariff-income-step", "2025-04-01", "2027-03-31", "250", REMEMBERED),
          row(
              SCOTLAND,
              "personal-expenses-allowance",
              "2024-04-14",
              "2025-03-31",
              "34.50",
              TEXT_READ),
          row(SCOTLAND, "free-personal-care", "2024-04-14", "2025-03-31", "248.70", TEXT_READ),
          row(SCOTLAND, "free-personal-care", "2026-04-14", "2027-03-31", "260.30", EXTRACT),
          row(SCOTLAND, "free-nursing-care", "2024-04-14", "2025-03-31", "111.90", TEXT_READ),
          row(SCOTLAND, "free-nursing-care", "2026-04-14", "2027-03-31", "117.10", EXTRACT),
          row("nhs.", "funded-nursing-care", "2023-04-01", "2024-03-31", "219.71", TEXT_READ),
          row("nhs.", "funded-nursing-care", "2024-04-01", "2025-03-31", "235.88", TEXT_READ),
          row("nhs.", "funded-nursing-care", "2026-04-01", "2027-03-31", "267.68", EXTRACT));

  private SecondCopy() {}

  public static List<Row> rows() {
    return ROWS;
  }

  /** The rows that a table of the library has, in the same form. */
  public static List<Row> rowsOf(DatedTable<Amount> table) {
    return table.rows().stream()
        .map(
            row ->
                new Row(
                    table.name(),
                    row.inForce().firstDay(),
                    row.inForce().lastDay().orElseThrow(),
                    row.value(),
                    row.source().confidence()))
        .toList();
  }

  public static List<Row> rowsOf(String table) {
    return ROWS.stream().filter(row -> row.table().equals(table)).toList();
  }

  private static Row england(String table, String pounds) {
    return row("charging.", table, "2015-04-01", "2027-04-05", pounds, TEXT_READ);
  }

  private static Row row(
      String nation, String table, String first, String last, String pounds, Confidence sure) {
    return new Row(
        nation + table, LocalDate.parse(first), LocalDate.parse(last), Amount.pounds(pounds), sure);
  }
}
