package org.personalbudgets.core.ledger;

import static org.personalbudgets.core.ledger.PostingKind.CORRECTION;
import static org.personalbudgets.core.ledger.PostingKind.REFUND;
import static org.personalbudgets.core.ledger.PostingKind.SPEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/**
 * Random steps of a ledger's life. A step names earlier postings by their position, modulo size.
 */
record Steps(Step step, int position, Booking booking, int days) {
  static final LocalDate START = LocalDate.of(2024, 1, 15);
  static final int DAYS = 40;
  static final List<PlanLineId> LINES = List.of(PlanLineId.of("carer"), PlanLineId.of("swimming"));
  static final List<Category> CATEGORIES =
      List.of(
          Category.of("leisure"),
          Category.of("leisure.sport"),
          Category.of("leisure.sport.swimming"),
          Category.of("leisure.sports"),
          Category.of("personal-care"));
  static final List<FundingStream> STREAMS =
      List.of(FundingStream.ADULT_SOCIAL_CARE, FundingStream.NHS);

  /** What a step does. */
  enum Step {
    PAY_IN,
    SPEND,
    COMMIT,
    SETTLE,
    SETTLE_WITH_MORE,
    CANCEL,
    EXPIRE,
    REFUND,
    CORRECT,
    RETURN,
    REPEAT,
    CONFLICT,
    MISBOOK,
    REFER_TO_NOTHING
  }

  /** Amount and places of a posting; numbers to be taken modulo what there is. */
  record Booking(long pennies, int stream, int line, int category) {}

  static Arbitrary<Steps> any() {
    Arbitrary<Long> pennies =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(1L, 2L, 33L, 99L, 100L, 101L)),
            Tuple.of(2, Arbitraries.longs().between(1, 500)));
    Arbitrary<Booking> bookings =
        Combinators.combine(
                pennies,
                Arbitraries.integers().between(0, 1),
                Arbitraries.integers().between(0, LINES.size()),
                Arbitraries.integers().between(0, CATEGORIES.size()))
            .as(Booking::new);
    Arbitrary<Step> steps =
        Arbitraries.frequency(
            Tuple.of(6, Step.PAY_IN),
            Tuple.of(6, Step.SPEND),
            Tuple.of(5, Step.COMMIT),
            Tuple.of(4, Step.SETTLE),
            Tuple.of(1, Step.SETTLE_WITH_MORE),
            Tuple.of(2, Step.CANCEL),
            Tuple.of(1, Step.EXPIRE),
            Tuple.of(5, Step.REFUND),
            Tuple.of(4, Step.CORRECT),
            Tuple.of(2, Step.RETURN),
            Tuple.of(1, Step.REPEAT),
            Tuple.of(1, Step.CONFLICT),
            Tuple.of(1, Step.MISBOOK),
            Tuple.of(1, Step.REFER_TO_NOTHING));
    return Combinators.combine(
            steps,
            Arbitraries.integers().between(0, 1_000),
            bookings,
            Arbitraries.integers().between(0, DAYS))
        .as(Steps::new)
        .withoutEdgeCases();
  }

  /** The posting that this step offers to a ledger with these postings. */
  Posting posting(List<Posting> postings) {
    PostingId id = PostingId.of("p" + postings.size());
    LocalDate on = START.plusDays(days);
    // a step in thirty goes back in time, which the ledger must refuse
    LocalDate recorded = START.plusDays(position % 30 == 7 ? 0 : postings.size());
    Amount amount = Amount.pence(booking.pennies());
    return switch (step) {
      case PAY_IN -> fresh(id, PostingKind.values()[position % 4], on, recorded);
      case SPEND -> fresh(id, SPEND, on, recorded);
      case COMMIT -> fresh(id, PostingKind.COMMITMENT, on, recorded);
      case RETURN -> fresh(id, PostingKind.values()[6 + position % 2], on, recorded);
      case SETTLE ->
          earlier(postings, PostingKind.COMMITMENT)
              .map(known -> known.settlement(id, amount.min(known.amount()), on, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case SETTLE_WITH_MORE ->
          earlier(postings, PostingKind.COMMITMENT)
              .map(known -> known.settlement(id, known.amount().plus(amount), on, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case CANCEL ->
          earlier(postings, PostingKind.COMMITMENT)
              .map(known -> known.cancellation(id, on, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case EXPIRE ->
          earlier(postings, PostingKind.COMMITMENT)
              .map(known -> known.expiry(id, on, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case REFUND ->
          earlier(postings, SPEND)
              .map(known -> known.refund(id, amount, on, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case CORRECT ->
          any(postings)
              .map(known -> known.correction(id, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case REPEAT -> any(postings).orElseGet(() -> fresh(id, SPEND, on, recorded));
      case CONFLICT ->
          any(postings)
              .map(known -> fresh(known.id(), SPEND, on, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case MISBOOK ->
          any(postings)
              .map(known -> misbooked(id, known, on, recorded))
              .orElseGet(() -> fresh(id, SPEND, on, recorded));
      case REFER_TO_NOTHING ->
          fresh(PostingId.of("nothing"), SPEND, on, recorded).refund(id, amount, on, recorded);
    };
  }

  private Optional<Posting> any(List<Posting> postings) {
    return postings.isEmpty()
        ? Optional.empty()
        : Optional.of(postings.get(position % postings.size()));
  }

  private Optional<Posting> earlier(List<Posting> postings, PostingKind kind) {
    return any(postings.stream().filter(posting -> posting.kind() == kind).toList());
  }

  private Posting fresh(PostingId id, PostingKind kind, LocalDate on, LocalDate recorded) {
    Posting.Builder builder = builder(id, kind, on, recorded);
    if (kind.isForPurchase()) {
      if (booking.line() < LINES.size()) {
        builder.planLine(LINES.get(booking.line()));
      }
      if (booking.category() < CATEGORIES.size()) {
        builder.category(CATEGORIES.get(booking.category()));
      }
    }
    return builder.build();
  }

  private Posting.Builder builder(
      PostingId id, PostingKind kind, LocalDate on, LocalDate recorded) {
    return Posting.builder().id(id).kind(kind).stream(STREAMS.get(booking.stream()))
        .amount(Amount.pence(booking.pennies()))
        .effectiveOn(on)
        .recordedOn(recorded);
  }

  /** Refers to another posting as some kind or other, booked as chance has it. */
  private Posting misbooked(PostingId id, Posting known, LocalDate on, LocalDate recorded) {
    PostingKind kind = position % 2 == 0 ? REFUND : CORRECTION;
    return builder(id, kind, on, recorded).refersTo(known.id()).build();
  }
}
