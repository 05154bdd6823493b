package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Commencement;

/**
 * Decides whether a personal budget for provision in an education, health and care plan can be
 * asked for, and must then be prepared.
 *
 * <p>Defined by Children and Families Act 2014 section 49(1) and SI 2014/1652 regulation 4. It can
 * when the authority maintains a plan or is securing its preparation; the child's parent or the
 * young person asks; and a draft is in preparation, or the plan is under review or re-assessment.
 *
 * <p>This is a right to ask and to have a budget prepared. It is not the right to have a personal
 * health budget: a child with a plan has that only under SI 2012/2996 regulation 32A, although some
 * pages list every child with a plan.
 */
public final class Section49PersonalBudget {
  private static final Commencement IN_FORCE = Commencement.inForceFrom(LocalDate.of(2014, 9, 1));

  private Section49PersonalBudget() {}

  /** The test, with what was found on each limb; before 1 September 2014 it does not hold. */
  public static Limb test(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    return Limbs.inForce(
        "sen.personal-budget",
        Right.SPECIAL_EDUCATIONAL_NEEDS_BUDGET.source(),
        IN_FORCE,
        date,
        law ->
            List.of(
                law,
                Limbs.asked(RouteQuestions.PLAN_MAINTAINED_OR_PREPARED, facts.findings()),
                Limbs.asked(RouteQuestions.PARENT_OR_YOUNG_PERSON, facts.findings()),
                Limbs.asked(RouteQuestions.TIME_TO_ASK, facts.findings())));
  }
}
