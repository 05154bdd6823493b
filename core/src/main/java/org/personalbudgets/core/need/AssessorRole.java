package org.personalbudgets.core.need;

/** Who carries out an assessment. */
public enum AssessorRole {
  /** A social worker. */
  SOCIAL_WORKER,
  /** An early support worker. */
  EARLY_SUPPORT_WORKER,
  /** A short-breaks assessor. */
  SHORT_BREAKS_ASSESSOR,
  /** A social care practitioner of another kind. */
  SOCIAL_CARE_PRACTITIONER,
  /** An occupational therapist. */
  OCCUPATIONAL_THERAPIST,
  /** A care manager. */
  CARE_MANAGER,
  /** A nurse, doctor or other health professional. */
  HEALTH_PROFESSIONAL,
  /** An officer of the authority who draws up education, health and care plans. */
  EDUCATION_HEALTH_AND_CARE_COORDINATOR,
  /** The person, in a supported self-assessment. */
  PERSON,
  /** An organisation to which the authority has delegated the assessment. */
  DELEGATED_ORGANISATION
}
