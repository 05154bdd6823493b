package org.personalbudgets.examples.walkthrough;

import java.util.List;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Failure;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.remedy.Change;
import org.personalbudgets.core.remedy.Lever;
import org.personalbudgets.core.remedy.Levers;
import org.personalbudgets.core.remedy.Remedies;
import org.personalbudgets.core.remedy.Remedy;
import org.personalbudgets.rules.text.Audience;
import org.personalbudgets.rules.text.EnglishForms;
import org.personalbudgets.rules.text.Explainer;
import org.personalbudgets.rules.text.Explanation;
import org.personalbudgets.rules.text.Language;

/** Tells what the rules say of each purchase, why, and what would change the answer. */
final class PurchasesTold {
  private PurchasesTold() {}

  static void tell(Case told, AgreedPlan agreed, Page page) {
    CaseFile caseFile =
        CaseFile.builder().plan(agreed).judgements(told.plan().judgements()).build();
    SpendPolicies policies = Rules.policies();
    page.heading("8. Asking before spending");
    if (told.plan().purchases().isEmpty()) {
      page.line("Nothing is asked about: the council arranges the whole plan.");
      return;
    }
    page.line("Judged by the Care Act 2014 and the list that Leicestershire publishes.");
    for (Case.Purchase purchase : told.plan().purchases()) {
      page.blank();
      page.item("\"" + purchase.told() + "\"");
      tell(policies, policies.decide(purchase.request(), caseFile), caseFile, page);
    }
  }

  private static void tell(
      SpendPolicies policies, Decision decision, CaseFile caseFile, Page page) {
    Explanation explanation = Explainer.in(Language.ENGLISH).explain(decision, Audience.PERSON);
    page.under(decision.answer() + ". " + explanation.answer());
    for (Explanation.Because because : explanation.because()) {
      page.under("Why: " + because.sentence() + " [" + because.source() + "]");
    }
    for (Failure failure : decision.failures()) {
      page.under("A rule could not be applied: " + failure.policy());
    }
    if (decision.answer() != Answer.ALLOWED) {
      remedies(policies, decision, caseFile, page);
    }
  }

  private static void remedies(
      SpendPolicies policies, Decision decision, CaseFile caseFile, Page page) {
    List<Remedy> remedies =
        Remedies.search(policies, decision.request(), caseFile, levers(caseFile), Answer.ALLOWED)
            .found();
    if (remedies.isEmpty()) {
      page.under("What would change it: nothing that may be changed.");
    }
    for (Remedy remedy : remedies) {
      page.under(
          "What would change it: "
              + String.join(", and ", remedy.changes().stream().map(PurchasesTold::words).toList())
              + ".");
    }
  }

  private static Levers levers(CaseFile caseFile) {
    return Levers.builder()
        .addFree(Lever.AMOUNT)
        .addFree(Lever.EVIDENCE)
        .addFree(Lever.JUDGEMENT)
        .planLines(caseFile.plan().plan().lines().stream().map(PlanLine::id).toList())
        .build();
  }

  private static String words(Change change) {
    return change.match(
        new Change.Cases<String>() {
          @Override
          public String spend(Change.Spend spend) {
            return "spend " + EnglishForms.amount(spend.amount());
          }

          @Override
          public String spendOn(Change.SpendOn spendOn) {
            return "spend it on " + EnglishForms.date(spendOn.date());
          }

          @Override
          public String pay(Change.Pay pay) {
            return "pay " + pay.payee().id();
          }

          @Override
          public String useLine(Change.UseLine useLine) {
            return "buy it under the line '" + useLine.planLine() + "' of the plan";
          }

          @Override
          public String useStream(Change.UseStream useStream) {
            return "pay it from " + Words.of(useStream.stream());
          }

          @Override
          public String useMode(Change.UseMode useMode) {
            return "have it paid for in another way";
          }

          @Override
          public String obtain(Change.Obtain obtain) {
            return "obtain " + EnglishForms.code(obtain.requirement().code());
          }

          @Override
          public String askFor(Change.AskFor askFor) {
            return "a yes from the "
                + Words.of(askFor.question().whoMayAnswer())
                + " to '"
                + EnglishForms.code(askFor.question().code())
                + "' ("
                + askFor.question().source()
                + ")";
          }
        });
  }
}
