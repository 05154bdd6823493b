package org.personalbudgets.rules.shared;

import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.payment.ScheduleFinding;

/** What may be wrong with a schedule as a reason: its code and, where it has any, its figures. */
public final class ScheduleReasons {
  private ScheduleReasons() {}

  /**
   * The reason, without a source. Where the finding is about an amount it speaks of {@code
   * expected}, {@code found} and, never negative, {@code difference}.
   */
  public static Reason of(ScheduleFinding finding) {
    Reason reason = Reason.of(finding.code().code());
    return finding
        .figures()
        .map(
            figures ->
                reason
                    .putArgument("expected", figures.expected())
                    .putArgument("found", figures.found())
                    .putArgument("difference", figures.difference().absolute()))
        .orElse(reason);
  }
}
