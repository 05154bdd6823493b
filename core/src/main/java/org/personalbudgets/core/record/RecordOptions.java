package org.personalbudgets.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a record is made.
 *
 * @param salt secret text mixed into the digest of what was judged, so that personal facts cannot
 *     be guessed and tested against it; never shown, and needed again to replay
 * @param previousHash hash of the record before this one, in a chain
 */
public record RecordOptions(Optional<String> salt, Optional<String> previousHash) {
  private static final RecordOptions NONE = new RecordOptions(Optional.empty(), Optional.empty());

  /** Refuses null, and a hash of another shape. */
  public RecordOptions {
    requireNonNull(salt, "salt");
    previousHash = previousHash.map(hash -> DecisionRecord.checkHash("previous hash", hash));
  }

  /** No salt, no chain. */
  public static RecordOptions none() {
    return NONE;
  }

  /** These options with a salt. */
  public RecordOptions withSalt(String secret) {
    return new RecordOptions(Optional.of(secret), previousHash);
  }

  /** These options, chained to the record before. */
  public RecordOptions after(DecisionRecord previous) {
    return new RecordOptions(salt, Optional.of(previous.hash()));
  }

  /** Without the salt. */
  @Override
  public String toString() {
    return "RecordOptions{previousHash=" + previousHash.orElse("none") + "}";
  }
}
