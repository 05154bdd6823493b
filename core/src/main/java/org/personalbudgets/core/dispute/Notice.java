package org.personalbudgets.core.dispute;

import java.time.LocalDate;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/**
 * A notice that a funder gives. Closed. None builds without its reasons, the day from which it
 * counts and how to challenge it; one about money says how much, for what, who pays and by when.
 */
public sealed interface Notice permits ReclaimNotice, ReductionNotice, SuspensionNotice, EndNotice {
  /** Which notice. */
  NoticeId id();

  /** Who gives it. */
  FunderId funder();

  /** The body of law under which it is given. */
  Regime regime();

  /** The day on which it was given, in writing. */
  LocalDate givenOn();

  /** Why, in words; never shown in text. */
  String reasons();

  /** The text that allows it. */
  Citation source();

  /** The first day on which what it says counts. */
  LocalDate firstDay();

  /** How to challenge it. */
  ComplaintRoute challenge();

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For one that asks for money back. */
    R reclaim(ReclaimNotice notice);

    /** For one that less will be paid. */
    R reduction(ReductionNotice notice);

    /** For one that payments pause. */
    R suspension(SuspensionNotice notice);

    /** For one that payments end. */
    R end(EndNotice notice);
  }
}
