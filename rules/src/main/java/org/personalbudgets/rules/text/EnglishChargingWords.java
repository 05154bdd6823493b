package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.charging.ChargingStep;

/**
 * The English words of the lines of a charge; some lines say another thing when they are nothing.
 */
final class EnglishChargingWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishChargingWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (ChargingStep step : ChargingStep.values()) {
      words.put(StatementReasons.code(step), wording(step));
    }
    return words
        .put(
            StatementReasons.nothing(ChargingStep.NOTIONAL_CAPITAL),
            new Wording(
                "Nothing counts for {which}, which you no longer have.",
                "Notional capital {which}: nothing; no deprivation was found, or it is open."))
        .put(
            StatementReasons.nothing(ChargingStep.NOTIONAL_INCOME),
            new Wording(
                "Nothing counts for {which}, which you no longer get.",
                "Notional income {which}: nothing; no deprivation was found, or it is open."))
        .put(
            StatementReasons.nothing(ChargingStep.HOUSING_COST),
            new Wording(
                "Nothing comes off for {which}: help pays for it, or the rules do not count it.",
                "Housing cost {about}: nothing; met by help, or not named by the rules."))
        .put(
            StatementReasons.nothing(ChargingStep.DISABILITY_RELATED_EXPENDITURE),
            new Wording(
                "Nothing comes off for {which}: it was not allowed, or nobody has decided yet.",
                "Disability-related expenditure {which}: nothing; refused, open, or no disability"
                    + " benefit is counted."))
        .put(
            StatementReasons.nothing(ChargingStep.CAPPED_AT_MAXIMUM),
            Wording.of("The weekly maximum of {read} takes nothing off."))
        .buildOrThrow();
  }

  private static Wording wording(ChargingStep step) {
    return switch (step) {
      case CAPITAL ->
          new Wording("You own {which}, worth {amount}.", "Capital, {about}: valued at {amount}.");
      case SHARE_OF_OTHER_OWNERS ->
          new Wording(
              "{amount} of {which} belongs to others.",
              "Less {amount}, the share of the other owners of {which}.");
      case SALE_EXPENSES ->
          new Wording(
              "Selling {which} would cost about {amount}.",
              "Less {amount} for the expenses of selling {which}.");
      case SECURED_DEBT ->
          new Wording("{amount} is owed on {which}.", "Less {amount} of debt secured on {which}.");
      case CAPITAL_DISREGARDED ->
          new Wording(
              "{amount} of {which} does not count: {about}.",
              "Less {amount}, disregarded capital: {about}.");
      case NOTIONAL_CAPITAL ->
          new Wording(
              "{amount} of {which} counts though you no longer have it: it was parted with in order"
                  + " to pay less.",
              "Notional capital {which}: {amount}, deprivation found.");
      case CAPITAL_LIMIT -> Wording.of("It is held against the {about} of {read}.");
      case CARE_COST ->
          new Wording("A week of {which} costs {amount}.", "Cost of {about}: {amount} a week.");
      case FREE_OF_CHARGE ->
          new Wording(
              "{which} is free, so {amount} comes off.",
              "Less {amount} a week: {about} is free of charge.");
      case INCOME ->
          new Wording(
              "You have {amount} a week from {which}.", "Income, {about}: {amount} a week.");
      case NOTIONAL_INCOME ->
          new Wording(
              "{amount} a week of {which} counts though you no longer get it: it was given up in"
                  + " order to pay less.",
              "Notional income {which}: {amount} a week, deprivation found.");
      case TARIFF_INCOME ->
          new Wording(
              "Your capital counts as {amount} a week: a pound for each {read} above the lower"
                  + " limit, or part of it.",
              "Tariff income: {amount} a week, a pound for each complete or incomplete {read}.");
      case INCOME_DISREGARDED ->
          new Wording(
              "{amount} a week of {which} does not count.",
              "Less {amount} a week, disregarded: {about}.");
      case LOCAL_DISREGARD ->
          new Wording(
              "Your council leaves out {amount} a week: {about}.",
              "Less {amount} a week, disregarded by the council's policy: {about}.");
      case HOUSING_COST ->
          new Wording(
              "{amount} a week comes off for your home: {which}.",
              "Less {amount} a week of housing cost: {about}.");
      case DISABILITY_RELATED_EXPENDITURE ->
          new Wording(
              "{amount} a week comes off for what your disability makes you spend: {which}.",
              "Less {amount} a week of disability-related expenditure: {about}, {which}.");
      case STANDARD_DISABILITY_EXPENDITURE ->
          new Wording(
              "Your council allows {amount} a week more for what a disability costs, without"
                  + " asking.",
              "Less {amount} a week, up to the council's standard disability-related expenditure.");
      case MINIMUM_INCOME ->
          new Wording(
              "You keep {amount} a week to live on: {about}.",
              "Less {amount} a week of guaranteed minimum income: {about}.");
      case LOCAL_MINIMUM_INCOME ->
          new Wording(
              "Your council lets you keep {amount} a week: {about}.",
              "Less {amount} a week that the council lets people keep: {about}.");
      case SUPPORT_PROVIDED ->
          new Wording(
              "Other support of the council covers {amount} a week of that already.",
              "Plus {amount} a week of the guarantee that other support of the authority covers.");
      case PERSONAL_EXPENSES ->
          new Wording(
              "You keep {amount} a week for yourself: {about}.",
              "Less {amount} a week of personal expenses: {about}.");
      case NOT_BELOW_NOTHING ->
          new Wording(
              "You keep more than you have, so what is left counts as nothing.",
              "Plus {amount} a week, up to nothing.");
      case SHARE_NOT_CHARGED ->
          new Wording(
              "{amount} a week of what is left is not charged.",
              "Less {amount} a week: the share not charged, parts of a penny in the person's"
                  + " favour.");
      case CAPPED_AT_COST ->
          new Wording(
              "Nobody pays more than the care costs, so {amount} a week comes off.",
              "Less {amount} a week, capped at the cost of the care.");
      case CAPPED_AT_MAXIMUM ->
          new Wording(
              "Nobody pays more than the weekly maximum, so {amount} comes off.",
              "Less {amount} a week, capped at the weekly maximum.");
      case TRIVIAL_AMOUNT_WAIVED ->
          new Wording(
              "{amount} a week is too little to collect, so you pay nothing.",
              "Less {amount} a week, below what the council collects.");
      case FULL_COST ->
          new Wording(
              "No means test limits the {amount} a week.",
              "The whole {amount} a week: no means test limits it.");
      case FLAT_RATE_CHARGE ->
          new Wording(
              "{amount} a week is charged beside the means test: {about}.",
              "Plus {amount} a week beside the means test: {about}.");
    };
  }
}
