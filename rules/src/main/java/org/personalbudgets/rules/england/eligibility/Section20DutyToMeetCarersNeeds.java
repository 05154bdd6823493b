package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.person.OrdinaryResidence;

/**
 * Decides whether a local authority must meet one of a carer's needs for support.
 *
 * <p>Defined by Care Act 2014 section 20(1) to (5). It must when the need meets the eligibility
 * criteria and the adult needing care (not the carer) is ordinarily resident in its area, or
 * present in it and of no settled residence. In so far as support goes to the carer, there must be
 * no charge for it, or the carer's resources be within the limit, or above it and the carer
 * nonetheless ask. In so far as care goes to the adult needing care, that adult must agree, and
 * must be within the limit where there is a charge; or, above the limit, must nonetheless ask.
 *
 * <p>Our readings: a need met in both ways must pass both tests, because subsection (1) joins (b)
 * and (c) with "and". An adult above the limit who asks for the care has agreed to it, because
 * subsection (5) does not ask for agreement again.
 */
public final class Section20DutyToMeetCarersNeeds {
  private static final Citation SECTION = Citation.law("Care Act 2014", "s 20(1)");

  private Section20DutyToMeetCarersNeeds() {}

  /**
   * The test, with what was found on each limb; the duty exists when it holds.
   *
   * @param need the carer's need, with whether it is eligible
   * @param residenceOfAdultNeedingCare where the adult needing care is ordinarily resident
   * @param authorityId the authority whose duty is asked about
   * @param ways to whom something is provided to meet the need; at least one
   * @param findings what was found on the questions of {@link DutyQuestions}
   * @param date the day whose law applies
   * @throws org.personalbudgets.core.law.NotInForceException before 1 April 2015
   */
  public static Limb test(
      Need need,
      OrdinaryResidence residenceOfAdultNeedingCare,
      String authorityId,
      Set<CarersSupport> ways,
      Findings findings,
      LocalDate date) {
    requireNonNull(need, "need");
    requireNonNull(findings, "findings");
    Set<CarersSupport> given = requireNonNull(ways, "ways");
    Checks.that(!given.isEmpty(), "ways must name to whom something is provided");
    Limb eligible =
        Limb.fact(
            "care-act.need.eligible", Citation.law("Care Act 2014", "s 13(1)"), need.eligible());
    List<Limb> parts = new ArrayList<>();
    parts.add(criteria(eligible, findings, date));
    parts.add(residence(residenceOfAdultNeedingCare, authorityId));
    for (CarersSupport way : EnumSet.copyOf(given)) {
      parts.add(
          switch (way) {
            case TO_CARER -> supportToCarer(findings);
            case TO_ADULT_NEEDING_CARE -> careToAdult(findings);
          });
    }
    return Limb.all("care-act.section-20", SECTION, parts);
  }

  /** The limb on which needs the duty is about, under the law of the day. */
  static Limb criteria(Limb eligible, Findings findings, LocalDate date) {
    Dated<DutyTest> test = DutyTest.SECTION_20.on(date);
    return switch (test.value()) {
      case ELIGIBLE_NEEDS -> eligible;
      case CONVENTION_RIGHTS -> Limbs.asked(DutyQuestions.CARERS_CONVENTION_RIGHTS, findings);
    };
  }

  static Limb residence(OrdinaryResidence residenceOfAdultNeedingCare, String authorityId) {
    return Limb.fact(
        "care-act.cared-for.resident-in-area",
        Citation.law("Care Act 2014", "s 20(1)(a)"),
        requireNonNull(residenceOfAdultNeedingCare, "residenceOfAdultNeedingCare")
            .findingIn(requireNonNull(authorityId, "authorityId")));
  }

  private static Limb supportToCarer(Findings findings) {
    return Limb.any(
        "care-act.carer.charge-or-condition",
        Citation.law("Care Act 2014", "s 20(1)(b)"),
        List.of(
            Limbs.asked(DutyQuestions.CARER_NO_CHARGE, findings),
            Limbs.asked(DutyQuestions.CARER_RESOURCES_WITHIN_LIMIT, findings),
            Limbs.aboveLimitAndAsks(
                "care-act.carer.condition-2",
                DutyQuestions.CARER_RESOURCES_WITHIN_LIMIT,
                DutyQuestions.CARER_ASKS_NONETHELESS,
                findings)));
  }

  private static Limb careToAdult(Findings findings) {
    return Limb.any(
        "care-act.cared-for.charge-or-condition",
        Citation.law("Care Act 2014", "s 20(1)(c)"),
        List.of(
            Limb.all(
                "care-act.cared-for.free-and-agreed",
                Citation.law("Care Act 2014", "s 20(1)(c)(i)"),
                List.of(
                    Limbs.asked(DutyQuestions.CARED_FOR_NO_CHARGE, findings),
                    Limbs.asked(DutyQuestions.CARED_FOR_AGREES, findings))),
            Limb.all(
                "care-act.cared-for.condition-3",
                Citation.law("Care Act 2014", "s 20(4)"),
                List.of(
                    Limbs.asked(DutyQuestions.CARED_FOR_RESOURCES_WITHIN_LIMIT, findings),
                    Limbs.asked(DutyQuestions.CARED_FOR_AGREES, findings))),
            Limbs.aboveLimitAndAsks(
                "care-act.cared-for.condition-4",
                DutyQuestions.CARED_FOR_RESOURCES_WITHIN_LIMIT,
                DutyQuestions.CARED_FOR_ASKS_NONETHELESS,
                findings)));
  }
}
