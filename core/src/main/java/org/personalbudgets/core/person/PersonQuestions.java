package org.personalbudgets.core.person;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/** Questions about a person that more than one rule asks. */
public final class PersonQuestions {
  /** Whether the person has capacity to make the decision in hand about their care or payments. */
  public static final Question CAPACITY =
      new Question(
          "mental-capacity.has-capacity",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("Mental Capacity Act 2005", "s 2").withConfidence(Confidence.REMEMBERED));

  /** Whether the payee receives a benefit or tax credit that section 17A(5)(b) names. */
  public static final Question QUALIFYING_BENEFIT =
      new Question(
          "children-act.receives-qualifying-benefit",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("Children Act 1989", "s 17A(5)(b)"));

  /** Whether the person is subject to an order that a regime's schedule lists. */
  public static final Question EXCLUSION_ORDERS =
      new Question(
          "direct-payments.subject-to-listed-order",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("SI 2014/2871", "reg 2 and Sch 1"));

  private PersonQuestions() {}
}
