package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;

/**
 * Lists every right from which a personal budget may come, with whether a person has it on a day
 * and why. Nothing is left out: a right that does not apply is listed with the limb that fails, and
 * one that cannot be told yet with the questions to ask.
 *
 * <p>The routes under the Care Act stop at eligibility and residence. Whether charging conditions
 * take the duty away from one need is decided need by need: {@link Section18DutyToMeetNeeds} and
 * {@link Section20DutyToMeetCarersNeeds}.
 */
public final class RouteFinder {
  private RouteFinder() {}

  /** Every right, in the order of {@link Right}, under the law of this day. */
  public static List<Route> find(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    Checks.date("date", date);
    return Stream.of(Right.values())
        .map(right -> new Route(right, test(right, facts, date)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The rights that the person has. */
  public static List<Route> applying(RouteFacts facts, LocalDate date) {
    return find(facts, date).stream()
        .filter(route -> route.applies() == Truth.HOLDS)
        .collect(ImmutableList.toImmutableList());
  }

  private static Limb test(Right right, RouteFacts facts, LocalDate date) {
    return switch (right) {
      case ADULT_CARE_AND_SUPPORT -> CareActRoutes.adult(facts, date);
      case CARERS_SUPPORT -> CareActRoutes.carer(facts, date);
      case CHILDRENS_DIRECT_PAYMENTS -> Section17ADirectPayments.test(facts, date);
      case SPECIAL_EDUCATIONAL_NEEDS_BUDGET -> Section49PersonalBudget.test(facts, date);
      case CHILDRENS_CONTINUING_CARE_BUDGET ->
          Regulation32ARelevantHealthService.childrensContinuingCare(facts, date);
      case CONTINUING_HEALTHCARE_BUDGET ->
          Regulation32ARelevantHealthService.continuingHealthcare(facts, date);
      case AFTERCARE_BUDGET -> Regulation32ARelevantHealthService.aftercare(facts, date);
      case WHEELCHAIR_BUDGET -> Regulation32ARelevantHealthService.wheelchair(facts, date);
      case AFTERCARE -> Section117Aftercare.test(facts, date);
    };
  }
}
