package org.personalbudgets.rules.england.careact;

import static org.personalbudgets.core.category.RestrictedCategories.HOUSING_COSTS;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Care Act 2014 section 23(1): a council may not meet needs by doing anything that it or another
 * council has to do under the Housing Act 1996.
 *
 * <p>Reading: asked about the costs of having somewhere to live - rent, mortgage, service charge.
 * Not every such cost is a housing duty: a person may have to pay rent in advance for a flat that
 * their needs call for. So it is for the council to judge, and a yes is the bar. That many councils
 * do not let budgets pay for ongoing housing costs at all is their own rule and stands in their own
 * lists. Decorating, carpets, a shed or an adaptation are no housing cost, and this section is
 * silent.
 */
public record Section23Housing() implements SpendPolicy {
  @Override
  public String id() {
    return "careact.s23";
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(Set.of(HOUSING_COSTS));
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!request.category().isWithin(HOUSING_COSTS)
        || !Paying.isFrom(FundingStream.ADULT_SOCIAL_CARE, facts)) {
      return Verdict.silent();
    }
    String subject = Paying.subject(request, facts);
    Truth required = Judged.truth(CareActQuestions.REQUIRED_UNDER_HOUSING_ACT, subject, facts);
    return switch (required) {
      case HOLDS -> Verdict.forbid(CareActReason.HOUSING_ACT.reason());
      case DOES_NOT_HOLD -> Verdict.silent();
      case UNDECIDED ->
          Verdict.refer(
              CareActReason.HOUSING_ACT.reason(),
              CareActQuestions.REQUIRED_UNDER_HOUSING_ACT,
              subject);
    };
  }
}
