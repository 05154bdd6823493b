package org.personalbudgets.core.forecast;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * What a budget will hold from a day to the end of its period, stream by stream, if everything goes
 * as planned and promised. It never calls money affordable that a line of the plan, a promise or a
 * ring-fence needs.
 *
 * <p>How it counts:
 *
 * <ul>
 *   <li>An open promise counts as gone at once.
 *   <li>A promise for a line of the plan is first taken to be for what fell due on the line and was
 *       not spent, and only beyond that for what is still to fall due, which then is not counted
 *       again. So a line is never counted less than it may need. Case that shows the difference:
 *       100 a week, one week past and nothing spent, 150 promised, two weeks to come. 100 of the
 *       promise is for the week past, 50 for the first to come: 150 promised, 50 and 100 due.
 *   <li>Lines that save, for the unforeseen, for what employing costs or for redundancy, take
 *       nothing out of the account: what has fallen due on them and was not spent is set aside.
 *   <li>What fell due, was not spent and is not promised is no longer counted: it is {@link
 *       UnderUse}, with its declared causes.
 * </ul>
 *
 * <p>Takes time in proportion to the lines and what falls due on them, and to the logarithm of how
 * many postings there are; postings that are dated after the day of the forecast count one by one.
 *
 * @param days the day of the forecast, and the last day of the period
 * @param streams one for each stream that has money, a line, income or a ring-fence
 * @param underUse the lines used less than planned, in the order of the plan
 */
public record Forecast(DateRange days, List<StreamForecast> streams, List<UnderUse> underUse) {
  /** Copies the lists, and checks that each stream is given once and runs over the same days. */
  public Forecast {
    requireNonNull(days, "days");
    streams = Copies.list("streams", streams);
    underUse = Copies.list("under-use", underUse);
    for (int at = 0; at < streams.size(); at++) {
      StreamForecast one = streams.get(at);
      Checks.that(
          one.asOf().equals(days.first()) && one.lastDay().equals(days.last()),
          "the forecast of %s must run from %s to %s",
          one.stream(),
          days.first(),
          days.last());
      Checks.that(
          streams.subList(0, at).stream().noneMatch(other -> other.stream() == one.stream()),
          "the forecast of %s must be given once",
          one.stream());
    }
  }

  /** The forecast for what is declared. */
  public static Forecast of(ForecastRequest request) {
    requireNonNull(request, "request");
    ImmutableList.Builder<StreamForecast> streams = ImmutableList.builder();
    for (FundingStream stream : FundingStream.values()) {
      Projection projection = new Projection(request, stream);
      if (projection.hasAnything()) {
        streams.add(projection.forecast());
      }
    }
    return new Forecast(
        DateRange.of(request.asOf(), request.period().last()), streams.build(), underUse(request));
  }

  private static List<UnderUse> underUse(ForecastRequest request) {
    ImmutableList.Builder<UnderUse> found = ImmutableList.builder();
    for (PlanLine line : request.planLines()) {
      LinePosition position = LinePosition.of(request, line);
      if (line.purpose() == LinePurpose.SUPPORT && position.used().isLessThan(position.due())) {
        List<UnderUseCause> causes =
            request.causes().stream()
                .filter(
                    cause ->
                        cause.planLine().equals(line.id())
                            && cause.days().overlaps(request.daysSoFar()))
                .toList();
        found.add(new UnderUse(line.id(), position.due(), position.used(), causes));
      }
    }
    return found.build();
  }

  /** The forecast of one stream, if it has anything. */
  public Optional<StreamForecast> stream(FundingStream stream) {
    requireNonNull(stream, "stream");
    return streams.stream().filter(one -> one.stream() == stream).findFirst();
  }

  /** Whether an amount of a stream may be spent on the day of the forecast. */
  public boolean canAfford(FundingStream stream, Amount amount) {
    Checks.notNegative("amount", amount);
    return stream(stream).map(one -> amount.isAtMost(one.affordable())).orElse(amount.isZero());
  }

  /** The days and how much there is; no amounts. */
  @Override
  public String toString() {
    return "Forecast{days="
        + days
        + ", streams="
        + streams.size()
        + ", underUse="
        + underUse.size()
        + "}";
  }
}
