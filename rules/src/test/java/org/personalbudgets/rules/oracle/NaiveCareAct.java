package org.personalbudgets.rules.oracle;

import java.util.List;
import java.util.Set;
import org.personalbudgets.rules.oracle.Naive.Kind;
import org.personalbudgets.rules.oracle.Naive.Link;

/** Care Act 2014 sections 18, 19, 22, 23, 25 and 33, and SI 2014/2871 regulations 2, 3 and 6. */
final class NaiveCareAct {
  private static final String COUNCIL = "LOCAL_AUTHORITY";
  private static final List<String> FOR_THE_NHS_ALONE =
      List.of(
          "health.medication",
          "health.nhs-equipment",
          "health.primary-medical",
          "health.nhs-charge",
          "health.surgery",
          "health.vaccination",
          "health.screening",
          "health.child-measurement",
          "health.health-check",
          "health.emergency");
  private static final Set<String> FREE_OF_THE_LIMIT =
      Set.of(
          "bristol",
          "cornwall",
          "gateshead",
          "hertfordshire",
          "hull",
          "lincolnshire",
          "enfield",
          "redbridge",
          "milton-keynes",
          "norfolk",
          "north-lincolnshire",
          "nottinghamshire",
          "staffordshire",
          "stockport",
          "surrey");

  private NaiveCareAct() {}

  static void judge(Naive law) {
    if (!law.isSince(2015, 4, 1) || !law.pays("ADULT_SOCIAL_CARE")) {
      return;
    }
    use(law, law.isDirectPayment() ? "careact.s33-" : "careact.s25-");
    health(law);
    if (law.buys("housing-costs")) {
      housing(law);
    }
    if (law.isDirectPayment()) {
      if (law.known.orders().stream().anyMatch(order -> !order.startsWith("YOUTH"))) {
        law.forbid("directpayments.reg2-excluded-person");
      }
      relatives(law);
      if (isStay(law) && !isFreeOfTheLimit(law)) {
        NaiveStays.careHome(law);
      }
    }
  }

  /** Whether a council of Schedule 2 funds the adult's care; one that funds nothing does not. */
  private static boolean isFreeOfTheLimit(Naive law) {
    return law.known.streams().contains("ADULT_SOCIAL_CARE")
        && FREE_OF_THE_LIMIT.contains(law.known.council());
  }

  static boolean isStay(Naive law) {
    return law.buys("residential")
        || (law.buys("health.nursing") && law.purchase.stayFirst() != null);
  }

  private static void use(Naive law, String section) {
    boolean direct = section.endsWith("33-");
    List<Link> links = law.links(false, "CARE_ACT_ADULT", "CARE_ACT_CARER");
    Link best = Naive.best(links);
    switch (best.kind()) {
      case IN_PLAN -> law.permit(section + (direct ? "used-for-plan" : "meets-need-of-plan"));
      case CLAIMED -> claimed(law, section + (direct ? "link-" : "meeting-"));
      case OPEN -> law.refer("careact.s18-eligibility-open", "test.eligible", best.need().id());
      case FOR_OTHER_NEED -> {
        // s 19(1): the council may decide to meet any of the needs that it need not meet
        boolean decided =
            links.stream()
                .filter(link -> link.kind() == Kind.FOR_OTHER_NEED)
                .anyMatch(link -> power(law, link.need().id()).equals("yes"));
        if (decided) {
          law.permit("careact.s19-power-to-meet-used");
        } else {
          law.forbid("careact.s18-no-duty-to-meet");
        }
      }
      case NONE -> law.forbid(section + (direct ? "not-linked-to-need" : "meets-no-need-of-plan"));
    }
  }

  private static String power(Naive law, String need) {
    return law.judged("care-act.power-to-meet-need-used", COUNCIL, need);
  }

  private static void claimed(Naive law, String start) {
    String question = "care-act.purchase-meets-need-of-plan";
    switch (law.judged(question, COUNCIL, Naive.REQUEST)) {
      case "yes" -> law.permit(start + "judged");
      case "no" -> law.forbid(start + "only-claimed");
      default -> law.refer(start + "only-claimed", question, Naive.REQUEST);
    }
  }

  private static void health(Naive law) {
    if (law.buys("health.nursing")) {
      nursing(law);
    } else if (law.buys("health")) {
      boundary(law);
    }
  }

  private static void nursing(Naive law) {
    if (law.purchase.stayFirst() == null) {
      law.forbid("careact.s22-registered-nursing");
      return;
    }
    String consent = "care-act.nursing-accommodation-consent";
    String urgent = "care-act.nursing-accommodation-urgent";
    String consents = law.judged(consent, "HEALTH_BODY", law.subject());
    String urgently = law.judged(urgent, COUNCIL, law.subject());
    String why = "careact.s22-nursing-without-consent";
    if (consents.equals("yes") || urgently.equals("yes")) {
      return;
    }
    if (consents.equals("open")) {
      law.refer(why, consent, law.subject());
    } else if (urgently.equals("open")) {
      law.refer(why, urgent, law.subject());
    } else {
      law.forbid(why);
    }
  }

  private static void boundary(Naive law) {
    String limbA = "care-act.health-service-incidental";
    String limbB = "care-act.health-service-of-a-nature";
    String incidental = law.judged(limbA, COUNCIL, law.subject());
    String ofNature = law.judged(limbB, COUNCIL, law.subject());
    if (incidental.equals("yes") && ofNature.equals("yes")) {
      return;
    }
    if (FOR_THE_NHS_ALONE.stream().anyMatch(law::buys)) {
      law.forbid("careact.s22-nhs-responsibility");
      return;
    }
    String required = "care-act.service-required-of-nhs";
    String why = "careact.s22-perhaps-nhs-responsibility";
    String isRequired = law.judged(required, COUNCIL, law.subject());
    if (isRequired.equals("open")) {
      law.refer(why, required, law.subject());
    } else if (isRequired.equals("yes")) {
      if (incidental.equals("no")) {
        law.forbid("careact.s22-not-incidental");
      } else if (ofNature.equals("no")) {
        law.forbid("careact.s22-not-of-a-nature");
      } else {
        law.refer(why, incidental.equals("open") ? limbA : limbB, law.subject());
      }
    }
  }

  private static void housing(Naive law) {
    String question = "care-act.required-under-housing-act";
    switch (law.judged(question, COUNCIL, law.subject())) {
      case "yes" -> law.forbid("careact.s23-housing-act");
      case "no" -> {}
      default -> law.refer("careact.s23-housing-act", question, law.subject());
    }
  }

  private static void relatives(Naive law) {
    boolean administers = law.purchase.supply().equals("ADMINISTRATION");
    String what = administers ? "administration" : "care";
    new NaiveRelatives(law, COUNCIL)
        .judge(
            "direct-payments.relative-necessary-for-" + what,
            "directpayments.reg3-relative-paid-for-" + what,
            new NaiveRelatives.Open(
                "direct-payments.relative-in-same-household",
                "directpayments.reg3-household-not-known"),
            new NaiveRelatives.Open(
                "direct-payments.step-parent-with-parent", "directpayments.reg3-step-parent"));
  }
}
