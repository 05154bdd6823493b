package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.england.children.ChildrenReason;

/** The English words of the law on children's direct payments. */
final class EnglishChildrenWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishChildrenWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (ChildrenReason reason : ChildrenReason.values()) {
      words.put(reason.code().value(), wording(reason));
    }
    return words.buildOrThrow();
  }

  private static Wording wording(ChildrenReason reason) {
    return switch (reason) {
      case USED_FOR_SERVICE ->
          new Wording(
              "It meets a need that the plan says the money is for: {need}.",
              "Used for the service that the payment was made for; it meets the need '{need}'.");
      case NOT_USED_FOR_SERVICE ->
          new Wording(
              "It is not linked to any need that the plan says the money is for.",
              "Not used for the service that the payment was made for.");
      case SERVICE_ONLY_CLAIMED ->
          new Wording(
              "You say it meets a need of the plan: {need}. The plan has no line for it, so"
                  + " somebody has to agree.",
              "Said to meet the need '{need}'; no line of the plan provides for it.");
      case SERVICE_JUDGED ->
          new Wording(
              "It was agreed that it meets a need of the plan: {need}.",
              "Judged to meet the need '{need}', though no line of the plan provides for it.");
      case SERVICE_NOT_DECIDED_ON ->
          Wording.of("Nobody has decided yet whether a service is called for: {need}.");
      case MEETS_NEED ->
          new Wording(
              "It meets a need of the plan: {need}.", "Meets the need '{need}' as the plan says.");
      case MEETS_NO_NEED ->
          new Wording("It is not linked to any need of the plan.", "Meets no need of the plan.");
      case NOT_A_PAYEE ->
          new Wording(
              "At this age the payment may not go to whoever receives it now.",
              "The holder, {holder}, is not one to whom the Act lets a payment be made at this"
                  + " age.");
      case MUST_BE_GROSS ->
          new Wording(
              "This payment has to be made in full: nobody may be asked for a share of it.",
              "The payment must be made gross, and no reimbursement asked for.");
      case EXCLUDED_PERSON ->
          new Wording(
              "A court order may mean that there can be no direct payment.",
              "The young person may be subject to an order that the Schedule lists.");
      case RELATIVE_PAID ->
          new Wording(
              "A close relative may be paid only if the council is satisfied that the child's"
                  + " welfare needs it.",
              "A listed relative may be paid only where that is necessary for promoting the"
                  + " child's welfare.");
      case HOUSEHOLD_NOT_KNOWN ->
          Wording.of("Nobody has said whether this relative lives in the same household.");
      case STEP_PARENT ->
          Wording.of("Nobody has said whether this step-parent lives with the parent.");
      case OVER_FOUR_WEEKS ->
          Wording.of("It would be more than four weeks at once in a residential placement.");
      case OVER_120_DAYS ->
          Wording.of(
              "It would come to more than {most} days in residential placements within twelve"
                  + " months: {total}.");
      case STAYS_NOT_KNOWN ->
          Wording.of("Nobody has said which days it is for, or what stays there were before.");
    };
  }
}
