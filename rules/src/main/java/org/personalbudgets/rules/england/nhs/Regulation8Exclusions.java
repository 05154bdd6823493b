package org.personalbudgets.rules.england.nhs;

import static org.personalbudgets.core.category.RestrictedCategories.ALCOHOL;
import static org.personalbudgets.core.category.RestrictedCategories.CHILD_MEASUREMENT_PROGRAMME;
import static org.personalbudgets.core.category.RestrictedCategories.DEBT;
import static org.personalbudgets.core.category.RestrictedCategories.GAMBLING;
import static org.personalbudgets.core.category.RestrictedCategories.HEALTH_CHECK;
import static org.personalbudgets.core.category.RestrictedCategories.NHS_CHARGE;
import static org.personalbudgets.core.category.RestrictedCategories.PLANNED_SURGERY;
import static org.personalbudgets.core.category.RestrictedCategories.PRIMARY_MEDICAL_SERVICES;
import static org.personalbudgets.core.category.RestrictedCategories.SCREENING;
import static org.personalbudgets.core.category.RestrictedCategories.TOBACCO;
import static org.personalbudgets.core.category.RestrictedCategories.VACCINATION;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;

/**
 * SI 2013/1617 regulation 8(5): nine things that a direct payment for health care may not secure.
 * Nothing lifts the first eight. The ninth, repaying a debt, leaves out a debt for a service that
 * the care plan specifies.
 *
 * <p>Readings: these are the services of a general practitioner, not everything that one
 * recommends: physiotherapy on a doctor's advice may be in a care plan. A debt is for a service of
 * the care plan where the request names the line of the plan that provides for the service.
 */
public record Regulation8Exclusions() implements SpendPolicy {
  private static final Map<Category, NhsReason> EXCLUDED =
      ImmutableMap.<Category, NhsReason>builder()
          .put(PRIMARY_MEDICAL_SERVICES, NhsReason.PRIMARY_MEDICAL)
          .put(NHS_CHARGE, NhsReason.CHARGED_SERVICE)
          .put(PLANNED_SURGERY, NhsReason.PLANNED_SURGERY)
          .put(VACCINATION, NhsReason.VACCINATION_OR_SCREENING)
          .put(SCREENING, NhsReason.VACCINATION_OR_SCREENING)
          .put(CHILD_MEASUREMENT_PROGRAMME, NhsReason.CHILD_MEASUREMENT)
          .put(HEALTH_CHECK, NhsReason.HEALTH_CHECK)
          .put(ALCOHOL, NhsReason.ALCOHOL_OR_TOBACCO)
          .put(TOBACCO, NhsReason.ALCOHOL_OR_TOBACCO)
          .put(GAMBLING, NhsReason.GAMBLING)
          .put(DEBT, NhsReason.DEBT)
          .buildOrThrow();

  @Override
  public String id() {
    return "nhs.reg8-5";
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(EXCLUDED.keySet());
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!Paying.isDirectPaymentFrom(FundingStream.NHS, facts)) {
      return Verdict.silent();
    }
    for (Map.Entry<Category, NhsReason> entry : EXCLUDED.entrySet()) {
      if (request.category().isWithin(entry.getKey()) && !isDebtForPlan(entry.getValue(), facts)) {
        return Verdict.forbid(entry.getValue().reason());
      }
    }
    return Verdict.silent();
  }

  private static boolean isDebtForPlan(NhsReason exclusion, Facts facts) {
    return exclusion == NhsReason.DEBT && facts.isInPlan();
  }
}
