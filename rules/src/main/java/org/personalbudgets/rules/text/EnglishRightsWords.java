package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.england.eligibility.Right;

/** The English words of the rights from which a budget may come. */
final class EnglishRightsWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishRightsWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (Right right : Right.values()) {
      words.put(StatementReasons.code("right", right), wording(right));
    }
    return words
        .put(
            RightsExplainer.ELIGIBLE,
            new Wording(
                "Your needs are ones that the council has to help with: {truth}.",
                "The needs meet the eligibility criteria: {truth}."))
        .buildOrThrow();
  }

  private static Wording wording(Right right) {
    return switch (right) {
      case ADULT_CARE_AND_SUPPORT ->
          new Wording(
              "The council has to meet your needs for care and support: {truth}.",
              "Duty to meet an adult's needs for care and support: {truth}.");
      case CARERS_SUPPORT ->
          new Wording(
              "The council has to support you as a carer: {truth}.",
              "Duty to meet a carer's needs for support: {truth}.");
      case CHILDRENS_DIRECT_PAYMENTS ->
          new Wording(
              "The council has to pay you for services for the child: {truth}.",
              "Duty to make direct payments for a child in need: {truth}.");
      case SPECIAL_EDUCATIONAL_NEEDS_BUDGET ->
          new Wording(
              "You may ask for a budget for the education, health and care plan: {truth}.",
              "Right to ask for a personal budget of an education, health and care plan: {truth}.");
      case CHILDRENS_CONTINUING_CARE_BUDGET ->
          new Wording(
              "You may have a health budget for a child's continuing care: {truth}.",
              "Right to have a health budget for children's continuing care: {truth}.");
      case CONTINUING_HEALTHCARE_BUDGET ->
          new Wording(
              "You may have a health budget for continuing healthcare: {truth}.",
              "Right to have a health budget for NHS Continuing Healthcare: {truth}.");
      case AFTERCARE_BUDGET ->
          new Wording(
              "You may have a health budget for after-care: {truth}.",
              "Right to have a health budget for section 117 after-care: {truth}.");
      case WHEELCHAIR_BUDGET ->
          new Wording(
              "You may have a wheelchair budget: {truth}.",
              "Right to have a personal wheelchair budget: {truth}.");
      case AFTERCARE ->
          new Wording(
              "After-care is owed to you, free of charge: {truth}.",
              "Section 117 after-care is owed, free of charge: {truth}.");
    };
  }
}
