package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.DateRange;

/**
 * The money of one person's budget, as postings that are added and never changed. Adding gives
 * another ledger and leaves this one as it was; the two share nearly all of what they hold.
 *
 * <p>A posting bears the day on which it happened and the day on which it was written down. Days of
 * happening may come in any order; days of writing down may not go back, so that {@link #knownOn}
 * tells for good what was known on a day. A refund or a correction frees what was spent on the day
 * of the spend; the money itself is back on the day of the refund.
 *
 * <p>Sums take constant time, those over a stretch of days too; sums of a line or a category grow
 * with the logarithm of how many lines or categories there are. Adding grows with the logarithm of
 * how many postings there are. Equal when the {@linkplain #version versions} are.
 */
@CheckReturnValue
public final class Ledger {
  /** Most postings in one ledger. */
  public static final int MAX_POSTINGS = 100_000;

  private static final String POUNDS = "GBP";

  private final Amount nothing;
  private final Books books;

  private Ledger(Amount nothing, Books books) {
    this.nothing = nothing;
    this.books = books;
  }

  /** An empty ledger in pounds that refuses overspending. */
  public static Ledger inPounds() {
    return of(POUNDS, Overspending.REFUSED);
  }

  /**
   * An empty ledger.
   *
   * @param currency three ASCII capitals of a current ISO 4217 currency
   * @param overspending what to do with a posting that leaves less than nothing of its stream
   */
  public static Ledger of(String currency, Overspending overspending) {
    Amount nothing = Amount.zero(currency);
    return new Ledger(nothing, Books.empty(nothing, requireNonNull(overspending, "overspending")));
  }

  /**
   * This ledger with one more posting. A posting that is already in it, the same in every part,
   * changes nothing.
   *
   * @throws PostingRefusedException if the posting does not fit; this ledger is as it was
   * @throws CurrencyMismatchException if its amount is of another currency
   */
  public Ledger append(Posting posting) {
    Books after = books.append(requireNonNull(posting, "posting"));
    return after == books ? this : new Ledger(nothing, after);
  }

  /**
   * As {@link #append(Posting)}, for a posting that was decided on what a certain version held.
   *
   * @throws PostingRefusedException also if this ledger is at another version, unless the posting
   *     is in it already
   */
  public Ledger append(Posting posting, LedgerVersion seen) {
    requireNonNull(seen, "seen");
    if (!contains(requireNonNull(posting, "posting").id()) && !version().equals(seen)) {
      throw new PostingRefusedException(posting.id(), Refusal.OTHER_VERSION);
    }
    return append(posting);
  }

  /**
   * This ledger with all of these postings, one after the other in their order; with none of them
   * if one is refused.
   *
   * @throws PostingRefusedException if a posting does not fit; this ledger is as it was
   */
  public Ledger appendAll(Iterable<? extends Posting> postings) {
    Ledger[] last = {this};
    Checks.each("postings", postings, MAX_POSTINGS, posting -> last[0] = last[0].append(posting));
    return last[0];
  }

  /** The ISO 4217 code of the currency of every amount. */
  public String currencyCode() {
    return nothing.currencyCode();
  }

  /** What the ledger does with overspending. */
  public Overspending overspending() {
    return books.overspending();
  }

  /** Exactly which ledger this is. */
  public LedgerVersion version() {
    return books.version();
  }

  /** How many postings there are. */
  public int size() {
    return version().number();
  }

  /** Every posting, the first recorded first; takes time in proportion to how many there are. */
  public List<Posting> postings() {
    return PostingLog.all(books.log());
  }

  /** Whether a posting with this id is in the ledger. */
  public boolean contains(PostingId id) {
    return books.standing(id) != null;
  }

  /** The posting with this id. */
  public Optional<Posting> posting(PostingId id) {
    return Optional.ofNullable(books.standing(id)).map(Standing::posting);
  }

  /** The commitment that was posted with this id, and what became of it. */
  public Optional<Commitment> commitment(PostingId id) {
    return Optional.ofNullable(books.standing(id))
        .filter(standing -> standing.posting().kind() == PostingKind.COMMITMENT)
        .map(standing -> Commitment.of(standing.posting(), standing.closedBy()));
  }

  /**
   * What may still come back of a spend: its amount less its refunds, and nothing once it was
   * corrected; empty if no spend has this id.
   */
  public Optional<Amount> refundable(PostingId id) {
    return Optional.ofNullable(books.standing(id))
        .filter(standing -> standing.posting().kind() == PostingKind.SPEND)
        .map(
            standing ->
                standing.closedBy() == null
                    ? standing.posting().amount().minus(amount(standing.refunded()))
                    : nothing);
  }

  /** Every commitment, the first recorded first; takes time in proportion to all postings. */
  public List<Commitment> commitments() {
    ImmutableList.Builder<Commitment> commitments = ImmutableList.builder();
    for (Posting posting : postings()) {
      commitment(posting.id()).ifPresent(commitments::add);
    }
    return commitments.build();
  }

  /**
   * The ledger as it was known at the end of a day: with the postings written down on that day or
   * before it. Takes the time of adding those postings again.
   */
  public Ledger knownOn(LocalDate recordedOn) {
    PostingLog known = PostingLog.knownOn(books.log(), requireNonNull(recordedOn, "recordedOn"));
    return known == books.log()
        ? this
        : of(currencyCode(), overspending()).appendAll(PostingLog.all(known));
  }

