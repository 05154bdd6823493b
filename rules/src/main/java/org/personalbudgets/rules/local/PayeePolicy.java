package org.personalbudgets.rules.local;

import java.util.Set;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.SpendRequest;

/** Forbids paying those who need permission and have none in the agreement. */
record PayeePolicy(String id, LocalScope scope, Set<String> restricted, Citation source)
    implements SpendPolicy {

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    String payee = request.payee().id();
    return restricted.contains(payee) && scope.covers(facts) && !isPermitted(payee, facts)
        ? Verdict.forbid(
            LocalReason.PAYEE_WITHOUT_PERMISSION.from(source).putArgument("payee", payee))
        : Verdict.silent();
  }

  private static boolean isPermitted(String payee, Facts facts) {
    return facts
        .plan()
        .agreement()
        .terms()
        .use()
        .map(UseTerms::permittedPayees)
        .map(permitted -> permitted.contains(payee))
        .orElse(false);
  }

  @Override
  public String contents() {
    return toString();
  }
}
