package org.personalbudgets.rules.england.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Commencement;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * The two routes under Care Act 2014 Part 1, for adults: people aged 18 or over (section 2(8)). A
 * carer, too, is an adult, and so is the person cared for (section 10(3)).
 */
final class CareActRoutes {
  private static final int ADULT = 18;
  private static final Citation AGE = Citation.law("Care Act 2014", "s 2(8)");
  private static final Commencement IN_FORCE =
      Commencement.inForceFrom(CareActCommencement.FIRST_DAY);

  private CareActRoutes() {}

  static Limb adult(RouteFacts facts, LocalDate date) {
    return Limbs.inForce(
        "care-act.adult.right",
        Right.ADULT_CARE_AND_SUPPORT.source(),
        IN_FORCE,
        date,
        law ->
            List.of(
                law,
                aged("care-act.adult.aged-18-or-over", facts, date),
                Section18DutyToMeetNeeds.criteria(
                    Regulation2AdultEligibility.test(facts.adultFindings(), date),
                    facts.findings(),
                    date),
                Section18DutyToMeetNeeds.residence(facts.person(), facts.authorityId())));
  }

  static Limb carer(RouteFacts facts, LocalDate date) {
    return Limbs.inForce(
        "care-act.carer.right",
        Right.CARERS_SUPPORT.source(),
        IN_FORCE,
        date,
        law ->
            List.of(
                law,
                aged("care-act.carer.aged-18-or-over", facts, date),
                Section20DutyToMeetCarersNeeds.criteria(
                    Regulation3CarerEligibility.test(facts.carerFindings(), date),
                    facts.findings(),
                    date),
                Section20DutyToMeetCarersNeeds.residence(
                    facts.residenceOfAdultNeedingCare(), facts.authorityId())));
  }

  private static Limb aged(String code, RouteFacts facts, LocalDate date) {
    return Limbs.aged(code, AGE, ADULT, Limbs.NO_LAST_AGE, facts.person(), date);
  }
}
