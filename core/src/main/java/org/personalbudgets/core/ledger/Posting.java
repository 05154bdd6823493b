package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/**
 * One entry of a {@link Ledger}. It bears two dates: the day on which the thing happened, and the
 * day on which somebody wrote it down, which may be earlier or later.
 *
 * <p>A posting that refers to another repeats its stream, funder, plan line and category; the
 * methods {@link #settlement}, {@link #refund}, {@link #correction}, {@link #cancellation} and
 * {@link #expiry} do that.
 */
@Value.Immutable
public abstract sealed class Posting permits ImmutablePosting {
  Posting() {}

  /** Which posting; once in a ledger. */
  public abstract PostingId id();

  /** What happened. */
  public abstract PostingKind kind();

  /** The stream whose money it was. */
  public abstract FundingStream stream();

  /** How much; more than nothing, whatever the kind. */
  public abstract Amount amount();

  /** The day on which it happened. */
  public abstract LocalDate effectiveOn();

  /** The day on which it was written down. */
  public abstract LocalDate recordedOn();

  /** The earlier posting that it settles, refunds, cancels or corrects. */
  public abstract Optional<PostingId> refersTo();

  /** The line of the plan that it carries out; for purchases and promises of them only. */
  public abstract Optional<PlanLineId> planLine();

  /** What was bought; for purchases and promises of them only. */
  public abstract Optional<Category> category();

  /** The funder that paid or was paid back, where a stream has more than one. */
  public abstract Optional<FunderId> funder();

  /**
   * The caller's reference for who was paid, in the form of an id; not shown in {@code toString}.
   */
  @Value.Redacted
  public abstract Optional<String> payeeReference();

  @Value.Check
  void check() {
    Checks.that(amount().isPositive(), "amount of a posting must be positive but is %s", amount());
    Checks.date("effective day", effectiveOn());
    Checks.date("recorded day", recordedOn());
    Checks.that(
        refersTo().isPresent() || !kind().requiresReference(),
        "posting '%s' of kind %s must refer to an earlier one",
        id(),
        kind());
    Checks.that(
        refersTo().isEmpty() || kind().allowsReference(),
        "posting '%s' of kind %s must not refer to another one",
        id(),
        kind());
    Checks.that(
        !refersTo().equals(Optional.of(id())), "posting '%s' must not refer to itself", id());
    Checks.that(
        (planLine().isEmpty() && category().isEmpty()) || kind().isForPurchase(),
        "posting '%s' of kind %s must not name a plan line or a category",
        id(),
        kind());
    payeeReference().ifPresent(reference -> Checks.id("payee reference", reference));
  }

  /** The spend that settles this commitment; what it leaves of it is freed. */
  public final Posting settlement(
      PostingId id, Amount amount, LocalDate effectiveOn, LocalDate recordedOn) {
    return following(id, PostingKind.SPEND, amount, effectiveOn, recordedOn);
  }

  /** The refund of this spend, in part or whole. */
  public final Posting refund(
      PostingId id, Amount amount, LocalDate effectiveOn, LocalDate recordedOn) {
    return following(id, PostingKind.REFUND, amount, effectiveOn, recordedOn);
  }

  /** The cancellation of this commitment. */
  public final Posting cancellation(PostingId id, LocalDate effectiveOn, LocalDate recordedOn) {
    return following(id, PostingKind.COMMITMENT_CANCELLED, amount(), effectiveOn, recordedOn);
  }

  /** The expiry of this commitment. */
  public final Posting expiry(PostingId id, LocalDate effectiveOn, LocalDate recordedOn) {
    return following(id, PostingKind.COMMITMENT_EXPIRED, amount(), effectiveOn, recordedOn);
  }

  /**
   * The correction of this posting, effective on this posting's own day as if it had never been.
   */
  public final Posting correction(PostingId id, LocalDate recordedOn) {
    return following(id, PostingKind.CORRECTION, amount(), effectiveOn(), recordedOn);
  }

  private Posting following(
      PostingId id, PostingKind kind, Amount amount, LocalDate effectiveOn, LocalDate recordedOn) {
    Builder builder =
        builder().id(id).kind(kind).stream(stream())
            .amount(amount)
            .effectiveOn(effectiveOn)
            .recordedOn(recordedOn)
            .refersTo(id());
    planLine().ifPresent(builder::planLine);
    category().ifPresent(builder::category);
    funder().ifPresent(builder::funder);
    payeeReference().ifPresent(builder::payeeReference);
    return builder.build();
  }

  /** Whether the other posting has the same stream, funder, plan line and category. */
  final boolean isBookedLike(Posting other) {
    return stream() == other.stream()
        && funder().equals(other.funder())
        && planLine().equals(other.planLine())
        && category().equals(other.category());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutablePosting.builder();
  }

  /** Builds a posting; id, kind, stream, amount and both days are required. */
  public interface Builder {
    /** Sets the id. */
    Builder id(PostingId id);

    /** Sets what happened. */
    Builder kind(PostingKind kind);

    /** Sets whose money it was. */
    Builder stream(FundingStream stream);

    /** Sets how much. */
    Builder amount(Amount amount);

    /** Sets the day on which it happened. */
    Builder effectiveOn(LocalDate effectiveOn);

    /** Sets the day on which it was written down. */
    Builder recordedOn(LocalDate recordedOn);

    /** Sets the earlier posting it refers to. */
    Builder refersTo(PostingId refersTo);

    /** Sets the line of the plan. */
    Builder planLine(PlanLineId planLine);

    /** Sets what was bought. */
    Builder category(Category category);

    /** Sets the funder that paid or was paid back. */
    Builder funder(FunderId funder);

    /** Sets the caller's reference for who was paid. */
    Builder payeeReference(String payeeReference);

    /**
     * The posting.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Posting build();
  }
}
