package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.surplus.SurplusFinding;
import org.personalbudgets.core.surplus.SurplusPartKind;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.nhs.Regulation13Offset;
import org.personalbudgets.rules.england.sen.Regulation13Repayment;

/**
 * The most that may be taken of what a finding on surplus calls reclaimable, stream by stream. The
 * finding already leaves out what is promised, set aside, within the band, lost by an honest
 * mistake or to somebody's fraud; these ceilings of national law come on top.
 *
 * <p>Reading: for social care the regulations set no ceiling beyond what was paid, and the guidance
 * leaves honest mistakes, victims of fraud and legitimately built-up contingency alone. The text of
 * that guidance was not read for this, and is marked so.
 */
public final class SurplusCeilings {
  /** What leaves honest mistakes, victims of fraud and built-up contingency alone; not read. */
  public static final Citation GUIDANCE =
      Citation.guidance("Care and support statutory guidance", "12.71 ff")
          .withConfidence(Confidence.REMEMBERED);

  private SurplusCeilings() {}

  /**
   * What may be set against the next payment instead of being asked back: of an NHS payment up to
   * what is due for the period (SI 2013/1617 regulation 13(4)). For the other streams the same is
   * read: nobody can set more against a payment than it is.
   *
   * @param due what is due next; not negative
   */
  public static Amount offset(SurplusFinding finding, Amount due) {
    return Regulation13Offset.most(
        requireNonNull(finding, "finding").of(SurplusPartKind.TRUE_SURPLUS), due);
  }

  /**
   * What may be asked back at most: of a payment for special educational provision only what was
   * not spent on agreed provision (SI 2014/1652 regulation 13), of other payments no more than was
   * paid.
   *
   * @param paid what was paid in the stream; not negative
   * @param spentAsAgreed what of it was spent as agreed; not negative
   */
  public static Amount repayment(SurplusFinding finding, Amount paid, Amount spentAsAgreed) {
    Amount reclaimable = requireNonNull(finding, "finding").reclaimable();
    Checks.notNegative("paid", paid);
    Checks.notNegative("spent as agreed", spentAsAgreed);
    return reclaimable.min(
        finding.stream() == FundingStream.EDUCATION
            ? Regulation13Repayment.most(paid, spentAsAgreed)
            : paid);
  }
}
