package org.personalbudgets.rules.england.children;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.RollingStayLimits;
import org.personalbudgets.core.stay.StayCount;
import org.personalbudgets.core.stay.StayLimits;
import org.personalbudgets.core.stay.StayMeasure;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.core.stay.StayUnit;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.StayRule;

/**
 * SI 2009/1887 regulation 13(3): a direct payment may not pay for residential accommodation of a
 * child for (a) a single period of more than four weeks, nor (b) more than 120 days in any period
 * of twelve months. Both limits apply, and short periods are never added together under (a) as they
 * are for adults.
 *
 * <p>Readings: days are counted, those of arrival and of leaving included; the twelve months are
 * any that the stay has a day in, those that end after it among them. A stay that would make a stay
 * planned for later one too many is therefore over the limit.
 *
 * @param unit what is counted
 */
public record Regulation13ResidentialStays(StayUnit unit) implements SpendPolicy {
  /** Four weeks, in days. */
  public static final int FOUR_WEEKS = 28;

  /** The most days in any twelve months. */
  public static final int MOST_DAYS = 120;

  private static final int MONTHS = 12;

  /** Refuses null. */
  public Regulation13ResidentialStays {
    requireNonNull(unit, "unit");
  }

  /** The regulation in the readings above. */
  public static Regulation13ResidentialStays literal() {
    return new Regulation13ResidentialStays(StayUnit.DAYS);
  }

  /**
   * The limits, for whoever plans a stay: what is left, and the next day on which one may begin.
   */
  public StayLimits limits() {
    return new RollingStayLimits(FOUR_WEEKS, MOST_DAYS, MONTHS, unit);
  }

  @Override
  public String id() {
    return "children.reg13";
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(StayRule.CATEGORIES);
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return StayRule.isResidential(request)
            && Paying.isDirectPaymentFrom(FundingStream.CHILDRENS_SOCIAL_CARE, facts)
        ? new StayRule(
                limits(),
                StaySetting.CHILDRENS_RESIDENTIAL_ACCOMMODATION,
                Regulation13ResidentialStays::over,
                ChildrenReason.STAYS_NOT_KNOWN.reason())
            .judge(request, facts)
        : Verdict.silent();
  }

  private static Reason over(StayCount count) {
    return count.limit().measure() == StayMeasure.SINGLE_PERIOD
        ? ChildrenReason.OVER_FOUR_WEEKS.reason()
        : ChildrenReason.OVER_120_DAYS.reason();
  }

  @Override
  public String contents() {
    return toString();
  }
}
