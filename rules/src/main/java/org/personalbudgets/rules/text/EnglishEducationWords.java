package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.england.sen.SenReason;

/** The English words of the law on personal budgets for special educational needs. */
final class EnglishEducationWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishEducationWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (SenReason reason : SenReason.values()) {
      words.put(reason.code().value(), wording(reason));
    }
    return words.buildOrThrow();
  }

  private static Wording wording(SenReason reason) {
    return switch (reason) {
      case SPECIFIED_PROVISION ->
          new Wording(
              "The education, health and care plan provides for it: {need}.",
              "Provision that the education, health and care plan specifies, for the need"
                  + " '{need}'.");
      case NOT_SPECIFIED ->
          new Wording(
              "The education, health and care plan does not provide for it.",
              "Not provision that the education, health and care plan specifies.");
      case NOT_IN_EHC_PLAN ->
          Wording.of("The need is recorded in no education, health and care plan: {need}.");
      case PROVISION_NOT_DECIDED_ON ->
          Wording.of("Nobody has decided yet whether provision is called for: {need}.");
      case PLACE_AT_INSTITUTION ->
          Wording.of("This money may not pay for a place at a school or college.");
      case NO_CONSENT_OF_HEAD ->
          new Wording(
              "It would happen at a school, college or nursery, and its head has not agreed in"
                  + " writing.",
              "On the premises of an institution whose head has not consented in writing.");
      case PREMISES_NOT_KNOWN ->
          Wording.of("Nobody has said whether it happens at a school, college or nursery.");
      case EXCLUDED_PERSON ->
          new Wording(
              "A court order may mean that there can be no direct payment.",
              "The young person may be subject to an order that the Schedule lists.");
    };
  }
}
