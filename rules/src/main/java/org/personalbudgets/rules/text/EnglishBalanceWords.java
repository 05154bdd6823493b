package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.core.forecast.ForecastItem;
import org.personalbudgets.core.forecast.UnderUseKind;
import org.personalbudgets.core.surplus.BandPosition;
import org.personalbudgets.core.surplus.SurplusPartKind;

/** The English words of the money that is held: what it is for, what is over, what is to come. */
final class EnglishBalanceWords {
  static final WordBook BOOK = WordBook.of(words());

  private EnglishBalanceWords() {}

  private static ImmutableMap<String, Wording> words() {
    ImmutableMap.Builder<String, Wording> words = ImmutableMap.builder();
    for (BandPosition position : BandPosition.values()) {
      words.put(FindingReasons.code(position), wording(position));
    }
    for (SurplusPartKind kind : SurplusPartKind.values()) {
      words.put(FindingReasons.code(kind), wording(kind));
    }
    for (ForecastItem.Kind kind : ForecastItem.Kind.values()) {
      words.put(FindingReasons.code(kind), wording(kind));
    }
    for (UnderUseKind kind : UnderUseKind.values()) {
      words.put(FindingReasons.code(kind), Wording.of(wording(kind)));
    }
    return words
        .put(
            FindingReasons.UNEXPLAINED,
            new Wording(
                "{unused} for this was not used, and nobody has said why: {which}.",
                "Line '{which}': {unused} unused, no cause declared."))
        .buildOrThrow();
  }

  private static Wording wording(BandPosition position) {
    return switch (position) {
      case BELOW ->
          new Wording(
              "There is less in the account than is to be kept there.",
              "The balance is below the band.");
      case WITHIN ->
          new Wording(
              "There is no more in the account than may build up.",
              "The balance is within the band.");
      case ABOVE ->
          new Wording(
              "There is more in the account than may build up.", "The balance is above the band.");
    };
  }

  private static Wording wording(SurplusPartKind kind) {
    return switch (kind) {
      case COMMITTED_UNPAID ->
          new Wording(
              "{amount} is promised and not paid yet.", "{amount}: committed and not paid yet.");
      case RING_FENCED ->
          new Wording("{amount} is set aside: {which}.", "{amount}: set aside for {which}.");
      case CONTINGENCY ->
          new Wording(
              "{amount} stays with you for what nobody can foresee.",
              "{amount}: contingency, within what may build up.");
      case TRUE_SURPLUS ->
          new Wording(
              "{amount} is over. You may be asked to give it back.",
              "{amount}: surplus paid by the funder; may be asked back where the rules let it.");
      case OWN_MONEY ->
          new Wording(
              "{amount} is money that you or others put in yourselves.",
              "{amount}: contributions and top-ups beyond what the funder paid.");
      case HONEST_MISTAKE ->
          new Wording(
              "{amount} was spent by an honest mistake. It is not asked back.",
              "{amount}: spent by an honest mistake, not to be penalised ({which}).");
      case LOST_TO_FRAUD ->
          new Wording(
              "{amount} was lost because somebody cheated you. It is not asked back.",
              "{amount}: lost to fraud of which the holder is the victim ({which}).");
      case USED_OTHERWISE ->
          new Wording(
              "{amount} was spent on something that the plan does not say. You may be asked to give"
                  + " it back.",
              "{amount}: not used as planned ({which}).");
      case TAKEN_BY_HOLDER ->
          new Wording(
              "{amount} was taken. It may be asked back.",
              "{amount}: taken by the holder's own offence ({which}).");
      case NOT_JUDGED ->
          new Wording(
              "Somebody asks about {amount} that was spent. Nothing is asked back before that is"
                  + " decided.",
              "{amount}: questioned and not judged yet ({which}).");
    };
  }

  private static Wording wording(ForecastItem.Kind kind) {
    return switch (kind) {
      case HELD -> Wording.of("On {day} the account holds {amount}.");
      case RING_FENCED -> Wording.of("{amount} is set aside for {which}: {free} is free.");
      case SAVED -> Wording.of("{amount} is saved up by the plan for {which}: {free} is free.");
      case PROMISED -> Wording.of("{amount} is promised for {which}: {free} is free.");
      case INCOME -> Wording.of("On {day} {amount} comes in: {held} is held and {free} is free.");
      case POSTED ->
          Wording.of("The books change by {amount} on {day}: {held} is held and {free} is free.");
      case LINE_DUE ->
          Wording.of("On {day} {amount} is due for {which}: {held} is held and {free} is free.");
      case END -> Wording.of("On {day}, the last day, {held} is held and {free} is free.");
    };
  }

  private static String wording(UnderUseKind kind) {
    return "{unused} for {which} was not used: "
        + switch (kind) {
          case WAITING_FOR_APPROVAL -> "somebody still has to approve it";
          case CANNOT_HIRE_AT_THE_RATE -> "nobody can be hired for what the budget pays";
          case PAYMENTS_LATE -> "payments came late or were too small";
          case NO_PROVIDER_AVAILABLE -> "no provider has a place";
          case INVOICE_NOT_RECEIVED -> "it was used, and the bill has not come";
          case AWAY -> "the person was in hospital or away";
          case SAVED_FOR_PLANNED_PURCHASE -> "it is saved for a purchase that the plan names";
          case PERSONS_CHOICE -> "the person did not want it then";
        }
        + ".";
  }
}
