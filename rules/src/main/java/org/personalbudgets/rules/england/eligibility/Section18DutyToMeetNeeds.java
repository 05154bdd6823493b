package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.person.Circumstances;

/**
 * Decides whether a local authority must meet one of an adult's needs for care and support.
 *
 * <p>Defined by Care Act 2014 section 18. It must when the need meets the eligibility criteria; the
 * adult is ordinarily resident in its area, or present in it and of no settled residence; there is
 * no charge or, in so far as there is, one of three conditions is met (resources within the limit;
 * above it and the adult nonetheless asks; the adult lacks capacity to arrange the care and nobody
 * else can); and the need is not being met by a carer (subsection (7)).
 *
 * <p>Our readings:
 *
 * <ul>
 *   <li>Only a carer's meeting of a need takes the duty away. A need that a neighbour's lunch club
 *       or another body meets is still one that the authority must see met; whether the budget has
 *       to pay for it is for the plan.
 *   <li>The limb on the cap on care costs (subsection (1)(b)) was never commenced and is not asked
 *       about: see {@link DutyTest#CAP_ON_CARE_COSTS}.
 *   <li>Until there has been a financial assessment, neither condition 1 nor condition 2 is met: an
 *       adult who asks before it has no answer under condition 2 yet.
 *   <li>Condition 2 is not in force for needs met by accommodation in a care home. We remember this
 *       from the commencement order and have not read it; results that rest on it say so.
 * </ul>
 */
public final class Section18DutyToMeetNeeds {
  private static final Citation SECTION = Citation.law("Care Act 2014", "s 18(1)");
  private static final Citation CARER = Citation.law("Care Act 2014", "s 18(7)");
  private static final Citation RESIDENCE = Citation.law("Care Act 2014", "s 18(1)(a)");
  private static final Citation CHARGE = Citation.law("Care Act 2014", "s 18(1)(c)");

  private Section18DutyToMeetNeeds() {}

  /**
   * The test, with what was found on each limb; the duty exists when it holds.
   *
   * @param need the need, with whether it is eligible and who meets it at present
   * @param adult the adult whose need it is
   * @param authorityId the authority whose duty is asked about
   * @param findings what was found on the questions of {@link DutyQuestions}
   * @param date the day whose law applies
   * @throws org.personalbudgets.core.law.NotInForceException before 1 April 2015
   */
  public static Limb test(
      Need need, Circumstances adult, String authorityId, Findings findings, LocalDate date) {
    requireNonNull(need, "need");
    Limb criteria =
        Limb.fact(
            "care-act.need.eligible", Citation.law("Care Act 2014", "s 13(1)"), need.eligible());
    boolean metByCarer = need.meeting() == MeetingOfNeed.MET_BY_CARER;
    return Limb.all(
        "care-act.section-18",
        SECTION,
        List.of(
            Limb.fact("care-act.need.not-met-by-carer", CARER, Finding.decided(!metByCarer)),
            criteria(criteria, findings, date),
            residence(adult, authorityId),
            charge(findings)));
  }

  /** The limb on which needs the duty is about, under the law of the day. */
  static Limb criteria(Limb eligible, Findings findings, LocalDate date) {
    Dated<DutyTest> test = DutyTest.SECTION_18.on(date);
    return switch (test.value()) {
      case ELIGIBLE_NEEDS -> eligible;
      case CONVENTION_RIGHTS -> Limbs.asked(DutyQuestions.ADULTS_CONVENTION_RIGHTS, findings);
    };
  }

  static Limb residence(Circumstances adult, String authorityId) {
    return Limb.fact(
        "care-act.adult.resident-in-area",
        RESIDENCE,
        requireNonNull(adult, "adult").isResidentIn(requireNonNull(authorityId, "authorityId")));
  }

  private static Limb charge(Findings findings) {
    requireNonNull(findings, "findings");
    return Limb.any(
        "care-act.adult.charge-or-condition",
        CHARGE,
        List.of(
            Limbs.asked(DutyQuestions.NO_CHARGE, findings),
            Limbs.asked(DutyQuestions.RESOURCES_WITHIN_LIMIT, findings),
            Limb.all(
                "care-act.adult.condition-2",
                Citation.law("Care Act 2014", "s 18(3)"),
                List.of(
                    Limbs.not(
                        "care-act.adult.resources-above-limit",
                        DutyQuestions.RESOURCES_WITHIN_LIMIT,
                        findings),
                    Limbs.asked(DutyQuestions.ASKS_NONETHELESS, findings),
                    Limbs.not(
                        "care-act.adult.not-in-care-home", DutyQuestions.IN_CARE_HOME, findings))),
            Limb.all(
                "care-act.adult.condition-3",
                Citation.law("Care Act 2014", "s 18(4)"),
                List.of(
                    Limbs.asked(DutyQuestions.LACKS_CAPACITY_TO_ARRANGE, findings),
                    Limbs.asked(DutyQuestions.NOBODY_ELSE_CAN_ARRANGE, findings)))));
  }
}
