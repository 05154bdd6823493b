package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.core.payment.MismatchCause;
import org.personalbudgets.core.payment.RetroCause;
import org.personalbudgets.core.payment.ScheduleFindingCode;

/** The English words of payments that do not agree with what was agreed, and why. */
final class EnglishPaymentWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishPaymentWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (ScheduleFindingCode code : ScheduleFindingCode.values()) {
      words.put(code.code(), wording(code));
    }
    for (MismatchCause cause : MismatchCause.values()) {
      words.put(FindingReasons.code(cause), wording(cause));
    }
    for (RetroCause cause : RetroCause.values()) {
      words.put(
          FindingReasons.code(cause),
          new Wording(
              because(cause) + ": your budget changes by {gross}, your own part by {contribution}.",
              because(cause) + ": gross {gross}, contribution {contribution}."));
    }
    return words.buildOrThrow();
  }

  private static Wording wording(ScheduleFindingCode code) {
    return switch (code) {
      case CONTRIBUTION_ABOVE_GROSS ->
          new Wording(
              "Your own part of {found} is more than the whole payment of {expected}, so nothing is"
                  + " paid out.",
              "The contribution of {found} is above the gross of {expected}: nothing is paid out.");
      case NOT_COMPARABLE ->
          new Wording(
              "The payments cannot be compared with what was agreed.",
              "The convention does not bring the agreed or planned amount to the cadence of the"
                  + " schedule.");
      case GROSS_DIFFERS ->
          new Wording(
              "{expected} was agreed, but {found} would be paid: a difference of {difference}.",
              "Agreed {expected}, scheduled {found}: a difference of {difference}.");
      case PLAN_DIFFERS ->
          new Wording(
              "The plan costs {expected}, but {found} would be paid: a difference of {difference}.",
              "The plan's direct payments cost {expected}, scheduled {found}: a difference of"
                  + " {difference}.");
      case CONTRIBUTION_DIFFERS ->
          new Wording(
              "It was agreed that you pay {expected}, but {found} would be taken: a difference of"
                  + " {difference}.",
              "Contribution agreed {expected}, scheduled {found}: a difference of {difference}.");
      case BASIS_DIFFERS ->
          new Wording(
              "The agreement and the payments do not say the same about taking off your own part.",
              "One is net of the contribution and the other gross.");
      case TIMING_DIFFERS ->
          new Wording(
              "The agreement and the payments do not say the same about paying before or after.",
              "One is paid in advance and the other in arrears.");
      case FIRST_PAYMENT_DIFFERS ->
          new Wording(
              "The first payment would come on another day than was agreed.",
              "The first payment is due on another day than was agreed.");
      case ONE_OFFS_DIFFER ->
          new Wording(
              "The payments that are made once are not those that were agreed.",
              "The one-off payments are not those of the agreement or the plan.");
    };
  }

  private static Wording wording(MismatchCause cause) {
    String gives = " That gives {amount} and leaves {unexplained} unexplained.";
    return Wording.of(
        switch (cause) {
              case OTHER_CADENCE -> "It may be the amount for another length of time: {cadence}.";
              case GROSS_FOR_NET -> "It may be the amount before the contribution is taken off.";
              case NET_FOR_GROSS -> "It may be the amount after the contribution is taken off.";
              case CONTRIBUTION_TAKEN_TWICE -> "The contribution may have been taken off twice.";
              case WHOLE_FOR_STUB ->
                  "A whole payment may have been made where only part of one is due.";
              case ROUNDING_ORDER -> "It may have been rounded before or after another step.";
              case MISPRINT -> "It may be a slip in writing the figure down.";
            }
            + gives);
  }

  private static String because(RetroCause cause) {
    return switch (cause) {
      case NOT_PAID_AS_DUE -> "It was not paid as it was due at the time";
      case PRICE -> "The price of the support changed";
      case CONTRIBUTION -> "The contribution changed";
      case DATE -> "Support began or ended on another day";
      case STATUS -> "Payment was paused, taken up again, or is due in another way";
      case LAW -> "The law changed, or was applied late";
    };
  }
}
