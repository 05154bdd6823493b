package org.personalbudgets.rules.england.children;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/** The questions that the provisions on children's direct payments leave to the council. */
public final class ChildrenQuestions {
  /**
   * Whether a purchase that no line of the plan provides for is the service that the payment was
   * made for. Asked about the request.
   */
  public static final Question IS_THE_SERVICE = authority("children.purchase-is-service", "reg 15");

  /**
   * Whether securing the service from the listed relative is necessary for promoting the welfare of
   * the child. Asked about the payee.
   */
  public static final Question NECESSARY_FOR_WELFARE =
      authority("children.relative-necessary-for-welfare", "reg 11");

  /** Whether the relative lives in the same household as the recipient. Asked about the payee. */
  public static final Question SAME_HOUSEHOLD =
      authority("children.relative-in-same-household", "reg 11");

  /**
   * Whether the step-parent is married to, or lives as a spouse with, a parent in the household.
   * Asked about the payee.
   */
  public static final Question STEP_PARENT_WITH_PARENT =
      authority("children.step-parent-with-parent", "reg 11");

  /** Whether the child is 16 or 17. */
  public static final Question CHILD_AGED_16_OR_17 =
      new Question(
          "children.child-aged-16-or-17",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("Children Act 1989", "s 17A(5)(a)"));

  /** All of them. */
  public static final List<Question> ALL =
      ImmutableList.of(
          IS_THE_SERVICE,
          NECESSARY_FOR_WELFARE,
          SAME_HOUSEHOLD,
          STEP_PARENT_WITH_PARENT,
          CHILD_AGED_16_OR_17);

  private ChildrenQuestions() {}

  private static Question authority(String code, String provision) {
    return new Question(
        code, DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2009/1887", provision));
  }
}
