package org.personalbudgets.core.law;

/** The nation whose law applies. */
public enum Nation {
  /** England. */
  ENGLAND,
  /** Wales. */
  WALES,
  /** Scotland. */
  SCOTLAND,
  /** Northern Ireland. */
  NORTHERN_IRELAND
}
