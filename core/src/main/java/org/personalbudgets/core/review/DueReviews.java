package org.personalbudgets.core.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is due of one history, as things stand at the end of one day. */
final class DueReviews {
  static final Comparator<DueReview> EARLIEST_FIRST =
      Comparator.comparing(DueReview::dueBy)
          .thenComparing(DueReview::duty)
          .thenComparing(DueReview::trigger)
          .thenComparing(DueReview::regime)
          .thenComparing(DueReview::subject)
          .thenComparing(DueReview::about);

  private final ReviewHistory history;
  private final LocalDate start;
  private final ImmutableList<LocalDate> held;

  /** The last review that counts by the clock; empty while the first is still to be held. */
  private final Optional<LocalDate> last;

  private final LocalDate asOf;

  DueReviews(ReviewHistory history, LocalDate asOf) {
    this.history = history;
    this.asOf = asOf;
    this.start = history.start().on();
    this.held =
        history.reviews().stream()
            .map(Review::heldOn)
            .filter(day -> !day.isAfter(asOf))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    LocalDate opens = history.clock().first().opensOn(start);
    this.last = held.stream().filter(day -> !day.isBefore(opens)).reduce((one, later) -> later);
  }

  List<DueReview> all() {
    List<DueReview> due = new ArrayList<>();
    byTheClock().ifPresent(due::add);
    for (ReviewCall call : history.calls()) {
      boolean answered = held.stream().anyMatch(day -> !day.isBefore(call.on()));
      if (!answered && !call.on().isAfter(asOf)) {
        due.add(called(call));
      }
    }
    return due.stream()
        .filter(review -> isBeforeTheEnd(review.dueBy()))
        .sorted(EARLIEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  List<LocalDate> timetable(int count) {
    return IntStream.range(0, count)
        .mapToObj(this::planned)
        .flatMap(Optional::stream)
        .filter(this::isBeforeTheEnd)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<LocalDate> planned(int ahead) {
    ReviewClock clock = history.clock();
    return last.isPresent()
        ? clock.then().map(step -> step.within().after(last.get(), ahead + 1))
        : clock.plannedBy(start, ahead);
  }

  private Optional<DueReview> byTheClock() {
    ReviewClock clock = history.clock();
    if (last.isPresent()) {
      return clock
          .then()
          .map(
              step ->
                  due(ReviewTrigger.DUE, step.dueBy(last.get()))
                      .duty(ReviewDuty.MUST)
                      .source(step.source())
                      .build());
    }
    DueReview.Builder first =
        due(ReviewTrigger.DUE, clock.first().dueBy(start))
            .duty(ReviewDuty.MUST)
            .source(clock.first().source());
    clock.first().notBefore().ifPresent(opens -> first.opensOn(opens.after(start)));
    return Optional.of(first.build());
  }

  private DueReview called(ReviewCall call) {
    TriggerRule rule = history.clock().rule(call.trigger()).orElseThrow();
    return due(call.trigger(), rule.dueBy(call.on()))
        .duty(rule.duty())
        .source(rule.source())
        .build();
  }

  private DueReview.Builder due(ReviewTrigger trigger, LocalDate by) {
    return DueReview.builder()
        .about(history.about())
        .regime(history.regime())
        .subject(history.subject())
        .trigger(trigger)
        .dueBy(by)
        .whileSuspended(history.suspensions().stream().anyMatch(days -> days.contains(by)));
  }

  private boolean isBeforeTheEnd(LocalDate day) {
    return history.endsOn().filter(day::isAfter).isEmpty();
  }
}
