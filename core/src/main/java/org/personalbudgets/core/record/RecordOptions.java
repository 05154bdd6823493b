package org.personalbudgets.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;

/**
 * How a record is made.
 *
 * @param salt secret text mixed into the digest of what was judged and into the hash of the ledger,
 *     so that personal facts cannot be guessed and tested against them; at least {@link
 *     #LEAST_SALT} characters, best drawn at random; never shown, and needed again to replay
 * @param previousHash hash of the record before this one, in a chain
 */
public record RecordOptions(Optional<String> salt, Optional<String> previousHash) {
  /** Fewest characters of a salt: a shorter one could be guessed with the rest. */
  public static final int LEAST_SALT = 16;

  private static final RecordOptions NONE = new RecordOptions(Optional.empty(), Optional.empty());

  /** Refuses null, a salt that is too short, and a hash of another shape. */
  public RecordOptions {
    requireNonNull(salt, "salt");
    salt.ifPresent(
        text ->
            Checks.that(
                text.length() >= LEAST_SALT, "salt must have at least %s characters", LEAST_SALT));
    previousHash =
        requireNonNull(previousHash, "previousHash")
            .map(hash -> DecisionRecord.checkHash("previous hash", hash));
  }

  /** No salt, no chain. */
  public static RecordOptions none() {
    return NONE;
  }

  /** These options with a salt. */
  public RecordOptions withSalt(String secret) {
    return new RecordOptions(Optional.of(requireNonNull(secret, "secret")), previousHash);
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
