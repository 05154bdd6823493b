package org.personalbudgets.rules.england.charging;

import static org.personalbudgets.core.law.Confidence.COMPUTED;
import static org.personalbudgets.core.law.Confidence.EXTRACT;
import static org.personalbudgets.core.law.Confidence.TEXT_READ;

import java.time.LocalDate;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * The instruments that set the weekly amounts, and the days on which they took effect: always 6
 * April, never 1 April.
 *
 * <p>The amounts as made applied on 1 to 5 April 2015 only: the Regulations came into force on the
 * 1st and were uprated from the 6th. From then until 5 April 2022 the amounts stood still.
 *
 * <p>Whether a year's cell was read is known cell by cell. Besides the figures, two first days were
 * not read in an instrument: 6 April 2025 is from a tracker of legislation and 6 April 2026 is
 * inferred. A year's figures hold from 6 April at the latest, whichever day was meant, so this
 * matters to 1 to 5 April of those years only. Those days have rows of their own, with the amounts
 * of the year before, and whoever asks for verified law only is refused on them.
 */
final class Uprating {
  static final LocalDate LAST_DAY_KNOWN = LocalDate.of(2027, 4, 5);
  static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 22);

  private static final LocalDate FROM_2015 = LocalDate.of(2015, 4, 6);
  private static final LocalDate FROM_2022 = LocalDate.of(2022, 4, 6);
  private static final LocalDate FROM_2023 = LocalDate.of(2023, 4, 6);
  private static final LocalDate FROM_2024 = LocalDate.of(2024, 4, 6);
  private static final LocalDate OPEN_2025 = LocalDate.of(2025, 4, 1);
  private static final LocalDate FROM_2025 = LocalDate.of(2025, 4, 6);
  private static final LocalDate OPEN_2026 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FROM_2026 = LocalDate.of(2026, 4, 6);

  private Uprating() {}

  /** One figure and how surely it is known. */
  record Cell(Amount amount, Confidence confidence) {}

  /** A figure read in the instrument, its circular or a council's table of it. */
  static Cell read(String pounds) {
    return new Cell(Amount.pounds(pounds), TEXT_READ);
  }

  /** A figure worked out from the factor of the uprating and the figure of the year before. */
  static Cell computed(String pounds) {
    return new Cell(Amount.pounds(pounds), COMPUTED);
  }

  /** A figure from the press or from files whose authors say that they checked it. */
  static Cell extract(String pounds) {
    return new Cell(Amount.pounds(pounds), EXTRACT);
  }

  /**
   * The table of one weekly amount.
   *
   * @param name name of the table
   * @param provision the provision of SI 2014/2672 that holds the amount
   */
  static DatedTable<Amount> table(
      String name,
      String provision,
      String asMade,
      String from2015,
      String from2022,
      String from2023,
      Cell from2024,
      Cell from2025,
      Cell from2026) {
    String amending = "amending " + provision + " of SI 2014/2672";
    Citation in2024 = law("SI 2024/325", amending, from2024);
    Citation in2025 = circular("LAC(DHSC)(2025), 3 Feb 2025", from2025);
    Citation in2026 = circular("LAC(DHSC)(2026), Feb 2026", from2026);
    return DatedTable.<Amount>named(name)
        .from(
            CareActCommencement.FIRST_DAY,
            Amount.pounds(asMade),
            Citation.law("SI 2014/2672", provision))
        .from(FROM_2015, Amount.pounds(from2015), Citation.law("SI 2015/644", amending))
        .from(FROM_2022, Amount.pounds(from2022), Citation.law("SI 2022/243", amending))
        .from(FROM_2023, Amount.pounds(from2023), Citation.law("SI 2023/277", amending))
        .from(FROM_2024, from2024.amount(), in2024)
        .from(OPEN_2025, from2024.amount(), lastDays(in2024, EXTRACT))
        .from(FROM_2025, from2025.amount(), in2025)
        .from(OPEN_2026, from2025.amount(), lastDays(in2025, COMPUTED))
        .from(FROM_2026, from2026.amount(), in2026)
        .checkedOn(CHECKED_ON)
        .until(LAST_DAY_KNOWN);
  }

  /** The source of an amount on days on which the next may already have held. */
  private static Citation lastDays(Citation source, Confidence nextFirstDay) {
    return new Citation(
        source.layer(),
        source.instrument(),
        source.provision() + "; that the next amounts begin on 6 April was not read",
        source.isVerified() ? nextFirstDay : source.confidence());
  }

  private static Citation law(String instrument, String provision, Cell cell) {
    return Citation.law(instrument, provision).withConfidence(cell.confidence());
  }

  private static Citation circular(String title, Cell cell) {
    return new Citation(
        Layer.NATIONAL_GUIDANCE,
        title,
        "social care charging, first day not read",
        cell.confidence());
  }
}
