package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/**
 * A line of the plan that was used less than planned by the day of the forecast.
 *
 * @param planLine which line
 * @param due what fell due from the first day of the period
 * @param used what was spent on it or is promised; less than was due
 * @param causes the declared causes that held on a day so far; none where nobody has declared one,
 *     and then nobody knows why
 */
public record UnderUse(PlanLineId planLine, Amount due, Amount used, List<UnderUseCause> causes) {
  /** Copies the causes, and checks that they are about the line and that less was used than due. */
  public UnderUse {
    requireNonNull(planLine, "planLine");
    Checks.notNegative("used", used);
    Checks.that(
        used.isLessThan(requireNonNull(due, "due")),
        "used must be less than due: %s is not less than %s",
        used,
        due);
    causes = Copies.list("causes", causes);
    for (UnderUseCause cause : causes) {
      Checks.that(
          cause.planLine().equals(planLine),
          "a cause for line '%s' is none for line '%s'",
          cause.planLine(),
          planLine);
    }
  }

  /** What was due and not used. */
  public Amount unused() {
    return due.minus(used);
  }

  /** Whether somebody has to be asked why, because nobody has said. */
  public boolean isUnexplained() {
    return causes.isEmpty();
  }

  /** Whether a declared cause is for the funder to put right. */
  public boolean isForTheFunder() {
    return causes.stream().anyMatch(cause -> cause.kind().isForTheFunder());
  }

  /** The line and how many causes; no amounts. */
  @Override
  public String toString() {
    return "UnderUse{planLine=" + planLine + ", causes=" + causes.size() + "}";
  }
}
