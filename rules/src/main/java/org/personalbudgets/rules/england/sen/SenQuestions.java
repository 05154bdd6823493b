package org.personalbudgets.rules.england.sen;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/** The questions that the regulations leave to somebody's judgement or consent. */
public final class SenQuestions {
  /**
   * Whether the goods or services are used or provided on the premises of a school, a post-16
   * institution or an early-years provider. Asked about the plan line, or else the request.
   */
  public static final Question ON_PREMISES =
      new Question("sen.on-premises", DecisionMaker.LOCAL_AUTHORITY, regulation("reg 9"));

  /** Whether the head, principal or early-years provider has consented in writing. Asked alike. */
  public static final Question HEAD_CONSENTS =
      new Question("sen.head-consents", DecisionMaker.HEAD_OF_INSTITUTION, regulation("reg 9"));

  /** All of them. */
  public static final List<Question> ALL = ImmutableList.of(ON_PREMISES, HEAD_CONSENTS);

  private SenQuestions() {}

  private static Citation regulation(String provision) {
    return Citation.law("SI 2014/1652", provision);
  }
}
