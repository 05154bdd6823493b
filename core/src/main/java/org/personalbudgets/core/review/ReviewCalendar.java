package org.personalbudgets.core.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.Regime;

/**
 * The reviews of everything that one person has: plans and payments of every body of law, so that
 * they can be held together.
 *
 * @param histories the plans and payments, each body of law, subject and id once
 */
public record ReviewCalendar(List<ReviewHistory> histories) {
  private record Key(Regime regime, ReviewSubject subject, String about) {}

  /** Copies the histories. */
  public ReviewCalendar {
    histories = Copies.list("histories", histories);
    Checks.that(
        histories.stream()
                .map(one -> new Key(one.regime(), one.subject(), one.about()))
                .distinct()
                .count()
            == histories.size(),
        "a calendar has one history for each plan or payment");
  }

  /** All that is due, as things stand at the end of this day; the earliest first. */
  public List<DueReview> due(LocalDate asOf) {
    Checks.date("day", asOf);
    return histories.stream()
        .flatMap(history -> history.due(asOf).stream())
        .sorted(DueReviews.EARLIEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  /** The review that has to be held first. */
  public Optional<DueReview> first(LocalDate asOf) {
    return due(asOf).stream().filter(review -> review.duty() == ReviewDuty.MUST).findFirst();
  }

  /** What had to be held before this day and was not held by its end. */
  public List<DueReview> overdueOn(LocalDate day) {
    return due(day).stream()
        .filter(review -> review.isOverdueOn(day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What is due by exactly this day.
   *
   * @param day the last day on which it is in time
   * @param asOf the day at whose end things stand as they do
   */
  public List<DueReview> dueOn(LocalDate day, LocalDate asOf) {
    requireNonNull(day, "day");
    return due(asOf).stream()
        .filter(review -> review.dueBy().equals(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many plans and payments: each has a text of its own. */
  @Override
  public String toString() {
    return "ReviewCalendar{" + histories.size() + " histories}";
  }
}
