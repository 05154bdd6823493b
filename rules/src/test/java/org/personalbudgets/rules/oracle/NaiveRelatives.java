package org.personalbudgets.rules.oracle;

import java.util.Set;

/** The list of relatives that SI 2014/2871 regulation 3(3) and SI 2009/1887 regulation 11 share. */
record NaiveRelatives(Naive law, String by) {
  private static final Set<String> LIMBS_A_AND_B =
      Set.of("SPOUSE_OR_CIVIL_PARTNER", "LIVING_AS_SPOUSE_OR_CIVIL_PARTNER");
  private static final Set<String> LIMBS_C_TO_E =
      Set.of(
          "PARENT",
          "PARENT_IN_LAW",
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

  /** A fact that nobody has said, and the code under which it is asked for. */
  record Open(String question, String why) {}

  /** Says what follows where such a relative would be paid. */
  void judge(String necessity, String bar, Open household, Open withParent) {
    String kinship = law.purchase.payee().kinship();
    String payee = law.purchase.payee().id();
    if (kinship == null || law.judged(necessity, by, payee).equals("yes")) {
      return;
    }
    boolean stepparent = kinship.equals("STEPPARENT");
    if (LIMBS_A_AND_B.contains(kinship)) {
      law.unless(bar, necessity, by, payee);
      return;
    }
    if (!LIMBS_C_TO_E.contains(kinship) && !stepparent) {
      return;
    }
    String together =
        switch (law.purchase.payee().household()) {
          case "SAME_HOUSEHOLD" -> "yes";
          case "LIVES_ELSEWHERE" -> "no";
          default -> law.judged(household.question(), by, payee);
        };
    String parent = stepparent ? law.judged(withParent.question(), by, payee) : "yes";
    if (together.equals("no") || parent.equals("no")) {
      return;
    }
    if (together.equals("open")) {
      law.refer(household.why(), household.question(), payee);
    } else if (parent.equals("open")) {
      law.refer(withParent.why(), withParent.question(), payee);
    } else {
      law.unless(bar, necessity, by, payee);
    }
  }
}
