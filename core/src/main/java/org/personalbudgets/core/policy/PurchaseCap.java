package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/**
 * The most that one purchase of a category may cost; the cap itself is still within it.
 *
 * @param id the policy's id
 * @param category what it is about, with all below it
 * @param limit the cap and what follows above it
 * @param source the cap's source
 */
public record PurchaseCap(String id, Category category, Limit limit, Citation source)
    implements SpendPolicy {

  /** The code of the reason that this policy gives. */
  public static final String CODE = "spend.over-purchase-cap";

  /**
   * An amount and what follows above it.
   *
   * @param most the most that is within the limit; not negative
   * @param above what follows above it
   */
  public record Limit(Amount most, Consequence above) {
    /** Refuses null and a negative amount. */
    public Limit {
      Checks.notNegative("limit", most);
      requireNonNull(above, "above");
    }
  }

  /** Refuses null and an id that breaks the grammar of ids. */
  public PurchaseCap {
    Checks.id("policy id", id);
    requireNonNull(category, "category");
    requireNonNull(limit, "limit");
    requireNonNull(source, "source");
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(Set.of(category));
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!request.category().isWithin(category) || request.amount().isAtMost(limit.most())) {
      return Verdict.silent();
    }
    Reason why =
        Reason.of(CODE)
            .putArgument("amount", request.amount())
            .putArgument("cap", limit.most())
            .addSource(source);
    return limit.above().verdict(request, why, source);
  }

  @Override
  public String contents() {
    return Contents.of(this, source);
  }
}
