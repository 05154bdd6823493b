package org.personalbudgets.rules.england.careact;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Care Act 2014 section 22(3) and (4): a council may not meet needs by nursing care that a
 * registered nurse has to give. It may arrange accommodation together with such care if the health
 * body consents, or if the case is urgent and the arrangement temporary.
 *
 * <p>Reading: a purchase is accommodation together with nursing when it is for a stay. Without a
 * stay nothing lifts the bar.
 */
public record Section22RegisteredNursing() implements SpendPolicy {
  @Override
  public String id() {
    return "careact.s22-3";
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(Set.of(RestrictedCategories.NURSING_CARE));
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!request.category().isWithin(RestrictedCategories.NURSING_CARE)
        || !Paying.isFrom(FundingStream.ADULT_SOCIAL_CARE, facts)) {
      return Verdict.silent();
    }
    if (request.stay().isEmpty()) {
      return Verdict.forbid(CareActReason.REGISTERED_NURSING.reason());
    }
    String subject = Paying.subject(request, facts);
    Truth consent = Judged.truth(CareActQuestions.HEALTH_BODY_CONSENTS, subject, facts);
    Truth urgent = Judged.truth(CareActQuestions.URGENT_AND_TEMPORARY, subject, facts);
    return switch (consent.or(urgent)) {
      case HOLDS -> Verdict.silent();
      case DOES_NOT_HOLD -> Verdict.forbid(CareActReason.NURSING_WITHOUT_CONSENT.reason());
      case UNDECIDED ->
          Verdict.refer(
              CareActReason.NURSING_WITHOUT_CONSENT.reason(),
              consent == Truth.UNDECIDED
                  ? CareActQuestions.HEALTH_BODY_CONSENTS
                  : CareActQuestions.URGENT_AND_TEMPORARY,
              subject);
    };
  }
}
