package org.personalbudgets.core.ledger;

/** Why a ledger did not take a posting. The ledger it was offered to is unchanged. */
public enum Refusal {
  /** Another posting with this id and other content is in the ledger. */
  CONFLICTING_CONTENT("its id was used for a posting of other content"),
  /** The ledger is not the version that the caller saw. */
  OTHER_VERSION("the ledger is not at the version that was seen"),
  /** The ledger holds as many postings as it may. */
  LEDGER_FULL("the ledger is full"),
  /** The amounts of all postings together would pass the cap of an amount. */
  TURNOVER_TOO_GREAT("the amounts of all postings together would be too great"),
  /** It was written down before a posting that is already in the ledger. */
  RECORDED_TOO_EARLY("it was recorded before a posting that is already there"),
  /** No posting in the ledger has the id that it refers to. */
  REFERENCE_UNKNOWN("it refers to a posting that is not there"),
  /** What it refers to is of a kind that it cannot follow. */
  REFERENCE_OF_OTHER_KIND("it refers to a posting of another kind"),
  /**
   * Its stream, funder, plan line or category, or for a correction its day, is not that of the
   * other.
   */
  REFERENCE_DIFFERS("it differs from the posting that it refers to"),
  /** It is effective before the posting that it refers to. */
  REFERENCE_LATER("it is effective before the posting that it refers to"),
  /** The commitment was settled, cancelled or expired, or the posting corrected, before. */
  ALREADY_CLOSED("the posting that it refers to was settled, cancelled, expired or corrected"),
  /** It settles, refunds, cancels or corrects another amount than it may. */
  WRONG_AMOUNT("its amount is not what the posting that it refers to allows"),
  /** The spend has refunds, which must be corrected first. */
  HAS_REFUNDS("the spend that it corrects has refunds"),
  /** Less than nothing would remain of its stream. */
  NOT_ENOUGH_MONEY("less than nothing would remain of its stream");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
