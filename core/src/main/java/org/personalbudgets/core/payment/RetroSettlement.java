package org.personalbudgets.core.payment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.dispute.ReclaimedItem;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * What becomes of the adjustments of a case in the books. What is owed to the person is paid in.
 * What was overpaid is never booked by itself: it may be asked back by a {@link
 * org.personalbudgets.core.dispute.ReclaimNotice} only, of which this gives the items, and is
 * booked by {@code core.surplus.Reclaims} once that is paid.
 *
 * <p>Our reading: the two are not set off against each other, because a notice has to say what each
 * sum is for. Case that shows the difference: one period is £7 short and a later one £5 over: £7 is
 * paid in and £5 may be asked back; set off, £2 would be paid in without any notice.
 *
 * @param retro the case
 * @param basis whether the person's contribution is taken off before payment: by it is told what
 *     the funder pays
 * @param stream whose money it is
 * @param funder who pays, where the stream has more than one funder
 */
public record RetroSettlement(
    RetroCase retro, PaymentBasis basis, FundingStream stream, Optional<FunderId> funder) {
  /** Refuses null. */
  public RetroSettlement {
    requireNonNull(retro, "retro");
    requireNonNull(basis, "basis");
    requireNonNull(stream, "stream");
    requireNonNull(funder, "funder");
  }

  /** What the funder has to pay on top, period by period in order of days. */
  public List<Adjustment> owedToPerson() {
    return adjustments(Amount::isPositive);
  }

  /** What the funder paid too much, period by period in order of days. */
  public List<Adjustment> overpaid() {
    return adjustments(Amount::isNegative);
  }

  /**
   * The postings that book what is owed to the person once it is paid: a payment in for each
   * period. Append them as one batch.
   *
   * @param id begins the ids of the postings
   * @param paidOn the day on which it was paid and written down
   * @throws IllegalArgumentException if an id becomes too long
   */
  public List<Posting> payments(PostingId id, LocalDate paidOn) {
    requireNonNull(id, "id");
    requireNonNull(paidOn, "paidOn");
    ImmutableList.Builder<Posting> postings = ImmutableList.builder();
    int number = 0;
    for (Adjustment change : owedToPerson()) {
      Posting.Builder posting =
          Posting.builder()
              .id(PostingId.of(id + "." + number++))
              .kind(PostingKind.PAYMENT_IN)
              .stream(stream)
              .amount(change.difference())
              .effectiveOn(paidOn)
              .recordedOn(paidOn);
      funder.ifPresent(posting::funder);
      postings.add(posting.build());
    }
    return postings.build();
  }

  /**
   * What a notice may ask back, entry by entry: of each payment what was too much. Whether the
   * funder may ask on this ground is for its rules and the agreement.
   *
   * @param entries the entry of the ledger that paid each period, by the first day of the period
   * @throws IllegalArgumentException if there is no entry for a period that was overpaid
   */
  public List<ReclaimedItem> claims(Map<LocalDate, PostingId> entries, RecoveryGround ground) {
    ImmutableMap<LocalDate, PostingId> known =
        ImmutableMap.copyOf(requireNonNull(entries, "entries"));
    requireNonNull(ground, "ground");
    ImmutableList.Builder<ReclaimedItem> items = ImmutableList.builder();
    for (Adjustment change : overpaid()) {
      DateRange days = change.period();
      @Nullable PostingId entry = known.get(days.first());
      Checks.that(entry != null, "no entry is given for the payment of %s", days);
      items.add(
          new ReclaimedItem(requireNonNull(entry, "entry"), change.difference().negated(), ground));
    }
    return items.build();
  }

  private List<Adjustment> adjustments(Predicate<Amount> whose) {
    return retro.adjustments().stream()
        .flatMap(adjustment -> adjustment.paid(basis).stream())
        .filter(change -> whose.test(change.difference()))
        .collect(toImmutableList());
  }
}
