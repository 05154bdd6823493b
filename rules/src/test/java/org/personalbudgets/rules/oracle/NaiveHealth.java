package org.personalbudgets.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** SI 2013/1617 as it stood on each day, and SI 2012/2996 regulation 32A. */
final class NaiveHealth {
  private static final String BODY = "HEALTH_BODY";
  private static final Set<String> FAMILY =
      Set.of(
          "SPOUSE_OR_CIVIL_PARTNER",
          "LIVING_AS_SPOUSE_OR_CIVIL_PARTNER",
          "PARENT",
          "PARENT_IN_LAW",
          "STEPPARENT",
          "SON",
          "DAUGHTER",
          "SON_IN_LAW",
          "DAUGHTER_IN_LAW",
          "STEPSON",
          "STEPDAUGHTER",
          "BROTHER",
          "SISTER",
          "AUNT",
          "UNCLE",
          "GRANDPARENT",
          "SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE",
          "LIVING_AS_SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE");

  /** Regulation 8(5)(a) to (h). */
  private static final Map<String, String> NEVER =
      Map.of(
          "health.primary-medical", "primary-medical-services",
          "health.nhs-charge", "charged-service",
          "health.surgery", "planned-surgery",
          "health.vaccination", "vaccination-or-screening",
          "health.screening", "vaccination-or-screening",
          "health.child-measurement", "child-measurement",
          "health.health-check", "health-check",
          "alcohol", "alcohol-or-tobacco",
          "tobacco", "alcohol-or-tobacco",
          "gambling", "gambling");

  private NaiveHealth() {}

  static void judge(Naive law) {
    if (!law.isSince(2013, 8, 1) || !law.pays("NHS")) {
      return;
    }
    if (!law.isDirectPayment()) {
      if (law.isSince(2014, 10, 1)) {
        law.asPlanned(
            law.links(false, "NHS"),
            "nhs.reg32a-planned-and-agreed",
            "nhs.reg32a-not-planned",
            "nhs.reg8-need-not-decided-on");
      }
      return;
    }
    law.asPlanned(
        law.links(law.buys("debt"), "NHS"),
        "nhs.reg11-used-as-planned",
        "nhs.reg11-not-as-planned",
        "nhs.reg8-need-not-decided-on");
    NEVER.forEach(
        (category, why) -> {
          if (law.buys(category)) {
            law.forbid("nhs.reg8-" + why);
          }
        });
    // (i): not a debt for a service that the care plan specifies
    if (law.buys("debt") && !law.isInPlan()) {
      law.forbid("nhs.reg8-debt");
    }
    if (!law.known.orders().isEmpty()) {
      law.forbid("nhs.sch-excluded-person");
    }
    if (law.purchase.payee().kinship() != null && law.isSince(2013, 10, 14)) {
      connectedPerson(law);
    }
  }

  private static void connectedPerson(Naive law) {
    World.Payee payee = law.purchase.payee();
    String household = "nhs.payee-in-same-household";
    String involved = "nhs.friend-involved-in-care";
    String together =
        switch (payee.household()) {
          case "SAME_HOUSEHOLD" -> "yes";
          case "LIVES_ELSEWHERE" -> "no";
          default -> law.judged(household, BODY, payee.id());
        };
    boolean family = FAMILY.contains(payee.kinship());
    boolean friend = payee.kinship().equals("FRIEND");
    String why = "nhs.reg8-connection-not-known";
    if (law.isSince(2017, 4, 1)) {
      if (!family && !friend) {
        return;
      }
    } else if (family) {
      together = "yes";
    } else if (friend && !together.equals("yes")) {
      String gives = law.judged(involved, BODY, payee.id());
      if (gives.equals("yes")) {
        together = "yes";
      } else if (together.equals("no") && gives.equals("open")) {
        law.refer(why, involved, payee.id());
        return;
      }
    }
    if (together.equals("open")) {
      law.refer(why, household, payee.id());
    } else if (together.equals("yes")) {
      necessity(law, payee.id());
    }
  }

  private static void necessity(Naive law, String payee) {
    if (!law.planNamesPayee()) {
      law.forbid("nhs.reg8-connected-person-not-named");
      return;
    }
    String need = "nhs.connected-person-necessary-for-need";
    String child = "nhs.connected-person-necessary-for-child";
    String forNeed = law.judged(need, BODY, payee);
    String forChild = law.isAged(16) ? "no" : law.judged(child, BODY, payee);
    String why = "nhs.reg8-connected-person";
    if (List.of(forNeed, forChild).contains("yes")) {
      return;
    }
    if (forNeed.equals("open")) {
      law.refer(why, need, payee);
    } else if (forChild.equals("open")) {
      law.refer(why, child, payee);
    } else {
      law.forbid(why);
    }
  }
}
