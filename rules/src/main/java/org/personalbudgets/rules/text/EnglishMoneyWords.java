package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.rules.charging.DifferenceCause;
import org.personalbudgets.rules.england.charging.AssessmentRoute;
import org.personalbudgets.rules.england.charging.DisabilityExpense;
import org.personalbudgets.rules.england.charging.FloorBreach;
import org.personalbudgets.rules.england.charging.FundingPosition;
import org.personalbudgets.rules.england.charging.NotionalCapital;
import org.personalbudgets.rules.england.charging.NotionalIncome;

/** The English words around a charge: how it was made, what it comes to, and what differs. */
final class EnglishMoneyWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishMoneyWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (AssessmentRoute route : AssessmentRoute.values()) {
      words.put(StatementReasons.code("charging.route", route), wording(route));
    }
    for (FundingPosition position : FundingPosition.values()) {
      words.put(StatementReasons.code("charging.position", position), wording(position));
    }
    for (FloorBreach breach : FloorBreach.values()) {
      words.put(StatementReasons.code("charging.floor", breach), wording(breach));
    }
    for (DifferenceCause cause : DifferenceCause.values()) {
      words.put(StatementReasons.code("charging.difference", cause), wording(cause));
    }
    return words
        .put(
            MoneyReasons.PAYS,
            new Wording(
                "From {day} you pay {person} a week and the council pays {authority}.",
                "On {day}: contribution {person} a week, authority {authority} a week."))
        .put(
            MoneyReasons.ARRANGING,
            Wording.of("Arranging the care costs {fee} a week beside that."))
        .put(
            MoneyReasons.UNVERIFIED,
            new Wording(
                "Lines that rest on a text which nobody has checked yet: {lines}.",
                "Lines that rest on unverified law: {lines}."))
        .put(
            DisabilityExpense.QUESTION.code(),
            new Wording(
                "Somebody still has to decide whether your disability makes you spend on this:"
                    + " {subject}.",
                "Open: is {subject} disability-related expenditure?"
                    + " Nothing is deducted until then."))
        .put(
            NotionalCapital.QUESTION.code(),
            Wording.of(
                "Somebody still has to decide why {subject} was given away; until then it does not"
                    + " count."))
        .put(
            NotionalIncome.QUESTION.code(),
            Wording.of(
                "Somebody still has to decide why {subject} was given up; until then it does not"
                    + " count."))
        .buildOrThrow();
  }

  private static Wording wording(AssessmentRoute route) {
    return switch (route) {
      case FULL ->
          new Wording(
              "Your income, savings and costs were looked at.", "Full financial assessment.");
      case LIGHT_TOUCH_ABLE_TO_PAY ->
          new Wording(
              "You agreed to pay without a full look at your money.",
              "Light-touch assessment: able and willing to pay the whole cost.");
      case LIGHT_TOUCH_UNABLE_TO_PAY ->
          new Wording(
              "It was agreed without a full look at your money that you pay nothing.",
              "Light-touch assessment: unable to pay anything.");
      case REFUSED ->
          new Wording(
              "You did not want your money looked at, so you pay as if you had more than the limit.",
              "Assessment refused: treated as above the upper capital limit.");
    };
  }

  private static Wording wording(FundingPosition position) {
    return switch (position) {
      case RESOURCES_NO_BAR ->
          new Wording(
              "What you have does not stop the council from paying.",
              "Resources are no bar to funding.");
      case MAY_BUT_NEED_NOT_FUND ->
          new Wording(
              "You have more than the limit, so the council does not have to pay.",
              "Above the upper limit: the authority may fund but need not.");
      case MUST_NOT_FUND ->
          new Wording(
              "You have more than the limit, so the council is not allowed to pay for a care home.",
              "Above the upper limit, permanent resident: the authority must not fund.");
    };
  }

  private static Wording wording(FloorBreach breach) {
    return switch (breach) {
      case MINIMUM_INCOME ->
          Wording.of(
              "The policy lets this group keep {missing} a week less than the law guarantees:"
                  + " {subject}.");
      case LOWER_CAPITAL_LIMIT ->
          Wording.of(
              "The policy counts income from capital {missing} below the lower limit of the law.");
      case UPPER_CAPITAL_LIMIT ->
          Wording.of(
              "The policy withholds funding from capital {missing} below the upper limit of the"
                  + " law.");
      case COUNTS_DISREGARDED_INCOME ->
          Wording.of("The policy counts income that the law leaves out: {subject}.");
    };
  }

  private static Wording wording(DifferenceCause cause) {
    return switch (cause) {
      case ADDED -> Wording.of("{about} is new: {change} a week.");
      case REMOVED -> Wording.of("{about} is gone: {change} a week.");
      case LAW -> Wording.of("{about} differs by {change}, because the law differs.");
      case LOCAL_POLICY ->
          Wording.of("{about} differs by {change}, because the council's policy differs.");
      case FACT -> Wording.of("{about} differs by {change}, because what is known differs.");
      case CONSEQUENCE -> Wording.of("{about} differs by {change}, which follows from the rest.");
    };
  }
}
