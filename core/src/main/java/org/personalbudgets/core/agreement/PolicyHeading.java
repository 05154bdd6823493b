package org.personalbudgets.core.agreement;

/**
 * The seven headings of a joint policy on personal budgets of children's and adults' services. A
 * decision, notice or complaint falls under one of them.
 */
public enum PolicyHeading {
  /** Who may have one. */
  ELIGIBILITY,
  /** Which funding is in it. */
  FUNDING_INCLUDED,
  /** How it is calculated. */
  CALCULATION,
  /** How it is agreed. */
  AGREEMENT,
  /** How it is managed and used. */
  MANAGEMENT_AND_USE,
  /** Negotiation and disputes. */
  NEGOTIATION_AND_DISPUTES,
  /** Which services are in and which are out. */
  INCLUSION_AND_EXCLUSION_OF_SERVICES
}
