package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/**
 * One entry of a ledger: money that came or went, out of one stream. An amount that several streams
 * share is several entries, so that every penny keeps its stream.
 */
@Value.Immutable
public abstract sealed class Posting permits ImmutablePosting {
  Posting() {}

  /** The caller's id of the entry. */
  public abstract PostingId id();

  /** Why the money came or went. */
  public abstract PostingKind kind();

  /** The day on which it came or went: the day that limits and balances count. */
  public abstract LocalDate date();

  /** The day on which it was entered; later than {@link #date} when it is entered late. */
  @Value.Default
  public LocalDate enteredOn() {
    return date();
  }

  /** How much: more than nothing; which way is for the kind to say. */
  public abstract Amount amount();

  /** The stream whose money it is. */
  public abstract FundingStream stream();

  /** The line of the plan that was paid for, if any. */
  public abstract Optional<PlanLineId> planLine();

  /** What was bought; only purchases and refunds have one. */
  public abstract Optional<Category> category();

  /** The purchase that a refund belongs to. */
  public abstract Optional<PostingId> refundOf();

  /** The entry that this one cancels in full, as having been entered by mistake. */
  public abstract Optional<PostingId> corrects();

  @Value.Check
  void check() {
    Checks.date("date of the posting", date());
    Checks.date("day of entry", enteredOn());
    Checks.that(amount().isPositive(), "amount must be more than nothing but is %s", amount());
    Checks.that(
        refundOf().isPresent() == (kind() == PostingKind.REFUND && corrects().isEmpty())
            || corrects().isPresent(),
        "a refund, and nothing else, names the purchase it belongs to");
    Checks.that(
        category().isEmpty() || kind().spentSign() != 0,
        "only a purchase or a refund has a category, not %s",
        kind());
  }

  /** What the entry does to the balance, in minor units: negative where it takes away. */
  long balanceEffect() {
    return direction() * kind().balanceSign() * amount().minorUnits();
  }

  /** What the entry does to what was spent, in minor units. */
  long spentEffect() {
    return direction() * kind().spentSign() * amount().minorUnits();
  }

  private int direction() {
    return corrects().isPresent() ? -1 : 1;
  }

  /** A builder of an entry. */
  public static Builder builder() {
    return ImmutablePosting.builder();
  }

  /** Builds an entry; not for two threads at once. */
  public interface Builder {
    /** Sets the caller's id. */
    Builder id(PostingId id);

    /** Sets why the money came or went. */
    Builder kind(PostingKind kind);

    /** Sets the day on which it came or went. */
    Builder date(LocalDate date);

    /** Sets the day on which it was entered. */
    Builder enteredOn(LocalDate enteredOn);

    /** Sets how much, more than nothing. */
    Builder amount(Amount amount);

    /** Sets the stream. */
    Builder stream(FundingStream stream);

    /** Sets the line of the plan that was paid for. */
    Builder planLine(PlanLineId planLine);

    /** Sets what was bought. */
    Builder category(Category category);

    /** Sets the purchase that a refund belongs to. */
    Builder refundOf(PostingId purchase);

    /** Sets the entry that this one cancels in full. */
    Builder corrects(PostingId entry);

    /**
     * The entry.
     *
     * @throws org.personalbudgets.core.IncompleteException naming everything still missing
     * @throws IllegalArgumentException if a value breaks its rule
     */
    Posting build();
  }
}
