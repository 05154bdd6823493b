package org.personalbudgets.core.budget;

/** How an indicative budget was found. None of them decides the agreed budget. */
public enum AllocationMethod {
  /** Hours or services at a price each. */
  READY_RECKONER,
  /** Points for answers, looked up in a table from points to money. */
  POINTS_TABLE,
  /** A level of need in each part of life at a rate for each level. */
  DOMAIN_LEVELS,
  /** A figure that a practitioner named, held afterwards against the cost of a real plan. */
  PROFESSIONAL_JUDGEMENT
}
