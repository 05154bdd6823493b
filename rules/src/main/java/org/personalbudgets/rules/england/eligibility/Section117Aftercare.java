package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Commencement;

/**
 * Decides whether after-care is owed to a person who was detained under the Mental Health Act 1983.
 *
 * <p>Defined by section 117 of that Act, which we remember and have not read. It applies to people
 * who were detained under the sections it names, then ceased to be detained and left hospital; the
 * health body and the local authority owe it together, until both are satisfied that the person no
 * longer needs it. It is free of charge, and direct payments may be made for it.
 */
public final class Section117Aftercare {
  private static final Commencement IN_FORCE = Commencement.inForceFrom(LocalDate.of(1983, 9, 30));

  private Section117Aftercare() {}

  /** The test, with what was found on each limb. */
  public static Limb test(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    return Limbs.inForce(
        "mental-health-act.aftercare",
        Right.AFTERCARE.source(),
        IN_FORCE,
        date,
        law ->
            List.of(
                law,
                Limbs.asked(RouteQuestions.SECTION_117_APPLIES, facts.findings()),
                Limbs.not(
                    "mental-health-act.aftercare-still-needed",
                    RouteQuestions.AFTERCARE_ENDED,
                    facts.findings())));
  }
}
