package org.personalbudgets.examples.benchmarks.decision;

import org.personalbudgets.core.decision.Answer;

/**
 * The rules that every engine is given. What an engine says of a purchase is one bit for each rule
 * that speaks against it; a purchase that no rule speaks against is allowed, as it is then linked
 * to an eligible need.
 */
public enum Rule {
  ALCOHOL(Effect.REFUSES),
  TOBACCO(Effect.REFUSES),
  GAMBLING(Effect.REFUSES),
  DEBT(Effect.REFUSES),
  BANK_CHARGES(Effect.REFUSES),
  ILLEGAL(Effect.REFUSES),
  NHS_RESPONSIBILITY(Effect.REFUSES),
  NHS_EQUIPMENT(Effect.REFUSES),
  HOUSEHOLD_BILLS(Effect.REFUSES),
  HOUSING_COSTS(Effect.REFERS),
  NEED_LINK(Effect.REFUSES),
  IN_AGREED_PLAN(Effect.ASKS),
  LINE_REMAINING(Effect.ASKS),
  BUDGET_REMAINING(Effect.REFUSES),
  CO_RESIDENT_RELATIVE(Effect.REFERS),
  CARE_HOME_DAYS(Effect.REFUSES);

  private enum Effect {
    REFUSES,
    REFERS,
    ASKS
  }

  private static final int REFUSING = bits(Effect.REFUSES);
  private static final int REFERRING = bits(Effect.REFERS);

  private final Effect effect;

  Rule(Effect effect) {
    this.effect = effect;
  }

  /** The rule's bit. */
  public int bit() {
    return 1 << ordinal();
  }

  private static int bits(Effect effect) {
    int bits = 0;
    for (Rule rule : values()) {
      bits |= rule.effect == effect ? rule.bit() : 0;
    }
    return bits;
  }

  /** What it comes to when these rules spoke. */
  static Answer answer(int said) {
    if ((said & REFUSING) != 0) {
      return Answer.REFUSED;
    }
    if ((said & REFERRING) != 0) {
      return Answer.REFERRED;
    }
    return said == 0 ? Answer.ALLOWED : Answer.CONDITIONAL;
  }
}
