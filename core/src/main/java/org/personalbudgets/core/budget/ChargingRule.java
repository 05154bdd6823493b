package org.personalbudgets.core.budget;

/** Whether the person, or a parent, may have to contribute to what a stream of money pays for. */
public enum ChargingRule {
  /** Free to the person: no contribution is ever taken. */
  FREE,
  /** A contribution found by the adults' means test: Care Act 2014 sections 14 and 17. */
  MEANS_TESTED,
  /**
   * A contribution that it is reasonably practicable to pay, having regard to means: children's
   * direct payments paid net, SI 2009/1887 regulation 9.
   */
  REASONABLY_PRACTICABLE
}
