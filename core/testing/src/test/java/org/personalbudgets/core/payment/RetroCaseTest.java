package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.personalbudgets.core.payment.Schedules.day;
import static org.personalbudgets.core.payment.Schedules.legs;
import static org.personalbudgets.core.payment.Schedules.net;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;

/** Three four-weekly payments of £100 a week from 6 January 2025, worked out again. */
class RetroCaseTest {
  private static final DateRange FIRST = DateRange.of(day("2025-01-06"), day("2025-02-02"));
  private static final DateRange SECOND = DateRange.of(day("2025-02-03"), day("2025-03-02"));
  private static final DateRange THIRD = DateRange.of(day("2025-03-03"), day("2025-03-30"));
  private static final DateRange SPAN = DateRange.of(FIRST.first(), THIRD.last());
  private static final Citation LETTER = Citation.local("letter of 2025-04-01", "price");
  private static final List<PaidPeriod> PAID =
      List.of(
          new PaidPeriod(FIRST, legs("400", "0")),
          new PaidPeriod(SECOND, legs("400", "0")),
          new PaidPeriod(THIRD, legs("400", "0")));

  private static PaymentSchedule weekly(String pounds, String contribution) {
    return net(pounds, contribution, Cadence.FOUR_WEEKS).firstDay(FIRST.first()).build();
  }

  private static final ScheduleHistory BEFORE = ScheduleHistory.of(weekly("100", "0"));

  private static RetroCase changed(RetroCause cause, ScheduleVersion version) {
    return new RetroCase(
        PAID, BEFORE, List.of(new RetroChange(cause, LETTER, BEFORE.then(version))), SPAN);
  }

  private static List<Amount> paid(RetroCase retro, PaymentBasis basis) {
    return retro.adjustments().stream()
        .flatMap(adjustment -> adjustment.paid(basis).stream())
        .map(Adjustment::difference)
        .toList();
  }

  @Test
  void a_price_from_a_day_within_a_period_counts_for_the_days_from_then_on() {
    RetroCase retro =
        changed(RetroCause.PRICE, ScheduleVersion.of(day("2025-01-08"), weekly("107", "0")));
    assertThat(retro.adjustments()).hasSize(3);
    RetroAdjustment first = retro.adjustments().get(0);
    assertThat(first.days()).isEqualTo(FIRST);
    assertThat(first.recomputed()).isEqualTo(legs("426.00", "0"));
    assertThat(first.shares())
        .containsExactly(
            new RetroShare(
                RetroCause.PRICE, Optional.of(LETTER), Amount.pounds("26"), Amount.ZERO_POUNDS));
    assertThat(paid(retro, PaymentBasis.NET))
        .containsExactly(Amount.pounds("26"), Amount.pounds("28"), Amount.pounds("28"));
  }

  @Test
  void a_period_that_the_change_does_not_touch_is_not_adjusted() {
    RetroCase retro =
        changed(RetroCause.LAW, ScheduleVersion.of(THIRD.first(), weekly("101", "0")));
    assertThat(retro.adjustments()).extracting(RetroAdjustment::days).containsExactly(THIRD);
    assertThat(retro.recomputed().subList(0, 2)).isEqualTo(PAID.subList(0, 2));
  }

  @Test
  void what_was_paid_after_the_end_comes_back_by_its_days() {
    RetroCase retro = changed(RetroCause.DATE, ScheduleVersion.nothing(day("2025-02-24")));
    assertThat(paid(retro, PaymentBasis.NET))
        .containsExactly(Amount.pounds("-100"), Amount.pounds("-400"));
  }

  @Test
  void a_suspension_takes_off_its_days_alone() {
    RetroCase retro =
        new RetroCase(
            PAID,
            BEFORE,
            List.of(
                new RetroChange(
                    RetroCause.STATUS,
                    LETTER,
                    BEFORE
                        .then(ScheduleVersion.nothing(day("2025-02-10")))
                        .then(ScheduleVersion.of(day("2025-02-24"), weekly("100", "0"))))),
            SPAN);
    assertThat(paid(retro, PaymentBasis.NET)).containsExactly(Amount.pounds("-200"));
  }

