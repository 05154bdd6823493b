package org.personalbudgets.rules.england.common;

import java.util.Optional;
import java.util.Set;
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
 * How a purchase is linked to the needs that a stream of money is there to meet. The best link that
 * there is counts, and it alone: what kind of thing is bought plays no part.
 *
 * <p>A purchase carries out a line of the plan if it names the line and is of the line's category
 * or of one below it, or if the line is there for the unforeseen. Naming a line for riding lessons
 * does not put a television into the plan; the needs of that line are then no more than claimed.
 */
public sealed interface PlanLink {

  /** Carries out a line that meets an eligible need which nobody else is meeting. */
  record InPlan(Need need) implements PlanLink {}

  /** Claimed to meet such a need of the plan, though no line of the plan provides for it. */
  record Claimed(Need need) implements PlanLink {}

  /** Linked to nothing better than a need of which nobody has decided whether it is eligible. */
  record EligibilityOpen(Need need) implements PlanLink {}

  /** Carries out a line, but for a need that somebody else is meeting or that is not eligible. */
  record ForOtherNeed(Need need) implements PlanLink {}

  /** Linked to no need that this money is there to meet. */
  record None() implements PlanLink {}

  /**
   * The link to the needs that the stream is there to meet. A need that only the request names is
   * claimed, unless its line of the plan is there for the unforeseen.
   */
  static PlanLink of(SpendRequest request, Facts facts, FundingStream stream) {
    return of(request, facts, stream, false);
  }

  /**
   * The link, where more than its category may put a purchase within the line that it names.
   *
   * @param withinLine whether it is within that line, whatever its category
   */
  static PlanLink of(SpendRequest request, Facts facts, FundingStream stream, boolean withinLine) {
    Optional<PlanLine> line = facts.line();
    AgreedPlan plan = facts.plan();
    if (line.isEmpty()) {
      return best(request.needs(), false, plan, stream, new None());
    }
    boolean unforeseen = line.get().purpose() == LinePurpose.CONTINGENCY;
    boolean carriesOut =
        unforeseen || withinLine || request.category().isWithin(line.get().category());
    PlanLink claimed = best(request.needs(), unforeseen, plan, stream, new None());
    return best(line.get().needs(), carriesOut, plan, stream, claimed);
  }

  private static PlanLink best(
      Set<NeedId> needs, boolean carriesOut, AgreedPlan plan, FundingStream stream, PlanLink best) {
    PlanLink found = best;
    for (NeedId id : needs) {
      Optional<Need> need = plan.need(id);
      if (need.isPresent() && stream.isUnder(need.get().regime())) {
        PlanLink link = of(need.get(), carriesOut);
        found = link.rank() < found.rank() ? link : found;
      }
    }
    return found;
  }

  private static PlanLink of(Need need, boolean carriesOut) {
    Truth eligible = need.eligible().truth();
    if (eligible == Truth.UNDECIDED) {
      return new EligibilityOpen(need);
    }
    if (eligible == Truth.HOLDS && need.meeting() == MeetingOfNeed.UNMET) {
      return carriesOut ? new InPlan(need) : new Claimed(need);
    }
    return carriesOut ? new ForOtherNeed(need) : new None();
  }

  private int rank() {
    if (this instanceof InPlan) {
      return 0;
    }
    if (this instanceof Claimed) {
      return 1;
    }
    if (this instanceof EligibilityOpen) {
      return 2;
    }
    return this instanceof ForOtherNeed ? 3 : 4;
  }
}
