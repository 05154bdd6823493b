package org.personalbudgets.rules.text;

/** Who reads an explanation. The same reasons, in words for each. */
public enum Audience {
  /** The person whose budget it is, or who speaks for them. */
  PERSON,
  /** A practitioner or officer of the council or health body. */
  WORKER,
  /** Somebody who checks the decision: codes, values and sources, nothing smoothed. */
  AUDITOR
}