  /** Where the money of all streams together is. */
  public Balance balances() {
    Balance total = balances(0);
    for (int stream = 1; stream < sums().streamCount(); stream++) {
      Balance one = balances(stream);
      total =
          new Balance(
              total.received().plus(one.received()),
              total.committed().plus(one.committed()),
              total.spent().plus(one.spent()),
              total.returned().plus(one.returned()));
    }
    return total;
  }

  /** Where the money of a stream is. */
  public Balance balances(FundingStream stream) {
    return balances(requireNonNull(stream, "stream").ordinal());
  }

  private Balance balances(int stream) {
    StreamSums one = sums().stream(stream);
    return new Balance(
        amount(one.totals().received()),
        amount(one.totals().committed()),
        amount(one.spent().total()),
        amount(one.totals().returned()));
  }

  /** The money held, promised or not: received less spent less returned, on all days. */
  public Amount balance() {
    long held = 0;
    for (int stream = 0; stream < sums().streamCount(); stream++) {
      held += sums().stream(stream).held().total();
    }
    return amount(held);
  }

  /** The money held of a stream. */
  public Amount balance(FundingStream stream) {
    return amount(sums().stream(requireNonNull(stream, "stream")).held().total());
  }

  /** The money held at the end of a day, by all that is known now. */
  public Amount balanceAsOf(LocalDate day) {
    requireNonNull(day, "day");
    long held = 0;
    for (int stream = 0; stream < sums().streamCount(); stream++) {
      held += sums().stream(stream).held().upTo(day);
    }
    return amount(held);
  }

  /** The money held of a stream at the end of a day, by all that is known now. */
  public Amount balanceAsOf(LocalDate day, FundingStream stream) {
    requireNonNull(day, "day");
    return amount(sums().stream(requireNonNull(stream, "stream")).held().upTo(day));
  }

  /**
   * The first day after this one on which money of a stream came or went, if there is one; takes
   * constant time.
   */
  public Optional<LocalDate> nextChangeAfter(LocalDate day, FundingStream stream) {
    requireNonNull(day, "day");
    return sums().stream(requireNonNull(stream, "stream")).held().nextAfter(day);
  }

  /** The money held and not promised. */
  public Amount remaining() {
    long remaining = 0;
    for (int stream = 0; stream < sums().streamCount(); stream++) {
      remaining += sums().stream(stream).remaining();
    }
    return amount(remaining);
  }

  /** The money of a stream held and not promised. */
  public Amount remaining(FundingStream stream) {
    return amount(sums().stream(requireNonNull(stream, "stream")).remaining());
  }

  /** What is promised and not settled, cancelled or expired. */
  public Amount openCommitments() {
    long committed = 0;
    for (int stream = 0; stream < sums().streamCount(); stream++) {
      committed += sums().stream(stream).totals().committed();
    }
    return amount(committed);
  }

  /** What is promised of a stream. */
  public Amount openCommitments(FundingStream stream) {
    return amount(sums().stream(requireNonNull(stream, "stream")).totals().committed());
  }

  /** What is promised for a line of the plan. */
  public Amount openCommitments(PlanLineId planLine) {
    return amount(sums().line(requireNonNull(planLine, "planLine").value()).committed());
  }

  /** What was spent on a line of the plan, refunds taken off. */
  public Amount spentOn(PlanLineId planLine) {
    return amount(sums().line(requireNonNull(planLine, "planLine").value()).spent().total());
  }

  /** What was spent on a line of the plan within these days, both included. */
  public Amount spentOn(PlanLineId planLine, DateRange days) {
    LineSums line = sums().line(requireNonNull(planLine, "planLine").value());
    return amount(line.spent().within(requireNonNull(days, "days")));
  }

  /** What was spent within these days, both included. */
  public Amount spentWithin(DateRange days) {
    requireNonNull(days, "days");
    long spent = 0;
    for (int stream = 0; stream < sums().streamCount(); stream++) {
      spent += sums().stream(stream).spent().within(days);
    }
    return amount(spent);
  }

  /** What was spent of a stream within these days, both included. */
  public Amount spentWithin(FundingStream stream, DateRange days) {
    StreamSums one = sums().stream(requireNonNull(stream, "stream"));
    return amount(one.spent().within(requireNonNull(days, "days")));
  }

  /** What was spent on a category and all below it within these days, both included. */
  public Amount spentWithin(Category category, DateRange days) {
    DaySums spent = sums().category(requireNonNull(category, "category").code());
    return amount(spent.within(requireNonNull(days, "days")));
  }

  private LedgerSums sums() {
    return books.sums();
  }

  private Amount amount(long pennies) {
    String currency = nothing.currencyCode();
    return currency.equals(POUNDS) ? Amount.pence(pennies) : Amount.ofMinor(currency, pennies);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger ledger && version().equals(ledger.version());
  }

  @Override
  public int hashCode() {
    return version().hashCode();
  }

  /** Currency and size; no amounts. */
  @Override
  public String toString() {
    return "Ledger{" + currencyCode() + ", " + size() + " postings}";
  }
}
