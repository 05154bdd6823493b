package org.personalbudgets.rules.england.common;

import com.google.common.collect.Sets;
import java.util.Set;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.person.Relationship;

/**
 * The list of relatives that SI 2014/2871 regulation 3(3) and SI 2009/1887 regulation 11 share:
 *
 * <ul>
 *   <li>(a) a spouse or civil partner, wherever they live;
 *   <li>(b) somebody who lives with the person as one;
 *   <li>(c) in the same household, a parent, parent-in-law, son, daughter, son- or daughter-in-law,
 *       stepson, stepdaughter, brother, sister, aunt, uncle or grandparent;
 *   <li>(d) in the same household, the spouse or civil partner of one of those;
 *   <li>(e) somebody who lives with one of those as such.
 * </ul>
 *
 * <p>Friends, lodgers, cousins, nephews, nieces and grandchildren are on no limb.
 *
 * <p>Readings: who is said to live with the person as a spouse does live there, whatever else is
 * said of the household. Limb (e) is met only in the same household, as the relative lived with has
 * to be. A step-parent is not named; one who is married to, or lives with, a parent in the
 * household is on limb (d) or (e), and a step-parent who has outlived the parent is on none.
 */
public final class ListedRelatives {
  private static final Set<Kinship> WHEREVER_THEY_LIVE =
      Sets.immutableEnumSet(
          Kinship.SPOUSE_OR_CIVIL_PARTNER, Kinship.LIVING_AS_SPOUSE_OR_CIVIL_PARTNER);

  private static final Set<Kinship> IN_THE_HOUSEHOLD =
      Sets.immutableEnumSet(
          Kinship.PARENT,
          Kinship.PARENT_IN_LAW,
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

  private ListedRelatives() {}

  /**
   * Whether somebody of this kinship is listed for living in the household or for living anywhere.
   */
  public static boolean isNamed(Kinship kinship) {
    return WHEREVER_THEY_LIVE.contains(kinship)
        || IN_THE_HOUSEHOLD.contains(kinship)
        || kinship == Kinship.STEPPARENT;
  }

  /**
   * Whether the list names them: open where that hangs on the household and nobody has said.
   *
   * @param sameHousehold whether they live in the same household, where the relationship does not
   *     say
   * @param withParent whether a step-parent is married to, or lives with, a parent there
   */
  public static Truth contains(Relationship relationship, Truth sameHousehold, Truth withParent) {
    Kinship kinship = relationship.kinship();
    if (WHEREVER_THEY_LIVE.contains(kinship)) {
      return Truth.HOLDS;
    }
    Truth household = household(relationship.household(), sameHousehold);
    if (IN_THE_HOUSEHOLD.contains(kinship)) {
      return household;
    }
    return kinship == Kinship.STEPPARENT ? household.and(withParent) : Truth.DOES_NOT_HOLD;
  }

  private static Truth household(Household said, Truth judged) {
    return switch (said) {
      case SAME_HOUSEHOLD -> Truth.HOLDS;
      case LIVES_ELSEWHERE -> Truth.DOES_NOT_HOLD;
      case NOT_KNOWN -> judged;
    };
  }
}
