package org.personalbudgets.rules.local;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** Holds a purchase, or purchases in a window, to a limit by day of spending. */
record LimitPolicy(String id, LocalScope scope, LocalLimit limit) implements SpendPolicy {

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return limit.category().map(Set::of);
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!limit.isAbout(request.category()) || !scope.covers(facts)) {
      return Verdict.silent();
    }
    Dated<Amount> most = facts.inForce(limit.most());
    return limit
        .window()
        .map(window -> inWindow(window, most, request, facts))
        .orElseGet(() -> onPurchase(most, request));
  }

  private Verdict onPurchase(Dated<Amount> most, SpendRequest request) {
    if (request.amount().isAtMost(most.value())) {
      return Verdict.silent();
    }
    Reason why =
        LocalReason.OVER_LIMIT
            .from(most.source())
            .putArgument("amount", request.amount())
            .putArgument("most", most.value());
    return limit.above().verdict(request, why, most.source());
  }

  private Verdict inWindow(
      SpendWindow window, Dated<Amount> most, SpendRequest request, Facts facts) {
    if (facts.ledger().isEmpty()) {
      return askForSpending(request, most.source());
    }
    DateRange days = window.around(request.date());
    Amount together =
        facts.spentWithin(days, limit.category().orElseThrow()).plus(request.amount());
    if (together.isAtMost(most.value())) {
      return Verdict.silent();
    }
    Reason why =
        LocalReason.OVER_LIMIT_IN_WINDOW
            .from(most.source())
            .putArgument("together", together)
            .putArgument("most", most.value())
            .putArgument("from", days.first())
            .putArgument("to", days.last());
    return limit.above().verdict(request, why, most.source());
  }

  private static Verdict askForSpending(SpendRequest request, Citation source) {
    String code = LocalReason.SPENDING_NOT_KNOWN.code().value();
    return new Consequence.Ask(Requirement.Kind.CONDITION, code)
        .verdict(request, LocalReason.SPENDING_NOT_KNOWN.from(source), source);
  }

  @Override
  public String contents() {
    return id + scope + limit + limit.most().rows();
  }
}
