package org.personalbudgets.rules.england.nhs;

import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.Paying;

/**
 * SI 2013/1617 regulation 8(5A) and (5B), and 11(3A): a person connected with the patient may be
 * paid only if the care plan names them and the health body is satisfied that it is necessary (a)
 * to meet the patient's need satisfactorily, or (b) to promote the welfare of a patient who is a
 * child.
 *
 * <p>Who is connected changed: nobody, as the regulations were made (1 August 2013); from 14
 * October 2013 anybody in the household, any listed family member wherever they live, and a friend
 * involved in care; since 1 April 2017 family members and friends in the household, and nobody
 * else. The list of family members itself was not read, and an answer that rests on it says so.
 *
 * <p>Readings: somebody whom the plan does not name is refused without asking whether paying them
 * is necessary, as the two conditions hold together. A child is a patient under 16; where the age
 * is not known, limb (b) is asked once (a) has been judged not to hold.
 */
public record Regulation8ConnectedPersons() implements SpendPolicy {
  private static final int SIXTEEN = 16;

  @Override
  public String id() {
    return "nhs.reg8-5a";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!(request.payee() instanceof Payee.Individual payee)
        || !Paying.isDirectPaymentFrom(FundingStream.NHS, facts)) {
      return Verdict.silent();
    }
    Dated<ConnectedPersonRule> rule = facts.inForce(ConnectedPersonRule.TABLE);
    Truth household = household(payee, facts);
    Truth involved = Judged.truth(NhsQuestions.FRIEND_INVOLVED_IN_CARE, payee.id(), facts);
    return switch (rule.value().contains(payee.relationship().kinship(), household, involved)) {
      case DOES_NOT_HOLD -> Verdict.silent();
      case UNDECIDED -> askWhoTheyAre(payee, household, rule);
      case HOLDS -> connected(payee, facts, rule);
    };
  }

  private static Truth household(Payee.Individual payee, Facts facts) {
    return switch (payee.relationship().household()) {
      case SAME_HOUSEHOLD -> Truth.HOLDS;
      case LIVES_ELSEWHERE -> Truth.DOES_NOT_HOLD;
      case NOT_KNOWN -> Judged.truth(NhsQuestions.SAME_HOUSEHOLD, payee.id(), facts);
    };
  }

  private static Verdict askWhoTheyAre(
      Payee.Individual payee, Truth household, Dated<ConnectedPersonRule> rule) {
    Question question =
        household == Truth.UNDECIDED
            ? NhsQuestions.SAME_HOUSEHOLD
            : NhsQuestions.FRIEND_INVOLVED_IN_CARE;
    return Verdict.refer(why(NhsReason.CONNECTION_NOT_KNOWN, payee, rule), question, payee.id());
  }

  private static Verdict connected(
      Payee.Individual payee, Facts facts, Dated<ConnectedPersonRule> rule) {
    if (!isNamed(payee, facts)) {
      return Verdict.forbid(why(NhsReason.CONNECTED_PERSON_NOT_NAMED, payee, rule));
    }
    Truth forNeed = Judged.truth(NhsQuestions.NECESSARY_FOR_NEED, payee.id(), facts);
    Truth forChild = forChild(payee, facts);
    Reason why = why(NhsReason.CONNECTED_PERSON, payee, rule);
    return switch (forNeed.or(forChild)) {
      case HOLDS -> Verdict.silent();
      case DOES_NOT_HOLD -> Verdict.forbid(why);
      case UNDECIDED ->
          Verdict.refer(
              why,
              forNeed == Truth.UNDECIDED
                  ? NhsQuestions.NECESSARY_FOR_NEED
                  : NhsQuestions.NECESSARY_FOR_CHILD,
              payee.id());
    };
  }

  private static boolean isNamed(Payee payee, Facts facts) {
    Optional<PlanLine> line = facts.line();
    return line.isPresent() && line.get().names(payee.id());
  }

  private static Truth forChild(Payee payee, Facts facts) {
    Optional<Integer> age = facts.circumstances().ageOn(facts.legalDate());
    return age.isPresent() && age.get() >= SIXTEEN
        ? Truth.DOES_NOT_HOLD
        : Judged.truth(NhsQuestions.NECESSARY_FOR_CHILD, payee.id(), facts);
  }

  private static Reason why(
      NhsReason reason, Payee.Individual payee, Dated<ConnectedPersonRule> rule) {
    Reason why = reason.reason().addSource(rule.source());
    return ConnectedPersonRule.FAMILY.contains(payee.relationship().kinship())
        ? why.addSource(ConnectedPersonRule.FAMILY_SOURCE)
        : why;
  }
}
