package org.personalbudgets.rules.england.careact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/** The questions that these provisions of the Care Act 2014 leave to somebody's judgement. */
public final class CareActQuestions {
  /**
   * Whether a purchase that no line of the plan provides for is an arrangement for meeting the
   * needs that the plan specifies. Asked about the request.
   */
  public static final Question MEETS_NEED_OF_PLAN =
      authority("care-act.purchase-meets-need-of-plan", "s 33(3)");

  /** Whether to meet a need that there is no duty to meet. Asked about the need. */
  public static final Question USES_POWER_TO_MEET =
      authority("care-act.power-to-meet-need-used", "s 19(1)");

  /**
   * Whether it is a service or facility that has to be provided under the National Health Service
   * Act 2006. Asked about the plan line, or else the request, as the two limbs are.
   */
  public static final Question REQUIRED_OF_NHS =
      authority("care-act.service-required-of-nhs", "s 22(1)");

  /** Limb (a): whether it is merely incidental or ancillary to something else done for needs. */
  public static final Question INCIDENTAL =
      authority("care-act.health-service-incidental", "s 22(1)(a)");

  /** Limb (b): whether it is of a nature that a council could be expected to provide. */
  public static final Question OF_A_NATURE =
      authority("care-act.health-service-of-a-nature", "s 22(1)(b)");

  /** Whether the health body consents to accommodation with nursing. Asked as the limbs are. */
  public static final Question HEALTH_BODY_CONSENTS =
      new Question(
          "care-act.nursing-accommodation-consent", DecisionMaker.HEALTH_BODY, law("s 22(4)"));

  /** Whether accommodation with nursing is needed urgently and for a time only. */
  public static final Question URGENT_AND_TEMPORARY =
      authority("care-act.nursing-accommodation-urgent", "s 22(4)");

  /** Whether it is something that a council has to do under the Housing Act 1996. */
  public static final Question REQUIRED_UNDER_HOUSING_ACT =
      authority("care-act.required-under-housing-act", "s 23(1)");

  /** All of them. */
  public static final List<Question> ALL =
      ImmutableList.of(
          MEETS_NEED_OF_PLAN,
          USES_POWER_TO_MEET,
          REQUIRED_OF_NHS,
          INCIDENTAL,
          OF_A_NATURE,
          HEALTH_BODY_CONSENTS,
          URGENT_AND_TEMPORARY,
          REQUIRED_UNDER_HOUSING_ACT);

  private CareActQuestions() {}

  private static Question authority(String code, String provision) {
    return new Question(code, DecisionMaker.LOCAL_AUTHORITY, law(provision));
  }

  private static Citation law(String provision) {
    return Citation.law("Care Act 2014", provision);
  }
}
