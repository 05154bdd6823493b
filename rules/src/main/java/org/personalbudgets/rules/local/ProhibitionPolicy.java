package org.personalbudgets.rules.local;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.Paying;

/** Forbids what an entry of the list catches, unless its question has been answered yes. */
record ProhibitionPolicy(String id, LocalScope scope, LocalProhibition entry)
    implements SpendPolicy {

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(entry.categories());
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    Category category = request.category();
    if (!entry.catches(category) || !scope.covers(facts)) {
      return Verdict.silent();
    }
    Reason why =
        LocalReason.PROHIBITED
            .from(entry.source())
            .putArgument("category", category.code())
            .putArgument("listed", entry.code());
    return entry
        .exception()
        .map(question -> Judged.lifts(question, Paying.subject(request, facts), facts, why))
        .orElseGet(() -> Verdict.forbid(why));
  }

  @Override
  public String contents() {
    return toString();
  }
}
