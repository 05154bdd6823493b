package org.personalbudgets.rules.local;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.surplus.ContingencyBand;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * How much councils let build up, as they have published it. Each was read on a page without a
 * date, so each holds here from the first day of the Care Act; a council that wants to use one sets
 * its own beside it first.
 */
public final class PublishedContingencyBands {
  /** St Helens: what is over eight weeks' money is a surplus; nothing is asked to be kept. */
  public static final DatedTable<ContingencyBand> ST_HELENS =
      band("local.st-helens.contingency-band", 0, 8, "St Helens, Recovering Direct Payments");

  /** Sefton: four to eight weeks' money is to be kept in the account. */
  public static final DatedTable<ContingencyBand> SEFTON =
      band("local.sefton.contingency-band", 4, 8, "Sefton, monitoring of direct payments");

  private PublishedContingencyBands() {}

  private static DatedTable<ContingencyBand> band(String name, int least, int most, String policy) {
    Citation source = Citation.local(policy, "surplus");
    return DatedTable.<ContingencyBand>named(name)
        .from(CareActCommencement.FIRST_DAY, new ContingencyBand(least, most, source), source)
        .stillInForce();
  }
}
