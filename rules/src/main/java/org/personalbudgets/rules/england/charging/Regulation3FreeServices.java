package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Decides which services are free: SI 2014/2672 regulations 3 and 4, Care Act 2014 section 14, and
 * what the council may not charge for because another Act keeps it free.
 *
 * <ul>
 *   <li>aids, and minor adaptations whose price is at most the limit: 1,000.00 is free, 1,000.01 is
 *       not;
 *   <li>intermediate care and reablement for the first six weeks of the specified period, or all of
 *       a shorter one: 42 days, the first day included;
 *   <li>all care of an adult with variant Creutzfeldt-Jakob disease;
 *   <li>after-care, assessments, planning and services of the NHS;
 *   <li>for a carer, care that is given to the adult.
 * </ul>
 */
public final class Regulation3FreeServices {
  private static final Citation EQUIPMENT = ChargingLaw.regulation("reg 3(2)(a), (3)");
  private static final Citation REABLEMENT = ChargingLaw.regulation("reg 3(2)(b)");
  private static final Citation DISEASE = ChargingLaw.regulation("reg 4");
  private static final Citation CARER = ChargingLaw.act("s 14(3)");
  private static final Citation AFTER_CARE =
      Citation.law("Mental Health Act 1983", "s 117").withConfidence(Confidence.REMEMBERED);
  private static final Citation PLANNING =
      ChargingLaw.act("s 14(1)").withConfidence(Confidence.REMEMBERED);
  private static final Citation NHS =
      Citation.law("National Health Service Act 2006", "s 1").withConfidence(Confidence.EXTRACT);

  private Regulation3FreeServices() {}

  /** Whether an adaptation of this price is minor, and so free. */
  public static boolean isFreeAdaptation(Amount price, LawInForce law) {
    return price.isAtMost(law.read(ChargingAmounts.FREE_MINOR_ADAPTATION).value());
  }

  /**
   * Whether reablement for this specified period is free on this day of it, by the law of that day.
   *
   * @throws org.personalbudgets.core.law.NotInForceException if the day lies in the period and
   *     before the regulations
   */
  public static boolean isFreeReablement(DateRange specifiedPeriod, LocalDate date) {
    return specifiedPeriod.contains(date)
        && date.isBefore(
            specifiedPeriod.first().plusDays(ChargingPeriods.FREE_REABLEMENT.on(date).value()));
  }

  /** The rule that makes the service free on this day; empty where it may be charged for. */
  static Optional<Citation> whyFree(ServiceCost service, ChargeableCare care, LawInForce law) {
    if (care.variantCreutzfeldtJakobDisease()) {
      return Optional.of(DISEASE);
    }
    return switch (service.kind()) {
      case CARE_AND_SUPPORT -> Optional.empty();
      case CARE_GIVEN_TO_ADULT_FOR_CARER -> freeIf(care.chargedToCarer(), CARER);
      case AID -> Optional.of(EQUIPMENT);
      case MINOR_ADAPTATION ->
          freeIf(isFreeAdaptation(service.price().orElseThrow(), law), EQUIPMENT);
      case INTERMEDIATE_CARE_OR_REABLEMENT ->
          freeIf(isFreeReablement(service.specifiedPeriod().orElseThrow(), law.date()), REABLEMENT);
      case AFTER_CARE -> Optional.of(AFTER_CARE);
      case ASSESSMENT_OR_PLANNING -> Optional.of(PLANNING);
      case NHS_SERVICE -> Optional.of(NHS);
    };
  }

  private static Optional<Citation> freeIf(boolean free, Citation source) {
    return free ? Optional.of(source) : Optional.empty();
  }
}
