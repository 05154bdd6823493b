package org.personalbudgets.rules.england.nhs;

/** The services that come with a right to have a personal health budget: regulation 32A(1). */
public enum RelevantHealthService {
  /**
   * (a) Continuing Care for Children: a package that the body arranges and funds for somebody of 17
   * or under, whose needs arise from disability, accident or illness.
   */
  CONTINUING_CARE_FOR_CHILDREN,
  /**
   * (b) NHS Continuing Healthcare: a package for somebody of 18 or over, arranged and funded solely
   * by the NHS.
   */
  NHS_CONTINUING_HEALTHCARE,
  /** (c) After-care under section 117 of the Mental Health Act 1983, as part of a package. */
  SECTION_117_AFTER_CARE,
  /**
   * (d) Wheelchair services: for a medically recognised long-term disability, a wheelchair or
   * specialist buggy that is needed for normal daily activity.
   */
  WHEELCHAIR_SERVICES
}
