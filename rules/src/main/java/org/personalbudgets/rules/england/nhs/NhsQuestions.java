package org.personalbudgets.rules.england.nhs;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/** The questions that the provisions on personal health budgets leave to the health body. */
public final class NhsQuestions {
  /**
   * Whether paying somebody connected with the patient is necessary to meet the need
   * satisfactorily. Asked about the payee.
   */
  public static final Question NECESSARY_FOR_NEED =
      body("nhs.connected-person-necessary-for-need", "reg 8(5A)(a)");

  /**
   * Whether paying them is necessary to promote the welfare of a patient who is a child. Asked
   * about the payee.
   */
  public static final Question NECESSARY_FOR_CHILD =
      body("nhs.connected-person-necessary-for-child", "reg 8(5A)(b)");

  /** Whether the payee lives in the same household as the patient. Asked about the payee. */
  public static final Question SAME_HOUSEHOLD = body("nhs.payee-in-same-household", "reg 8(5B)");

  /** Whether a friend is involved in the patient's care. Asked about the payee. */
  public static final Question FRIEND_INVOLVED_IN_CARE =
      body("nhs.friend-involved-in-care", "reg 8(5A)");

  /** All of them. */
  public static final List<Question> ALL =
      ImmutableList.of(
          NECESSARY_FOR_NEED,
          NECESSARY_FOR_CHILD,
          SAME_HOUSEHOLD,
          FRIEND_INVOLVED_IN_CARE,
          Regulation15Repayment.SUBSTANTIAL_PROPORTION);

  private NhsQuestions() {}

  private static Question body(String code, String provision) {
    return new Question(code, DecisionMaker.HEALTH_BODY, Citation.law("SI 2013/1617", provision));
  }
}
