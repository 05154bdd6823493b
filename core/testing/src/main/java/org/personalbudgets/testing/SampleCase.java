package org.personalbudgets.testing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.need.Assessments;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/**
 * A made-up person's case as it stands some weeks after the plan was agreed.
 *
 * @param circumstances what is known of the person
 * @param assessments every assessment, one for each body of law
 * @param plan the agreed plan with its budget and agreement
 * @param ledger the money received and spent so far
 */
public record SampleCase(
    Circumstances circumstances, Assessments assessments, AgreedPlan plan, Ledger ledger) {
  /** Refuses nulls. */
  public SampleCase {
    requireNonNull(circumstances, "circumstances");
    requireNonNull(assessments, "assessments");
    requireNonNull(plan, "plan");
    requireNonNull(ledger, "ledger");
  }

  /** The case as policies see it. */
  public CaseFile caseFile() {
    return CaseFile.builder().plan(plan).ledger(ledger).circumstances(circumstances).build();
  }

  /**
   * A request, made four weeks after the plan was agreed, to buy what a line of the plan is for
   * from some provider.
   *
   * @throws IllegalArgumentException if the plan has no such line
   */
  public SpendRequest purchase(String line, Amount amount) {
    PlanLineId id = PlanLineId.of(line);
    PlanLine found =
        plan.line(id)
            .orElseThrow(() -> new IllegalArgumentException("the plan has no line '" + id + "'"));
    LocalDate date = plan.agreedOn().plusWeeks(4);
    return SpendRequest.builder()
        .id("request-" + id)
        .date(date)
        .amount(amount)
        .category(found.category())
        .payee(Payee.provider("provider"))
        .planLine(id)
        .build();
  }
}
