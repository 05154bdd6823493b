package org.personalbudgets.rules.oracle;

import java.util.List;
import org.personalbudgets.rules.oracle.Naive.Link;

/** Children Act 1989 sections 17 and 17A, and SI 2009/1887 regulations 11, 13(3) and 15. */
final class NaiveChildren {
  private static final String COUNCIL = "LOCAL_AUTHORITY";

  private NaiveChildren() {}

  static void judge(Naive law) {
    if (!law.isSince(2009, 11, 9) || !law.pays("CHILDRENS_SOCIAL_CARE")) {
      return;
    }
    List<Link> links = law.links(false, "CHILDREN_ACT");
    if (!law.isDirectPayment()) {
      law.asPlanned(
          links,
          "children.s17-meets-need",
          "children.s17-meets-no-need",
          "children.s17-service-not-decided-on");
      return;
    }
    use(law, Naive.best(links));
    payee(law);
    boolean ownChild =
        law.holder().equals("YOUNG_PERSON")
            && List.of("SON", "DAUGHTER").contains(String.valueOf(law.purchase.payee().kinship()));
    if (!ownChild) {
      new NaiveRelatives(law, COUNCIL)
          .judge(
              "children.relative-necessary-for-welfare",
              "children.reg11-relative-paid",
              new NaiveRelatives.Open(
                  "children.relative-in-same-household", "children.reg11-household-not-known"),
              new NaiveRelatives.Open(
                  "children.step-parent-with-parent", "children.reg11-step-parent"));
    }
    if (NaiveCareAct.isStay(law)) {
      NaiveStays.child(law);
    }
  }

  private static void use(Naive law, Link best) {
    switch (best.kind()) {
      case IN_PLAN -> law.permit("children.reg15-used-for-service");
      case CLAIMED -> {
        String question = "children.purchase-is-service";
        switch (law.judged(question, COUNCIL, Naive.REQUEST)) {
          case "yes" -> law.permit("children.reg15-service-judged");
          case "no" -> law.forbid("children.reg15-service-only-claimed");
          default -> law.refer("children.reg15-service-only-claimed", question, Naive.REQUEST);
        }
      }
      case OPEN ->
          law.refer("children.s17-service-not-decided-on", "test.eligible", best.need().id());
      default -> law.forbid("children.reg15-not-used-for-service");
    }
  }

  private static void payee(Naive law) {
    boolean young = law.holder().equals("YOUNG_PERSON");
    boolean known = law.isAged(0);
    boolean grown = law.isAged(18) && (young || law.holder().equals("PARENT"));
    if (known && (grown || (young && !law.isAged(16)))) {
      law.forbid("children.s17a-not-a-payee");
      return;
    }
    if (young && !law.known.orders().isEmpty()) {
      law.unless(
          "children.sch1-excluded-person", "holding.children.no-listed-order", COUNCIL, "person");
    }
  }
}
