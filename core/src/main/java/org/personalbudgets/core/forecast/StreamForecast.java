package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;

/**
 * The forecast of one stream, line by line, so that every answer shows how it comes about.
 *
 * <p>A day is told by its end: what comes in on a day may be spent on it.
 *
 * @param stream whose money
 * @param steps from what is held on the first day to the last day, each with what is left after it
 */
public record StreamForecast(FundingStream stream, List<ForecastStep> steps) {
  /** Most steps. */
  public static final int MAX_STEPS = 100_000;

  /** Copies the steps and checks that they run from the money held, in order, and add up. */
  public StreamForecast {
    requireNonNull(stream, "stream");
    List<ForecastStep> read = new ArrayList<>();
    Checks.each("steps", steps, MAX_STEPS, read::add);
    steps = ImmutableList.copyOf(read);
    Checks.that(
        !steps.isEmpty() && steps.get(0).item().kind() == ForecastItem.Kind.HELD,
        "a forecast begins with the money held");
    Checks.that(
        steps.get(0).held().equals(steps.get(0).item().amount())
            && steps.get(0).free().equals(steps.get(0).held()),
        "a forecast begins with what is held, all of it free");
    for (int at = 1; at < steps.size(); at++) {
      checkNext(steps.get(at - 1), steps.get(at));
    }
  }

  private static void checkNext(ForecastStep before, ForecastStep next) {
    Checks.that(
        !next.on().isBefore(before.on()),
        "a step on %s must not follow one on %s",
        next.on(),
        before.on());
    Checks.that(
        next.held().equals(before.held().plus(next.item().changeOfHeld()))
            && next.free().equals(before.free().plus(next.item().changeOfFree())),
        "the step of %s on %s does not add up",
        next.item().kind(),
        next.on());
  }

  /** The day of the forecast. */
  public LocalDate asOf() {
    return steps.get(0).on();
  }

  /** The last day that it looks at. */
  public LocalDate lastDay() {
    return steps.get(steps.size() - 1).on();
  }

  /** What may be spent today; see {@link #affordableOn}. */
  public Amount affordable() {
    return affordableOn(asOf());
  }

  /**
   * The most that may be spent on a day so that every line of the plan is still paid on its day,
   * every promise kept and nothing that is set aside touched, on that day and after it.
   *
   * @param day from the day of the forecast to its last day
   * @return nothing or more
   */
  public Amount affordableOn(LocalDate day) {
    Amount least = tightestFrom(day).free();
    return least.isNegative() ? least.times(0) : least;
  }

  /**
   * The step that decides what is affordable on a day: with the least free at the end of that day
   * or of a later one; the first of several.
   */
  public ForecastStep tightestFrom(LocalDate day) {
    requireNonNull(day, "day");
    Checks.that(
        !day.isBefore(asOf()) && !day.isAfter(lastDay()),
        "a forecast from %s to %s says nothing of %s",
        asOf(),
        lastDay(),
        day);
    ForecastStep tightest = null;
    ForecastStep before = steps.get(0);
    for (ForecastStep endOfDay : endsOfDays()) {
      if (endOfDay.on().isBefore(day)) {
        before = endOfDay;
        continue;
      }
      if (tightest == null) {
        tightest = endOfDay.on().equals(day) ? endOfDay : before;
      }
      if (endOfDay.free().isLessThan(tightest.free())) {
        tightest = endOfDay;
      }
    }
    return requireNonNull(tightest, "step");
  }

  /** The first day at whose end less than nothing is held, if there is one. */
  public Optional<LocalDate> runsOutOn() {
    return firstEndOfDay(step -> step.held().isNegative());
  }

  /** The first day at whose end something promised, due or set aside is not covered. */
  public Optional<LocalDate> unprotectedOn() {
    return firstEndOfDay(step -> step.free().isNegative());
  }

  /** What is missing on the worst day, for everything to be covered; nothing if nothing is. */
  public Amount shortfall() {
    Amount least = tightestFrom(asOf()).free();
    return least.isNegative() ? least.negated() : least.times(0);
  }

  private Optional<LocalDate> firstEndOfDay(Predicate<ForecastStep> condition) {
    return endsOfDays().stream().filter(condition).map(ForecastStep::on).findFirst();
  }

  /** The last step of each day. */
  private List<ForecastStep> endsOfDays() {
    ImmutableList.Builder<ForecastStep> ends = ImmutableList.builder();
    for (int at = 0; at < steps.size(); at++) {
      if (at + 1 == steps.size() || !steps.get(at + 1).on().equals(steps.get(at).on())) {
        ends.add(steps.get(at));
      }
    }
    return ends.build();
  }

  /** The stream and how many steps; no amounts. */
  @Override
  public String toString() {
    return "StreamForecast{stream=" + stream + ", steps=" + steps.size() + "}";
  }
}
