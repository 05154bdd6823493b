package org.personalbudgets.rules.england.directpayments;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.ChainReading;
import org.personalbudgets.core.stay.ChainedStayLimits;
import org.personalbudgets.core.stay.Chaining;
import org.personalbudgets.core.stay.StayLimits;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.core.stay.StayUnit;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.StayRule;

/**
 * SI 2014/2871 regulation 6 and Schedule 2: a direct payment may not pay for accommodation in a
 * care home for more than four consecutive weeks in any period of twelve months. A period of less
 * than four weeks is added to the next where less than four weeks lie between, and no others are
 * added. The councils in Schedule 2 are free of the limit.
 *
 * <p>Readings, which a council that holds others can choose otherwise:
 *
 * <ul>
 *   <li>Days are counted, those of arrival and of leaving included. A stay from 1 to 29 May is one
 *       day too long; by nights it is within the limit.
 *   <li>Which length decides whether a stay is added to the next is that of each stay alone, as the
 *       regulation says "a period". 28 days, a week between and 5 days are not added together; see
 *       {@link ChainReading} for the case that the other reading decides otherwise.
 *   <li>Four weeks in "any period of twelve months" is a rolling window, and consecutive weeks are
 *       what is counted: a week in every six is never added up.
 *   <li>A stay is in a care home when the purchase is residential; respite of which nobody says so
 *       is not.
 * </ul>
 *
 * @param unit what is counted
 * @param reading which length decides whether a stay is added to the next
 */
public record Regulation6CareHomeStays(StayUnit unit, ChainReading reading) implements SpendPolicy {
  /** Four weeks, in days. */
  public static final int FOUR_WEEKS = 28;

  private static final int MONTHS = 12;

  // for each reading, made once: making it costs more than judging by it
  private static final ImmutableTable<StayUnit, ChainReading, StayRule> RULES = rules();

  /** Refuses null. */
  public Regulation6CareHomeStays {
    requireNonNull(unit, "unit");
    requireNonNull(reading, "reading");
  }

  /** The regulation in the readings above. */
  public static Regulation6CareHomeStays literal() {
    return new Regulation6CareHomeStays(StayUnit.DAYS, ChainReading.EACH_STAY_ALONE);
  }

  /** The limit, for whoever plans a stay: what is left, and the next day on which one may begin. */
  public StayLimits limits() {
    return rule().limits();
  }

  private StayRule rule() {
    return requireNonNull(RULES.get(unit, reading), "rule");
  }

  private static ImmutableTable<StayUnit, ChainReading, StayRule> rules() {
    ImmutableTable.Builder<StayUnit, ChainReading, StayRule> rules = ImmutableTable.builder();
    for (StayUnit unit : StayUnit.values()) {
      for (ChainReading reading : ChainReading.values()) {
        rules.put(
            unit,
            reading,
            new StayRule(
                new ChainedStayLimits(
                    FOUR_WEEKS, MONTHS, new Chaining(FOUR_WEEKS, FOUR_WEEKS, reading), unit),
                StaySetting.CARE_HOME,
                count -> DirectPaymentsReason.OVER_FOUR_WEEKS.reason(),
                DirectPaymentsReason.STAYS_NOT_KNOWN.reason()));
      }
    }
    return rules.build();
  }

  @Override
  public String id() {
    return "directpayments.reg6";
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(StayRule.CATEGORIES);
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return StayRule.isResidential(request)
            && Paying.isDirectPaymentFrom(FundingStream.ADULT_SOCIAL_CARE, facts)
            && !isOfSchedule2(facts)
        ? rule().judge(request, facts)
        : Verdict.silent();
  }

  private static boolean isOfSchedule2(Facts facts) {
    Set<FunderId> listed = facts.inForce(Schedule2Authorities.TABLE).value();
    for (StreamFunding part : facts.budget().streams()) {
      if (part.stream() == FundingStream.ADULT_SOCIAL_CARE && listed.contains(part.funder().id())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String contents() {
    return toString();
  }
}
