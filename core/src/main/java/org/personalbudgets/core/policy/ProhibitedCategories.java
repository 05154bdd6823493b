package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * A list of categories, each with all below it, that may not be bought, unless a person with the
 * authority to do so judged the exception for the plan line at hand. Says {@code forbid}, or {@code
 * refer} while the exception has not been considered; never permits.
 *
 * @param id the policy's id
 * @param categories what may not be bought
 * @param exception the question whose yes lifts the prohibition; empty where nothing can
 * @param source the list's source
 */
public record ProhibitedCategories(
    String id, List<Category> categories, Optional<Question> exception, Citation source)
    implements SpendPolicy {

  /** The code of the reason that this policy gives. */
  public static final String CODE = "spend.prohibited-category";

  /** Copies the list; refuses an empty one, and one beyond {@link Caps#MAX_LINES}. */
  public ProhibitedCategories {
    Checks.id("policy id", id);
    ImmutableList.Builder<Category> copy = ImmutableList.builder();
    Checks.each("categories", categories, Caps.MAX_LINES, copy::add);
    categories = copy.build();
    Checks.that(!categories.isEmpty(), "a list of prohibited categories must not be empty");
    requireNonNull(exception, "exception");
    requireNonNull(source, "source");
  }

  /** A list from which nothing is excepted. */
  public static ProhibitedCategories of(String id, Citation source, Category... categories) {
    return new ProhibitedCategories(id, ImmutableList.copyOf(categories), Optional.empty(), source);
  }

  /** This list, but for purchases that a yes to the question excepts. */
  public ProhibitedCategories unless(Question question) {
    return new ProhibitedCategories(
        id, categories, Optional.of(requireNonNull(question, "question")), source);
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(ImmutableSet.copyOf(categories));
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    // by index: an iterator would be made for every list that a purchase is not on
    for (int at = 0; at < categories.size(); at++) {
      Category category = categories.get(at);
      if (request.category().isWithin(category)) {
        return prohibited(category, request, facts);
      }
    }
    return Verdict.silent();
  }

  private Verdict prohibited(Category category, SpendRequest request, Facts facts) {
    Reason why =
        Reason.of(CODE)
            .putArgument("category", request.category().code())
            .putArgument("listed", category.code())
            .addSource(source);
    if (exception.isEmpty() || request.planLine().isEmpty()) {
      return Verdict.forbid(why);
    }
    return facts
        .judgement(exception.get(), request.planLine().get().value())
        .map(judgement -> judgement.holds() ? Verdict.silent() : Verdict.forbid(why))
        .orElseGet(() -> Verdict.refer(why, exception.get(), request.planLine().get().value()));
  }

  @Override
  public String contents() {
    return exception
        .map(question -> Contents.of(this, question.source(), source))
        .orElseGet(() -> Contents.of(this, source));
  }
}
