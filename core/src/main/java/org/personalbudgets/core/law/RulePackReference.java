package org.personalbudgets.core.law;

import org.personalbudgets.core.check.Checks;

/**
 * Exactly which rules a decision was made under, or an agreement froze.
 *
 * @param name name of the rule pack
 * @param version its version
 * @param contentHash SHA-256 of its contents, 64 lower-case hexadecimal digits
 */
public record RulePackReference(String name, String version, String contentHash) {
  private static final int HASH_LENGTH = 64;

  /** Refuses ids that break their grammar and a hash of another shape. */
  public RulePackReference {
    Checks.id("name of the rule pack", name);
    Checks.id("version of the rule pack", version);
    Checks.id("content hash", contentHash);
    Checks.that(
        contentHash.length() == HASH_LENGTH && contentHash.chars().allMatch(c -> isHex((char) c)),
        "content hash must be 64 lower-case hexadecimal digits");
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
