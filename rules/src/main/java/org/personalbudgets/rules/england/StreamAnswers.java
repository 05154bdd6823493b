package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * One purchase asked about for each stream of an integrated budget. The list of each funder is
 * about its own money only, so the strictest does not spoil the others': what the health body's
 * list bars the council's money may still buy, for a need that the council has to meet.
 *
 * @param byStream the decision for each stream of the budget, in the order of the streams
 */
public record StreamAnswers(Map<FundingStream, Decision> byStream) {
  /** Copies the decisions. */
  public StreamAnswers {
    byStream = Maps.immutableEnumMap(requireNonNull(byStream, "byStream"));
  }

  /**
   * Asks about the purchase as if each stream of the budget were to pay for it in turn, whichever
   * the request itself names.
   */
  public static StreamAnswers ask(SpendPolicies policies, SpendRequest request, CaseFile caseFile) {
    Set<FundingStream> streams = EnumSet.noneOf(FundingStream.class);
    for (StreamFunding part : caseFile.plan().budget().streams()) {
      streams.add(part.stream());
    }
    ImmutableMap.Builder<FundingStream, Decision> decisions = ImmutableMap.builder();
    for (FundingStream stream : streams) {
      decisions.put(stream, policies.decide(request.withStream(stream), caseFile));
    }
    return new StreamAnswers(decisions.buildOrThrow());
  }

  /** The streams that could pay as it stands. */
  public Set<FundingStream> couldPay() {
    return with(Answer.ALLOWED);
  }

  /** The streams that could pay once what is asked for is there. */
  public Set<FundingStream> couldPayOnConditions() {
    return with(Answer.CONDITIONAL);
  }

  /** The streams of which a person has to decide. */
  public Set<FundingStream> referred() {
    return with(Answer.REFERRED);
  }

  /** The streams that cannot pay. */
  public Set<FundingStream> cannotPay() {
    return with(Answer.REFUSED);
  }

  private Set<FundingStream> with(Answer answer) {
    return Sets.immutableEnumSet(
        Maps.filterValues(byStream, decision -> decision.answer() == answer).keySet());
  }
}
