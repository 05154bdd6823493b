package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * Money that the funders let pass from one stream of a budget to another. It leaves the one as
 * carried out and reaches the other as carried in, so that every penny says under whose law it is
 * spent, and the whole holds as much as before.
 *
 * <p>Append the postings as one batch: half a transfer is none.
 *
 * @param id names it; its postings are called by it, with {@code .out} and {@code .in} at the end
 * @param from the stream that gives
 * @param to the stream that gets, another one
 * @param amount how much; more than nothing
 */
public record Transfer(String id, FundingStream from, FundingStream to, Amount amount) {
  /** Checks each component. */
  public Transfer {
    Checks.id("transfer id", id);
    PostingId.of(id + ".out");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    Checks.that(from != to, "a transfer needs two streams but both are %s", from);
    Checks.that(
        requireNonNull(amount, "amount").isPositive(),
        "amount of a transfer must be positive but is %s",
        amount);
  }

  /** The same amount back, under another id. */
  public Transfer back(String otherId) {
    return new Transfer(otherId, to, from, amount);
  }

  /** What leaves the one stream, then what reaches the other. */
  public List<Posting> postings(LocalDate effectiveOn, LocalDate recordedOn) {
    return ImmutableList.of(
        posting(".out", PostingKind.CARRIED_OUT, from, effectiveOn, recordedOn),
        posting(".in", PostingKind.CARRIED_IN, to, effectiveOn, recordedOn));
  }

  private Posting posting(
      String ending,
      PostingKind kind,
      FundingStream stream,
      LocalDate effectiveOn,
      LocalDate recordedOn) {
    return Posting.builder().id(PostingId.of(id + ending)).kind(kind).stream(stream)
        .amount(amount)
        .effectiveOn(effectiveOn)
        .recordedOn(recordedOn)
        .build();
  }
}
