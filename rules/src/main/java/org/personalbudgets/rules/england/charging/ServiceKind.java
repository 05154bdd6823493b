package org.personalbudgets.rules.england.charging;

import org.personalbudgets.rules.shared.Codes;

/** What a service is, as far as charging asks. */
public enum ServiceKind {
  /** Care and support that may be charged for. */
  CARE_AND_SUPPORT,
  /** Care that meets a carer's needs by being given to the adult cared for. */
  CARE_GIVEN_TO_ADULT_FOR_CARER,
  /** An aid of community equipment. */
  AID,
  /** A minor adaptation of the home. */
  MINOR_ADAPTATION,
  /** Intermediate care or reablement. */
  INTERMEDIATE_CARE_OR_REABLEMENT,
  /** After-care under Mental Health Act 1983 section 117. */
  AFTER_CARE,
  /** Assessing needs and planning care. */
  ASSESSMENT_OR_PLANNING,
  /** A service of the NHS. */
  NHS_SERVICE;

  private final String code = Codes.of(this);

  /** The stable code, such as {@code after-care}. */
  public String code() {
    return code;
  }
}
