package org.personalbudgets.rules.england;

import java.time.LocalDate;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;

/**
 * How long somebody has to complain and to turn to an Ombudsman, in calendar months from the day on
 * which they learned of the matter. All three are remembered; none was read, so results that use
 * them say so. Each body may accept a later one for good reason.
 */
public final class ChallengeTimes {
  /** Months to complain to a council or health body. */
  public static final DatedTable<Integer> COMPLAINT_MONTHS =
      DatedTable.<Integer>named("challenge.complaint-months")
          .from(LocalDate.of(2009, 4, 1), 12, remembered("SI 2009/309", "reg 12"))
          .stillInForce();

  /** Months to turn to the Local Government and Social Care Ombudsman. */
  public static final DatedTable<Integer> LOCAL_OMBUDSMAN_MONTHS =
      DatedTable.<Integer>named("challenge.local-ombudsman-months")
          .from(LocalDate.of(2009, 4, 1), 12, remembered("Local Government Act 1974", "s 26B"))
          .stillInForce();

  /** Months to turn to the Parliamentary and Health Service Ombudsman. */
  public static final DatedTable<Integer> HEALTH_OMBUDSMAN_MONTHS =
      DatedTable.<Integer>named("challenge.health-ombudsman-months")
          .from(
              LocalDate.of(2009, 4, 1),
              12,
              remembered("Health Service Commissioners Act 1993", "s 9(4)"))
          .stillInForce();

  private ChallengeTimes() {}

  private static Citation remembered(String instrument, String provision) {
    return Citation.law(instrument, provision).withConfidence(Confidence.REMEMBERED);
  }
}
