package org.personalbudgets.rules.england.directpayments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/** The questions that the regulations on adults' direct payments leave to somebody's judgement. */
public final class DirectPaymentsQuestions {
  /** Whether paying the listed relative is necessary to meet care needs. Asked about the payee. */
  public static final Question NECESSARY_FOR_CARE =
      authority("direct-payments.relative-necessary-for-care", "reg 3(2)(a)");

  /**
   * Whether paying the listed relative is necessary for administrative and management support that
   * lets the recipient comply with legal obligations or monitor the payment. Asked about the payee.
   */
  public static final Question NECESSARY_FOR_ADMINISTRATION =
      authority("direct-payments.relative-necessary-for-administration", "reg 3(2)(b)");

  /** Whether the relative lives in the same household as the adult. Asked about the payee. */
  public static final Question SAME_HOUSEHOLD =
      authority("direct-payments.relative-in-same-household", "reg 3(3)(c) to (e)");

  /**
   * Whether the step-parent is married to, or lives as a spouse with, a parent in the household.
   * Asked about the payee.
   */
  public static final Question STEP_PARENT_WITH_PARENT =
      authority("direct-payments.step-parent-with-parent", "reg 3(3)(d) and (e)");

  /** Whether information is asked for no more often, and in no more detail, than needed. */
  public static final Question INFORMATION_REASONABLY_NEEDED =
      authority("direct-payments.information-reasonably-needed", "reg 4(3)");

  /** Whether the form in which information is asked for is practicable for the recipient. */
  public static final Question FORMAT_PRACTICABLE =
      authority("direct-payments.format-practicable", "reg 4(3)");

  /** All of them. */
  public static final List<Question> ALL =
      ImmutableList.of(
          NECESSARY_FOR_CARE,
          NECESSARY_FOR_ADMINISTRATION,
          SAME_HOUSEHOLD,
          STEP_PARENT_WITH_PARENT,
          INFORMATION_REASONABLY_NEEDED,
          FORMAT_PRACTICABLE);

  private DirectPaymentsQuestions() {}

  private static Question authority(String code, String provision) {
    return new Question(
        code, DecisionMaker.LOCAL_AUTHORITY, Citation.law("SI 2014/2871", provision));
  }
}
