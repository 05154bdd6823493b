package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;

/**
 * Decides a request for a personal health budget by somebody who may have a right to have one.
 *
 * <p>Defined by SI 2012/2996 regulation 32B(4) and (4A). The health body must grant the request,
 * except to the extent that it is not appropriate to secure all or a part of the service in that
 * way in the circumstances of the case. Where only a part is not appropriate, the rest must be
 * granted. The body then decides which way of managing the budget is the most appropriate: the
 * person is heard on it and does not choose it as of right.
 */
public final class Regulation32BRequest {
  private static final Citation SOURCE = Citation.law("SI 2012/2996", "reg 32B(4)");

  private Regulation32BRequest() {}

  /**
   * What becomes of a request.
   *
   * @param route a route to a right to have a personal health budget
   * @param findings what was found on {@link HealthBudgetQuestions}
   * @param mostAppropriate the way of managing that the health body has decided on; empty while it
   *     has not. What the person prefers is not asked for here
   * @throws IllegalArgumentException if the route is not to a right to have a budget
   */
  public static HealthBudgetGrant decide(
      Route route, Findings findings, Optional<HealthBudgetMode> mostAppropriate) {
    requireNonNull(route, "route");
    requireNonNull(findings, "findings");
    requireNonNull(mostAppropriate, "mostAppropriate");
    if (route.right().kind() != RightKind.RIGHT_TO_HAVE) {
      throw new IllegalArgumentException(
          "route must be to a right to have a budget but is to " + route.right());
    }
    Limb part =
        Limb.any(
            "nhs.request-granted-in-part",
            SOURCE,
            List.of(
                Limbs.asked(HealthBudgetQuestions.APPROPRIATE_FOR_WHOLE, findings),
                Limbs.asked(HealthBudgetQuestions.APPROPRIATE_FOR_PART, findings)));
    Limb whole = Limbs.asked(HealthBudgetQuestions.APPROPRIATE_FOR_WHOLE, findings);
    Limb granted = Limb.all("nhs.request-granted", SOURCE, List.of(route.test(), part));
    Limb inFull = Limb.all("nhs.request-granted-in-full", SOURCE, List.of(route.test(), whole));
    Optional<HealthBudgetMode> mode =
        granted.truth() == Truth.HOLDS ? mostAppropriate : Optional.empty();
    return new HealthBudgetGrant(granted, inFull, mode);
  }
}
