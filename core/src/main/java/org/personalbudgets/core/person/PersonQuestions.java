package org.personalbudgets.core.person;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/** Questions about a person that more than one rule asks. */
public final class PersonQuestions {
  /** When the person was born: asked where an age decides and nobody has said. */
  public static final Question DATE_OF_BIRTH =
      new Question(
          "person.date-of-birth",
          DecisionMaker.PERSON,
          Citation.law("Family Law Reform Act 1969", "s 9").withConfidence(Confidence.REMEMBERED));

  /** Where the person is ordinarily resident: asked where it is not established. */
  public static final Question ORDINARY_RESIDENCE =
      new Question(
          "person.ordinary-residence",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("Care Act 2014", "s 18(1)(a)"));

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
