package org.personalbudgets.rules.england.common;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * The best link of a purchase to needs that was found so far.
 *
 * @param plan where the needs stand
 * @param stream whose needs count
 * @param preferred which needs go before others that are linked as well
 * @param link the link
 */
record BestLink(AgreedPlan plan, FundingStream stream, Predicate<Need> preferred, PlanLink link) {

  static PlanLink of(
      SpendRequest request,
      Facts facts,
      FundingStream stream,
      boolean withinLine,
      Predicate<Need> preferred) {
    BestLink none = new BestLink(facts.plan(), stream, preferred, new PlanLink.None());
    Optional<PlanLine> line = facts.line();
    boolean unforeseen = line.isPresent() && line.get().purpose() == LinePurpose.CONTINGENCY;
    BestLink claimed = none.or(request.needs(), unforeseen);
    if (line.isEmpty()) {
      return claimed.link;
    }
    boolean carriesOut =
        unforeseen || withinLine || request.category().isWithin(line.get().category());
    return claimed.or(line.get().needs(), carriesOut).link;
  }

  private BestLink or(Set<NeedId> needs, boolean carriesOut) {
    BestLink best = this;
    for (NeedId id : needs) {
      Optional<Need> need = plan.need(id).filter(known -> stream.isUnder(known.regime()));
      if (need.isPresent()) {
        best = best.or(linkTo(need.get(), carriesOut));
      }
    }
    return best;
  }

  private BestLink or(PlanLink other) {
    int better = link.rank() - other.rank();
    boolean takes = better > 0 || (better == 0 && isPreferred(other) && !isPreferred(link));
    return takes ? new BestLink(plan, stream, preferred, other) : this;
  }

  private boolean isPreferred(PlanLink other) {
    return other.linked().filter(preferred).isPresent();
  }

  private static PlanLink linkTo(Need need, boolean carriesOut) {
    Truth eligible = need.eligible().truth();
    if (eligible == Truth.UNDECIDED) {
      return new PlanLink.EligibilityOpen(need);
    }
    if (eligible == Truth.HOLDS && need.meeting() == MeetingOfNeed.UNMET) {
      return carriesOut ? new PlanLink.InPlan(need) : new PlanLink.Claimed(need);
    }
    return carriesOut ? new PlanLink.ForOtherNeed(need) : new PlanLink.None();
  }
}
