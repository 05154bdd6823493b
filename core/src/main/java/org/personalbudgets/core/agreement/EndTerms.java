package org.personalbudgets.core.agreement;

import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * What happens when payments end.
 *
 * @param immediateGrounds why the funder may end them at once
 * @param replacement how the needs will be met instead; never shown in {@code toString}
 * @param liabilitiesPassToFunder whether what the holder owes others passes to the funder
 */
public record EndTerms(
    Set<EndingGround> immediateGrounds, String replacement, boolean liabilitiesPassToFunder) {
  /** Copies the grounds and checks the text. */
  public EndTerms {
    immediateGrounds = Copies.enumSet("immediate grounds", EndingGround.class, immediateGrounds);
    Checks.text("replacement", replacement);
  }

  /** Grounds and liabilities; the replacement is free text and may be personal. */
  @Override
  public String toString() {
    return "EndTerms{immediateGrounds="
        + immediateGrounds
        + ", liabilitiesPassToFunder="
        + liabilitiesPassToFunder
        + "}";
  }
}
