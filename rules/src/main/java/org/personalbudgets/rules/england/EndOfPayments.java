package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.HoldingResult;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/**
 * When a direct payment must be stopped: Care Act 2014 section 33(4), SI 2009/1887 regulation 17,
 * SI 2014/1652 regulation 14, SI 2013/1617 regulation 17. Under the first three it must as soon as
 * a condition for holding it fails; a health body must stop only where consent is absent or
 * withdrawn, and may on other grounds.
 *
 * <p>Readings: an open condition stops nothing. A direct payment is not ended by a change of
 * capacity that is expected to pass (SI 2014/2871 regulations 8 and 9): whoever finds that leaves
 * capacity open.
 */
public final class EndOfPayments {
  private EndOfPayments() {}

  /** Whether the payment to this holder must be stopped. */
  public static Truth mustStop(HoldingResult held) {
    requireNonNull(held, "held");
    return held.regime() == Regime.NHS
        ? Truth.of(held.unmet().stream().anyMatch(EndOfPayments::isConsent))
        : Truth.of(held.mayHold() == Truth.DOES_NOT_HOLD);
  }

  private static boolean isConsent(HoldingCondition condition) {
    return condition == HoldingCondition.NHS_CONSENT
        || condition == HoldingCondition.NHS_REPRESENTATIVE_CONSENTS;
  }

  /** The text that says so. */
  public static Citation source(Regime regime) {
    return switch (requireNonNull(regime, "regime")) {
      case CARE_ACT_ADULT, CARE_ACT_CARER -> Citation.law("Care Act 2014", "s 33(4)");
      case CHILDREN_ACT -> Citation.law("SI 2009/1887", "reg 17");
      case SPECIAL_EDUCATIONAL_NEEDS -> Citation.law("SI 2014/1652", "reg 14");
      case NHS -> Citation.law("SI 2013/1617", "reg 17");
    };
  }
}
