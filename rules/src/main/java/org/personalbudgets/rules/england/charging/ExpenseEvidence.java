package org.personalbudgets.rules.england.charging;

/** What shows that an expense is met. */
public enum ExpenseEvidence {
  /** A bill, an invoice or a receipt. */
  BILL_OR_RECEIPT,
  /** A statement of an account. */
  ACCOUNT_STATEMENT,
  /** A contract or a tenancy. */
  CONTRACT,
  /** The care and support plan names it. */
  SUPPORT_PLAN,
  /** A letter of a health professional. */
  HEALTH_PROFESSIONAL,
  /** The adult's own account of it. */
  OWN_STATEMENT
}
