package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * No line of the plan is spent on beyond what the plan sets aside for it in a calendar window; the
 * last penny of that is still within it. Says nothing of a purchase that carries out no line of the
 * plan. Without a ledger nobody knows what was spent, and the policy asks for that.
 *
 * <p>Our reading: what falls due in the window is what is set aside for it, however early or late
 * in the window it is spent. A line of £20 a week holds £60 or £80 in a month, by how many of its
 * weeks begin in it, and all of that may be spent on its first day.
 *
 * @param id the policy's id
 * @param window the window that is counted in, by the day of spending
 * @param above what follows above what is set aside
 * @param source the rule that says so
 */
public record LineCap(String id, SpendWindow window, Consequence above, Citation source)
    implements SpendPolicy {

  /** The code of the reason given above what the plan sets aside. */
  public static final String CODE = "spend.over-plan-line";

  /** The code of the reason given, and of the condition asked for, when no ledger is known. */
  public static final String SPENDING_NOT_KNOWN = "spend.spending-on-line-not-known";

  /** Refuses null and an id that breaks the grammar of ids. */
  public LineCap {
    Checks.id("policy id", id);
    requireNonNull(window, "window");
    requireNonNull(above, "above");
    requireNonNull(source, "source");
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    Optional<PlanLine> line = facts.line();
    if (line.isEmpty()) {
      return Verdict.silent();
    }
    if (facts.ledger().isEmpty()) {
      return new Consequence.Ask(Requirement.Kind.CONDITION, SPENDING_NOT_KNOWN)
          .verdict(request, Reason.of(SPENDING_NOT_KNOWN).addSource(source), source);
    }
    DateRange days = window.around(request.date());
    Amount planned = line.get().cost().within(days);
    Amount together = facts.spentOn(line.get().id(), days).plus(request.amount());
    if (together.isAtMost(planned)) {
      return Verdict.silent();
    }
    Reason why =
        Reason.of(CODE)
            .putArgument("line", line.get().id().value())
            .putArgument("together", together)
            .putArgument("planned", planned)
            .putArgument("from", days.first())
            .putArgument("to", days.last())
            .addSource(source);
    return above.verdict(request, why, source);
  }

  @Override
  public String contents() {
    return Contents.of(this, source);
  }
}
