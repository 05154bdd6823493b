package org.personalbudgets.core.agreement;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/**
 * The delivery mechanisms that councils report for each service line in the national collection of
 * adult social care client level data. A mix has no value of its own: it shows in the mix of lines.
 */
public enum ClientLevelDataDelivery {
  /** A direct payment; not for a person in prison. */
  DIRECT_PAYMENT("Direct Payment"),
  /** A budget that the council manages, or has managed, for the person. */
  MANAGED_PERSONAL_BUDGET("CASSR Managed Personal Budget"),
  /** Support that the council commissions without a personal budget. */
  COMMISSIONED_SUPPORT("CASSR Commissioned Support"),
  /** Metering of what self-funders spend; not to be used before a reform that never came. */
  SELF_FUNDER_METERING("Self-Funder Metering Only");

  private final String value;

  ClientLevelDataDelivery(String value) {
    this.value = value;
  }

  /** The value as the collection's defined list spells it. */
  public String value() {
    return value;
  }

  /** The defined list: a glossary that reprints it was read, not the specification itself. */
  public Citation source() {
    return Citation.guidance(
            "Adult social care client level data guidance, release 1 (February 2023)",
            "delivery mechanism")
        .withConfidence(Confidence.SECONDARY_TEXT);
  }
}
