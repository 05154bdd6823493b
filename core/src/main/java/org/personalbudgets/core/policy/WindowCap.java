package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * The most that purchases of a category may cost together in a calendar window; the cap itself is
 * still within it. Counts by the day of spending, so that a back-dated purchase counts in its own
 * window. Without a ledger nobody knows what was spent, and the policy asks for that.
 *
 * @param id the policy's id
 * @param category what it is about, with all below it
 * @param cap the window, the most in it, and what follows above
 * @param source the cap's source
 */
public record WindowCap(String id, Category category, Cap cap, Citation source)
    implements SpendPolicy {

  /** The code of the reason given above the cap. */
  public static final String CODE = "spend.over-window-cap";

  /** The code of the reason given, and of the condition asked for, when no ledger is known. */
  public static final String SPENDING_NOT_KNOWN = "spend.spending-so-far-not-known";

  /**
   * A cap in a window.
   *
   * @param window the window
   * @param most the most in it; not negative
   * @param above what follows above it
   */
  public record Cap(SpendWindow window, Amount most, Consequence above) {
    /** Refuses null and a negative amount. */
    public Cap {
      requireNonNull(window, "window");
      Checks.notNegative("limit", most);
      requireNonNull(above, "above");
    }
  }

  /** Refuses null and an id that breaks the grammar of ids. */
  public WindowCap {
    Checks.id("policy id", id);
    requireNonNull(category, "category");
    requireNonNull(cap, "cap");
    requireNonNull(source, "source");
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(Set.of(category));
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!request.category().isWithin(category)) {
      return Verdict.silent();
    }
    if (facts.ledger().isEmpty()) {
      return new Consequence.Ask(Requirement.Kind.CONDITION, SPENDING_NOT_KNOWN)
          .verdict(request, Reason.of(SPENDING_NOT_KNOWN).addSource(source), source);
    }
    DateRange window = cap.window().around(request.date());
    Amount together = facts.spentWithin(window, category).plus(request.amount());
    if (together.isAtMost(cap.most())) {
      return Verdict.silent();
    }
    Reason why =
        Reason.of(CODE)
            .putArgument("together", together)
            .putArgument("cap", cap.most())
            .putArgument("from", window.first())
            .putArgument("to", window.last())
            .addSource(source);
    return cap.above().verdict(request, why, source);
  }

  @Override
  public String contents() {
    return Contents.of(this, source);
  }
}
