package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.money.Amount;

/** All that a ledger holds, and how a posting is admitted and booked; never changes. */
final class Books {
  private final Amount nothing;
  private final Overspending overspending;
  private final LedgerVersion version;
  private final @Nullable PostingLog log;
  private final PersistentMap<Standing> standings;
  private final LedgerSums sums;

  private Books(
      Amount nothing,
      Overspending overspending,
      LedgerVersion version,
      @Nullable PostingLog log,
      PersistentMap<Standing> standings,
      LedgerSums sums) {
    this.nothing = nothing;
    this.overspending = overspending;
    this.version = version;
    this.log = log;
    this.standings = standings;
    this.sums = sums;
  }

  static Books empty(Amount nothing, Overspending overspending) {
    String header = nothing.currencyCode() + "\n" + overspending.name() + "\n";
    LedgerVersion version = new LedgerVersion(0, PostingLog.hash(header));
    return new Books(nothing, overspending, version, null, PersistentMap.empty(), LedgerSums.NONE);
  }

  /** These books with one more posting; the same if they hold it already. */
  Books append(Posting posting) {
    Standing known = standing(posting.id());
    if (known != null) {
      require(known.posting().equals(posting), posting, Refusal.CONFLICTING_CONTENT);
      return this;
    }
    checkLimits(posting);
    Standing earlier = posting.refersTo().isEmpty() ? null : standing(posting.refersTo().get());
    Admission.check(posting, earlier);
    LedgerSums after = sumsAfter(posting, earlier);
    require(
        overspending == Overspending.RECORDED || after.stream(posting.stream()).remaining() >= 0,
        posting,
        Refusal.NOT_ENOUGH_MONEY);
    return new Books(
        nothing,
        overspending,
        new LedgerVersion(version.number() + 1, PostingLog.hash(version.hash(), posting)),
        PostingLog.of(log, posting),
        standingsAfter(posting, earlier),
        after);
  }

  private void checkLimits(Posting posting) {
    // throws for an amount of another currency
    nothing.compareTo(posting.amount());
    require(version.number() < Ledger.MAX_POSTINGS, posting, Refusal.LEDGER_FULL);
    require(
        log == null || !posting.recordedOn().isBefore(log.newest().recordedOn()),
        posting,
        Refusal.RECORDED_TOO_EARLY);
    // with this, no sum of any of the postings passes the cap of an amount
    require(
        sums.turnover() + posting.amount().minorUnits() <= Amount.MAX_MINOR_UNITS,
        posting,
        Refusal.TURNOVER_TOO_GREAT);
  }

  private LedgerSums sumsAfter(Posting posting, @Nullable Standing earlier) {
    if (earlier == null) {
      return sums.after(posting, 1, posting.effectiveOn(), 0);
    }
    Posting before = earlier.posting();
    return switch (posting.kind()) {
      case CORRECTION -> sums.after(before, -1, usageDay(before), 0);
      case SPEND -> sums.after(posting, 1, posting.effectiveOn(), before.amount().minorUnits());
      default -> sums.after(posting, 1, before.effectiveOn(), 0);
    };
  }

  /** The day whose spending a posting changes. */
  private LocalDate usageDay(Posting posting) {
    return posting.kind() == PostingKind.REFUND
        ? spendOf(posting).posting().effectiveOn()
        : posting.effectiveOn();
  }

  private Standing spendOf(Posting refund) {
    return requireNonNull(standing(refund.refersTo().orElseThrow()), "spend of the refund");
  }

  private PersistentMap<Standing> standingsAfter(Posting posting, @Nullable Standing earlier) {
    PersistentMap<Standing> after = standings.with(posting.id().value(), Standing.of(posting));
    if (earlier == null) {
      return after;
    }
    long pennies = posting.amount().minorUnits();
    if (posting.kind() == PostingKind.REFUND) {
      return put(after, earlier.refunded(pennies));
    }
    PersistentMap<Standing> closed = put(after, earlier.closedBy(posting));
    return earlier.posting().kind() == PostingKind.REFUND
        ? put(closed, spendOf(earlier.posting()).refunded(-pennies))
        : closed;
  }

  private static PersistentMap<Standing> put(PersistentMap<Standing> map, Standing standing) {
    return map.with(standing.posting().id().value(), standing);
  }

  @Nullable Standing standing(PostingId id) {
    return standings.get(requireNonNull(id, "id").value());
  }

  private static void require(boolean condition, Posting posting, Refusal refusal) {
    if (!condition) {
      throw new PostingRefusedException(posting.id(), refusal);
    }
  }

  Overspending overspending() {
    return overspending;
  }

  LedgerVersion version() {
    return version;
  }

  @Nullable PostingLog log() {
    return log;
  }

  LedgerSums sums() {
    return sums;
  }
}
