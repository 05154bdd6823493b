package org.personalbudgets.rules.england.common;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;

/**
 * A bar on paying a listed relative that a finding of necessity lifts, with the facts that have to
 * be found out first.
 *
 * @param necessity the question whose yes lifts the bar, and the bar
 * @param household the question whether they live in the household, and why it is asked
 * @param stepParent the question whether a step-parent is with a parent there, and why it is asked
 */
public record RelativeRule(Asked necessity, Asked household, Asked stepParent) {

  /**
   * A question, asked about the payee, with the reason it is asked for.
   *
   * @param question the question
   * @param why the reason
   */
  public record Asked(Question question, Reason why) {
    /** Refuses null. */
    public Asked {
      requireNonNull(question, "question");
      requireNonNull(why, "why");
    }

    private Truth of(Payee payee, Facts facts) {
      return Judged.truth(question, payee.id(), facts);
    }

    private Verdict ask(Payee payee) {
      return Verdict.refer(why, question, payee.id());
    }
  }

  /** Silent where the payee is not listed or necessity was found; see the class. */
  public Verdict judge(Payee.Individual payee, Facts facts) {
    if (!ListedRelatives.isNamed(payee.relationship().kinship())
        || necessity.of(payee, facts) == Truth.HOLDS) {
      return Verdict.silent();
    }
    Truth sameHousehold = household.of(payee, facts);
    Truth withParent = stepParent.of(payee, facts);
    return switch (ListedRelatives.contains(payee.relationship(), sameHousehold, withParent)) {
      case HOLDS -> Judged.lifts(necessity.question(), payee.id(), facts, necessity.why());
      case DOES_NOT_HOLD -> Verdict.silent();
      case UNDECIDED -> askWhoTheyAre(payee, sameHousehold);
    };
  }

  private Verdict askWhoTheyAre(Payee.Individual payee, Truth sameHousehold) {
    boolean householdOpen =
        payee.relationship().household() == Household.NOT_KNOWN && sameHousehold == Truth.UNDECIDED;
    return payee.relationship().kinship() == Kinship.STEPPARENT && !householdOpen
        ? stepParent.ask(payee)
        : household.ask(payee);
  }
}
