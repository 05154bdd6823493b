package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.budget.FundingStream;

/** All running sums of a ledger, in pennies; never changes. */
final class LedgerSums {
  static final LedgerSums NONE =
      new LedgerSums(noStreams(), PersistentMap.empty(), PersistentMap.empty(), 0);

  private final StreamSums[] streams;
  private final PersistentMap<LineSums> lines;
  private final PersistentMap<DaySums> categories;
  private final long turnover;

  private LedgerSums(
      StreamSums[] streams,
      PersistentMap<LineSums> lines,
      PersistentMap<DaySums> categories,
      long turnover) {
    this.streams = streams;
    this.lines = lines;
    this.categories = categories;
    this.turnover = turnover;
  }

  private static StreamSums[] noStreams() {
    StreamSums[] streams = new StreamSums[FundingStream.values().length];
    Arrays.fill(streams, StreamSums.NONE);
    return streams;
  }

  StreamSums stream(FundingStream stream) {
    return streams[stream.ordinal()];
  }

  LineSums line(String id) {
    LineSums sums = lines.get(id);
    return sums == null ? LineSums.NONE : sums;
  }

  DaySums category(String code) {
    DaySums sums = categories.get(code);
    return sums == null ? DaySums.NONE : sums;
  }

  /** The amounts of all postings, whichever way they went. */
  long turnover() {
    return turnover;
  }

  int streamCount() {
    return streams.length;
  }

  StreamSums stream(int ordinal) {
    return streams[ordinal];
  }

  /**
   * These sums after one posting.
   *
   * @param posting the posting, or the one that a correction undoes
   * @param sign 1 to post it, -1 to undo it
   * @param usageDay the day whose spending it changes: for a refund, the day of the spend
   * @param freed the pennies of a commitment that it settles
   */
  LedgerSums after(Posting posting, int sign, LocalDate usageDay, long freed) {
    PostingKind kind = posting.kind();
    long pennies = sign * posting.amount().minorUnits();
    long spent = kind.spent() * pennies;
    long committed = kind.committed() * pennies - freed;
    StreamSums[] newStreams = streams.clone();
    newStreams[posting.stream().ordinal()] =
        streamAfter(stream(posting.stream()), posting, pennies, usageDay, committed);
    return new LedgerSums(
        newStreams,
        posting.planLine().isEmpty() || (spent == 0 && committed == 0)
            ? lines
            : linesAfter(posting.planLine().get().value(), usageDay, spent, committed),
        spent == 0 || posting.category().isEmpty()
            ? categories
            : categoriesAfter(posting.category().get().code(), usageDay, spent),
        turnover + posting.amount().minorUnits());
  }

  private static StreamSums streamAfter(
      StreamSums before, Posting posting, long pennies, LocalDate usageDay, long committed) {
    PostingKind kind = posting.kind();
    StreamSums.Totals totals = before.totals();
    return new StreamSums(
        new StreamSums.Totals(
            totals.received() + kind.received() * pennies,
            totals.returned() + kind.returned() * pennies,
            totals.committed() + committed),
        plus(before.held(), posting.effectiveOn(), kind.held() * pennies),
        plus(before.spent(), usageDay, kind.spent() * pennies));
  }

  private PersistentMap<LineSums> linesAfter(String id, LocalDate day, long spent, long committed) {
    LineSums before = line(id);
    return lines.with(
        id, new LineSums(plus(before.spent(), day, spent), before.committed() + committed));
  }

  private static DaySums plus(DaySums sums, LocalDate day, long pennies) {
    return pennies == 0 ? sums : sums.plus(day, pennies);
  }

  /** A category's spending counts in the category and in all above it. */
  private PersistentMap<DaySums> categoriesAfter(String code, LocalDate day, long spent) {
    PersistentMap<DaySums> after = categories;
    for (@Nullable String within = code; within != null; within = above(within)) {
      after = after.with(within, category(within).plus(day, spent));
    }
    return after;
  }

  private static @Nullable String above(String code) {
    int dot = code.lastIndexOf('.');
    return dot < 0 ? null : code.substring(0, dot);
  }
}
