package org.personalbudgets.rules.local;

import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Keeps a direct payment from buying the funder's own services, unless the agreement allows them.
 * What the council arranges itself out of a managed budget is not caught.
 */
record OwnServicePolicy(String id, LocalScope scope, Citation source) implements SpendPolicy {

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return isOwnService(request, facts)
            && scope.covers(facts)
            && Paying.isByDirectPayment(facts)
            && !isAgreed(facts)
        ? Verdict.forbid(LocalReason.OWN_SERVICE.from(source))
        : Verdict.silent();
  }

  private static boolean isOwnService(SpendRequest request, Facts facts) {
    if (request.category().isWithin(RestrictedCategories.COUNCIL_SERVICES)) {
      return true;
    }
    return request.payee() instanceof Payee.PublicBody paid
        && facts.budget().streams().stream()
            .map(StreamFunding::funder)
            .anyMatch(funder -> funder.id().equals(paid.body()));
  }

  private static boolean isAgreed(Facts facts) {
    return facts
        .plan()
        .agreement()
        .terms()
        .use()
        .map(UseTerms::authorityServicesAllowed)
        .orElse(false);
  }

  @Override
  public String contents() {
    return toString();
  }
}
