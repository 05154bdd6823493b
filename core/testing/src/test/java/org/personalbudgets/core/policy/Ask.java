package org.personalbudgets.core.policy;

import java.util.List;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.spend.SpendRequest;

/** Asks one ready-made policy and puts what it says in a word. */
final class Ask {
  static final Citation SOURCE = Citation.local("Example policy", "heading");

  private Ask() {}

  /**
   * What the policy says: {@code silent}, or its kind and the code of its reason, such as {@code
   * forbid spend.over-purchase-cap}.
   */
  static String word(SpendPolicy policy, SpendRequest request, CaseFile caseFile) {
    Decision decision = SpendPolicies.of(policy).decide(request, caseFile);
    List<Verdict> spoken = decision.verdictsSpoken();
    if (!decision.failures().isEmpty()) {
      return "failed " + decision.failures().get(0).cause();
    }
    return spoken.isEmpty() ? "silent" : word(spoken.get(0));
  }

  static String word(SpendPolicy policy, SpendRequest request) {
    return word(policy, request, EngineCase.caseFile());
  }

  private static String word(Verdict verdict) {
    return verdict.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)
        + " "
        + verdict.reason().orElseThrow().code();
  }

  /** The sample case with this ledger: the payments in of the sample and these postings. */
  static CaseFile caseWith(Posting... postings) {
    Ledger ledger = EngineCase.caseFile().ledger().orElseThrow();
    return CaseFile.builder()
        .plan(EngineCase.plan())
        .ledger(ledger.appendAll(List.of(postings)))
        .build();
  }
}
