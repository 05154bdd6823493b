package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.Function;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/** A typed value that a reason speaks of: an amount, a day, a count or a code; never free text. */
public sealed interface Argument {

  /** An amount of money. */
  record Money(Amount amount) implements Argument {
    /** Refuses null. */
    public Money {
      requireNonNull(amount, "amount");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.money().apply(amount);
    }

    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Argument {
    /** Refuses null and years outside 1900 to 2200. */
    public Day {
      Checks.date("date", date);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.day().apply(date);
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A count of something that the reason's words name, such as days. */
  record Count(long count) implements Argument {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.count().apply(count);
    }

    @Override
    public String toString() {
      return Long.toString(count);
    }
  }

  /** A code or id: a category, a plan line, a funding stream. */
  record Code(String code) implements Argument {
    /** Refuses a code that breaks the grammar of ids. */
    public Code {
      Checks.id("argument", code);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.code().apply(code);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** One function for each kind of argument. */
  record Cases<R>(
      Function<Amount, R> money,
      Function<LocalDate, R> day,
      Function<Long, R> count,
      Function<String, R> code) {
    /** Refuses null. */
    public Cases {
      requireNonNull(money, "money");
      requireNonNull(day, "day");
      requireNonNull(count, "count");
      requireNonNull(code, "code");
    }
  }

  /** Answers with the function of this argument's kind. */
  <R> R match(Cases<R> cases);
}
