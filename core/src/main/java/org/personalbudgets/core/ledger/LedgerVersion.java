package org.personalbudgets.core.ledger;

import org.personalbudgets.core.check.Checks;

/**
 * Which state of a ledger somebody saw.
 *
 * @param number how many entries it held
 * @param contentHash SHA-256 of all of them in the order they were entered, 64 lower-case
 *     hexadecimal digits; two ledgers of one version hold the same entries
 */
public record LedgerVersion(int number, String contentHash) {
  /** Refuses a negative number and a hash that breaks the grammar of ids. */
  public LedgerVersion {
    Checks.that(number >= 0, "number of entries must not be negative but is %s", number);
    Checks.id("content hash", contentHash);
  }
}
