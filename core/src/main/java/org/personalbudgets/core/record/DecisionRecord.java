package org.personalbudgets.core.record;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * A decision as bytes that never differ for equal decisions, with their SHA-256. What was judged is
 * held as a digest only, so that the record itself names nothing personal; with a salt, nobody who
 * lacks it can test guesses against the digest. Records may be chained: each names the hash of the
 * one before, so that none can be taken out or changed unseen.
 */
public final class DecisionRecord {
  /** The form of the bytes; a change of form takes a new name. */
  public static final String FORM = "personal-budgets.decision.1";

  /** Most bytes of a record that {@link #read} accepts. */
  public static final int MAX_BYTES = 4_000_000;

  private static final int HASH_CHARACTERS = 64;

  private final byte[] bytes;
  private final String hash;

  private DecisionRecord(byte[] bytes, String hash) {
    this.bytes = bytes;
    this.hash = hash;
  }

  /** The record of a decision that stands alone and has no salt. */
  public static DecisionRecord of(Decision decision, CaseFile caseFile) {
    return of(decision, caseFile, RecordOptions.none());
  }

  /**
   * The record of a decision.
   *
   * @param decision the decision
   * @param caseFile the case that it was made in
   * @param options salt of the digest of what was judged, and the record before this one
   */
  public static DecisionRecord of(Decision decision, CaseFile caseFile, RecordOptions options) {
    requireNonNull(decision, "decision");
    requireNonNull(caseFile, "caseFile");
    byte[] bytes =
        CanonicalJson.bytes(
            DecisionForm.of(
                decision, InputDigest.of(decision.request(), caseFile, options), options));
    return new DecisionRecord(bytes, sha256(bytes));
  }

  /**
   * A stored record, if its bytes and hash still belong together.
   *
   * @return empty when either was changed
   * @throws IllegalArgumentException if there are more than {@link #MAX_BYTES} bytes
   */
  public static Optional<DecisionRecord> read(byte[] bytes, String hash) {
    Checks.that(bytes.length <= MAX_BYTES, "a record may hold at most %s bytes", MAX_BYTES);
    byte[] copy = bytes.clone();
    return sha256(copy).equals(requireNonNull(hash, "hash"))
        ? Optional.of(new DecisionRecord(copy, hash))
        : Optional.empty();
  }

  /**
   * Whether judging the request again, in this case and with these policies, gives this very
   * record: same inputs, same rules, same answer, same reasons.
   */
  public boolean isReplayedBy(
      SpendPolicies policies, SpendRequest request, CaseFile caseFile, RecordOptions options) {
    return equals(of(policies.decide(request, caseFile), caseFile, options));
  }

  /** The canonical bytes, ASCII; a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The canonical bytes as text. */
  public String text() {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  public String hash() {
    return hash;
  }

  static String sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }

  static String checkHash(String what, String hash) {
    Checks.that(hash.length() == HASH_CHARACTERS, "%s must have 64 hexadecimal digits", what);
    return HashCode.fromString(hash).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecisionRecord that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  /** The hash. */
  @Override
  public String toString() {
    return "DecisionRecord{" + hash + "}";
  }
}
