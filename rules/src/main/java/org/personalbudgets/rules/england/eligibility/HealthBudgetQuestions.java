package org.personalbudgets.rules.england.eligibility;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/** What a health body decides on a request for a personal health budget. */
public final class HealthBudgetQuestions {
  /** Whether it is appropriate to secure at least a part of the service by a budget. */
  public static final Question APPROPRIATE_FOR_PART =
      new Question(
          "nhs.budget-appropriate-for-part",
          DecisionMaker.HEALTH_BODY,
          Citation.law("SI 2012/2996", "reg 32B(4)"));

  /** Whether it is appropriate to secure the whole of the service by a budget. */
  public static final Question APPROPRIATE_FOR_WHOLE =
      new Question(
          "nhs.budget-appropriate-for-whole",
          DecisionMaker.HEALTH_BODY,
          Citation.law("SI 2012/2996", "reg 32B(4)"));

  private HealthBudgetQuestions() {}
}
