package org.personalbudgets.core.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/**
 * A notice that payments pause. It ends nothing: it names the day by which somebody looks again,
 * and how the needs are met meanwhile.
 */
@Value.Immutable
public abstract sealed class SuspensionNotice implements Notice permits ImmutableSuspensionNotice {
  SuspensionNotice() {}

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

  /** The first day for which nothing is paid; may be the day of the notice. */
  @Override
  public abstract LocalDate firstDay();

  /** The day by which it is decided whether payments go on; after the first. */
  public abstract LocalDate lookedAtAgainBy();

  /** How the needs are met meanwhile; never shown in text. */
  @Value.Redacted
  public abstract String meanwhile();

  /** How to challenge it. */
  @Override
  public abstract ComplaintRoute challenge();

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.suspension(this);
  }

  @Value.Check
  void check() {
    NoticeChecks.check(this);
    Checks.date("day of looking again", lookedAtAgainBy());
    Checks.text("how needs are met meanwhile", meanwhile());
    Checks.that(
        lookedAtAgainBy().isAfter(firstDay()),
        "a suspension from %s is looked at again later, not by %s",
        firstDay(),
        lookedAtAgainBy());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableSuspensionNotice.builder();
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

    /** Sets the first day for which nothing is paid. */
    Builder firstDay(LocalDate firstDay);

    /** Sets the day by which it is decided whether payments go on. */
    Builder lookedAtAgainBy(LocalDate lookedAtAgainBy);

    /** Sets how the needs are met meanwhile. */
    Builder meanwhile(String meanwhile);

    /** Sets how to challenge it. */
    Builder challenge(ComplaintRoute challenge);

    /**
     * The notice.
     *
     * @throws org.personalbudgets.core.IncompleteException naming everything still missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    SuspensionNotice build();
  }
}
