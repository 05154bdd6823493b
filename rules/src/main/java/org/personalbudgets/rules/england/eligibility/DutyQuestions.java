package org.personalbudgets.rules.england.eligibility;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/** What Care Act 2014 sections 18 and 20 ask before there is a duty to meet needs. */
public final class DutyQuestions {
  /** Whether there is no charge under section 14 for meeting the adult's needs. */
  public static final Question NO_CHARGE =
      authority("care-act.adult.no-charge", careAct("s 18(1)(c)"));

  /**
   * Whether the adult's resources are at or below the financial limit, on the basis of the
   * financial assessment that the authority carried out; open until it has.
   */
  public static final Question RESOURCES_WITHIN_LIMIT =
      authority("care-act.adult.resources-within-limit", careAct("s 18(2)"));

  /** Whether the adult, whose resources are above the limit, nonetheless asks. */
  public static final Question ASKS_NONETHELESS =
      person("care-act.adult.asks-nonetheless", careAct("s 18(3)(b)"));

  /**
   * Whether the needs are to be met by accommodation in a care home: condition 2 is not in force
   * for those.
   */
  public static final Question IN_CARE_HOME =
      authority(
          "care-act.adult.met-in-care-home",
          Citation.law("SI 2015/993", "art 3").withConfidence(Confidence.REMEMBERED));

  /** Whether the adult lacks capacity to arrange for the care and support. */
  public static final Question LACKS_CAPACITY_TO_ARRANGE =
      authority("care-act.adult.lacks-capacity-to-arrange", careAct("s 18(4)(a)"));

  /** Whether nobody is authorised, or otherwise in a position, to arrange it for the adult. */
  public static final Question NOBODY_ELSE_CAN_ARRANGE =
      authority("care-act.adult.nobody-else-can-arrange", careAct("s 18(4)(b)"));

  /**
   * Whether the authority considers it necessary to meet the needs to avoid a breach of the adult's
   * Convention rights: the test from 31 March 2020 to 16 July 2021.
   */
  public static final Question ADULTS_CONVENTION_RIGHTS =
      authority(
          "care-act.adult.necessary-for-convention-rights",
          Citation.law("Coronavirus Act 2020", "Sch 12 para 4"));

  /** The same of a carer's needs and Convention rights. */
  public static final Question CARERS_CONVENTION_RIGHTS =
      authority(
          "care-act.carer.necessary-for-convention-rights",
          Citation.law("Coronavirus Act 2020", "Sch 12").withConfidence(Confidence.EXTRACT));

  /** Whether there is no charge under section 14 for support provided to the carer. */
  public static final Question CARER_NO_CHARGE =
      authority("care-act.carer.no-charge", careAct("s 20(1)(b)"));

  /** Whether the carer's resources are at or below the financial limit, as assessed. */
  public static final Question CARER_RESOURCES_WITHIN_LIMIT =
      authority("care-act.carer.resources-within-limit", careAct("s 20(2)"));

  /** Whether the carer, whose resources are above the limit, nonetheless asks. */
  public static final Question CARER_ASKS_NONETHELESS =
      person("care-act.carer.asks-nonetheless", careAct("s 20(3)(b)"));

  /** Whether there is no charge for care and support provided to the adult needing care. */
  public static final Question CARED_FOR_NO_CHARGE =
      authority("care-act.cared-for.no-charge", careAct("s 20(1)(c)(i)"));

  /** Whether the adult needing care agrees to the needs being met in that way. */
  public static final Question CARED_FOR_AGREES =
      person("care-act.cared-for.agrees", careAct("s 20(1)(c)(i), (4)(b)"));

  /** Whether the resources of the adult needing care are at or below the limit, as assessed. */
  public static final Question CARED_FOR_RESOURCES_WITHIN_LIMIT =
      authority("care-act.cared-for.resources-within-limit", careAct("s 20(4)(a)"));

  /** Whether the adult needing care, with resources above the limit, nonetheless asks. */
  public static final Question CARED_FOR_ASKS_NONETHELESS =
      person("care-act.cared-for.asks-nonetheless", careAct("s 20(5)(b)"));

  private DutyQuestions() {}

  private static Question authority(String code, Citation source) {
    return new Question(code, DecisionMaker.LOCAL_AUTHORITY, source);
  }

  private static Question person(String code, Citation source) {
    return new Question(code, DecisionMaker.PERSON, source);
  }

  private static Citation careAct(String section) {
    return Citation.law("Care Act 2014", section);
  }
}
