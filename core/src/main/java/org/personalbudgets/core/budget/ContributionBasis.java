package org.personalbudgets.core.budget;

/** On what footing a person's contribution was set. */
public enum ContributionBasis {
  /** A full financial assessment: Care Act 2014 section 17. */
  FINANCIAL_ASSESSMENT,
  /** A light-touch assessment, with the person's consent: SI 2014/2672 regulation 10(2) to (3). */
  LIGHT_TOUCH_ASSESSMENT,
  /** The person refused an assessment: SI 2014/2672 regulation 10(1). */
  ASSESSMENT_REFUSED,
  /** What it is reasonably practicable for a parent to pay: SI 2009/1887 regulation 9. */
  REASONABLY_PRACTICABLE,
  /** Nothing may be charged. */
  NOTHING_CHARGEABLE
}
