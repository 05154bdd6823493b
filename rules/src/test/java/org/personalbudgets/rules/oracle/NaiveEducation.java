package org.personalbudgets.rules.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.rules.oracle.Naive.Kind;
import org.personalbudgets.rules.oracle.Naive.Link;

/** SI 2014/1652 regulations 5, 6 and 9, and its Schedule. */
final class NaiveEducation {
  private NaiveEducation() {}

  static void judge(Naive law) {
    if (!law.isSince(2014, 9, 1) || !law.pays("EDUCATION")) {
      return;
    }
    provision(law);
    if (law.isDirectPayment()) {
      premises(law);
      if (law.holder().equals("YOUNG_PERSON") && !law.known.orders().isEmpty()) {
        law.unless(
            "sen.sch-excluded-person", "holding.sen.no-listed-order", "LOCAL_AUTHORITY", "person");
      }
    }
  }

  private static void provision(Naive law) {
    if (law.buys("learning.place")) {
      law.forbid("sen.reg6-place-at-institution");
      return;
    }
    List<Link> links = law.links(false, "SPECIAL_EDUCATIONAL_NEEDS");
    List<Link> inPlan = links.stream().filter(link -> link.kind() == Kind.IN_PLAN).toList();
    if (!inPlan.isEmpty() && inPlan.stream().noneMatch(link -> link.need().inEhcPlan())) {
      law.forbid("sen.reg6-not-in-ehc-plan");
      return;
    }
    // of needs that are open, one in such a plan is asked about first
    List<Link> asked =
        Stream.concat(
                links.stream().filter(link -> link.need().inEhcPlan()),
                links.stream().filter(link -> !link.need().inEhcPlan()))
            .toList();
    law.asPlanned(
        asked,
        "sen.reg6-specified-provision",
        "sen.reg6-not-specified",
        "sen.reg6-provision-not-decided-on");
  }

  private static void premises(Naive law) {
    if (law.judged("sen.head-consents", "HEAD_OF_INSTITUTION", law.subject()).equals("yes")) {
      return;
    }
    switch (law.judged("sen.on-premises", "LOCAL_AUTHORITY", law.subject())) {
      case "yes" -> law.forbid("sen.reg9-no-consent-of-head");
      case "no" -> {}
      default -> law.refer("sen.reg9-premises-not-known", "sen.on-premises", law.subject());
    }
  }
}
