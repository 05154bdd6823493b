package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Commencement;

/**
 * Decides whether a person receives a health service for which there is a right to have a personal
 * health budget.
 *
 * <p>Defined by SI 2012/2996 regulation 32A(1). The services are four: (a) continuing care for
 * children, to people aged 17 or under; (b) NHS Continuing Healthcare, to people aged 18 or over
 * and funded solely by the NHS; (c) the health body's part of after-care under section 117; (d)
 * wheelchair services. The first two are in force from 1 October 2014, the others from 2 December
 * 2019.
 *
 * <p>A right to ask, without the right to have, existed for the first two before 1 October 2014; it
 * is not listed here. A person who turns 18 passes from (a) to (b) on the birthday, and has (b)
 * only if found eligible for it.
 */
public final class Regulation32ARelevantHealthService {
  private static final int LAST_AGE_OF_CHILD = 17;
  private static final Citation SOURCE = Citation.law("SI 2012/2996", "reg 32A(1)");

  /** When the first two services came into the right to have. */
  public static final Commencement CONTINUING_CARE_IN_FORCE =
      Commencement.inForceFrom(LocalDate.of(2014, 10, 1));

  /** When after-care and wheelchair services did. */
  public static final Commencement AFTERCARE_AND_WHEELCHAIRS_IN_FORCE =
      Commencement.inForceFrom(LocalDate.of(2019, 12, 2));

  private Regulation32ARelevantHealthService() {}

  /** Limb (a): continuing care for children. */
  public static Limb childrensContinuingCare(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    return Limbs.inForce(
        "nhs.childrens-continuing-care",
        Right.CHILDRENS_CONTINUING_CARE_BUDGET.source(),
        CONTINUING_CARE_IN_FORCE,
        date,
        law ->
            List.of(
                law,
                Limbs.aged(
                    "nhs.aged-17-or-under", SOURCE, 0, LAST_AGE_OF_CHILD, facts.person(), date),
                Limbs.asked(RouteQuestions.CONTINUING_CARE, facts.findings())));
  }

  /** Limb (b): NHS Continuing Healthcare. */
  public static Limb continuingHealthcare(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    return Limbs.inForce(
        "nhs.continuing-healthcare",
        Right.CONTINUING_HEALTHCARE_BUDGET.source(),
        CONTINUING_CARE_IN_FORCE,
        date,
        law ->
            List.of(
                law,
                Limbs.aged(
                    "nhs.aged-18-or-over",
                    SOURCE,
                    LAST_AGE_OF_CHILD + 1,
                    Limbs.NO_LAST_AGE,
                    facts.person(),
                    date),
                Limbs.asked(RouteQuestions.CONTINUING_HEALTHCARE, facts.findings())));
  }

  /** Limb (c): after-care under section 117. */
  public static Limb aftercare(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    return Limbs.inForce(
        "nhs.aftercare",
        Right.AFTERCARE_BUDGET.source(),
        AFTERCARE_AND_WHEELCHAIRS_IN_FORCE,
        date,
        law ->
            List.of(
                law,
                Limbs.asked(RouteQuestions.SECTION_117_APPLIES, facts.findings()),
                Limbs.asked(RouteQuestions.AFTERCARE_PACKAGE, facts.findings())));
  }

  /** Limb (d): wheelchair services. */
  public static Limb wheelchair(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    return Limbs.inForce(
        "nhs.wheelchair",
        Right.WHEELCHAIR_BUDGET.source(),
        AFTERCARE_AND_WHEELCHAIRS_IN_FORCE,
        date,
        law ->
            List.of(
                law,
                Limbs.asked(RouteQuestions.LONG_TERM_DISABILITY, facts.findings()),
                Limbs.asked(RouteQuestions.NEEDS_WHEELCHAIR, facts.findings())));
  }
}
