package org.personalbudgets.rules.england.directpayments;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.england.common.ListedRelatives;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.RelativeRule;

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
  private static final RelativeRule FOR_CARE =
      rule(DirectPaymentsQuestions.NECESSARY_FOR_CARE, DirectPaymentsReason.RELATIVE_PAID_FOR_CARE);

  private static final RelativeRule FOR_ADMINISTRATION =
      rule(
          DirectPaymentsQuestions.NECESSARY_FOR_ADMINISTRATION,
          DirectPaymentsReason.RELATIVE_PAID_FOR_ADMINISTRATION);

  private static RelativeRule rule(Question necessary, DirectPaymentsReason bar) {
    return new RelativeRule(
        new RelativeRule.Asked(necessary, bar.reason()),
        new RelativeRule.Asked(
            DirectPaymentsQuestions.SAME_HOUSEHOLD,
            DirectPaymentsReason.HOUSEHOLD_NOT_KNOWN.reason()),
        new RelativeRule.Asked(
            DirectPaymentsQuestions.STEP_PARENT_WITH_PARENT,
            DirectPaymentsReason.STEP_PARENT.reason()));
  }

  @Override
  public String id() {
    return "directpayments.reg3";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!(request.payee() instanceof Payee.Individual payee)
        || !Paying.isDirectPaymentFrom(FundingStream.ADULT_SOCIAL_CARE, facts)) {
      return Verdict.silent();
    }
    RelativeRule rule = request.supply() == Supply.ADMINISTRATION ? FOR_ADMINISTRATION : FOR_CARE;
    return rule.judge(payee, facts);
  }
}
