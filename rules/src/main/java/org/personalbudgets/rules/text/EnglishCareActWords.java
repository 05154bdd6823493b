package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.rules.england.careact.CareActReason;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsReason;

/** The English words of the Care Act 2014 and of the regulations on adults' direct payments. */
final class EnglishCareActWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishCareActWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (CareActReason reason : CareActReason.values()) {
      words.put(code(reason.code()), wording(reason));
    }
    for (DirectPaymentsReason reason : DirectPaymentsReason.values()) {
      words.put(code(reason.code()), wording(reason));
    }
    return words.buildOrThrow();
  }

  private static String code(ReasonCode code) {
    return code.value();
  }

  private static Wording wording(CareActReason reason) {
    return switch (reason) {
      case USED_FOR_PLAN ->
          new Wording(
              "It meets a need that your plan says the money is for: {need}.",
              "Used for the need '{need}', which the plan says the direct payment is to meet.");
      case NOT_LINKED_TO_NEED ->
          new Wording(
              "It is not linked to any need that your plan says the money is for.",
              "Not linked to any need that the plan says the direct payment is to meet.");
      case LINK_ONLY_CLAIMED, MEETING_ONLY_CLAIMED ->
          new Wording(
              "You say it meets a need of your plan: {need}. Your plan has no line for it, so"
                  + " somebody has to agree.",
              "Said to meet the need '{need}'; no line of the plan provides for it.");
      case LINK_JUDGED, MEETING_JUDGED ->
          new Wording(
              "It was agreed that it meets a need of your plan: {need}.",
              "Judged to meet the need '{need}', though no line of the plan provides for it.");
      case MEETS_NEED_OF_PLAN ->
          new Wording(
              "It meets a need of your plan: {need}.", "Meets the need '{need}' as the plan says.");
      case MEETS_NO_NEED_OF_PLAN ->
          new Wording(
              "It is not linked to any need of your plan.", "Meets no need of the agreed plan.");
      case ELIGIBILITY_OPEN ->
          Wording.of("Nobody has decided yet whether the need is eligible: {need}.");
      case NO_DUTY_TO_MEET ->
          new Wording(
              "The council does not have to meet this need: {need}. It is not eligible, or somebody"
                  + " else meets it.",
              "No duty to meet the need '{need}': not eligible, or met by somebody else.");
      case POWER_TO_MEET_USED ->
          Wording.of("The council has decided to meet this need though it need not: {need}.");
      case NHS_RESPONSIBILITY ->
          new Wording(
              "The NHS has to provide this, so care money may not pay for it.",
              "A service that the NHS must provide; neither limb of the exception is shown.");
      case PERHAPS_NHS_RESPONSIBILITY ->
          Wording.of("It may be something that the NHS has to provide.");
      case NOT_INCIDENTAL ->
          new Wording(
              "It is health care in its own right, which the NHS provides.",
              "A health service not merely incidental or ancillary to meeting needs.");
      case NOT_OF_A_NATURE ->
          Wording.of("It is a health service of a kind that a council is not expected to provide.");
      case REGISTERED_NURSING ->
          Wording.of("Care that a registered nurse has to give is for the NHS to provide.");
      case NURSING_WITHOUT_CONSENT ->
          Wording.of("A place with nursing needs the health body's consent, unless it is urgent.");
      case HOUSING_ACT ->
          Wording.of("The council has to do this under the Housing Act, not from a care budget.");
    };
  }

  private static Wording wording(DirectPaymentsReason reason) {
    return switch (reason) {
      case EXCLUDED_PERSON ->
          new Wording(
              "A court order or licence condition means that there can be no direct payment.",
              "The adult is subject to an order or requirement that Schedule 1 lists.");
      case RELATIVE_PAID_FOR_CARE ->
          new Wording(
              "A close relative may be paid for care only if the council considers that necessary.",
              "A listed relative may be paid for care only where the authority considers it"
                  + " necessary.");
      case RELATIVE_PAID_FOR_ADMINISTRATION ->
          new Wording(
              "A close relative may be paid to look after the payment only if the council"
                  + " considers that necessary.",
              "A listed relative may be paid for administration only where the authority considers"
                  + " it necessary.");
      case HOUSEHOLD_NOT_KNOWN ->
          Wording.of("Nobody has said whether this relative lives in the same household.");
      case STEP_PARENT ->
          Wording.of("Nobody has said whether this step-parent lives with the parent.");
      case OVER_FOUR_WEEKS ->
          Wording.of(
              "It would come to more than four weeks in a row in a care home within twelve"
                  + " months.");
      case STAYS_NOT_KNOWN ->
          Wording.of("Nobody has said which days it is for, or what stays there were before.");
    };
  }
}
