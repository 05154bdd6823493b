package org.personalbudgets.core.agreement;

/** To whom a top-up is paid. */
public enum TopUpRecipient {
  /** The funder, which pays the provider the whole. */
  FUNDER,
  /** The provider, with the agreement of all concerned. */
  PROVIDER,
  /** The holder of the direct payment. */
  HOLDER
}
