package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.HashCode;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;

/**
 * Exactly which ledger: how many postings it holds, and a running SHA-256 hash over all of them in
 * the order in which they were recorded. Two ledgers are at equal versions when they hold the same
 * postings in the same order.
 */
public final class LedgerVersion {
  private static final int HASH_CHARACTERS = 64;

  private final int number;
  private final HashCode hash;

  LedgerVersion(int number, HashCode hash) {
    this.number = number;
    this.hash = hash;
  }

  /**
   * A version from its two parts, as they were stored.
   *
   * @param number how many postings; not negative
   * @param contentHash 64 lower-case hexadecimal digits
   */
  public static LedgerVersion of(int number, String contentHash) {
    Checks.that(number >= 0, "number of a ledger version must not be negative but is %s", number);
    Checks.that(
        requireNonNull(contentHash, "contentHash").length() == HASH_CHARACTERS
            && contentHash.chars().allMatch(LedgerVersion::isHexadecimal),
        "content hash must have %s lower-case hexadecimal digits",
        HASH_CHARACTERS);
    return new LedgerVersion(number, HashCode.fromString(contentHash));
  }

  private static boolean isHexadecimal(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  /** How many postings the ledger holds. */
  public int number() {
    return number;
  }

  /** The running hash: 64 lower-case hexadecimal digits. */
  public String contentHash() {
    return hash.toString();
  }

  HashCode hash() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LedgerVersion that && number == that.number && hash.equals(that.hash);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  /** Number and hash: {@code 42-9f86d0…}, all 64 digits. */
  @Override
  public String toString() {
    return number + "-" + hash;
  }
}
