package org.personalbudgets.rules.text;

/** The English words of every reason code that the library itself gives. */
public final class EnglishWords {
  /** All of them. */
  public static final WordBook BOOK =
      EnglishPolicyWords.BOOK
          .and(EnglishCareActWords.BOOK)
          .and(EnglishChildrenWords.BOOK)
          .and(EnglishHealthWords.BOOK)
          .and(EnglishEducationWords.BOOK)
          .and(EnglishLocalWords.BOOK)
          .and(EnglishLivingWords.BOOK)
          .and(EnglishChargingWords.BOOK)
          .and(EnglishMoneyWords.BOOK)
          .and(EnglishAllocationWords.BOOK)
          .and(EnglishRightsWords.BOOK)
          .and(EnglishFindingWords.BOOK)
          .and(EnglishPlanWords.BOOK)
          .and(EnglishPaymentWords.BOOK)
          .and(EnglishBalanceWords.BOOK)
          .and(EnglishLintWords.BOOK);

  private EnglishWords() {}
}
