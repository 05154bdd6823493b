package org.personalbudgets.core.plan;

/** Who may write a support plan, alone or together. */
public enum PlanAuthor {
  /** The person themselves. */
  PERSON,
  /** The council, or the health body, with the person. */
  COUNCIL,
  /** Family or friends of the person. */
  FAMILY_OR_FRIENDS,
  /** Another organisation or person outside the council. */
  ANOTHER_ORGANISATION
}
