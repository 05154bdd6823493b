package org.personalbudgets.core.decision;

/** What a decision says, from the mildest to the strictest. The declared order is that order. */
public enum Answer {
  /** A rule permits it, and no other rule stands against it. */
  ALLOWED,
  /** Allowed once the evidence, approval or condition that the decision names is there. */
  CONDITIONAL,
  /**
   * A person has to decide: a rule asks for judgement, or failed, or no rule covers the purchase.
   */
  REFERRED,
  /** A rule prohibits it. */
  REFUSED;

  /** Whether this answer is stricter than the other. */
  public boolean isStricterThan(Answer other) {
    return compareTo(other) > 0;
  }

  /** Whether this answer is milder than the other. */
  public boolean isMilderThan(Answer other) {
    return compareTo(other) < 0;
  }
}
