package org.personalbudgets.rules.england.eligibility;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/** What the rights outside the Care Act ask about. */
public final class RouteQuestions {
  /** Whether the person is disabled within Children Act 1989 section 17(11). */
  public static final Question DISABLED =
      authority("children-act.disabled", childrenAct("s 17A(2)"));

  /** Whether the person has parental responsibility for a disabled child. */
  public static final Question PARENT_OF_DISABLED_CHILD =
      authority("children-act.parent-of-disabled-child", childrenAct("s 17A(2)(a)"));

  /** Whether the person has parental responsibility for a child. */
  public static final Question PARENT_OF_CHILD =
      authority("children-act.parent-of-child", childrenAct("s 17A(2)(b)"));

  /** Whether the authority has decided under section 17 that the needs call for a service. */
  public static final Question SERVICE_CALLED_FOR =
      authority("children-act.service-called-for", childrenAct("s 17A(2)"));

  /** Whether the payee consents to direct payments. */
  public static final Question PAYEE_CONSENTS =
      new Question("children-act.payee-consents", DecisionMaker.PERSON, childrenAct("s 17A(1)"));

  /** Whether the need can be met by a direct payment. */
  public static final Question CAN_BE_MET_BY_PAYMENT =
      authority("children-act.can-be-met-by-payment", Citation.law("SI 2009/1887", "reg 7"));

  /** Whether the child's welfare will be safeguarded and promoted. */
  public static final Question WELFARE_SAFEGUARDED =
      authority("children-act.welfare-safeguarded", Citation.law("SI 2009/1887", "reg 7"));

  /** Whether the authority maintains an education, health and care plan or is preparing one. */
  public static final Question PLAN_MAINTAINED_OR_PREPARED =
      authority("sen.plan-maintained-or-prepared", familiesAct("s 49(1)"));

  /** Whether the one who asks is the child's parent or the young person. */
  public static final Question PARENT_OR_YOUNG_PERSON =
      authority("sen.parent-or-young-person", familiesAct("s 49(1)"));

  /** Whether a draft plan is in preparation, or the plan is under review or re-assessment. */
  public static final Question TIME_TO_ASK =
      authority("sen.time-to-ask", Citation.law("SI 2014/1652", "reg 4"));

  /** Whether a health body arranges and funds a part of a package of continuing care. */
  public static final Question CONTINUING_CARE =
      health("nhs.continuing-care-package", standingRules("reg 32A(1)"));

  /** Whether a package of care is arranged and funded solely by the health service. */
  public static final Question CONTINUING_HEALTHCARE =
      health("nhs.continuing-healthcare-package", standingRules("reg 32A(1)"));

  /** Whether section 117 of the Mental Health Act 1983 applies to the person. */
  public static final Question SECTION_117_APPLIES =
      health(
          "nhs.section-117-applies",
          Citation.law("Mental Health Act 1983", "s 117(1)").withConfidence(Confidence.REMEMBERED));

  /** Whether a health body arranges and funds a part of the after-care. */
  public static final Question AFTERCARE_PACKAGE =
      health("nhs.aftercare-package", standingRules("reg 32A(1)"));

  /** Whether both bodies are satisfied that the person no longer needs after-care. */
  public static final Question AFTERCARE_ENDED =
      health(
          "nhs.aftercare-ended",
          Citation.law("Mental Health Act 1983", "s 117(2)").withConfidence(Confidence.REMEMBERED));

  /** Whether the person has a medically recognised long-term disability. */
  public static final Question LONG_TERM_DISABILITY =
      health("nhs.long-term-disability", standingRules("reg 32A(1)"));

  /** Whether the person needs a wheelchair or specialist buggy for normal daily activities. */
  public static final Question NEEDS_WHEELCHAIR =
      health("nhs.needs-wheelchair", standingRules("reg 32A(1)"));

  private RouteQuestions() {}

  private static Question authority(String code, Citation source) {
    return new Question(code, DecisionMaker.LOCAL_AUTHORITY, source);
  }

  private static Question health(String code, Citation source) {
    return new Question(code, DecisionMaker.HEALTH_BODY, source);
  }

  private static Citation childrenAct(String section) {
    return Citation.law("Children Act 1989", section);
  }

  private static Citation familiesAct(String section) {
    return Citation.law("Children and Families Act 2014", section);
  }

  private static Citation standingRules(String regulation) {
    return Citation.law("SI 2012/2996", regulation);
  }
}
