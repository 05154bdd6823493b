package org.personalbudgets.rules.england.directpayments;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.ListedRelatives;
import org.personalbudgets.rules.england.common.Paying;

/**
 * SI 2014/2871 regulation 3(1) to (3): a direct payment may not be used to pay a listed relative
 * (see {@link ListedRelatives}) to meet the adult's needs, unless the council considers it
 * necessary (2)(a) to meet the adult's care needs or (2)(b) for administrative and management
 * support with the payment.
 *
 * <p>Silent where the payee is not listed, and where the council has judged the payment necessary:
 * that lifts the bar, and whether the purchase meets a need is asked elsewhere. Where the council
 * has not judged, the purchase goes to it; the exception is never presumed away. Where it hangs on
 * the household and nobody has said who lives there, that is asked first.
 *
 * <p>Readings:
 *
 * <ul>
 *   <li>Whatever a relative supplies to meet a need - care, lessons, goods - comes under (a),
 *       unless it is support with the payment itself. A sister in the household who sells the adult
 *       a bicycle is paid to meet a need, and necessity is asked; on a reading of (1) as about
 *       services alone she would not be.
 *   <li>A yes for care is no yes for administration, and a yes for one payee none for another.
 * </ul>
 */
public record Regulation3Relatives() implements SpendPolicy {
  @Override
  public String id() {
    return "directpayments.reg3";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return request.payee() instanceof Payee.Individual payee
            && ListedRelatives.isNamed(payee.relationship().kinship())
            && Paying.isDirectPaymentFrom(FundingStream.ADULT_SOCIAL_CARE, facts)
        ? judge(payee, request.supply(), facts)
        : Verdict.silent();
  }

  private static Verdict judge(Payee.Individual payee, Supply supply, Facts facts) {
    boolean administration = supply == Supply.ADMINISTRATION;
    Question question =
        administration
            ? DirectPaymentsQuestions.NECESSARY_FOR_ADMINISTRATION
            : DirectPaymentsQuestions.NECESSARY_FOR_CARE;
    Reason bar =
        (administration
                ? DirectPaymentsReason.RELATIVE_PAID_FOR_ADMINISTRATION
                : DirectPaymentsReason.RELATIVE_PAID_FOR_CARE)
            .reason();
    if (Judged.truth(question, payee.id(), facts) == Truth.HOLDS) {
      return Verdict.silent();
    }
    Truth household = judgedOf(payee, DirectPaymentsQuestions.SAME_HOUSEHOLD, facts);
    Truth withParent = judgedOf(payee, DirectPaymentsQuestions.STEP_PARENT_WITH_PARENT, facts);
    return switch (ListedRelatives.contains(payee.relationship(), household, withParent)) {
      case HOLDS -> Judged.lifts(question, payee.id(), facts, bar);
      case DOES_NOT_HOLD -> Verdict.silent();
      case UNDECIDED -> askWhoTheyAre(payee, household);
    };
  }

  private static Truth judgedOf(Payee.Individual payee, Question question, Facts facts) {
    return Judged.truth(question, payee.id(), facts);
  }

  private static Verdict askWhoTheyAre(Payee.Individual payee, Truth householdJudged) {
    boolean householdOpen =
        payee.relationship().household() == Household.NOT_KNOWN
            && householdJudged == Truth.UNDECIDED;
    if (payee.relationship().kinship() == Kinship.STEPPARENT && !householdOpen) {
      return Verdict.refer(
          DirectPaymentsReason.STEP_PARENT.reason(),
          DirectPaymentsQuestions.STEP_PARENT_WITH_PARENT,
          payee.id());
    }
    return Verdict.refer(
        DirectPaymentsReason.HOUSEHOLD_NOT_KNOWN.reason(),
        DirectPaymentsQuestions.SAME_HOUSEHOLD,
        payee.id());
  }
}
