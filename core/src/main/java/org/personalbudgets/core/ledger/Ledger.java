package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.ledger.PostingRefusedException.Why;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * The money that came and went, entered one by one and never taken out. An immutable value: entering
 * returns another ledger, which shares all earlier entries with this one.
 *
 * <p>Entries may be entered late: they count on the day on which the money came or went. Entering,
 * and every question below, takes time that grows with the logarithm of the number of entries.
 */
public final class Ledger {
  /** Most entries in one ledger. */
  public static final int MAX_POSTINGS = 1_000_000;

  private static final String EMPTY_HASH = Hashing.sha256().hashInt(0).toString();

  private final String currencyCode;
  private final LedgerVersion version;
  private final SumTree<PostingId, Entry> byId;
  private final SumTree<Integer, Posting> inOrder;
  private final SumTree<Moment, Posting> balance;
  private final SumTree<FundingStream, SumTree<Moment, Posting>> byStream;
  private final SpentIndex spent;

  private Ledger(
      String currencyCode,
      LedgerVersion version,
      SumTree<PostingId, Entry> byId,
      SumTree<Integer, Posting> inOrder,
      SumTree<Moment, Posting> balance,
      SumTree<FundingStream, SumTree<Moment, Posting>> byStream,
      SpentIndex spent) {
    this.currencyCode = currencyCode;
    this.version = version;
    this.byId = byId;
    this.inOrder = inOrder;
    this.balance = balance;
    this.byStream = byStream;
    this.spent = spent;
  }

  /** A ledger in pounds that holds nothing yet. */
  public static Ledger empty() {
    return new Ledger(
        Amount.ZERO_POUNDS.currencyCode(),
        new LedgerVersion(0, EMPTY_HASH),
        SumTree.empty(),
        SumTree.empty(),
        SumTree.empty(),
        SumTree.empty(),
        SpentIndex.EMPTY);
  }

  /**
   * This ledger with one more entry; this very ledger when it holds the equal entry already, so that
   * entering twice does no harm.
   *
   * @throws PostingRefusedException if the ledger cannot hold the entry
   */
  public Ledger post(Posting posting) {
    Entry known = byId.get(requireNonNull(posting, "posting").id());
    if (known != null) {
      refuseIf(!known.posting().equals(posting), posting, Why.ID_TAKEN);
      return this;
    }
    refuseIf(inOrder.size() >= MAX_POSTINGS, posting, Why.FULL);
    refuseIf(
        !posting.amount().currencyCode().equals(currencyCode), posting, Why.OTHER_CURRENCY);
    long turnover = Math.addExact(inOrder.sum(), posting.amount().minorUnits());
    refuseIf(turnover > Amount.MAX_MINOR_UNITS, posting, Why.BEYOND_RANGE);
    SumTree<PostingId, Entry> entries = noted(posting);
    int number = inOrder.size();
    Moment moment = new Moment(posting.date().toEpochDay(), number);
    SumTree<Moment, Posting> before = byStream.get(posting.stream());
    SumTree<Moment, Posting> stream = before == null ? SumTree.empty() : before;
    long effect = posting.balanceEffect();
    return new Ledger(
        currencyCode,
        new LedgerVersion(number + 1, hashWith(posting)),
        entries.with(posting.id(), new Entry(posting, 0, false), 0),
        inOrder.with(number, posting, posting.amount().minorUnits()),
        balance.with(moment, posting, effect),
        byStream.with(posting.stream(), stream.with(moment, posting, effect), 0),
        spent.with(moment, posting));
  }

  /** The entries by id, with what this one does to the entry that it refunds or corrects. */
  private SumTree<PostingId, Entry> noted(Posting posting) {
    PostingId about = posting.corrects().or(posting::refundOf).orElse(null);
    if (about == null) {
      return byId;
    }
    @Nullable Entry entry = byId.get(about);
    if (entry == null) {
      throw new PostingRefusedException(posting.id(), Why.NOTHING_TO_REFER_TO);
    }
    Entry noted =
        posting.corrects().isPresent() ? entry.corrected(posting) : entry.refunded(posting);
    return byId.with(about, noted, 0);
  }

  private static void refuseIf(boolean wrong, Posting posting, Why why) {
    if (wrong) {
      throw new PostingRefusedException(posting.id(), why);
    }
  }

  private String hashWith(Posting posting) {
    return Hashing.sha256()
        .hashString(version.contentHash() + posting, StandardCharsets.UTF_8)
        .toString();
  }

  /** This ledger with all of the entries, or, when one is refused, no ledger at all. */
  public Ledger postAll(Iterable<? extends Posting> postings) {
    Ledger[] ledger = {this};
    Checks.each(
        "postings", postings, MAX_POSTINGS, posting -> ledger[0] = ledger[0].post(posting));
    return ledger[0];
  }

  /** How many entries there are, and the hash of them all. */
  public LedgerVersion version() {
    return version;
  }

  /** The entries in the order in which they were entered. */
  public List<Posting> postings() {
    ImmutableList.Builder<Posting> all = ImmutableList.builderWithExpectedSize(inOrder.size());
    for (int at = 0; at < inOrder.size(); at++) {
      all.add(requireNonNull(inOrder.get(at)));
    }
    return all.build();
  }

  /** The entry with this id. */
  public Optional<Posting> posting(PostingId id) {
    return Optional.ofNullable(byId.get(requireNonNull(id, "id"))).map(Entry::posting);
  }

  /** What all entries leave; negative when more went than came. */
  public Amount balance() {
    return amount(balance.sum());
  }

  /** What all entries of one stream leave. */
  public Amount balance(FundingStream stream) {
    SumTree<Moment, Posting> tree = byStream.get(requireNonNull(stream, "stream"));
    return amount(tree == null ? 0 : tree.sum());
  }

  /** What the entries up to and including this day leave. */
  public Amount balanceAsOf(LocalDate date) {
    return amount(balance.sumBefore(Moment.endOf(date)));
  }

  /** What was spent, refunds taken off, within these days, both included. */
  public Amount spentWithin(DateRange days) {
    return amount(spent.spent(days));
  }

  /** What was spent on a line of the plan, refunds taken off. */
  public Amount spentOn(PlanLineId line) {
    return amount(spent.spentOn(line));
  }

  /** What was spent on a line of the plan within these days, both included. */
  public Amount spentOn(PlanLineId line, DateRange days) {
    return amount(spent.spentOn(line, days));
  }

  /** What was spent on a category and all below it within these days, both included. */
  public Amount spentWithin(Category category, DateRange days) {
    return amount(spent.spentWithin(category, days));
  }

  private Amount amount(long minorUnits) {
    return Amount.ofMinor(currencyCode, minorUnits);
  }

  /** Equal when they hold the same entries, entered in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger that && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }

  /** How many entries there are, and what they leave. */
  @Override
  public String toString() {
    return "Ledger{" + version.number() + " postings, balance " + balance() + "}";
  }
}
