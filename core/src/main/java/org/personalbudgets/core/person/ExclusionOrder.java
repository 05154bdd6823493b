package org.personalbudgets.core.person;

/**
 * Orders and requirements of the criminal courts that may keep a person from receiving direct
 * payments. Each regime's schedule lists its own; this is the union of them.
 */
public enum ExclusionOrder {
  /** Drug rehabilitation requirement of a community or suspended sentence order. */
  DRUG_REHABILITATION_REQUIREMENT,
  /** Alcohol treatment requirement of a community or suspended sentence order. */
  ALCOHOL_TREATMENT_REQUIREMENT,
  /** Release on licence with a condition about drugs or alcohol. */
  LICENCE_WITH_DRUG_OR_ALCOHOL_CONDITION,
  /** Release on licence with a drug testing requirement. */
  LICENCE_WITH_DRUG_TESTING_REQUIREMENT,
  /** Release on licence with a drug appointment requirement. */
  LICENCE_WITH_DRUG_APPOINTMENT_REQUIREMENT,
  /** Supervision after sentence: notice under Criminal Justice Act 2003 section 256AA. */
  SUPERVISION_AFTER_SENTENCE,
  /** Community rehabilitation order with a requirement of treatment for drugs or alcohol. */
  COMMUNITY_REHABILITATION_ORDER_WITH_TREATMENT,
  /** Community punishment and rehabilitation order with such a requirement. */
  COMMUNITY_PUNISHMENT_AND_REHABILITATION_ORDER_WITH_TREATMENT,
  /** Drug treatment and testing order. */
  DRUG_TREATMENT_AND_TESTING_ORDER,
  /** Youth rehabilitation order with a drug requirement: in the NHS schedule. */
  YOUTH_REHABILITATION_ORDER_WITH_DRUG_REQUIREMENT,
  /** An equivalent order of a Scottish court. */
  SCOTTISH_EQUIVALENT
}
