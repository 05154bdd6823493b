package org.personalbudgets.core.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.EndingGround;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/**
 * A notice that payments end. SI 2013/1617 regulation 17 and SI 2014/1652 regulation 14 ask for
 * reasonable notice with reasons.
 */
@Value.Immutable
public abstract sealed class EndNotice implements Notice permits ImmutableEndNotice {
  EndNotice() {}

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

  /** Why, as a closed choice. */
  public abstract EndingGround ground();

  /** The first day for which nothing is paid; may be the day of the notice. */
  @Override
  public abstract LocalDate firstDay();

  /** How the needs that remain are met instead; never shown in text. */
  @Value.Redacted
  public abstract String instead();

  /** How to challenge it. */
  @Override
  public abstract ComplaintRoute challenge();

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.end(this);
  }

  @Value.Check
  void check() {
    NoticeChecks.check(this);
    Checks.text("how needs are met instead", instead());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableEndNotice.builder();
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

    /** Sets why, as a closed choice. */
    Builder ground(EndingGround ground);

    /** Sets the first day for which nothing is paid. */
    Builder firstDay(LocalDate firstDay);

    /** Sets how the needs that remain are met instead. */
    Builder instead(String instead);

    /** Sets how to challenge it. */
    Builder challenge(ComplaintRoute challenge);

    /**
     * The notice.
     *
     * @throws org.personalbudgets.core.IncompleteException naming everything still missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    EndNotice build();
  }
}
