package org.personalbudgets.core.law;

/** The body of law under which a need is assessed and a budget is held. */
public enum Regime {
  /** Needs of an adult: Care Act 2014 sections 18 and 25. */
  CARE_ACT_ADULT,
  /** Needs of a carer for support: Care Act 2014 sections 20 and 25. */
  CARE_ACT_CARER,
  /** Needs of a child or a disabled parent: Children Act 1989 sections 17 and 17A. */
  CHILDREN_ACT,
  /** Provision in an education, health and care plan: Children and Families Act 2014 section 49. */
  SPECIAL_EDUCATIONAL_NEEDS,
  /** Health needs: National Health Service Act 2006 and the regulations under it. */
  NHS
}
