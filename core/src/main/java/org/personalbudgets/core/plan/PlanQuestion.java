package org.personalbudgets.core.plan;

/** The nine questions that a support plan answers. */
public enum PlanQuestion {
  /** What matters most to the person. */
  WHAT_IS_IMPORTANT("What is important to you?"),
  /** What they want to be different. */
  WHAT_TO_CHANGE("What do you want to change?"),
  /** Their own outcomes: what they want to achieve. */
  WHAT_TO_ACHIEVE("What do you want to achieve?"),
  /** Who and what will support them. */
  HOW_SUPPORTED("How will you be supported?"),
  /** What the budget will pay for. */
  HOW_BUDGET_USED("How will you use your personal budget?"),
  /** In which way money and support will be managed. */
  HOW_SUPPORT_MANAGED("How will your support be managed?"),
  /** How decisions stay theirs. */
  HOW_IN_CONTROL("How will you stay in control?"),
  /** What they themselves will do. */
  WHAT_WILL_YOU_DO("What will you do to make your plan happen?"),
  /** When the plan itself is looked at again. */
  WHEN_REVIEWED("When will you look at how well your plan is working?");

  private final String words;

  PlanQuestion(String words) {
    this.words = words;
  }

  /** The question as people are asked it, in English. */
  public String words() {
    return words;
  }
}
