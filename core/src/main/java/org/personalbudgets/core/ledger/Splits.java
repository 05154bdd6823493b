package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Allocation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Remainder;
import org.personalbudgets.money.Shares;

/**
 * Purchases that several streams pay together. Each stream has a posting of its own, so that every
 * penny keeps its stream when it is promised, spent and refunded. The parts make up the whole to
 * the penny; append them as one batch.
 */
public final class Splits {
  private Splits() {}

  /**
   * The parts of a purchase or a promise, one for each stream that pays something.
   *
   * @param whole a spend or a commitment that refers to nothing and names no funder; its stream is
   *     not looked at
   * @param weights in what proportion the streams pay; at least one more than nothing
   * @param remainder who bears the pennies left over
   * @return postings like the whole, in the order in which streams are declared; their ids are that
   *     of the whole with the stream at the end
   */
  public static List<Posting> parts(
      Posting whole, Map<FundingStream, Rate> weights, Remainder remainder) {
    requireNonNull(whole, "whole");
    Checks.that(
        whole.refersTo().isEmpty()
            && whole.funder().isEmpty()
            && (whole.kind() == PostingKind.SPEND || whole.kind() == PostingKind.COMMITMENT),
        "posting '%s' is no purchase that several streams could pay",
        whole.id());
    Map<FundingStream, Rate> inOrder = new EnumMap<>(FundingStream.class);
    inOrder.putAll(requireNonNull(weights, "weights"));
    Allocation.Builder allocation = Allocation.builder(requireNonNull(remainder, "remainder"));
    inOrder.forEach((stream, weight) -> allocation.add(stream.name(), weight));
    Shares shares = allocation.build().allocate(whole.amount());
    ImmutableList.Builder<Posting> parts = ImmutableList.builder();
    for (FundingStream stream : inOrder.keySet()) {
      Amount share = shares.of(stream.name());
      if (share.isPositive()) {
        parts.add(part(whole, stream, share));
      }
    }
    return parts.build();
  }

  private static Posting part(Posting whole, FundingStream stream, Amount share) {
    Posting.Builder part =
        Posting.builder()
            .id(PostingId.of(whole.id() + "." + stream.name()))
            .kind(whole.kind())
            .stream(stream)
            .amount(share)
            .effectiveOn(whole.effectiveOn())
            .recordedOn(whole.recordedOn());
    whole.planLine().ifPresent(part::planLine);
    whole.category().ifPresent(part::category);
    whole.payeeReference().ifPresent(part::payeeReference);
    return part.build();
  }

  /**
   * The refunds of spends that were parts of one purchase: each stream gets back in proportion to
   * what it still bears, so that a full refund leaves nothing on any of them.
   *
   * @param ledger the ledger that holds the spends
   * @param spends the ids of the spends
   * @param id what the refunds are called, with a number at the end
   * @param amount how much came back in all
   * @param on the day on which it came back and was written down
   * @throws IllegalArgumentException if a spend is not there, or more came back than they bear
   */
  public static List<Posting> refunds(
      Ledger ledger, Iterable<PostingId> spends, PostingId id, Amount amount, LocalDate on) {
    requireNonNull(ledger, "ledger");
    requireNonNull(id, "id");
    List<Posting> found = new ArrayList<>();
    Allocation.Builder allocation = Allocation.builder(Remainder.LARGEST_FRACTION);
    Checks.each(
        "spends",
        spends,
        Caps.MAX_LINES,
        spend -> {
          Amount borne = borne(ledger, spend);
          found.add(ledger.posting(spend).orElseThrow());
          allocation.add(spend.value(), Rate.of(borne.minorUnits()), borne);
        });
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "amount of a refund must be positive but is %s",
        amount);
    Shares shares = allocation.build().allocate(amount);
    Checks.that(
        shares.unallocated().isZero(),
        "refund of %s is %s more than the spends bear",
        amount,
        shares.unallocated());
    ImmutableList.Builder<Posting> refunds = ImmutableList.builder();
    for (int at = 0; at < found.size(); at++) {
      Amount share = shares.of(found.get(at).id().value());
      if (share.isPositive()) {
        refunds.add(found.get(at).refund(PostingId.of(id + "." + at), share, on, on));
      }
    }
    return refunds.build();
  }

  private static Amount borne(Ledger ledger, PostingId spend) {
    return ledger
        .refundable(spend)
        .orElseThrow(
            () -> new IllegalArgumentException("no spend '" + spend + "' is in the ledger"));
  }
}
