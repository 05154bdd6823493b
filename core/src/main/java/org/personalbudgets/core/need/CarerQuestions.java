package org.personalbudgets.core.need;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/**
 * The questions of SI 2015/313 regulation 3(1) and (2) that are not about one outcome; those that
 * are come from {@link CarerLimb#questionFor}.
 */
public final class CarerQuestions {
  /** Whether the needs arise as a consequence of providing necessary care for an adult. */
  public static final Question ARISE_FROM_NECESSARY_CARE =
      new Question(
          "care-act.carer.needs-arise-from-necessary-care",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("SI 2015/313", "reg 3(1)(a)"));

  /** Whether the carer's physical or mental health is, or is at risk of, deteriorating. */
  public static final Question HEALTH_DETERIORATING =
      new Question(
          "care-act.carer.health-deteriorating-or-at-risk",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("SI 2015/313", "reg 3(2)(a)"));

  /** Whether there is, or is likely to be, a significant impact on the carer's wellbeing. */
  public static final Question SIGNIFICANT_IMPACT =
      new Question(
          "care-act.carer.significant-impact-on-wellbeing",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("SI 2015/313", "reg 3(1)(c)"));

  private CarerQuestions() {}
}
