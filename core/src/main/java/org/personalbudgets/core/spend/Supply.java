package org.personalbudgets.core.spend;

/**
 * What the payee gives for the money. The rules on paying relatives ask: SI 2014/2871 reg 3(2)
 * treats care and the administration of the direct payment apart.
 */
public enum Supply {
  /** Care or support given to the person. */
  CARE,
  /** Administrative and management support with the direct payment itself: reg 3(2)(b). */
  ADMINISTRATION,
  /** Things bought, hired or repaired. */
  GOODS,
  /** Any other service: lessons, memberships, transport, activities. */
  OTHER_SERVICE
}
