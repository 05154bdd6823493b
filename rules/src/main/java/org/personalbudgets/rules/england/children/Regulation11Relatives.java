package org.personalbudgets.rules.england.children;

import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.ListedRelatives;
import org.personalbudgets.rules.england.common.Paying;
import org.personalbudgets.rules.england.common.RelativeRule;

/**
 * SI 2009/1887 regulation 11: a service may not be secured from a listed relative (see {@link
 * ListedRelatives}) unless the council is satisfied that doing so is necessary for promoting the
 * welfare of the child. The son and daughter of a disabled child of 16 or 17 who holds the payment
 * themselves are not listed.
 *
 * <p>Readings:
 *
 * <ul>
 *   <li>The relationship is to whoever receives the payment, as in the earlier regulations of 2001
 *       and the Northern Irish ones: callers state it so. A mother who holds the payment and pays
 *       her husband, who lives elsewhere, pays a spouse, whom the list names wherever he lives;
 *       counted from the child he would be a parent living elsewhere, and not listed.
 *   <li>"Necessary for the child's welfare" is the law; that a relative is "the only effective way"
 *       is a local wording and stands in that council's own pack.
 * </ul>
 */
public record Regulation11Relatives() implements SpendPolicy {
  private static final RelativeRule RULE =
      new RelativeRule(
          new RelativeRule.Asked(
              ChildrenQuestions.NECESSARY_FOR_WELFARE, ChildrenReason.RELATIVE_PAID.reason()),
          new RelativeRule.Asked(
              ChildrenQuestions.SAME_HOUSEHOLD, ChildrenReason.HOUSEHOLD_NOT_KNOWN.reason()),
          new RelativeRule.Asked(
              ChildrenQuestions.STEP_PARENT_WITH_PARENT, ChildrenReason.STEP_PARENT.reason()));

  @Override
  public String id() {
    return "children.reg11";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    return request.payee() instanceof Payee.Individual payee
            && Paying.isDirectPaymentFrom(FundingStream.CHILDRENS_SOCIAL_CARE, facts)
            && !isOwnChildOfYoungPerson(payee.relationship().kinship(), facts)
        ? RULE.judge(payee, facts)
        : Verdict.silent();
  }

  private static boolean isOwnChildOfYoungPerson(Kinship kinship, Facts facts) {
    return (kinship == Kinship.SON || kinship == Kinship.DAUGHTER)
        && Section17APayees.holder(facts)
            .filter(DirectPaymentHolder.YOUNG_PERSON::equals)
            .isPresent();
  }
}
