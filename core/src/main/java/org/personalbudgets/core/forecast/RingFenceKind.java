package org.personalbudgets.core.forecast;

/** What money is set aside for, so that it is neither free to spend nor left over. */
public enum RingFenceKind {
  /** The unforeseen, as agreed in the plan. */
  CONTINGENCY(false),
  /** Redundancy pay of personal assistants. */
  REDUNDANCY_PAY(true),
  /** Holiday pay that assistants have earned and not taken. */
  HOLIDAY_PAY(true),
  /** Pay for the time of notice. */
  NOTICE_PAY(true),
  /** Sick pay and cover in sickness. */
  SICK_PAY(true),
  /** The employer's national insurance and the tax withheld, due to HM Revenue and Customs. */
  TAX_AND_NATIONAL_INSURANCE(true),
  /** The employer's and the assistants' pension contributions. */
  PENSION(true),
  /** The employer's liability insurance and payroll. */
  INSURANCE_AND_PAYROLL(true);

  private final boolean employment;

  RingFenceKind(boolean employment) {
    this.employment = employment;
  }

  /** Whether somebody who employs personal assistants owes it. */
  public boolean isEmployment() {
    return employment;
  }
}
