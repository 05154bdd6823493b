package org.personalbudgets.examples.benchmarks.decision;

/** Collects which rules spoke, for engines whose rules act. */
public final class Said {
  private int rules;

  /** A rule spoke. */
  public void add(Rule rule) {
    rules |= rule.bit();
  }

  /** Which rules spoke, a bit for each; the next decision begins with none. */
  int take() {
    int taken = rules;
    rules = 0;
    return taken;
  }
}
