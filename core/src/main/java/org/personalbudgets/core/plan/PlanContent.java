package org.personalbudgets.core.plan;

/** The four things that a plan for a child or an adult sets out. */
public enum PlanContent {
  /** The needs that were assessed. */
  ASSESSED_NEEDS,
  /** The outcomes that the person needs or wishes for. */
  OUTCOMES,
  /** Which needs are going to be met, and how. */
  NEEDS_TO_BE_MET_AND_HOW,
  /** Information and advice on how to prevent, reduce or delay needs in future. */
  INFORMATION_AND_ADVICE
}
