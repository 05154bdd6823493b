package org.personalbudgets.core.forecast;

/** Why a line of the plan is used less than planned, as somebody declared it. */
public enum UnderUseKind {
  /** A purchase or a payee waits for the funder's approval. */
  WAITING_FOR_APPROVAL(true),
  /** Nobody can be hired at the rate that the budget pays. */
  CANNOT_HIRE_AT_THE_RATE(true),
  /** Payments into the account were late or too small. */
  PAYMENTS_LATE(true),
  /** No provider has a place. */
  NO_PROVIDER_AVAILABLE(false),
  /** It was used, and the invoice has not come. */
  INVOICE_NOT_RECEIVED(false),
  /** The person was in hospital or away. */
  AWAY(false),
  /** It is saved for a purchase that the plan names. */
  SAVED_FOR_PLANNED_PURCHASE(false),
  /** The person did not want it then. */
  PERSONS_CHOICE(false);

  private final boolean forTheFunder;

  UnderUseKind(boolean forTheFunder) {
    this.forTheFunder = forTheFunder;
  }

  /** Whether it is for the funder to put right, so that the money is no sign of a need gone. */
  public boolean isForTheFunder() {
    return forTheFunder;
  }
}
