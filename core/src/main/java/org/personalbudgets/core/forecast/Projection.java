package org.personalbudgets.core.forecast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.forecast.ForecastItem.Kind;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.ScheduledCost;
import org.personalbudgets.money.Amount;

/** Builds the steps of one stream's forecast. */
final class Projection {
  /** An item on its day, before it is known what is left after it. */
  private record Event(LocalDate on, ForecastItem item) {}

  private final ForecastRequest request;
  private final FundingStream stream;
  private final Ledger ledger;
  private final List<PlanLine> lines;
  private final List<Event> events = new ArrayList<>();

  Projection(ForecastRequest request, FundingStream stream) {
    this.request = request;
    this.stream = stream;
    this.ledger = request.ledger();
    this.lines = request.planLines().stream().filter(line -> line.stream() == stream).toList();
  }

  boolean hasAnything() {
    return !lines.isEmpty()
        || !ledger.balance(stream).isZero()
        || !ledger.openCommitments(stream).isZero()
        || ledger.nextChangeAfter(request.asOf(), stream).isPresent()
        || request.ringFences().stream().anyMatch(fence -> fence.stream() == stream)
        || request.income().stream().anyMatch(income -> income.stream() == stream);
  }

  StreamForecast forecast() {
    addToday();
    for (ExpectedIncome income : request.income()) {
      if (income.stream() == stream) {
        add(income.on(), Kind.INCOME, stream.name(), income.amount());
      }
    }
    addPosted();
    for (PlanLine line : lines) {
      addToCome(line);
    }
    events.sort(Comparator.comparing(Event::on));
    return new StreamForecast(stream, steps());
  }

  private void addToday() {
    for (RingFence fence : request.ringFences()) {
      if (fence.stream() == stream) {
        add(request.asOf(), Kind.RING_FENCED, fence.kind().name(), fence.amount());
      }
    }
    Amount elsewhere = ledger.openCommitments(stream);
    for (PlanLine line : lines) {
      LinePosition position = LinePosition.of(request, line);
      addUnlessNothing(request.asOf(), Kind.PROMISED, line.id().value(), position.open());
      if (line.purpose() != LinePurpose.SUPPORT) {
        addUnlessNothing(request.asOf(), Kind.SAVED, line.id().value(), position.saved());
      }
      elsewhere = elsewhere.minus(position.open());
    }
    if (elsewhere.isPositive()) {
      add(request.asOf(), Kind.PROMISED, stream.name(), elsewhere);
    }
  }

  private void addPosted() {
    LocalDate last = request.period().last();
    LocalDate day = request.asOf();
    Amount before = ledger.balanceAsOf(day, stream);
    Optional<LocalDate> next = ledger.nextChangeAfter(day, stream);
    while (next.isPresent() && !next.get().isAfter(last)) {
      day = next.get();
      Amount after = ledger.balanceAsOf(day, stream);
      add(day, Kind.POSTED, stream.name(), after.minus(before));
      before = after;
      next = ledger.nextChangeAfter(day, stream);
    }
  }

  /** What falls due on a line, less what is promised or posted for it already. */
  private void addToCome(PlanLine line) {
    if (request.daysToCome().isEmpty()) {
      return;
    }
    Amount covered = LinePosition.of(request, line).coveredAhead();
    Kind kind = line.purpose() == LinePurpose.SUPPORT ? Kind.LINE_DUE : Kind.SAVED;
    for (ScheduledCost cost : line.cost().schedule(request.daysToCome().get())) {
      Amount taken = covered.min(cost.amount());
      covered = covered.minus(taken);
      addUnlessNothing(cost.on(), kind, line.id().value(), cost.amount().minus(taken));
    }
  }

  private void addUnlessNothing(LocalDate on, Kind kind, String reference, Amount amount) {
    if (!amount.isZero()) {
      add(on, kind, reference, amount);
    }
  }

  private void add(LocalDate on, Kind kind, String reference, Amount amount) {
    Checks.atMost("steps of a forecast", events.size() + 3, StreamForecast.MAX_STEPS);
    events.add(new Event(on, new ForecastItem(kind, reference, amount)));
  }

  private List<ForecastStep> steps() {
    ImmutableList.Builder<ForecastStep> steps = ImmutableList.builder();
    Amount held = ledger.balanceAsOf(request.asOf(), stream);
    Amount free = held;
    steps.add(
        new ForecastStep(
            request.asOf(), new ForecastItem(Kind.HELD, stream.name(), held), held, free));
    for (Event event : events) {
      held = held.plus(event.item().changeOfHeld());
      free = free.plus(event.item().changeOfFree());
      steps.add(new ForecastStep(event.on(), event.item(), held, free));
    }
    Amount nothing = held.times(0);
    steps.add(
        new ForecastStep(
            request.period().last(),
            new ForecastItem(Kind.END, stream.name(), nothing),
            held,
            free));
    return steps.build();
  }
}
