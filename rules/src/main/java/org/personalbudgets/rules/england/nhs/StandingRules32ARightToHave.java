package org.personalbudgets.rules.england.nhs;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.person.Circumstances;

/**
 * SI 2012/2996 regulation 32A(1): who has a right to have a personal health budget. Two services
 * since 1 October 2014, four since 2 December 2019. Before the first day the Part gave nobody a
 * right, which is an answer and no lack of one; anybody may still ask for a budget.
 *
 * <p>Reading: of the limbs, age decides on the facts; that a package is arranged and funded as the
 * limb says is for the health body to have found when it calls it by its name here.
 */
public final class StandingRules32ARightToHave {
  /** The first day of the Part. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2014, 10, 1);

  private static final Citation SOURCE = Citation.law("SI 2012/2996", "reg 32A(1)");
  private static final int ADULT = 18;

  /** The services by day. */
  public static final DatedTable<Set<RelevantHealthService>> SERVICES =
      DatedTable.<Set<RelevantHealthService>>named("nhs.right-to-have-services")
          .from(
              FIRST_DAY,
              Sets.immutableEnumSet(
                  RelevantHealthService.CONTINUING_CARE_FOR_CHILDREN,
                  RelevantHealthService.NHS_CONTINUING_HEALTHCARE),
              SOURCE)
          .from(
              LocalDate.of(2019, 12, 2),
              Sets.immutableEnumSet(EnumSet.allOf(RelevantHealthService.class)),
              SOURCE)
          .stillInForce();

  private static final Question AGE =
      new Question("nhs.age-for-continuing-care", DecisionMaker.HEALTH_BODY, SOURCE);

  private StandingRules32ARightToHave() {}

  /** Whether there is a right to have a budget for the service on this day. */
  public static Limb rightToHave(
      RelevantHealthService service, Circumstances person, LocalDate date) {
    requireNonNull(service, "service");
    boolean listed = SERVICES.covers(date) && SERVICES.on(date).value().contains(service);
    List<Limb> limbs =
        ImmutableList.of(
            Limb.fact("nhs.service-listed", SOURCE, Finding.decided(listed)),
            Limb.fact("nhs.of-age-for-service", SOURCE, age(service, person, date)));
    return Limb.all("nhs.right-to-have-budget", SOURCE, limbs);
  }

  private static Finding age(RelevantHealthService service, Circumstances person, LocalDate date) {
    Optional<Integer> age = person.ageOn(date);
    return switch (service) {
      case SECTION_117_AFTER_CARE, WHEELCHAIR_SERVICES -> Finding.decided(true);
      case CONTINUING_CARE_FOR_CHILDREN ->
          age.map(years -> Finding.decided(years < ADULT)).orElse(Finding.undecided(AGE));
      case NHS_CONTINUING_HEALTHCARE ->
          age.map(years -> Finding.decided(years >= ADULT)).orElse(Finding.undecided(AGE));
    };
  }
}
