package org.personalbudgets.core.review;

import com.google.common.base.Ascii;

/** Why a review is held. */
public enum ReviewTrigger {
  /** Its time had come. */
  DUE,
  /** The person, or somebody for them, asked for it: Care Act 2014 section 27(1)(b). */
  REQUESTED,
  /** Circumstances changed in a way that affects the plan: section 27(4). */
  CIRCUMSTANCES_CHANGED,
  /** Health changed significantly: SI 2013/1617 regulation 14. */
  HEALTH_CHANGED,
  /** The money does not suffice: SI 2013/1617 regulation 14. */
  MONEY_INSUFFICIENT,
  /** The patient turned sixteen: SI 2013/1617 regulation 4(4). */
  TURNED_SIXTEEN,
  /** A condition of the payment may have been broken: SI 2014/2871 regulation 7. */
  SUSPECTED_BREACH,
  /** The person's capacity changed: SI 2014/2871 regulation 7. */
  CAPACITY_CHANGED,
  /** Whether the holder can manage the payment, or it is right, is in doubt. */
  CAPABILITY_IN_DOUBT,
  /** Somebody raised a concern about whoever holds the payment for the person. */
  CONCERN_RAISED,
  /** The education, health and care plan is reviewed: SI 2014/1652 regulation 11. */
  EDUCATION_PLAN_REVIEWED;

  /** The stable code of the reason, such as {@code review.money-insufficient}. */
  public String code() {
    return "review." + Ascii.toLowerCase(name()).replace('_', '-');
  }
}
