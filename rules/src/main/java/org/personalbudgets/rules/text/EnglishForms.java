package org.personalbudgets.rules.text;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.decision.Argument;
import org.personalbudgets.money.Amount;

/** How amounts, days and codes read in English. Written by hand: never asks for a locale. */
public final class EnglishForms {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private EnglishForms() {}

  /** {@code £1,234.50}; other currencies with their code in front. */
  public static String amount(Amount amount) {
    String number = amount.absolute().toBigDecimal().toPlainString();
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    StringBuilder grouped = new StringBuilder(number);
    for (int at = end - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    String currency = amount.currencyCode().equals("GBP") ? "£" : amount.currencyCode() + " ";
    return (amount.isNegative() ? "-" : "") + currency + grouped;
  }

  /** {@code 6 April 2026}. */
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** A code as words: its last segment, dashes as spaces. */
  public static String code(String code) {
    return code.substring(code.lastIndexOf('.') + 1).replace('-', ' ').replace('_', ' ');
  }

  /** Any argument of a reason. */
  public static String argument(Argument argument) {
    return argument.match(
        new Argument.Cases<String>() {
          @Override
          public String money(Amount amount) {
            return EnglishForms.amount(amount);
          }

          @Override
          public String day(LocalDate date) {
            return EnglishForms.date(date);
          }

          @Override
          public String count(long count) {
            return Long.toString(count);
          }

          @Override
          public String code(String code) {
            return EnglishForms.code(code);
          }
        });
  }
}
