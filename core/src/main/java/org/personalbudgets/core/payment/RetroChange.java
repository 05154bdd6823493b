package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;

/**
 * One back-dated change.
 *
 * @param cause of what kind; not {@link RetroCause#NOT_PAID_AS_DUE}, which is found and not given
 * @param source the decision, letter or text that makes the change
 * @param after what is due on every day once this change and those before it are known
 */
public record RetroChange(RetroCause cause, Citation source, ScheduleHistory after) {
  /** Checks each component. */
  public RetroChange {
    Checks.that(
        requireNonNull(cause, "cause") != RetroCause.NOT_PAID_AS_DUE,
        "a change has a cause of its own: %s is found by comparing",
        cause);
    requireNonNull(source, "source");
    requireNonNull(after, "after");
  }

  /** The cause and its source. */
  @Override
  public String toString() {
    return cause + " (" + source + ")";
  }
}
