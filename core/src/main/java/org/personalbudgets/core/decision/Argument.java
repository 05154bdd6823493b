package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
      return cases.money(amount);
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
      return cases.day(date);
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
      return cases.count(count);
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
      return cases.code(code);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * One answer for each kind of argument.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For an amount. */
    R money(Amount amount);

    /** For a day. */
    R day(LocalDate date);

    /** For a count. */
    R count(long count);

    /** For a code or an id. */
    R code(String code);
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);
}
