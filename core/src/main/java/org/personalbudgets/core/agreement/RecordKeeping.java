package org.personalbudgets.core.agreement;

import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.money.DateRange;

/**
 * What records are kept and how often they are looked at. The checks may not be more frequent or
 * detailed than is reasonably needed (SI 2014/2871 regulation 4).
 *
 * @param records which records the holder keeps
 * @param checkEveryMonths how many months lie between checks; 1 to 24
 * @param keepForYears how long records are kept; 1 to 10 years
 */
public record RecordKeeping(Set<RecordKind> records, int checkEveryMonths, int keepForYears) {
  /** Copies the records and checks the figures. */
  public RecordKeeping {
    records = Copies.enumSet("records", RecordKind.class, records);
    Checks.that(
        checkEveryMonths >= 1 && checkEveryMonths <= 24,
        "months between checks must lie from 1 to 24 but are %s",
        checkEveryMonths);
    Checks.that(
        keepForYears >= 1 && keepForYears <= DateRange.MAX_YEARS,
        "years of keeping records must lie from 1 to %s but are %s",
        DateRange.MAX_YEARS,
        keepForYears);
  }
}
