package org.personalbudgets.rules.england.directpayments;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;

/**
 * SI 2014/2871 regulation 4: what a council may make a condition of a direct payment. It may rule a
 * particular provider out and ask for information. It may not prescribe a particular provider, nor
 * ask for information more often or in more detail than it reasonably needs, nor in a form that is
 * not practicable.
 *
 * <p>Reading: how much information is reasonably needed is never decided by a figure here. Monthly
 * checks of a prepaid card that the council reads itself may be reasonable where monthly bundles of
 * receipts are not.
 */
public final class Regulation4Conditions {
  private static final Citation SOURCE = Citation.law("SI 2014/2871", "reg 4");
  private static final Citation INFORMATION = Citation.law("SI 2014/2871", "reg 4(3)");

  private Regulation4Conditions() {}

  /** Whether the council may make this a condition. */
  public static Limb mayBeMade(FundersDemand demand) {
    if (requireNonNull(demand, "demand") instanceof FundersDemand.Information information) {
      return Limb.all(
          "direct-payments.information-may-be-asked-for",
          INFORMATION,
          ImmutableList.of(
              Limb.fact(
                  "direct-payments.information-reasonably-needed",
                  INFORMATION,
                  information.reasonablyNeeded()),
              Limb.fact(
                  "direct-payments.format-practicable",
                  INFORMATION,
                  information.practicableFormat())));
    }
    return Limb.fact(
        "direct-payments.no-provider-prescribed",
        SOURCE,
        Finding.decided(!(demand instanceof FundersDemand.OnlyFrom)));
  }
}
