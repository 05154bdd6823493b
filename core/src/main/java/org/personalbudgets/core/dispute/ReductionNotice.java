package org.personalbudgets.core.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.PeriodicAmount;

/**
 * A notice that less will be paid. SI 2013/1617 regulation 13 and SI 2014/1652 regulation 12 ask
 * for reasonable notice with reasons; agreements of councils for four weeks and more.
 */
@Value.Immutable
public abstract sealed class ReductionNotice implements Notice permits ImmutableReductionNotice {
  ReductionNotice() {}

  /** Which notice. */
  @Override
  public abstract NoticeId id();

  /** Who gives it. */
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

  /** What is paid so far. */
  public abstract PeriodicAmount before();

  /** What will be paid: less, in the same cadence. */
  public abstract PeriodicAmount after();

  /** The first day for which less is paid; after the day of the notice. */
  @Override
  public abstract LocalDate firstDay();

  /** How to challenge it. */
  @Override
  public abstract ComplaintRoute challenge();

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.reduction(this);
  }

  @Value.Check
  void check() {
    NoticeChecks.check(this);
    NoticeChecks.afterTheNotice(this);
    Checks.that(
        before().cadence().equals(after().cadence()),
        "a reduction is told in one cadence, not from %s to %s",
        before().cadence(),
        after().cadence());
    Checks.notNegative("what will be paid", after().amount());
    Checks.that(
        after().amount().isLessThan(before().amount()),
        "a reduction must be to less than %s but is to %s",
        before(),
        after());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableReductionNotice.builder();
  }

  /** Builds a notice; every attribute is required. */
  public interface Builder {
    /** Sets which notice. */
    Builder id(NoticeId id);

    /** Sets who gives it. */
    Builder funder(FunderId funder);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets the day on which it was given. */
    Builder givenOn(LocalDate givenOn);

    /** Sets why, in words. */
    Builder reasons(String reasons);

    /** Sets the text that allows it. */
    Builder source(Citation source);

    /** Sets what is paid so far. */
    Builder before(PeriodicAmount before);

    /** Sets what will be paid. */
    Builder after(PeriodicAmount after);

    /** Sets the first day for which less is paid. */
    Builder firstDay(LocalDate firstDay);

    /** Sets how to challenge it. */
    Builder challenge(ComplaintRoute challenge);

    /**
     * The notice.
     *
     * @throws org.personalbudgets.core.IncompleteException naming everything still missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    ReductionNotice build();
  }
}
