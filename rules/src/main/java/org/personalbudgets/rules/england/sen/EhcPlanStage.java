package org.personalbudgets.rules.england.sen;

/** Where an education, health and care plan stands. */
public enum EhcPlanStage {
  /** An assessment is under way, and no draft has been begun. */
  ASSESSMENT,
  /** A draft is being prepared. */
  DRAFT_IN_PREPARATION,
  /** The plan is final, and neither a review nor a re-assessment is under way. */
  FINAL,
  /** The plan is being reviewed. */
  UNDER_REVIEW,
  /** The plan is being re-assessed. */
  UNDER_REASSESSMENT
}
