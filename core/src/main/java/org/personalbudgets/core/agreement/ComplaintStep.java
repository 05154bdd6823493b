package org.personalbudgets.core.agreement;

/** A step that somebody who disagrees with a decision may take. */
public enum ComplaintStep {
  /** Talking with the practitioner or their manager. */
  INFORMAL_DISCUSSION,
  /** Asking the funder to decide again. */
  RECONSIDERATION,
  /** A panel of the funder. */
  LOCAL_PANEL,
  /** The complaints procedure of social services and the NHS. */
  COMPLAINTS_PROCEDURE,
  /** The Local Government and Social Care Ombudsman. */
  LOCAL_GOVERNMENT_OMBUDSMAN,
  /** The Parliamentary and Health Service Ombudsman. */
  HEALTH_SERVICE_OMBUDSMAN,
  /** The tribunal, on provision in an education, health and care plan; not on its budget. */
  TRIBUNAL,
  /** Judicial review. */
  JUDICIAL_REVIEW
}
