package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.budget.ContributionBasis;

/** How the authority comes to a financial assessment: SI 2014/2672 regulations 9 and 10. */
public enum AssessmentRoute {
  /** A full financial assessment of what the adult told: regulation 9. */
  FULL(ContributionBasis.FINANCIAL_ASSESSMENT),
  /**
   * The adult consents to do without a full one and the authority is satisfied that the adult can
   * and will pay the whole cost: regulation 10(2) to (3).
   */
  LIGHT_TOUCH_ABLE_TO_PAY(ContributionBasis.LIGHT_TOUCH_ASSESSMENT),
  /**
   * The adult consents to do without a full one and the authority is satisfied that the adult can
   * pay nothing: regulation 10(2) to (3).
   */
  LIGHT_TOUCH_UNABLE_TO_PAY(ContributionBasis.LIGHT_TOUCH_ASSESSMENT),
  /** The adult refuses an assessment, or withholds what it needs: regulation 10(1). */
  REFUSED(ContributionBasis.ASSESSMENT_REFUSED);

  private final ContributionBasis basis;

  AssessmentRoute(ContributionBasis basis) {
    this.basis = basis;
  }

  /** The footing of a contribution that is set this way. */
  public ContributionBasis basis() {
    return basis;
  }
}
