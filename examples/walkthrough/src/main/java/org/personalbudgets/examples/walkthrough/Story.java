package org.personalbudgets.examples.walkthrough;

import java.io.PrintStream;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.rules.england.charging.MeansTest;
import org.personalbudgets.rules.england.charging.MeansTestResult;

/** Tells a case from assessment to decisions, in the order in which it happens to a person. */
final class Story {
  private Story() {}

  static void tell(Case told, PrintStream out) throws BadCaseException {
    Page page = new Page(out);
    page.title(told.about().title());
    page.line("Source: " + told.about().source());
    assessment(told, page);
    MeansTestResult charge =
        MeansTest.assess(
            told.money().means(),
            told.money().care(),
            told.money().policy(),
            told.plan().agreedOn());
    MoneyTold.tell(told, charge, page);
    AgreedPlan agreed = Agreeing.agree(told, charge);
    PlanTold.tell(told, agreed, charge, page);
    PurchasesTold.tell(told, agreed, page);
  }

  private static void assessment(Case told, Page page) {
    Assessment assessment = told.assessment();
    String name = told.about().name();
    page.heading("1. What " + name + " needs and wants");
    for (Need need : assessment.needs()) {
      page.bullet(need.description() + " (" + need.id() + ")");
    }
    page.line(name + " wants:");
    for (WantedOutcome outcome : assessment.wantedOutcomes()) {
      page.bullet(outcome.statement());
    }
    EligibilityTold.tell(told, page);
  }
}
