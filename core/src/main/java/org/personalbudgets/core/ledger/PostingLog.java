package org.personalbudgets.core.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The postings in the order in which they were recorded; shares all but its newest entry. */
final class PostingLog {
  private final Posting newest;
  private final @Nullable PostingLog older;
  private final int size;

  private PostingLog(Posting newest, @Nullable PostingLog older) {
    this.newest = newest;
    this.older = older;
    this.size = older == null ? 1 : older.size + 1;
  }

  static PostingLog of(@Nullable PostingLog older, Posting newest) {
    return new PostingLog(newest, older);
  }

  Posting newest() {
    return newest;
  }

  /** Every posting, the first recorded first. */
  static List<Posting> all(@Nullable PostingLog log) {
    Posting[] postings = new Posting[log == null ? 0 : log.size];
    int at = postings.length;
    for (PostingLog entry = log; entry != null; entry = entry.older) {
      postings[--at] = entry.newest;
    }
    return ImmutableList.copyOf(postings);
  }

  /** The part of the log that was recorded on this day or before it. */
  static @Nullable PostingLog knownOn(@Nullable PostingLog log, LocalDate day) {
    PostingLog known = log;
    while (known != null && known.newest.recordedOn().isAfter(day)) {
      known = known.older;
    }
    return known;
  }

  /**
   * The running hash with one more posting: SHA-256 over the hash so far and the fields of the
   * posting as ASCII text, each ended by a line break, which no field can hold.
   */
  static HashCode hash(HashCode soFar, Posting posting) {
    StringBuilder text = new StringBuilder(256);
    line(text, soFar);
    line(text, posting.id());
    line(text, posting.kind().name());
    line(text, posting.stream().name());
    line(text, posting.amount().currencyCode());
    line(text, posting.amount().minorUnits());
    line(text, posting.effectiveOn());
    line(text, posting.recordedOn());
    line(text, orNothing(posting.refersTo()));
    line(text, orNothing(posting.planLine()));
    line(text, orNothing(posting.category()));
    line(text, orNothing(posting.funder()));
    line(text, orNothing(posting.payeeReference()));
    return hash(text);
  }

  static HashCode hash(CharSequence text) {
    return Hashing.sha256().hashString(text, StandardCharsets.US_ASCII);
  }

  private static Object orNothing(Optional<?> value) {
    return value.isPresent() ? value.get() : "";
  }

  private static void line(StringBuilder text, Object field) {
    text.append(field).append('\n');
  }
}
