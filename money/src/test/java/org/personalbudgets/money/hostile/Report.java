package org.personalbudgets.money.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.money.Monetary;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Allocation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.MonetaryAmounts;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Proration;
import org.personalbudgets.money.Rate;
import org.personalbudgets.money.Remainder;
import org.personalbudgets.money.Rounding;

/**
 * Prints what the library answers in this JVM, and after a line of its own what the host's Moneta
 * and formatting answer, so that a hostile set-up can be seen to bite.
 */
public final class Report {
  /** Parts our lines from the host's. */
  public static final String HOST = "-- host --";

  private static final Rounding HALF_UP = Rounding.HALF_UP_EACH_LEG;

  private Report() {}

  /** Prints the report to standard output, in UTF-8 whatever the host's charset. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    ours(out);
    out.println(HOST);
    host(out);
    out.flush();
  }

  private static void ours(PrintStream out) {
    for (String code : List.of("GBP", "JPY", "KWD", "IDR", "TRY")) {
      for (long minor : new long[] {0, 1, -5, 25_000, 123_456_789, Amount.MAX_MINOR_UNITS}) {
        Amount amount = Amount.ofMinor(code, minor);
        out.println(amount + " " + amount.hashCode() + " " + Amount.parse(amount.toString()));
        Money money = MonetaryAmounts.toMoney(amount);
        out.println(number(money) + " " + money.getCurrency().getDefaultFractionDigits());
        out.println(MonetaryAmounts.toAmount(money));
        out.println(MonetaryAmounts.toAmount(MonetaryAmounts.toFastMoney(amount)));
      }
    }
    Amount pounds = Amount.pounds("1234.56");
    out.println(pounds.times(Rate.percent("17.5"), HALF_UP));
    out.println(Amount.of("GBP", new BigDecimal("12.3456"), Rounding.TOWARDS_THE_PERSON_CHARGE));
    out.println(
        MonetaryAmounts.toMoney(pounds).with(MonetaryAmounts.rounding(HALF_UP)).getNumber());
    out.println(number(MonetaryAmounts.toMoney(pounds).add(MonetaryAmounts.toMoney(pounds))));
    PeriodicAmount weekly = PeriodicAmount.weekly(pounds);
    Conversion january = Conversion.calendarMonth(YearMonth.of(2025, 1));
    out.println(january + " " + january.convert(weekly, Cadence.CALENDAR_MONTH, HALF_UP));
    DateRange month = DateRange.ofMonth(YearMonth.of(2024, 2));
    out.println(month + " " + Proration.ofTotal(pounds, month, HALF_UP));
    out.println(Proration.ofPeriodic(weekly, month.first(), HALF_UP).amountFor(month));
    out.println(Cadence.CALENDAR_MONTH.nth(LocalDate.of(2025, 1, 31), 3));
    for (Remainder rule : Remainder.values()) {
      Allocation allocation =
          Allocation.of(Map.of("I", Rate.of(1), "i", Rate.of(2), "K", Rate.of(4)), rule);
      out.println(rule + " " + allocation.allocate(pounds).byId());
      out.println(allocation.allocate(pounds).hashCode());
    }
    out.println(Adjustment.between(Map.of(month, pounds), Map.of(month, Amount.pence(1))));
    refused(out, () -> Amount.parse("GBP 1.005"));
    refused(out, () -> Amount.pounds("100000000000.01"));
    refused(out, () -> pounds.plus(Amount.zero("EUR")));
    refused(out, () -> DateRange.of(month.last(), month.first()));
    refused(out, () -> january.factor(Cadence.WEEK, Cadence.YEAR));
  }

  private static String number(Money money) {
    return money.getNumber().numberValue(BigDecimal.class).toPlainString();
  }

  private static void refused(PrintStream out, Supplier<Object> call) {
    try {
      out.println(call.get());
    } catch (IllegalArgumentException e) {
      out.println(e.getClass().getName() + " " + e.getMessage());
    }
  }

  private static void host(PrintStream out) {
    attempt(out, () -> number(Money.of(new BigDecimal("1234.56"), "GBP")));
    attempt(out, () -> FastMoney.of(1, "GBP").getNumber());
    attempt(
        out,
        () ->
            Money.of(new BigDecimal("1.29"), "GBP")
                .with(Monetary.getDefaultRounding())
                .getNumber());
    attempt(out, () -> Currency.getInstance("GBP").getDefaultFractionDigits());
    attempt(out, () -> String.format(Locale.getDefault(), "%,d", 1_234_567));
    attempt(out, () -> "TITLE".toLowerCase(Locale.getDefault()));
    attempt(out, () -> ZoneId.systemDefault());
    attempt(out, () -> Charset.defaultCharset());
  }

  private static void attempt(PrintStream out, Supplier<Object> call) {
    try {
      out.println(call.get());
    } catch (RuntimeException | LinkageError e) {
      out.println(e.getClass().getName());
    }
  }
}
