package org.personalbudgets.examples.walkthrough;

import java.util.Optional;
import java.util.stream.Collectors;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.payment.Payment;
import org.personalbudgets.core.payment.PaymentSchedule;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.rules.england.charging.MeansTestResult;
import org.personalbudgets.rules.text.EnglishForms;

/** Tells the plan, who agreed it, and when the money comes. */
final class PlanTold {
  private static final int PAYMENTS_SHOWN = 3;

  private PlanTold() {}

  static void tell(Case told, AgreedPlan agreed, MeansTestResult charge, Page page) {
    SupportPlan plan = agreed.plan();
    page.heading("5. " + told.about().name() + "'s support plan");
    for (PlanQuestion question : PlanQuestion.values()) {
      page.item(question.words());
      page.under(plan.answers().getOrDefault(question, "(no answer yet)"));
    }
    page.blank();
    for (PlanLine line : plan.lines()) {
      page.money(line.description(), DirectPaymentPart.weekly(line.cost()), "for: " + needs(line));
    }
    page.line(
        "Needs that nothing covers: "
            + (plan.coverage().gaps().isEmpty()
                ? "none"
                : String.join(
                    ", ",
                    plan.coverage().gaps().stream()
                        .map(need -> EnglishForms.code(need.value()))
                        .toList())));

    page.heading("6. Agreed on " + EnglishForms.date(agreed.agreedOn()));
    for (Signature signature : agreed.agreement().signatures()) {
      page.bullet(
          "signed by "
              + signature.name()
              + " ("
              + Words.of(signature.role())
              + ") on "
              + EnglishForms.date(signature.date()));
    }
    payments(agreed, charge, page);
  }

  private static String needs(PlanLine line) {
    return line.needs().stream()
        .map(need -> EnglishForms.code(need.value()))
        .collect(Collectors.joining(", "));
  }

  private static void payments(AgreedPlan agreed, MeansTestResult charge, Page page) {
    Optional<DirectPaymentPart> part = DirectPaymentPart.of(agreed.plan(), charge.contribution());
    if (part.isEmpty()) {
      page.heading("7. Direct payment: none, the council arranges everything");
      return;
    }
    PaymentSchedule schedule = part.get().schedule(agreed, Cadence.FOUR_WEEKS);
    page.heading(
        "7. Direct payment: "
            + EnglishForms.amount(schedule.payment(0).paid())
            + " every four weeks, net of the contribution");
    for (int n = 0; n < PAYMENTS_SHOWN; n++) {
      Payment payment = schedule.payment(n);
      page.money("on " + EnglishForms.date(payment.dueOn()), payment.paid(), "");
    }
    page.line("and so on: 13 payments a year, which is not 12 monthly ones.");
  }
}
