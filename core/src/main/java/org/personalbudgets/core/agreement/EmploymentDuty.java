package org.personalbudgets.core.agreement;

/** What an employer of personal assistants has agreed to see to. */
public enum EmploymentDuty {
  /** A written contract of employment. */
  WRITTEN_CONTRACT,
  /** A check with the Disclosure and Barring Service. */
  BACKGROUND_CHECK,
  /** Insurance of employer's and public liability. */
  LIABILITY_INSURANCE,
  /** Tax and national insurance through a payroll. */
  PAYROLL,
  /** A workplace pension. */
  PENSION,
  /** Cover for holidays and sickness. */
  HOLIDAY_AND_SICK_COVER,
  /** Training. */
  TRAINING,
  /** Money set aside for redundancy, which is no surplus. */
  REDUNDANCY_SAVING
}
