package org.personalbudgets.rules.local;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Which purchases a council's rules are about.
 *
 * @param streams the streams of money that they govern
 * @param regimes the bodies of law of which the plan must be under one
 */
record LocalScope(Set<FundingStream> streams, Set<Regime> regimes) {

  boolean covers(Facts facts) {
    Optional<FundingStream> stream = Paying.stream(facts);
    return stream.isPresent()
        && streams.contains(stream.get())
        && facts.plan().plan().regimes().stream().anyMatch(regimes::contains);
  }
}
