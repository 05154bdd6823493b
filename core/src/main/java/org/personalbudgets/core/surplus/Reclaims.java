package org.personalbudgets.core.surplus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.dispute.ReclaimNotice;
import org.personalbudgets.core.dispute.ReclaimedItem;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.money.Amount;

/** The entries that money is asked back for, and how it is booked once it is paid. */
public final class Reclaims {
  private Reclaims() {}

  /**
   * What a notice may ask back by a finding, entry by entry, so that nobody has to guess: of a true
   * surplus the newest payments, because what came first was spent first; of spends, those judged
   * to be reclaimable.
   *
   * @param ledger the ledger that the finding was made from
   */
  public static List<ReclaimedItem> of(SurplusFinding finding, Ledger ledger) {
    requireNonNull(finding, "finding");
    requireNonNull(ledger, "ledger");
    ImmutableList.Builder<ReclaimedItem> items = ImmutableList.builder();
    for (SurplusPart part : finding.parts()) {
      if (part.kind() == SurplusPartKind.TRUE_SURPLUS) {
        items.addAll(payments(finding, part.amount(), ledger));
      } else {
        part.kind()
            .ground()
            .ifPresent(
                ground ->
                    items.add(
                        new ReclaimedItem(PostingId.of(part.reference()), part.amount(), ground)));
      }
    }
    return items.build();
  }

  private static List<ReclaimedItem> payments(
      SurplusFinding finding, Amount surplus, Ledger ledger) {
    ImmutableList.Builder<ReclaimedItem> items = ImmutableList.builder();
    Amount rest = surplus;
    for (Posting payment : FundersMoney.payments(ledger, finding.stream(), finding.asOf())) {
      Amount taken = rest.min(payment.amount());
      if (taken.isPositive()) {
        items.add(new ReclaimedItem(payment.id(), taken, RecoveryGround.UNUSED_AND_ACCUMULATED));
        rest = rest.minus(taken);
      }
    }
    Checks.that(rest.isZero(), "the ledger holds %s less than the finding says", rest);
    return items.build();
  }

  /**
   * The postings that book a notice once it is paid, in the stream and for the funder of each
   * entry: for a spend, that the money came back and then went to the funder; for a payment, that
   * it went to the funder. Append them as one batch.
   *
   * @param notice the notice; its id begins those of the postings
   * @param ledger the ledger that holds its entries
   * @param paidOn the day on which it was paid and written down
   * @throws IllegalArgumentException if an entry is not in the ledger, or is neither a spend nor a
   *     payment in
   */
  public static List<Posting> paid(ReclaimNotice notice, Ledger ledger, LocalDate paidOn) {
    requireNonNull(ledger, "ledger");
    ImmutableList.Builder<Posting> postings = ImmutableList.builder();
    int number = 0;
    for (ReclaimedItem item : requireNonNull(notice, "notice").items().items()) {
      Posting entry =
          ledger
              .posting(item.posting())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no entry '" + item.posting() + "' is in the ledger"));
      String id = notice.id() + "." + number++;
      if (entry.kind() == PostingKind.SPEND) {
        postings.add(entry.refund(PostingId.of(id + ".back"), item.amount(), paidOn, paidOn));
      }
      postings.add(returned(entry, PostingId.of(id), item.amount(), paidOn));
    }
    return postings.build();
  }

  private static Posting returned(Posting entry, PostingId id, Amount amount, LocalDate on) {
    Checks.that(
        entry.kind() == PostingKind.SPEND
            || entry.kind() == PostingKind.PAYMENT_IN
            || entry.kind() == PostingKind.CARRIED_IN,
        "entry '%s' of kind %s cannot be asked back",
        entry.id(),
        entry.kind());
    Posting.Builder posting =
        Posting.builder().id(id).kind(PostingKind.RETURNED_TO_FUNDER).stream(entry.stream())
            .amount(amount)
            .effectiveOn(on)
            .recordedOn(on);
    entry.funder().ifPresent(posting::funder);
    return posting.build();
  }
}
