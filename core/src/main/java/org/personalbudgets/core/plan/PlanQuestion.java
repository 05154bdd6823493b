package org.personalbudgets.core.plan;

/** The nine questions that a support plan answers. */
public enum PlanQuestion {
  /** First question. */
  WHAT_IS_IMPORTANT("What is important to you?"),
  /** Second question. */
  WHAT_TO_CHANGE("What do you want to change?"),
  /** Third question: the person's own outcomes. */
  WHAT_TO_ACHIEVE("What do you want to achieve?"),
  /** Fourth question. */
  HOW_SUPPORTED("How will you be supported?"),
  /** Fifth question. */
  HOW_BUDGET_USED("How will you use your personal budget?"),
  /** Sixth question. */
  HOW_SUPPORT_MANAGED("How will your support be managed?"),
  /** Seventh question. */
  HOW_IN_CONTROL("How will you stay in control?"),
  /** Eighth question. */
  WHAT_WILL_YOU_DO("What will you do to make your plan happen?"),
  /** Ninth question: when the plan itself is looked at again. */
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
