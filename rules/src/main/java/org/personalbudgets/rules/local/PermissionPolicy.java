package org.personalbudgets.rules.local;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.PlanLink;

/** Permits what an entry names, where the plan provides for it to meet an eligible need. */
record PermissionPolicy(String id, LocalScope scope, LocalPermission entry) implements SpendPolicy {

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(entry.categories());
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    Category category = request.category();
    if (!entry.names(category) || !scope.covers(facts)) {
      return Verdict.silent();
    }
    FundingStream stream = Paying.stream(facts).orElseThrow();
    return PlanLink.of(request, facts, stream) instanceof PlanLink.InPlan
        ? Verdict.permit(
            LocalReason.PERMITTED
                .from(entry.source())
                .putArgument("category", category.code())
                .putArgument("listed", entry.code()))
        : Verdict.silent();
  }

  @Override
  public String contents() {
    return toString();
  }
}
