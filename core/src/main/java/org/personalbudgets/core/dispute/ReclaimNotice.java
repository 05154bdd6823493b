package org.personalbudgets.core.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.Amount;

/**
 * A notice that asks for money back. It does not build without its reasons, what each sum is for,
 * the time to pay, who pays, and how to challenge it: SI 2013/1617 regulation 15 and SI 2014/1652
 * regulation 13 ask for these, and every funder owes them.
 */
@Value.Immutable
public abstract sealed class ReclaimNotice implements Notice permits ImmutableReclaimNotice {
  ReclaimNotice() {}

  /** Which notice. */
  @Override
  public abstract NoticeId id();

  /** Who asks. */
  @Override
  public abstract FunderId funder();

  /** The body of law under which it is given. */
  @Override
  public abstract Regime regime();

  /** The day on which it was given. */
  @Override
  public abstract LocalDate givenOn();

  /** Why, in words; never shown in text. */
  @Override
  @Value.Redacted
  public abstract String reasons();

  /** The text that allows it. */
  @Override
  public abstract Citation source();

  /** What is asked back, thing by thing. */
  public abstract ReclaimedItems items();

  /** Who is to pay. */
  public abstract PartyRole payer();

  /** The first day on which the money is owed. */
  @Override
  public abstract LocalDate firstDay();

  /** The last day to pay, after the day of the notice. */
  public abstract LocalDate payBy();

  /** How to challenge it. */
  @Override
  public abstract ComplaintRoute challenge();

  /** What is asked back in all: the sum of the items. */
  public final Amount amount() {
    return items().amount();
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.reclaim(this);
  }

  @Value.Check
  void check() {
    NoticeChecks.check(this);
    Checks.date("last day to pay", payBy());
    Checks.that(
        payBy().isAfter(givenOn()) && !payBy().isBefore(firstDay()),
        "the last day to pay must lie after the notice of %s, and not before %s, but is %s",
        givenOn(),
        firstDay(),
        payBy());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableReclaimNotice.builder();
  }

  /** Builds a notice; every attribute is required. */
  public interface Builder {
    /** Sets which notice. */
    Builder id(NoticeId id);

    /** Sets who asks. */
    Builder funder(FunderId funder);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets the day on which it was given. */
    Builder givenOn(LocalDate givenOn);

    /** Sets why, in words. */
    Builder reasons(String reasons);

    /** Sets the text that allows it. */
    Builder source(Citation source);

    /** Sets what is asked back. */
    Builder items(ReclaimedItems items);

    /** Sets who is to pay. */
    Builder payer(PartyRole payer);

    /** Sets the first day on which the money is owed. */
    Builder firstDay(LocalDate firstDay);

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
