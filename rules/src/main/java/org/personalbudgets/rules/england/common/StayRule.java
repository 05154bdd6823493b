package org.personalbudgets.rules.england.common;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.StayCount;
import org.personalbudgets.core.stay.StayFinding;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayLimits;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.money.DateRange;

/**
 * A limit on residential stays that direct payments pay for.
 *
 * <p>A purchase is such a stay when its category is residential, or is nursing with days of a stay.
 * Which days and what stays there were have to be known; where they are not, the purchase is
 * conditional on their being given, unless the stay by itself is too long already.
 *
 * @param limits the limit
 * @param setting the stays of the history that it counts
 * @param over why a stay is over the limit, by the count that decides
 * @param notKnown why days or stays have to be given
 */
public record StayRule(
    StayLimits limits, StaySetting setting, Function<StayCount, Reason> over, Reason notKnown) {

  /** The condition that the days of the stay be given. */
  public static final String DAYS_OF_STAY = "days-of-stay";

  /** The condition that the stays so far be given, even if there were none. */
  public static final String STAYS_SO_FAR = "stays-so-far";

  /** The categories of which a purchase may be a residential stay. */
  public static final Set<Category> CATEGORIES =
      ImmutableSet.of(Categories.RESIDENTIAL, RestrictedCategories.NURSING_CARE);

  /** Whether the purchase buys a residential stay. */
  public static boolean isResidential(SpendRequest request) {
    return request.category().isWithin(Categories.RESIDENTIAL)
        || (request.category().isWithin(RestrictedCategories.NURSING_CARE)
            && request.stay().isPresent());
  }

  /** What the limit says of a residential stay. */
  public Verdict judge(SpendRequest request, Facts facts) {
    Optional<DateRange> stay = request.stay();
    if (stay.isEmpty()) {
      return missing(DAYS_OF_STAY);
    }
    StayHistory history =
        facts.stays().map(all -> all.counting(setting)).orElse(StayHistory.none());
    StayFinding finding = limits.find(history, stay.get());
    if (!finding.isWithin()) {
      return Verdict.forbid(why(finding.deciding(), history, stay.get()));
    }
    return facts.stays().isPresent() ? Verdict.silent() : missing(STAYS_SO_FAR);
  }

  private Verdict missing(String condition) {
    return Verdict.require(
        notKnown.putArgument("missing", condition),
        Requirement.condition(condition, notKnown.sources().get(0)));
  }

  private Reason why(StayCount count, StayHistory history, DateRange stay) {
    Reason why =
        over.apply(count)
            .putArgument("total", count.total())
            .putArgument("most", count.limit().most())
            .putArgument("over", count.over())
            .putArgument("from", count.span().first())
            .putArgument("to", count.span().last());
    Optional<LocalDate> next =
        limits.nextFirstDay(history, stay.first(), limits.unit().count(stay));
    return next.map(day -> why.putArgument("next", day)).orElse(why);
  }
}
