package org.personalbudgets.examples.walkthrough;

import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.england.charging.MeansTestResult;
import org.personalbudgets.rules.text.Audience;
import org.personalbudgets.rules.text.EnglishForms;
import org.personalbudgets.rules.text.Language;
import org.personalbudgets.rules.text.StatementExplainer;

/** Tells the estimate and what the person pays, line by line. */
final class MoneyTold {
  private MoneyTold() {}

  static void tell(Case told, MeansTestResult charge, Page page) {
    IndicativeBudget estimate = told.money().indicative();
    page.heading("3. The estimate: " + weekly(estimate.amount().amount()));
    for (AllocationLine line : estimate.lines()) {
      page.money(EnglishForms.code(line.code()), line.amount(), "");
    }
    page.line("An estimate cannot be paid out: first comes the plan, then the agreed budget.");

    page.heading(
        "4. What "
            + told.about().name()
            + " pays: "
            + weekly(charge.contribution())
            + "; what the council pays: "
            + weekly(charge.authorityPays()));
    for (ChargingLine line : charge.lines()) {
      page.money(
          label(line),
          line.amount(),
          line.source() + (line.isVerified() ? "" : " [unverified: text not read]"));
    }
    page.rule();
    page.money("a week from " + told.about().name(), charge.contribution(), "");
    page.money("a week from the council", charge.authorityPays(), "");
    told.money().published().ifPresent(published -> compare(published, charge, page));
    page.line("In words for " + told.about().name() + ":");
    StatementExplainer.in(Language.ENGLISH).summary(charge, Audience.PERSON).forEach(page::bullet);
  }

  private static String label(ChargingLine line) {
    String step = EnglishForms.code(line.step().code());
    String about = EnglishForms.code(line.about());
    String item =
        line.item()
            .map(EnglishForms::code)
            .filter(name -> !name.equals(about))
            .map(name -> " (" + name + ")")
            .orElse("");
    return (step.equals(about) ? step : step + ": " + about) + item;
  }

  private static void compare(Case.Published published, MeansTestResult charge, Page page) {
    boolean agrees =
        published.contribution().equals(charge.contribution())
            && published.council().equals(charge.authorityPays());
    page.line(
        agrees
            ? "This is what the source prints, to the penny."
            : "The source prints "
                + EnglishForms.amount(published.contribution())
                + " and "
                + EnglishForms.amount(published.council())
                + ": that differs from the law's own arithmetic above.");
  }

  static String weekly(Amount amount) {
    return EnglishForms.amount(amount) + " a week";
  }
}