  @Test
  void a_contribution_that_became_known_late_changes_what_is_paid_net_and_not_gross() {
    RetroCase retro =
        changed(RetroCause.CONTRIBUTION, ScheduleVersion.of(SECOND.first(), weekly("100", "20")));
    assertThat(paid(retro, PaymentBasis.NET))
        .containsExactly(Amount.pounds("-80"), Amount.pounds("-80"));
    assertThat(paid(retro, PaymentBasis.GROSS)).isEmpty();
    assertThat(retro.adjustments().get(0).contribution().orElseThrow().difference())
        .isEqualTo(Amount.pounds("80"));
  }

  @Test
  void days_that_were_never_paid_get_a_period_of_their_own() {
    DateRange before = DateRange.of(day("2024-12-30"), day("2025-01-05"));
    PaymentSchedule earlier =
        net("100", "0", Cadence.FOUR_WEEKS).anchor(FIRST.first()).firstDay(before.first()).build();
    RetroCase retro =
        new RetroCase(
            PAID,
            BEFORE,
            List.of(new RetroChange(RetroCause.DATE, LETTER, ScheduleHistory.of(earlier))),
            DateRange.of(before.first(), THIRD.last()));
    assertThat(retro.adjustments())
        .extracting(RetroAdjustment::days, RetroAdjustment::recomputed)
        .containsExactly(tuple(before, legs("100", "0")));
  }

  @Test
  void each_cause_counts_by_what_it_adds_to_those_before_it() {
    ScheduleHistory dearer = BEFORE.then(ScheduleVersion.of(FIRST.first(), weekly("107", "0")));
    ScheduleHistory later =
        new ScheduleHistory(
            "GBP", List.of(ScheduleVersion.of(day("2025-01-13"), weekly("107", "0"))));
    RetroCase retro =
        new RetroCase(
            PAID,
            BEFORE,
            List.of(
                new RetroChange(RetroCause.PRICE, LETTER, dearer),
                new RetroChange(RetroCause.DATE, LETTER, later)),
            SPAN);
    assertThat(retro.adjustments().get(0).shares())
        .extracting(RetroShare::cause, share -> share.paid(PaymentBasis.NET))
        .containsExactly(
            tuple(RetroCause.PRICE, Amount.pounds("28")),
            tuple(RetroCause.DATE, Amount.pounds("-107")));
  }

  @Test
  void a_payment_that_was_never_right_is_told_apart_from_what_changed() {
    List<PaidPeriod> short1 =
        List.of(PAID.get(0), new PaidPeriod(SECOND, legs("390", "0")), PAID.get(2));
    RetroCase retro = new RetroCase(short1, BEFORE, List.of(), SPAN);
    assertThat(retro.adjustments()).hasSize(1);
    assertThat(retro.adjustments().get(0).shares())
        .extracting(RetroShare::cause)
        .containsExactly(RetroCause.NOT_PAID_AS_DUE);
    assertThat(paid(retro, PaymentBasis.NET)).containsExactly(Amount.pounds("10"));
  }

  @Test
  void adjustments_are_applied_once_and_to_what_they_were_made_for() {
    RetroCase retro =
        changed(RetroCause.PRICE, ScheduleVersion.of(FIRST.first(), weekly("107", "0")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetroCase.apply(retro.recomputed(), retro.adjustments()));
  }

  @Test
  void a_case_has_at_most_a_hundred_changes() {
    RetroChange change = new RetroChange(RetroCause.PRICE, LETTER, BEFORE);
    assertThat(new RetroCase(PAID, BEFORE, Collections.nCopies(100, change), SPAN).adjustments())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetroCase(PAID, BEFORE, Collections.nCopies(101, change), SPAN));
  }

  @Test
  void what_makes_no_case_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RetroCase(List.of(PAID.get(1), PAID.get(0)), BEFORE, List.of(), SPAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetroCase(PAID, BEFORE, List.of(), FIRST));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetroChange(RetroCause.NOT_PAID_AS_DUE, LETTER, BEFORE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetroAdjustment(FIRST, legs("1", "0"), legs("2", "0"), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetroAdjustment(FIRST, legs("1", "0"), legs("1", "0"), List.of()));
  }
}
