package org.personalbudgets.core.dispute;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.money.Amount;

/**
 * A notice that asks for money back. It does not build without its reasons, what each sum is for,
 * the time to pay, who pays, and how to challenge it: SI 2013/1617 regulation 15 and SI 2014/1652
 * regulation 13 ask for these, and every funder owes them.
 */
@Value.Immutable
public abstract sealed class ReclaimNotice permits ImmutableReclaimNotice {
  ReclaimNotice() {}

  /** Which notice. */
  public abstract NoticeId id();

  /** Who asks. */
  public abstract FunderId funder();

  /** The day on which it was given. */
  public abstract LocalDate givenOn();

  /** Why, in words; never shown in text. */
  @Value.Redacted
  public abstract String reasons();

  /** The text that allows it. */
  public abstract Citation source();

  /** What is asked back, thing by thing; at least one. */
  public abstract List<ReclaimedItem> items();

  /** Who is to pay. */
  public abstract PartyRole payer();

  /** The last day to pay, after the day of the notice. */
  public abstract LocalDate payBy();

  /** How to challenge it. */
  public abstract ComplaintRoute challenge();

  /** What is asked back in all: the sum of the items. */
  @Value.Derived
  public Amount amount() {
    return Amount.sum(
        items().isEmpty()
            ? Amount.ZERO_POUNDS.currencyCode()
            : items().get(0).amount().currencyCode(),
        items().stream().map(ReclaimedItem::amount).toList());
  }

  @Value.Check
  void check() {
    Checks.date("day of the notice", givenOn());
    Checks.date("last day to pay", payBy());
    Checks.text("reasons", reasons());
    Checks.that(!items().isEmpty(), "a notice says what each sum is asked back for");
    Checks.that(
        payBy().isAfter(givenOn()),
        "the last day to pay must lie after the notice of %s but is %s",
        givenOn(),
        payBy());
    Set<PostingId> postings = new HashSet<>();
    for (ReclaimedItem item : items()) {
      Checks.that(postings.add(item.posting()), "entry %s is asked back twice", item.posting());
    }
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableReclaimNotice.builder();
  }

  /** Builds a notice; every attribute is required, and at least one item. */
  public interface Builder {
    /** Sets which notice. */
    Builder id(NoticeId id);

    /** Sets who asks. */
    Builder funder(FunderId funder);

    /** Sets the day on which it was given. */
    Builder givenOn(LocalDate givenOn);

    /** Sets why, in words. */
    Builder reasons(String reasons);

    /** Sets the text that allows it. */
    Builder source(Citation source);

    /** Adds a thing that money is asked back for. */
    Builder addItem(ReclaimedItem item);

    /** Adds things that money is asked back for. */
    default Builder items(Iterable<ReclaimedItem> items) {
      Checks.each("items", items, Caps.MAX_LINES, this::addItem);
      return this;
    }

    /** Sets who is to pay. */
    Builder payer(PartyRole payer);

    /** Sets the last day to pay. */
    Builder payBy(LocalDate payBy);

    /** Sets how to challenge it. */
    Builder challenge(ComplaintRoute challenge);

    /**
     * The notice.
     *
     * @throws org.personalbudgets.core.IncompleteException naming everything still missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    ReclaimNotice build();
  }
}
