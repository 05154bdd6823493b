package org.personalbudgets.core.decision;

/** The kinds of fact that a policy may read; a decision lists which kinds were read for it. */
public enum FactKind {
  /** The agreed plan, its budget or its agreement. */
  PLAN,
  /** The money that came and went. */
  LEDGER,
  /** Stays in care homes. */
  STAYS,
  /** The person's circumstances. */
  CIRCUMSTANCES,
  /** What people judged. */
  JUDGEMENTS,
  /** A dated value of law or of a local policy. */
  LAW
}
