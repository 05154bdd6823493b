package org.personalbudgets.core.surplus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.money.Amount;

/**
 * How a stream's money passes from one budget to the next: what goes back to the funder, and all
 * the rest carried over. Nothing is swept up in silence: what goes back is stated, and is never
 * more than the true surplus.
 *
 * @param stream whose money
 * @param lastDay the last day of the budget that ends; the next begins on the day after
 * @param carried what is carried over; not negative
 * @param returned what goes back; not negative
 */
public record CarryOver(FundingStream stream, LocalDate lastDay, Amount carried, Amount returned) {
  /** Checks each component. */
  public CarryOver {
    requireNonNull(stream, "stream");
    Checks.date("last day", lastDay);
    Checks.date("first day of the next budget", lastDay.plusDays(1));
    Checks.notNegative("carried", carried);
    Checks.notNegative("returned", returned);
    requireNonNull(carried.plus(returned), "total");
  }

  /**
   * All that is held, some of the true surplus going back.
   *
   * @param finding the finding at the end of the last day
   * @param returned what goes back; no more than the true surplus
   */
  public static CarryOver of(SurplusFinding finding, Amount returned) {
    Amount surplus = requireNonNull(finding, "finding").of(SurplusPartKind.TRUE_SURPLUS);
    Checks.that(
        requireNonNull(returned, "returned").isAtMost(surplus),
        "no more than the true surplus of %s can go back but %s is to",
        surplus,
        returned);
    return new CarryOver(
        finding.stream(), finding.asOf(), finding.held().minus(returned), returned);
  }

  /**
   * The postings that end the old budget, on its last day. A promise that is open has to be
   * cancelled in the old ledger first and made again in the new one.
   *
   * @param id what they are called, with {@code .out} and {@code .back} at the end
   */
  public List<Posting> closing(PostingId id, LocalDate recordedOn) {
    requireNonNull(id, "id");
    requireNonNull(recordedOn, "recordedOn");
    ImmutableList.Builder<Posting> postings = ImmutableList.builder();
    posting(id + ".out", PostingKind.CARRIED_OUT, carried, lastDay, recordedOn)
        .ifPresent(postings::add);
    posting(id + ".back", PostingKind.RETURNED_TO_FUNDER, returned, lastDay, recordedOn)
        .ifPresent(postings::add);
    return postings.build();
  }

  /**
   * The posting that begins the next budget, on its first day; none if nothing is carried.
   *
   * @param id what it is called, with {@code .in} at the end
   */
  public Optional<Posting> opening(PostingId id, LocalDate recordedOn) {
    requireNonNull(id, "id");
    requireNonNull(recordedOn, "recordedOn");
    return posting(id + ".in", PostingKind.CARRIED_IN, carried, lastDay.plusDays(1), recordedOn);
  }

  private Optional<Posting> posting(
      String id, PostingKind kind, Amount amount, LocalDate effectiveOn, LocalDate recordedOn) {
    if (amount.isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        Posting.builder().id(PostingId.of(id)).kind(kind).stream(stream)
            .amount(amount)
            .effectiveOn(effectiveOn)
            .recordedOn(recordedOn)
            .build());
  }
}
