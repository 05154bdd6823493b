package org.personalbudgets.core.plan;

/** What a plan line is there for. */
public enum LinePurpose {
  /** Support that meets a need. */
  SUPPORT,
  /** Money for the unforeseen: it need not name a need in advance. */
  CONTINGENCY,
  /** What employing personal assistants costs beside their pay. */
  EMPLOYMENT_COSTS,
  /** Money set aside for the redundancy of personal assistants. */
  REDUNDANCY_SAVING
}
