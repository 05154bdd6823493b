package org.personalbudgets.rules.england.nhs;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.person.Kinship;

/** Who counted as connected with a patient, as the regulations stood. */
enum ConnectedPersonRule {
  /** As made: no such rule, left out in error according to the note of the amendment. */
  NONE {
    @Override
    Truth contains(Kinship kinship, Truth sameHousehold, Truth involvedInCare) {
      return Truth.DOES_NOT_HOLD;
    }
  },
  /** Anybody in the household, family wherever they live, a friend involved in care. */
  HOUSEHOLD_FAMILY_OR_INVOLVED_FRIEND {
    @Override
    Truth contains(Kinship kinship, Truth sameHousehold, Truth involvedInCare) {
      if (FAMILY.contains(kinship)) {
        return Truth.HOLDS;
      }
      return kinship == Kinship.FRIEND ? sameHousehold.or(involvedInCare) : sameHousehold;
    }
  },
  /** In the household, and family or a friend; whether a nominee or not. */
  FAMILY_OR_FRIEND_IN_HOUSEHOLD {
    @Override
    Truth contains(Kinship kinship, Truth sameHousehold, Truth involvedInCare) {
      return FAMILY.contains(kinship) || kinship == Kinship.FRIEND
          ? sameHousehold
          : Truth.DOES_NOT_HOLD;
    }
  };

  /**
   * Family members of regulation 7(8). That the list is not limited to the household was read; its
   * items were not, and are taken to be those of the list for adults' social care, with
   * step-parents as the spouses of parents.
   */
  static final Set<Kinship> FAMILY =
      Sets.immutableEnumSet(
          Kinship.SPOUSE_OR_CIVIL_PARTNER,
          Kinship.LIVING_AS_SPOUSE_OR_CIVIL_PARTNER,
          Kinship.PARENT,
          Kinship.PARENT_IN_LAW,
          Kinship.STEPPARENT,
          Kinship.SON,
          Kinship.DAUGHTER,
          Kinship.SON_IN_LAW,
          Kinship.DAUGHTER_IN_LAW,
          Kinship.STEPSON,
          Kinship.STEPDAUGHTER,
          Kinship.BROTHER,
          Kinship.SISTER,
          Kinship.AUNT,
          Kinship.UNCLE,
          Kinship.GRANDPARENT,
          Kinship.SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE,
          Kinship.LIVING_AS_SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE);

  /** The source of that list. */
  static final Citation FAMILY_SOURCE =
      Citation.law("SI 2013/1617", "reg 7(8)").withConfidence(Confidence.REMEMBERED);

  /** The rule by day of spending. */
  static final DatedTable<ConnectedPersonRule> TABLE =
      DatedTable.<ConnectedPersonRule>named("nhs.connected-persons")
          .from(
              LocalDate.of(2013, 8, 1),
              NONE,
              Citation.law("SI 2013/2354", "explanatory note on regs 3(2) and 4"))
          .from(
              LocalDate.of(2013, 10, 14),
              HOUSEHOLD_FAMILY_OR_INVOLVED_FRIEND,
              Citation.law("SI 2013/2354", "regs 3(2) and 4"))
          .from(
              LocalDate.of(2017, 4, 1),
              FAMILY_OR_FRIEND_IN_HOUSEHOLD,
              Citation.law("SI 2017/219", "reg 2(2)"))
          .stillInForce();

  /** Whether somebody of this kinship is connected with the patient. */
  abstract Truth contains(Kinship kinship, Truth sameHousehold, Truth involvedInCare);
}
