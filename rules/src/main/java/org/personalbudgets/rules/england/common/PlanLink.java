package org.personalbudgets.rules.england.common;

import java.util.Optional;
import java.util.function.Predicate;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.need.Need;
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
  record InPlan(Need need) implements PlanLink {
    @Override
    public int rank() {
      return 0;
    }

    @Override
    public Optional<Need> linked() {
      return Optional.of(need);
    }
  }

  /** Claimed to meet such a need of the plan, though no line of the plan provides for it. */
  record Claimed(Need need) implements PlanLink {
    @Override
    public int rank() {
      return 1;
    }

    @Override
    public Optional<Need> linked() {
      return Optional.of(need);
    }
  }

  /** Linked to nothing better than a need of which nobody has decided whether it is eligible. */
  record EligibilityOpen(Need need) implements PlanLink {
    @Override
    public int rank() {
      return 2;
    }

    @Override
    public Optional<Need> linked() {
      return Optional.of(need);
    }
  }

  /** Carries out a line, but for a need that somebody else is meeting or that is not eligible. */
  record ForOtherNeed(Need need) implements PlanLink {
    @Override
    public int rank() {
      return 3;
    }

    @Override
    public Optional<Need> linked() {
      return Optional.of(need);
    }
  }

  /** Linked to no need that this money is there to meet. */
  record None() implements PlanLink {
    @Override
    public int rank() {
      return 4;
    }

    @Override
    public Optional<Need> linked() {
      return Optional.empty();
    }
  }

  /**
   * The link to the needs that the stream is there to meet. A need that only the request names is
   * claimed, unless its line of the plan is there for the unforeseen.
   */
  static PlanLink of(SpendRequest request, Facts facts, FundingStream stream) {
    return BestLink.of(request, facts, stream, false, need -> false);
  }

  /**
   * The link, where more than its category may put a purchase within the line that it names.
   *
   * @param withinLine whether it is within that line, whatever its category
   */
  static PlanLink of(SpendRequest request, Facts facts, FundingStream stream, boolean withinLine) {
    return BestLink.of(request, facts, stream, withinLine, need -> false);
  }

  /**
   * The link, where of several that are as good one to a need of a certain kind will do: a purchase
   * for two needs is no worse off than a purchase for the better of them.
   *
   * @param preferred which needs
   */
  static PlanLink of(
      SpendRequest request, Facts facts, FundingStream stream, Predicate<Need> preferred) {
    return BestLink.of(request, facts, stream, false, preferred);
  }

  /** How good the link is: the lower, the better. */
  int rank();

  /** The need that it is linked to, if any. */
  Optional<Need> linked();
}
