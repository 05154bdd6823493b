package org.personalbudgets.rules.local;

import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.ListedRelatives;
import org.personalbudgets.rules.england.common.Paying;

/** Asks the council's own question about a listed relative who would get a direct payment. */
record GlossPolicy(String id, LocalScope scope, LocalGloss gloss) implements SpendPolicy {

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return request.payee() instanceof Payee.Individual payee
            && scope.covers(facts)
            && Paying.isDirectPaymentFrom(gloss.stream(), facts)
            && ListedRelatives.contains(payee.relationship(), Truth.UNDECIDED, Truth.UNDECIDED)
                != Truth.DOES_NOT_HOLD
        ? Judged.lifts(
            gloss.question(), payee.id(), facts, LocalReason.RELATIVE.from(gloss.source()))
        : Verdict.silent();
  }

  @Override
  public String contents() {
    return toString();
  }
}
