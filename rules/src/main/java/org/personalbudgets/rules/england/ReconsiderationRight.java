package org.personalbudgets.rules.england;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;

/**
 * Decisions that a funder has to make again when asked, and how often. Most are made again once;
 * whoever asks a second time may be refused.
 */
public enum ReconsiderationRight {
  /** A health body refuses a direct payment: no more than one request in six months. */
  NHS_REFUSAL("SI 2013/1617", "reg 7(13)", 6),
  /** A health body leaves a service out of the care plan. */
  NHS_SERVICE_LEFT_OUT("SI 2013/1617", "reg 8(6C)"),
  /** A health body reduces a direct payment. */
  NHS_REDUCTION("SI 2013/1617", "reg 13"),
  /** A health body decides after a review. */
  NHS_REVIEW("SI 2013/1617", "reg 14(12)"),
  /** A health body asks for repayment. */
  NHS_REPAYMENT("SI 2013/1617", "reg 15(6)"),
  /** A health body stops a direct payment, and may meanwhile. */
  NHS_STOP("SI 2013/1617", "reg 17(7)"),
  /** A council reduces a direct payment for special educational provision, and may meanwhile. */
  SEN_REDUCTION("SI 2014/1652", "reg 12"),
  /** A council asks for repayment of one. */
  SEN_REPAYMENT("SI 2014/1652", "reg 13"),
  /** A council stops one. */
  SEN_STOP("SI 2014/1652", "reg 14");

  private final String instrument;
  private final String provision;
  private final int months;

  ReconsiderationRight(String instrument, String provision) {
    this(instrument, provision, 0);
  }

  ReconsiderationRight(String instrument, String provision, int months) {
    this.instrument = instrument;
    this.provision = provision;
    this.months = months;
  }

  /** The text that gives the right. */
  public Citation source() {
    return Citation.law(instrument, provision);
  }

  /** After how many months it may be asked for again; empty where it may be once only. */
  public Optional<Integer> againAfterMonths() {
    return months == 0 ? Optional.empty() : Optional.of(months);
  }

  /**
   * Whether the funder may go ahead while it reconsiders: it may where the text says so; of the
   * others no text was found that says either.
   */
  public Truth mayGoAheadMeanwhile() {
    return this == SEN_REDUCTION || this == NHS_STOP ? Truth.HOLDS : Truth.UNDECIDED;
  }

  /**
   * Whether the decision has to be reconsidered, or may be left as it is. Reading: of requests six
   * months apart to the day, the second has to be dealt with. Asked on 10 January, again from 10
   * July.
   *
   * @param askedOn the day of the request
   * @param before the days of earlier requests about the same decision
   */
  public Limb mustBeReconsidered(LocalDate askedOn, Iterable<LocalDate> before) {
    LocalDate asked = Checks.date("day of the request", askedOn);
    boolean must =
        Iterables.all(
            Copies.list("earlier requests", before),
            earlier -> months > 0 && !asked.isBefore(earlier.plusMonths(months)));
    return Limb.fact(
        "reconsideration." + name().toLowerCase(Locale.ROOT).replace('_', '-'),
        source(),
        Finding.decided(must));
  }
}
