package org.personalbudgets.rules.local;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.SpendRequest;

/** Forbids what the plan itself does not say as the council asks. */
record PlanRulePolicy(String id, LocalScope scope, LocalPlanRule rule) implements SpendPolicy {

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(rule.categories());
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (rule.categories().stream().noneMatch(request.category()::isWithin)
        || !scope.covers(facts)) {
      return Verdict.silent();
    }
    Optional<PlanLine> line =
        facts.line().filter(found -> request.category().isWithin(found.category()));
    if (line.isEmpty()) {
      return Verdict.forbid(LocalReason.NOT_IN_PLAN.from(rule.source()));
    }
    return rule.asks() == LocalPlanRule.Asks.LINE_WITH_OUTCOME && line.get().outcomes().isEmpty()
        ? Verdict.forbid(LocalReason.NO_OUTCOME.from(rule.source()))
        : Verdict.silent();
  }

  @Override
  public String contents() {
    return toString();
  }
}
