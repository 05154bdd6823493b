package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.england.nhs.NhsReason;

/** The English words of the law on personal health budgets. */
final class EnglishHealthWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishHealthWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (NhsReason reason : NhsReason.values()) {
      words.put(reason.code().value(), wording(reason));
    }
    return words.buildOrThrow();
  }

  private static Wording wording(NhsReason reason) {
    return switch (reason) {
      case USED_AS_PLANNED, PLANNED_AND_AGREED ->
          new Wording(
              "Your care plan provides for it, for a need that it names: {need}.",
              "Secures what the care plan specifies, for the need '{need}'.");
      case NOT_AS_PLANNED, NOT_PLANNED ->
          new Wording(
              "Your care plan does not provide for it. You can ask for the plan to be changed.",
              "Not specified in the care plan.");
      case NEED_NOT_DECIDED_ON ->
          Wording.of("Nobody has decided yet whether this health need is to be met: {need}.");
      case PRIMARY_MEDICAL ->
          Wording.of("The services of a general practitioner may not be bought with this money.");
      case CHARGED_SERVICE ->
          Wording.of(
              "The NHS makes a charge for this, such as for prescriptions, dental care or"
                  + " glasses, and this money may not pay it.");
      case PLANNED_SURGERY -> Wording.of("A planned operation may not be bought with this money.");
      case VACCINATION_OR_SCREENING ->
          Wording.of("Vaccination and screening may not be bought with this money.");
      case CHILD_MEASUREMENT ->
          Wording.of("The National Child Measurement Programme may not be paid with this money.");
      case HEALTH_CHECK -> Wording.of("An NHS Health Check may not be paid with this money.");
      case ALCOHOL_OR_TOBACCO ->
          Wording.of("Alcohol and tobacco may not be bought with this money.");
      case GAMBLING -> Wording.of("This money may not be used for gambling.");
      case DEBT ->
          new Wording(
              "This money may not repay a debt, except for a service in your care plan.",
              "Repays a debt other than for a service that the care plan specifies.");
      case CONNECTED_PERSON_NOT_NAMED ->
          new Wording(
              "Somebody close to you may be paid only if your care plan names them.",
              "The connected person is not named in the care plan.");
      case CONNECTED_PERSON ->
          new Wording(
              "Somebody close to you may be paid only if the health body is satisfied that it is"
                  + " necessary.",
              "A connected person may be paid only where that is necessary to meet the need"
                  + " satisfactorily, or to promote a child's welfare.");
      case CONNECTION_NOT_KNOWN ->
          Wording.of("Nobody has said how this person is connected with the patient.");
      case EXCLUDED_PERSON ->
          new Wording(
              "A court order or licence condition means that there can be no direct payment. The"
                  + " budget can be managed in another way.",
              "The patient is subject to an order that the Schedule lists; a notional or"
                  + " third-party budget stays open.");
      case ACCOUNT ->
          Wording.of(
              "The money has to go into an account kept for it, unless it is a one-off payment.");
    };
  }
}
