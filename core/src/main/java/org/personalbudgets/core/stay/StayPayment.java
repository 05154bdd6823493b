package org.personalbudgets.core.stay;

/** How a stay is paid for. The limits of direct payments count only stays that those pay for. */
public enum StayPayment {
  /** With a direct payment. */
  DIRECT_PAYMENT,
  /** Otherwise: arranged by the authority, paid by the person, free of charge. */
  OTHERWISE
}
