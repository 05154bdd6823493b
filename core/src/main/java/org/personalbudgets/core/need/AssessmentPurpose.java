package org.personalbudgets.core.need;

import org.personalbudgets.core.law.Regime;

/** What an assessment is for. A person may have several, and is told the purpose of each. */
public enum AssessmentPurpose {
  /** An adult's needs for care and support: Care Act 2014 section 9. */
  NEEDS_ASSESSMENT(Regime.CARE_ACT_ADULT),
  /** A carer's needs for support: Care Act 2014 section 10. */
  CARERS_ASSESSMENT(Regime.CARE_ACT_CARER),
  /** A child's needs before turning 18: Care Act 2014 section 58. */
  TRANSITION_ASSESSMENT(Regime.CARE_ACT_ADULT),
  /** The needs of a child in need: Children Act 1989 section 17. */
  CHILD_IN_NEED_ASSESSMENT(Regime.CHILDREN_ACT),
  /** A disabled child's need of short breaks. */
  SHORT_BREAKS_ASSESSMENT(Regime.CHILDREN_ACT),
  /** Education, health and care needs: Children and Families Act 2014 section 36. */
  EDUCATION_HEALTH_AND_CARE_NEEDS_ASSESSMENT(Regime.SPECIAL_EDUCATIONAL_NEEDS),
  /** Eligibility for NHS Continuing Healthcare, of a person aged 18 or over. */
  CONTINUING_HEALTHCARE_ASSESSMENT(Regime.NHS),
  /** Eligibility for continuing care of a person aged 17 or under. */
  CHILDRENS_CONTINUING_CARE_ASSESSMENT(Regime.NHS),
  /** Needs of after-care: Mental Health Act 1983 section 117. */
  AFTERCARE_ASSESSMENT(Regime.NHS),
  /** Needs of a wheelchair, and of posture and mobility. */
  WHEELCHAIR_ASSESSMENT(Regime.NHS),
  /** Any other assessment of health needs. */
  HEALTH_ASSESSMENT(Regime.NHS);

  private final Regime regime;

  AssessmentPurpose(Regime regime) {
    this.regime = regime;
  }

  /** The body of law that the assessment is made under. */
  public Regime regime() {
    return regime;
  }
}
