package org.personalbudgets.core.person;

/**
 * What somebody is to the person, in the words that the regulations use: each list of people who
 * may not be paid is a set of these. Whether the two live together is a separate fact ({@link
 * Household}), because some lists ask for it and some do not.
 */
public enum Kinship {
  /** Spouse or civil partner. */
  SPOUSE_OR_CIVIL_PARTNER,
  /** Lives with the person as if their spouse or civil partner. */
  LIVING_AS_SPOUSE_OR_CIVIL_PARTNER,
  /** Parent. */
  PARENT,
  /** Parent-in-law. */
  PARENT_IN_LAW,
  /** Step-parent: listed in Wales, not in England. */
  STEPPARENT,
  /** Son. */
  SON,
  /** Daughter. */
  DAUGHTER,
  /** Son-in-law. */
  SON_IN_LAW,
  /** Daughter-in-law. */
  DAUGHTER_IN_LAW,
  /** Stepson. */
  STEPSON,
  /** Stepdaughter. */
  STEPDAUGHTER,
  /** Brother. */
  BROTHER,
  /** Sister. */
  SISTER,
  /** Aunt. */
  AUNT,
  /** Uncle. */
  UNCLE,
  /** Grandparent. */
  GRANDPARENT,
  /** Grandchild: on no English list. */
  GRANDCHILD,
  /** Nephew: listed in Scotland, not in England. */
  NEPHEW,
  /** Niece: listed in Scotland, not in England. */
  NIECE,
  /** Cousin: listed in Scotland, not in England. */
  COUSIN,
  /**
   * Spouse or civil partner of one of the relatives from parent to grandparent (SI 2014/2871
   * regulation 3(3)(d)).
   */
  SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE,
  /**
   * Lives with one of the relatives from parent to grandparent as if their spouse or civil partner
   * (SI 2014/2871 regulation 3(3)(e)).
   */
  LIVING_AS_SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE,
  /** Some other relative, on no list. */
  OTHER_RELATIVE,
  /** Friend: listed for NHS direct payments, if in the same household. */
  FRIEND,
  /** Lodger. */
  LODGER,
  /** Not connected with the person otherwise than by being paid. */
  NONE
}
