package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.DateRange;

/**
 * Payments that have to be worked out again because changes became known late: what was paid, what
 * was due by what was known then, and what is due by what is known now.
 *
 * <p>Each period that was paid is worked out again on its own days, so a difference always belongs
 * to days that a statement already names; days of the span that nothing was paid for are taken by
 * the periods of the last change. The adjustments are the fewest there can be: one for each period
 * whose legs differ and none for any other. Applied, they give what is due, and a second run finds
 * none.
 *
 * <p>Our reading of several causes: each counts by what it adds to the changes given before it. A
 * price that rises by £7 a week and a start a week later come to nothing for that week: in this
 * order, £7 more by price and then all of it less by date.
 *
 * @param paid what was paid, in order of days; no two for the same day
 * @param before what was due on every day before any of the changes was known
 * @param changes the changes, in the order in which they count; none to compare what was paid with
 *     what was due
 * @param span the days looked at; every period that was paid lies in it
 */
public record RetroCase(
    List<PaidPeriod> paid, ScheduleHistory before, List<RetroChange> changes, DateRange span) {
  /** Most changes of one case. */
  public static final int MAX_CHANGES = 100;

  /** Checks that the periods are in order, apart and in the span, and all in one currency. */
  public RetroCase {
    paid = Copies.list("paid", paid);
    changes = Copies.list("changes", changes);
    Checks.atMost("changes", changes.size(), MAX_CHANGES);
    PaymentLegs nothing = PaymentLegs.nothing(requireNonNull(before, "before").currencyCode());
    requireNonNull(span, "span");
    @Nullable LocalDate last = null;
    for (PaidPeriod period : paid) {
      Checks.that(
          span.contains(period.days()), "period %s is not in the span %s", period.days(), span);
      Checks.that(
          last == null || period.days().first().isAfter(last),
          "period %s must lie after the one before it",
          period.days());
      last = period.days().last();
      nothing.plus(period.legs());
    }
    for (RetroChange change : changes) {
      nothing.plus(PaymentLegs.nothing(change.after().currencyCode()));
    }
  }

  /** What changes, in order of days. */
  public List<RetroAdjustment> adjustments() {
    ImmutableList.Builder<RetroAdjustment> adjustments = ImmutableList.builder();
    for (PaidPeriod period : paid) {
      adjustment(period).ifPresent(adjustments::add);
    }
    PaymentLegs nothing = PaymentLegs.nothing(before.currencyCode());
    for (DateRange gap : gaps()) {
      for (DateRange days : due().periods(gap)) {
        adjustment(new PaidPeriod(days, nothing)).ifPresent(adjustments::add);
      }
    }
    return adjustments.build().stream()
        .sorted(Comparator.comparing(adjustment -> adjustment.days().first()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What should have been paid: what was, with the adjustments applied. */
  public List<PaidPeriod> recomputed() {
    return apply(paid, adjustments());
  }

  /**
   * What was paid, with adjustments applied, in order of days. A period that came to nothing stays,
   * with nothing.
   *
   * @throws IllegalArgumentException if an adjustment starts from another payment than the one
   *     given, as when it was applied before
   */
  public static List<PaidPeriod> apply(List<PaidPeriod> paid, List<RetroAdjustment> adjustments) {
    NavigableMap<LocalDate, PaidPeriod> periods = new TreeMap<>();
    for (PaidPeriod period : Copies.list("paid", paid)) {
      periods.put(period.days().first(), period);
    }
    for (RetroAdjustment adjustment : Copies.list("adjustments", adjustments)) {
      @Nullable PaidPeriod was = periods.get(adjustment.days().first());
      PaymentLegs legs =
          was == null
              ? PaymentLegs.nothing(adjustment.original().gross().currencyCode())
              : was.legs();
      Checks.that(
          legs.equals(adjustment.original())
              && (was == null || was.days().equals(adjustment.days())),
          "adjustment of %s starts from %s: expected %s",
          adjustment.days(),
          adjustment.original(),
          legs);
      periods.put(
          adjustment.days().first(), new PaidPeriod(adjustment.days(), adjustment.recomputed()));
    }
    return ImmutableList.copyOf(periods.values());
  }

  private ScheduleHistory due() {
    return changes.isEmpty() ? before : changes.get(changes.size() - 1).after();
  }

  private Optional<RetroAdjustment> adjustment(PaidPeriod period) {
    List<RetroShare> shares = new ArrayList<>();
    PaymentLegs known = before.legsFor(period.days());
    addShare(RetroCause.NOT_PAID_AS_DUE, Optional.empty(), period.legs(), known, shares);
    for (RetroChange change : changes) {
      PaymentLegs next = change.after().legsFor(period.days());
      addShare(change.cause(), Optional.of(change.source()), known, next, shares);
      known = next;
    }
    return known.equals(period.legs())
        ? Optional.empty()
        : Optional.of(new RetroAdjustment(period.days(), period.legs(), known, shares));
  }

  private static void addShare(
      RetroCause cause,
      Optional<Citation> source,
      PaymentLegs from,
      PaymentLegs to,
      List<RetroShare> shares) {
    if (!from.equals(to)) {
      shares.add(
          new RetroShare(
              cause,
              source,
              to.gross().minus(from.gross()),
              to.contribution().minus(from.contribution())));
    }
  }

  /** The stretches of the span that nothing was paid for. */
  private List<DateRange> gaps() {
    ImmutableList.Builder<DateRange> gaps = ImmutableList.builder();
    LocalDate from = span.first();
    for (PaidPeriod period : paid) {
      if (from.isBefore(period.days().first())) {
        gaps.add(DateRange.of(from, period.days().first().minusDays(1)));
      }
      from = period.days().last().plusDays(1);
    }
    if (!from.isAfter(span.last())) {
      gaps.add(DateRange.of(from, span.last()));
    }
    return gaps.build();
  }

  /** The span, and how much there is. */
  @Override
  public String toString() {
    return "RetroCase{paid=" + paid.size() + ", changes=" + changes.size() + ", span=" + span + "}";
  }
}
