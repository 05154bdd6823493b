package org.personalbudgets.rules.england.charging;

import org.personalbudgets.rules.shared.Codes;

/** The kinds of capital that the rules tell apart. */
public enum CapitalKind {
  /** Money in accounts and in cash. */
  SAVINGS(false),
  /** Shares, bonds and the like. */
  INVESTMENTS(false),
  /** The dwelling that is the adult's main or only home. */
  MAIN_HOME(true),
  /** Any other interest in land. */
  OTHER_LAND(true),
  /** Capital of any other kind. */
  OTHER(false);

  private final boolean land;
  private final String code = Codes.of(this);

  CapitalKind(boolean land) {
    this.land = land;
  }

  /** Whether it is an interest in land, to which the equal shares of regulation 24 do not apply. */
  public boolean isLand() {
    return land;
  }

  /** The stable code, such as {@code main-home}. */
  public String code() {
    return code;
  }
}
