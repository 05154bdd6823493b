package org.personalbudgets.rules.england.common;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ModePart;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.spend.SpendRequest;

/** Whose money would pay for a purchase, and in which way it would be paid out. */
public final class Paying {
  private Paying() {}

  /**
   * The stream that would pay: the one that the request names, or its plan line's, or the only one
   * in the budget. Empty where a budget has several and nobody chose.
   */
  public static Optional<FundingStream> stream(Facts facts) {
    Optional<FundingStream> stream = facts.stream();
    if (stream.isPresent()) {
      return stream;
    }
    Set<FundingStream> inBudget = EnumSet.noneOf(FundingStream.class);
    for (StreamFunding part : facts.budget().streams()) {
      inBudget.add(part.stream());
    }
    return inBudget.size() == 1 ? Optional.of(inBudget.iterator().next()) : Optional.empty();
  }

  /**
   * Whether this stream would pay. Each stream's money is judged by its own law alone, so a rule of
   * one stream is silent about the money of another, and about money that nobody has named: no rule
   * then permits it, and the purchase goes to a person.
   */
  public static boolean isFrom(FundingStream stream, Facts facts) {
    return stream(facts).filter(stream::equals).isPresent();
  }

  /**
   * Whether the money would be paid out as a direct payment. Where nobody has said, or a mix with a
   * direct payment in it is named and not which part pays, it is taken to be one, as the law on
   * direct payments is the stricter.
   */
  public static boolean isByDirectPayment(Facts facts) {
    return facts.mode().map(Paying::hasDirectPayment).orElse(true);
  }

  private static boolean hasDirectPayment(ManagementMode mode) {
    return mode instanceof ManagementMode.DirectPayment
        || (mode instanceof ManagementMode.Combination mix
            && mix.parts().stream().map(ModePart::mode).anyMatch(Paying::hasDirectPayment));
  }

  /** Whether this stream would pay, by a direct payment. */
  public static boolean isDirectPaymentFrom(FundingStream stream, Facts facts) {
    return isFrom(stream, facts) && isByDirectPayment(facts);
  }

  /** What a judgement about the purchase is about: its line of the plan, or else the request. */
  public static String subject(SpendRequest request, Facts facts) {
    return facts.line().map(line -> line.id().value()).orElse(request.id());
  }
}
