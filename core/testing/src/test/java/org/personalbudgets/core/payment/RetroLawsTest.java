package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** Any schedule, paid in part, with changes of price, dates, status and law on any day. */
class RetroLawsTest {
  private static ScheduleHistory due(RetroCase retro) {
    List<RetroChange> changes = retro.changes();
    return changes.isEmpty() ? retro.before() : changes.get(changes.size() - 1).after();
  }

  private static Map<DateRange, Amount> paid(List<PaidPeriod> periods, PaymentBasis basis) {
    Map<DateRange, Amount> paid = new LinkedHashMap<>();
    periods.forEach(period -> paid.put(period.days(), period.legs().paid(basis)));
    return paid;
  }

  @Property
  void original_and_adjustments_make_what_is_due(@ForAll RetroCase retro) {
    PaymentLegs total = PaymentLegs.nothing("GBP");
    for (PaidPeriod period : retro.recomputed()) {
      assertThat(period.legs()).isEqualTo(due(retro).legsFor(period.days()));
      total = total.plus(period.legs());
    }
    assertThat(total).isEqualTo(due(retro).legsFor(retro.span()));
  }

  @Property
  void a_second_run_adds_none(@ForAll RetroCase retro) {
    List<PaidPeriod> recomputed = retro.recomputed();
    assertThat(
            new RetroCase(recomputed, retro.before(), retro.changes(), retro.span()).adjustments())
        .isEmpty();
    assertThat(new RetroCase(recomputed, due(retro), List.of(), retro.span()).adjustments())
        .isEmpty();
  }

  @Property
  void no_adjustment_can_be_left_out(@ForAll RetroCase retro) {
    List<RetroAdjustment> all = retro.adjustments();
    for (RetroAdjustment left : all) {
      List<PaidPeriod> without =
          RetroCase.apply(retro.paid(), all.stream().filter(other -> other != left).toList());
      assertThat(new RetroCase(without, due(retro), List.of(), retro.span()).adjustments())
          .extracting(RetroAdjustment::days)
          .containsExactly(left.days());
    }
  }

  @Property
  void what_is_paid_changes_as_the_smallest_list_between_two_lists_of_payments_says(
      @ForAll RetroCase retro, @ForAll PaymentBasis basis) {
    List<Adjustment> ours =
        retro.adjustments().stream()
            .map(adjustment -> adjustment.paid(basis))
            .flatMap(Optional::stream)
            .toList();
    assertThat(ours)
        .isEqualTo(Adjustment.between(paid(retro.paid(), basis), paid(retro.recomputed(), basis)));
  }

  @Property
  void each_cause_is_one_of_the_case_and_all_add_up(
      @ForAll RetroCase retro, @ForAll PaymentBasis basis) {
    for (RetroAdjustment adjustment : retro.adjustments()) {
      Amount sum =
          Amount.sum("GBP", adjustment.shares().stream().map(of -> of.paid(basis)).toList());
      assertThat(sum)
          .isEqualTo(adjustment.recomputed().paid(basis).minus(adjustment.original().paid(basis)));
      assertThat(adjustment.shares())
          .filteredOn(share -> share.source().isPresent())
          .allMatch(
              share ->
                  retro.changes().stream()
                      .anyMatch(
                          change ->
                              change.cause() == share.cause()
                                  && share.source().equals(Optional.of(change.source()))));
    }
  }

  @Property
  void what_was_paid_as_due_and_never_changed_is_not_adjusted(
      @ForAll ScheduleHistory history, @ForAll DateRange span) {
    List<PaidPeriod> asDue =
        history.periods(span).stream()
            .map(days -> new PaidPeriod(days, history.legsFor(days)))
            .toList();
    assertThat(new RetroCase(asDue, history, List.of(), span).adjustments()).isEmpty();
  }

  @Property
  void a_change_to_the_same_schedule_on_any_day_changes_nothing(
      @ForAll PaymentSchedule schedule, @ForAll DateRange span) {
    ScheduleHistory once = ScheduleHistory.of(schedule);
    ScheduleHistory twice = once.then(ScheduleVersion.of(span.first(), schedule));
    if (span.first().isAfter(schedule.firstDay())) {
      assertThat(twice.legsFor(span)).isEqualTo(once.legsFor(span));
    }
  }

  @Property
  void a_range_has_what_its_days_have_each_by_the_schedule_that_holds_on_it(
      @ForAll ScheduleHistory history, @ForAll @IntRange(min = 0, max = 60) int more) {
    LocalDate last = history.versions().get(history.versions().size() - 1).firstDay();
    DateRange range = DateRange.of(last.minusDays(30), last.plusDays(more));
    PaymentLegs legs = PaymentLegs.nothing("GBP");
    for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
      Optional<PaymentSchedule> holding = Optional.empty();
      for (ScheduleVersion version : history.versions()) {
        if (!version.firstDay().isAfter(day)) {
          holding = version.schedule();
        }
      }
      if (holding.isPresent()) {
        legs = legs.plus(holding.get().legsFor(DateRange.ofDay(day)));
      }
    }
    assertThat(history.legsFor(range)).isEqualTo(legs);
  }
}
