package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.ExclusionOrder;

/**
 * Which orders of the criminal courts keep direct payments from somebody, in one place.
 *
 * <p>Under the Care Act all but the youth rehabilitation order (SI 2014/2871 Schedule 1); under the
 * NHS regulations all of them (SI 2013/1617, the Schedule). The schedules for children and for
 * special educational needs were not read in full: there every order counts as one that may be
 * listed, and whether it is stays a question for the authority.
 */
public final class ListedOrders {
  private ListedOrders() {}

  /** The orders that the schedule of this body of law lists, or may list; in their order. */
  public static Set<ExclusionOrder> of(Regime regime) {
    return switch (requireNonNull(regime, "regime")) {
      case CARE_ACT_ADULT, CARE_ACT_CARER ->
          Sets.immutableEnumSet(
              EnumSet.complementOf(
                  EnumSet.of(ExclusionOrder.YOUTH_REHABILITATION_ORDER_WITH_DRUG_REQUIREMENT)));
      case NHS, CHILDREN_ACT, SPECIAL_EDUCATIONAL_NEEDS ->
          Sets.immutableEnumSet(EnumSet.allOf(ExclusionOrder.class));
    };
  }

  /** Whether the schedule was read in full, so that an order among them is certain to be listed. */
  public static boolean areCertain(Regime regime) {
    return switch (requireNonNull(regime, "regime")) {
      case CARE_ACT_ADULT, CARE_ACT_CARER, NHS -> true;
      case CHILDREN_ACT, SPECIAL_EDUCATIONAL_NEEDS -> false;
    };
  }
}
