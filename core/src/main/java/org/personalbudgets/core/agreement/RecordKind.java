package org.personalbudgets.core.agreement;

/** A kind of record that the holder of a direct payment keeps. */
public enum RecordKind {
  /** Statements of the account. */
  BANK_STATEMENTS,
  /** Invoices and receipts. */
  INVOICES_AND_RECEIPTS,
  /** Hours worked by personal assistants. */
  TIMESHEETS,
  /** Payroll records. */
  PAYROLL,
  /** Certificates of insurance. */
  INSURANCE,
  /** A signed declaration of what the money was used for. */
  DECLARATION
}
