package org.personalbudgets.rules.england.charging;

import org.personalbudgets.rules.shared.Codes;

/** Where needs are met, as far as charging asks. */
public enum CareSetting {
  /** At home or anywhere else but in a care home. */
  OTHER_THAN_CARE_HOME,
  /** In a care home for a stay of at most eight weeks: regulation 8. */
  SHORT_TERM_RESIDENT,
  /** In a care home for a stay that is unlikely to exceed fifty-two weeks: regulation 2. */
  TEMPORARY_RESIDENT,
  /** In a care home for good. */
  PERMANENT_RESIDENT;

  private final String code = Codes.of(this);

  /** Whether it is a care home. */
  public boolean isCareHome() {
    return this != OTHER_THAN_CARE_HOME;
  }

  /** Whether the adult is in a care home but has a home to return to. */
  public boolean isTemporary() {
    return this == SHORT_TERM_RESIDENT || this == TEMPORARY_RESIDENT;
  }

  /** The stable code, such as {@code temporary-resident}. */
  public String code() {
    return code;
  }
}
