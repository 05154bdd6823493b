package org.personalbudgets.rules.lint;

/** What can be the matter with a rule. A finding is for a person to review, not a legal opinion. */
public enum LintCode {
  /**
   * A prohibition that nothing lifts, whatever the facts, and that cites no national law:
   * discretion may be fettered. A statutory bar is never one.
   */
  BLANKET_RULE,
  /** A local rule permits what national law bars. The law prevails; the rule misleads. */
  LIFTS_NATIONAL_BAR,
  /** One local rule permits what another prohibits. */
  CONTRADICTION,
  /** Two local rules say the same of everything that was tried. */
  DUPLICATE,
  /**
   * A local rule that never changes an answer: it never speaks, or whenever it prohibits something
   * another rule does too.
   */
  DEAD_RULE
}
