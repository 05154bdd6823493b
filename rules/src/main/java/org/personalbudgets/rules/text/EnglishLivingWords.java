package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.core.review.ReviewDuty;
import org.personalbudgets.core.review.ReviewTrigger;
import org.personalbudgets.rules.ending.EndingReason;
import org.personalbudgets.rules.england.ChallengeReason;
import org.personalbudgets.rules.england.ReviewReasons;

/** The English words of living with a budget: reviews, the ending of payments, challenges. */
final class EnglishLivingWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishLivingWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (ReviewTrigger trigger : ReviewTrigger.values()) {
      words.put(
          ReviewReasons.code(trigger, ReviewDuty.MUST).value(),
          Wording.of("A review has to be held by {by}: " + because(trigger) + "."));
      words.put(
          ReviewReasons.code(trigger, ReviewDuty.CONSIDER).value(),
          Wording.of("Somebody has to consider a review by {by}: " + because(trigger) + "."));
    }
    for (EndingReason reason : EndingReason.values()) {
      words.put(reason.code().value(), Wording.of(wording(reason)));
    }
    for (ChallengeReason reason : ChallengeReason.values()) {
      words.put(reason.code().value(), Wording.of(wording(reason)));
    }
    return words.buildOrThrow();
  }

  private static String because(ReviewTrigger trigger) {
    return switch (trigger) {
      case DUE -> "its time will then have come";
      case REQUESTED -> "somebody asked for it";
      case CIRCUMSTANCES_CHANGED -> "circumstances changed in a way that affects the plan";
      case HEALTH_CHANGED -> "health changed significantly";
      case MONEY_INSUFFICIENT -> "the money is not enough";
      case TURNED_SIXTEEN -> "the patient turned sixteen";
      case SUSPECTED_BREACH -> "a condition of the payment may have been broken";
      case CAPACITY_CHANGED -> "capacity to decide about the payment changed";
      case CAPABILITY_IN_DOUBT -> "it is in doubt whether the payment can be managed or is right";
      case CONCERN_RAISED -> "somebody raised a concern about who holds the payment";
      case EDUCATION_PLAN_REVIEWED -> "the education, health and care plan is reviewed";
    };
  }

  private static String wording(EndingReason reason) {
    return switch (reason) {
      case MUST_STOP -> "The law says that these payments have to stop.";
      case MAY_STOP -> "The law lets the funder do this, but does not say that it must.";
      case CONDITIONS_MET -> "Every condition for the payment is met, so it cannot stop for that.";
      case CONDITIONS_NOT_KNOWN ->
          "It is not known yet whether the conditions for the payment are met.";
      case PAUSED_BUT_MUST_STOP ->
          "A pause is not enough: the law says that payments have to stop.";
      case REDUCED_BUT_MUST_STOP ->
          "Paying less is not enough: the law says that payments have to stop.";
      case CAPACITY_MAY_RETURN -> "Losing capacity for a while does not end these payments.";
      case CAPACITY_NOT_KNOWN -> "Somebody has to say whether capacity is expected to return.";
      case PAUSE_ENDS_NOTHING -> "This is a pause. It does not end the payments.";
      case NO_RULE_FOUND -> "No rule was found about this, so a person has to decide.";
      case DIED -> "Payments end because the person has died.";
      case NO_NOTICE -> "No written notice has been given.";
      case NOTICE_OF_SOMETHING_ELSE -> "The notice is about something else than this.";
      case NOTICE_TOO_SHORT ->
          "The notice is too short. By the agreement the first day can be {earliest}.";
      case AT_ONCE -> "The agreement allows this at once, without waiting for a time of notice.";
      case NOTICE_REASONABLE ->
          "The notice has to be reasonable. The agreement does not say how long that is.";
      case RECONSIDERATION_LEFT_OUT ->
          "The notice has to say that the decision will be made again on request.";
      case NOT_REVIEWED -> "The plan has to be reviewed and changed before less is paid.";
      case REVIEW_DUE -> "The payment has to be reviewed because of this.";
      case NEEDS_LEFT -> "Needs would be left that nothing meets.";
      case LIABILITY_PASSES -> "The funder takes over what is owed to others.";
      case LIABILITY_OPEN -> "Nobody has agreed yet to pay what is owed to others.";
      case MONEY_AFTER_DEATH ->
          "Somebody has to settle what happens to money that is left or owed.";
    };
  }

  private static String wording(ChallengeReason reason) {
    return switch (reason) {
      case MUST_DECIDE_AGAIN -> "The funder has to make the decision again if asked.";
      case NEED_NOT_DECIDE_AGAIN ->
          "The funder was asked before, so it may refuse to make the decision again.";
      case IN_TIME -> "There is time for this until {by}.";
      case TIME_PASSED ->
          "The time for this ended on {by}. It may still be accepted for a good reason.";
      case COMPLAIN_FIRST -> "The funder has to answer a complaint first. The time ends on {by}.";
      case TRIBUNAL_ON_PROVISION_ONLY ->
          "The tribunal decides about the help in the plan, not about the budget for it.";
      case COURT_PROMPTLY ->
          "A court can look at whether the decision was lawful. Get advice soon: time is short.";
    };
  }
}
