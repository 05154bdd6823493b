package org.personalbudgets.core.agreement;

/** What kind of account the money is paid into. */
public enum AccountType {
  /** A bank account kept for this money alone. */
  SEPARATE_BANK_ACCOUNT,
  /** A prepaid card account. */
  PREPAID_CARD,
  /** An account that an accountant or support service manages. */
  MANAGED_ACCOUNT,
  /** An account of the nominee or other holder, kept for this money. */
  NOMINATED_PERSONS_ACCOUNT,
  /** The holder's own account: for a one-off direct payment of the NHS only. */
  PERSONAL_ACCOUNT
}
