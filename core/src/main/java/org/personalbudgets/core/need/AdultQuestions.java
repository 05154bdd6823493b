package org.personalbudgets.core.need;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/**
 * The questions of SI 2015/313 regulation 2(1) that are not about one outcome; those that are come
 * from {@link AdultLimb#questionFor}.
 */
public final class AdultQuestions {
  /** Whether the needs arise from or are related to a physical or mental impairment or illness. */
  public static final Question ARISE_FROM_IMPAIRMENT =
      new Question(
          "care-act.adult.needs-arise-from-impairment",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("SI 2015/313", "reg 2(1)(a)"));

  /** Whether there is, or is likely to be, a significant impact on the adult's wellbeing. */
  public static final Question SIGNIFICANT_IMPACT =
      new Question(
          "care-act.adult.significant-impact-on-wellbeing",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("SI 2015/313", "reg 2(1)(c)"));

  private AdultQuestions() {}
}
