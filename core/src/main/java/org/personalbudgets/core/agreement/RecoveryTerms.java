package org.personalbudgets.core.agreement;

import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * When the funder may ask for money back.
 *
 * @param grounds why it may
 * @param repayWithinDays how many days the holder has to repay; 1 or more
 * @param finalAudit whether accounts are looked through when payments end
 */
public record RecoveryTerms(Set<RecoveryGround> grounds, int repayWithinDays, boolean finalAudit) {
  /** Copies the grounds and checks the figure. */
  public RecoveryTerms {
    grounds = Copies.enumSet("grounds", RecoveryGround.class, grounds);
    Checks.that(
        repayWithinDays >= 1 && repayWithinDays <= NoticeTerms.MAX_DAYS,
        "days to repay must lie from 1 to %s but are %s",
        NoticeTerms.MAX_DAYS,
        repayWithinDays);
  }
}
