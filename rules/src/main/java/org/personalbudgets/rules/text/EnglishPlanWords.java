package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.core.plan.PlanFindingCode;
import org.personalbudgets.rules.signing.SigningReason;

/** The English words of what can be wrong with a plan that is about to be signed. */
final class EnglishPlanWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishPlanWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (PlanFindingCode code : PlanFindingCode.values()) {
      words.put(code.code(), wording(code));
    }
    for (SigningReason reason : SigningReason.values()) {
      words.put(reason.code().value(), wording(reason));
    }
    return words.buildOrThrow();
  }

  private static Wording wording(PlanFindingCode code) {
    return switch (code) {
      case NO_REGIME ->
          new Wording(
              "The plan does not say which law gives you this help.",
              "The plan is under no body of law.");
      case NO_AUTHOR ->
          new Wording("The plan does not say who wrote it.", "The plan names no author.");
      case NO_ASSESSMENT ->
          new Wording(
              "The plan does not say which assessment of your needs it is made from.",
              "The plan rests on no assessment.");
      case QUESTION_UNANSWERED ->
          new Wording(
              "One question of the plan has no answer yet: {which}.",
              "Question of the plan without an answer: {which}.");
      case CONTENT_MISSING ->
          new Wording(
              "Something that the law asks for is missing from the plan: {which}.",
              "Required content is missing: {which}.");
      case BUDGET_ON_OTHER_ASSESSMENT ->
          new Wording(
              "The budget was worked out from another assessment than the plan: {which}.",
              "The budget rests on assessment '{which}', and the plan does not.");
      case RISK_WITHOUT_PROCEDURE ->
          new Wording(
              "Nothing is agreed yet about what to do about this risk: {which}.",
              "No procedure is agreed for the risk '{which}'.");
      case NEED_OUTSIDE_REGIMES ->
          new Wording(
              "This need was assessed under a law that the plan is not made under: {which}.",
              "The need '{which}' comes under a body of law that the plan is not under.");
      case STREAM_OUTSIDE_REGIMES ->
          new Wording(
              "The money for this comes under a law that the plan is not made under: {which}.",
              "The line '{which}' is paid from a stream whose law the plan is not under.");
      case STREAM_FOR_OTHER_NEEDS ->
          new Wording(
              "The money for this is meant for other needs than it meets: {which}.",
              "No need of the line '{which}' comes under the law of its stream.");
      case MODE_NOT_AVAILABLE ->
          new Wording(
              "The money for this cannot be managed in the way that the plan says: {which}.",
              "The line '{which}' is managed in a way that its stream does not know.");
      case AGREEMENT_FOR_OTHER_PLAN ->
          new Wording(
              "The agreement is about another plan, or about an older version of it.",
              "The agreement '{which}' names another plan or version.");
      case AGREEMENT_LACKS_REGIME ->
          new Wording(
              "The agreement leaves out a law that the plan is made under: {other}.",
              "The agreement '{which}' is not under a body of law of the plan: {other}.");
      case NOT_SIGNED ->
          new Wording(
              "A signature is still missing, of: {other}.",
              "No signature for {which}, required of: {other}.");
      case NOT_INDEPENDENT ->
          new Wording(
              "It is not known whether those who would hold the money are independent of those who"
                  + " pay it: {other}.",
              "Line '{which}': the organisation '{other}' is not known to be independent of the"
                  + " funder '{third}'.");
      case LINE_WITHOUT_NEED ->
          new Wording(
              "The plan does not say which need this is for: {which}.",
              "The line '{which}' names no need and is no contingency.");
      case LINE_NEED_NOT_IN_PLAN ->
          new Wording(
              "This is for a need that the plan does not name: {which}.",
              "The line '{which}' names a need that is not in the plan: {other}.");
      case LINE_OUTCOME_NOT_IN_PLAN ->
          new Wording(
              "This is for an aim that the plan does not name: {which}.",
              "The line '{which}' names an outcome that is not in the plan: {other}.");
      case OUTCOME_NEED_NOT_IN_PLAN ->
          new Wording(
              "This aim is about a need that the plan does not name: {which}.",
              "The outcome '{which}' bears on a need that is not in the plan: {other}.");
      case SERVICE_NEED_NOT_IN_PLAN ->
          new Wording(
              "Help that you already have is for a need that the plan does not name: {which}.",
              "An existing service meets a need that is not in the plan: {which}.");
      case ELIGIBILITY_UNDECIDED ->
          new Wording(
              "Nobody has decided yet whether this need has to be met: {which}.",
              "Eligibility is not decided for the need '{which}'.");
      case NEED_NOT_COVERED ->
          new Wording(
              "Nothing in the plan meets this need in full: {which}.",
              "The eligible need '{which}' is not covered.");
      case STREAM_NOT_IN_BUDGET ->
          new Wording(
              "The budget holds no money of the kind that pays for this: {which}.",
              "The line '{which}' is paid from a stream that the budget does not hold.");
      case OVER_BUDGET ->
          new Wording(
              "The plan costs more than there is money for it: {which}.",
              "The lines cost more than the budget and its top-ups hold: {which}.");
      case COST_NOT_COMPARABLE ->
          new Wording(
              "This cost cannot be compared with the budget: {which}.",
              "The convention does not bring the cost to the cadence of the budget: {which}.");
      case PAYMENT_ABOVE_BUDGET ->
          new Wording(
              "The agreement pays more than the budget holds.",
              "The agreement '{which}' pays more than the budget and its top-ups hold.");
    };
  }

  private static Wording wording(SigningReason reason) {
    return switch (reason) {
      case NOT_COVERED ->
          new Wording(
              "No rule says whether the money can pay for this, so a person has to decide:"
                  + " {which}.",
              "No rule covers what the line '{which}' provides for.");
      case RULE_FAILED ->
          new Wording(
              "A rule could not be applied to this, so a person has to look at it: {which}.",
              "The rule '{policy}' could not be applied to the line '{which}'.");
    };
  }
}
