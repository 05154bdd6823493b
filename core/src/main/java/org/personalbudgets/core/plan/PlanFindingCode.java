package org.personalbudgets.core.plan;

import java.util.Locale;

/** What can be wrong or missing with a plan. */
public enum PlanFindingCode {
  /** The plan is under no body of law. */
  NO_REGIME(SignOffTest.COMPLETE),
  /** The plan does not say who wrote it. */
  NO_AUTHOR(SignOffTest.COMPLETE),
  /** The plan rests on no assessment. */
  NO_ASSESSMENT(SignOffTest.COMPLETE),
  /** One of the nine questions has no answer. Ids: the question. */
  QUESTION_UNANSWERED(SignOffTest.COMPLETE),
  /** Something that the law requires is missing. Ids: the {@link RequiredItem}. */
  CONTENT_MISSING(SignOffTest.COMPLETE),
  /** The budget rests on an assessment that the plan does not. Ids: the assessment. */
  BUDGET_ON_OTHER_ASSESSMENT(SignOffTest.COMPLETE),
  /** Nothing is agreed about a risk. Ids: the risk. */
  RISK_WITHOUT_PROCEDURE(SignOffTest.SAFE),
  /** A need was assessed under a body of law that the plan is not under. Ids: the need. */
  NEED_OUTSIDE_REGIMES(SignOffTest.LEGAL),
  /** A line is paid from a stream whose law the plan is not under. Ids: the line. */
  STREAM_OUTSIDE_REGIMES(SignOffTest.LEGAL),
  /** A line is paid from a stream that no need of the line comes under. Ids: the line. */
  STREAM_FOR_OTHER_NEEDS(SignOffTest.LEGAL),
  /** A line is managed in a way that its stream does not know. Ids: the line. */
  MODE_NOT_AVAILABLE(SignOffTest.LEGAL),
  /** The agreement names another plan or version. Ids: the agreement. */
  AGREEMENT_FOR_OTHER_PLAN(SignOffTest.LEGAL),
  /**
   * The agreement is not under a body of law that the plan is under. Ids: the agreement, the body
   * of law.
   */
  AGREEMENT_LACKS_REGIME(SignOffTest.LEGAL),
  /** A required party has not signed. Ids: the body of law, the roles of which one has to. */
  NOT_SIGNED(SignOffTest.LEGAL),
  /**
   * An organisation that holds money is not known to be independent of a funder. Ids: the line, the
   * organisation, the funder.
   */
  NOT_INDEPENDENT(SignOffTest.LEGAL),
  /** A line names no need and is no contingency. Ids: the line. */
  LINE_WITHOUT_NEED(SignOffTest.MEETS_NEEDS),
  /** A line names a need that the plan does not hold. Ids: the line, the need. */
  LINE_NEED_NOT_IN_PLAN(SignOffTest.MEETS_NEEDS),
  /** A line names an outcome that the plan does not hold. Ids: the line, the outcome. */
  LINE_OUTCOME_NOT_IN_PLAN(SignOffTest.MEETS_NEEDS),
  /** An outcome bears on a need that the plan does not hold. Ids: the outcome, the need. */
  OUTCOME_NEED_NOT_IN_PLAN(SignOffTest.MEETS_NEEDS),
  /** An existing service meets a need that the plan does not hold. Ids: the need. */
  SERVICE_NEED_NOT_IN_PLAN(SignOffTest.MEETS_NEEDS),
  /** It is not decided whether a need is eligible. Ids: the need. */
  ELIGIBILITY_UNDECIDED(SignOffTest.MEETS_NEEDS),
  /** Nothing covers an eligible need. Ids: the need. */
  NEED_NOT_COVERED(SignOffTest.MEETS_NEEDS),
  /** A line is paid from a stream that the budget does not hold. Ids: the line. */
  STREAM_NOT_IN_BUDGET(SignOffTest.IN_BUDGET),
  /** The lines of a stream cost more than the budget and its top-ups hold. Ids: the stream. */
  OVER_BUDGET(SignOffTest.IN_BUDGET),
  /**
   * The convention cannot bring a cost to the cadence of the budget. Ids: the line, or {@code
   * payment}.
   */
  COST_NOT_COMPARABLE(SignOffTest.IN_BUDGET),
  /** The agreement pays more than the budget and its top-ups hold. Ids: the agreement. */
  PAYMENT_ABOVE_BUDGET(SignOffTest.IN_BUDGET);

  private final SignOffTest test;
  private final String code;

  PlanFindingCode(SignOffTest test) {
    this.test = test;
    this.code = "plan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Which test of a plan it fails. */
  public SignOffTest test() {
    return test;
  }

  /** The stable code, such as {@code plan.line-without-need}. */
  public String code() {
    return code;
  }
}
