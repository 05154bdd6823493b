package org.personalbudgets.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.testing.ReviewArbitraries;

/** V1 to V9 over any clock, reviews and calls. */
class ReviewLawsTest {
  @Provide
  Arbitrary<ReviewHistory> histories() {
    return ReviewArbitraries.reviewHistories();
  }

  @Provide
  Arbitrary<List<ReviewHistory>> several() {
    return ReviewArbitraries.reviewHistories()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .uniqueElements(ReviewHistory::about);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 7 * 365).withoutEdgeCases();
  }

  @Provide
  Arbitrary<PlanVersions> versions() {
    return ReviewArbitraries.planVersions();
  }

  private static LocalDate day(ReviewHistory history, int after) {
    return history.start().on().plusDays(after);
  }

  private static Optional<LocalDate> lastHeld(ReviewHistory history, LocalDate asOf) {
    return history.reviews().stream()
        .map(Review::heldOn)
        .filter(day -> !day.isAfter(asOf))
        .max(LocalDate::compareTo);
  }

  private static ReviewHistory.Builder copy(ReviewHistory history) {
    ReviewHistory.Builder copy =
        ReviewHistory.builder()
            .about(history.about())
            .regime(history.regime())
            .subject(history.subject())
            .clock(history.clock())
            .start(history.start())
            .reviews(history.reviews());
    return copy;
  }

  private static Optional<LocalDate> earliest(ReviewHistory history, LocalDate asOf) {
    return history.due(asOf).stream().map(DueReview::dueBy).findFirst();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V1_what_is_due_lies_after_the_last_review(
      @ForAll("histories") ReviewHistory history, @ForAll("days") int after) {
    LocalDate asOf = day(history, after);
    Optional<LocalDate> last = lastHeld(history, asOf);
    Statistics.label("held").collect(last.isPresent());
    for (DueReview due : history.due(asOf)) {
      assertThat(due.dueBy()).isAfter(last.orElse(LocalDate.MIN));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V2_V5_no_review_makes_the_next_later_than_the_clock_allows(
      @ForAll("histories") ReviewHistory history, @ForAll("days") int after) {
    LocalDate asOf = day(history, after);
    LocalDate firstMost = history.clock().first().within().after(history.start().on());
    Optional<LocalDate> last = lastHeld(history, asOf);
    Optional<LocalDate> most =
        last.isEmpty()
            ? Optional.of(firstMost)
            : history.clock().then().map(then -> then.within().after(last.get()));
    Statistics.label("bound").collect(most.isPresent());
    for (DueReview due : history.due(asOf)) {
      if (due.trigger() == ReviewTrigger.DUE && most.isPresent()) {
        LocalDate latest = most.get().isAfter(firstMost) ? most.get() : firstMost;
        assertThat(due.dueBy()).isBeforeOrEqualTo(latest);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V3_a_timetable_is_counted_from_one_anchor(
      @ForAll("histories") ReviewHistory history, @ForAll("days") int after) {
    Assume.that(history.clock().then().isPresent() && history.endsOn().isEmpty());
    LocalDate asOf = day(history, after);
    ReviewInterval first = history.clock().first().within();
    ReviewInterval then = history.clock().then().orElseThrow().within();
    List<LocalDate> timetable = history.timetable(asOf, 8);
    Optional<LocalDate> held =
        history.reviews().isEmpty() ? Optional.empty() : lastHeld(history, asOf);
    if (held.isEmpty()) {
      for (int at = 0; at < timetable.size(); at++) {
        LocalDate start = history.start().on();
        boolean months =
            first.unit() == ReviewInterval.Unit.MONTHS && then.unit() == ReviewInterval.Unit.MONTHS;
        assertThat(timetable.get(at))
            .isEqualTo(
                months
                    ? start.plusMonths(first.count() + (long) at * then.count())
                    : then.after(first.after(start), at));
      }
    } else if (!held.get().isBefore(history.clock().first().opensOn(history.start().on()))) {
      assertThat(timetable)
          .isEqualTo(IntStream.rangeClosed(1, 8).mapToObj(n -> then.after(held.get(), n)).toList());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V4_what_is_overdue_stays_so_until_a_review_is_held(
      @ForAll("histories") ReviewHistory history,
      @ForAll("days") int after,
      @ForAll("days") int later) {
    LocalDate day = day(history, after);
    LocalDate then = day.plusDays(later % 400);
    boolean heldBetween =
        history.reviews().stream()
            .map(Review::heldOn)
            .anyMatch(held -> held.isAfter(day) && !held.isAfter(then));
    Statistics.label("overdue").collect(history.isOverdueOn(day) && !heldBetween);
    if (history.isOverdueOn(day) && !heldBetween) {
      assertThat(history.isOverdueOn(then)).isTrue();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V6_a_call_never_postpones_and_its_removal_never_advances(
      @ForAll("histories") ReviewHistory history, @ForAll("days") int after) {
    Assume.that(history.endsOn().isEmpty());
    LocalDate asOf = day(history, after);
    ReviewHistory without = copy(history).build();
    for (int count = 0; count < history.calls().size(); count++) {
      ReviewHistory fewer = copy(history).calls(history.calls().subList(0, count)).build();
      ReviewHistory more = copy(history).calls(history.calls().subList(0, count + 1)).build();
      assertThat(more.due(asOf)).containsAll(fewer.due(asOf));
      if (earliest(fewer, asOf).isPresent()) {
        assertThat(earliest(more, asOf).orElseThrow())
            .isBeforeOrEqualTo(earliest(fewer, asOf).orElseThrow());
      }
    }
    assertThat(history.timetable(asOf, 5)).isEqualTo(without.timetable(asOf, 5));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V7_nothing_is_due_after_the_end_and_a_suspension_moves_nothing(
      @ForAll("histories") ReviewHistory history, @ForAll("days") int after) {
    LocalDate asOf = day(history, after);
    if (history.endsOn().isPresent()) {
      LocalDate end = history.endsOn().get();
      assertThat(history.due(asOf)).allMatch(due -> !due.dueBy().isAfter(end));
      assertThat(history.timetable(asOf, 20)).allMatch(day -> !day.isAfter(end));
    }
    ReviewHistory.Builder going = copy(history).calls(history.calls());
    history.endsOn().ifPresent(going::endsOn);
    assertThat(history.due(asOf))
        .extracting(DueReview::dueBy)
        .isEqualTo(going.build().due(asOf).stream().map(DueReview::dueBy).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V8_a_revision_makes_the_next_version_without_gap_or_overlap(
      @ForAll("versions") PlanVersions versions) {
    for (int at = 0; at < versions.versions().size(); at++) {
      PlanInForce version = versions.versions().get(at);
      LocalDate first = version.inForce().firstDay();
      assertThat(version.plan().version()).isEqualTo(at + 1);
      assertThat(versions.on(first)).contains(version.plan());
      assertThat(versions.on(first.minusDays(1)))
          .isEqualTo(
              at == 0 ? Optional.empty() : Optional.of(versions.versions().get(at - 1).plan()));
    }
    PlanReference latest = versions.latest().plan();
    Review confirmed =
        Review.builder()
            .id(ReviewId.of("review"))
            .regime(org.personalbudgets.core.law.Regime.NHS)
            .heldOn(LocalDate.of(2026, 1, 1))
            .trigger(ReviewTrigger.DUE)
            .plan(latest)
            .outcome(ReviewOutcome.confirmed())
            .build();
    assertThat(versions.after(confirmed)).isEqualTo(versions);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void V9_the_calendar_and_each_plan_agree_on_every_day(
      @ForAll("several") List<ReviewHistory> histories, @ForAll("days") int after) {
    ReviewCalendar calendar = new ReviewCalendar(histories);
    LocalDate asOf = day(histories.get(0), after);
    int found = 0;
    for (ReviewHistory history : histories) {
      for (DueReview due : history.due(asOf)) {
        assertThat(calendar.dueOn(due.dueBy(), asOf)).contains(due);
        found++;
      }
      assertThat(
              calendar.overdueOn(asOf).stream()
                  .anyMatch(due -> due.about().equals(history.about())))
          .isEqualTo(history.isOverdueOn(asOf));
    }
    assertThat(calendar.due(asOf)).hasSize(found);
    assertThat(calendar.due(asOf)).extracting(DueReview::dueBy).isSorted();
    assertThat(calendar.first(asOf).map(DueReview::dueBy))
        .isEqualTo(
            histories.stream()
                .flatMap(history -> history.next(asOf).stream())
                .map(DueReview::dueBy)
                .min(LocalDate::compareTo));
  }
}
