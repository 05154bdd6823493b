package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.core.payment.Schedules.day;
import static org.personalbudgets.core.payment.Schedules.legs;
import static org.personalbudgets.core.payment.Schedules.net;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;

/** A change of mode within a period conserves every balance. */
class ModeChangeTest {
  private static final ManagementMode OLD = ManagementMode.notional();
  private static final ManagementMode NEW = ManagementMode.managedByAuthority();

  private static Payment january() {
    return net("150", "20", Cadence.CALENDAR_MONTH).firstDay(day("2025-01-01")).build().payment(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "on the first day all is the new mode's, 2025-01-01, 0.00, 0.00, 664.29, 88.57",
    "on the second day, 2025-01-02, 21.43, 2.86, 642.86, 85.71",
    "in the middle, 2025-01-16, 321.43, 42.86, 342.86, 45.71",
    "on the last day, 2025-01-31, 642.86, 85.71, 21.43, 2.86"
  })
  void the_period_is_cut_at_the_day(
      String row, LocalDate day, String oldGross, String oldPart, String newGross, String newPart) {
    ModeChange change = new ModeChange(january(), day, OLD, NEW);
    assertThat(change.oldPart()).isEqualTo(legs(oldGross, oldPart));
    assertThat(change.newPart()).isEqualTo(legs(newGross, newPart));
    assertThat(change.oldDays().map(DateRange::days).orElse(0L) + change.newDays().days())
        .isEqualTo(31);
  }

  @Property
  void both_parts_add_up_to_the_payment(@ForAll ModeChange change) {
    PaymentLegs whole = change.payment().legs();
    assertThat(change.oldPart().plus(change.newPart())).isEqualTo(whole);
    assertThat(change.oldPart().net().plus(change.newPart().net())).isEqualTo(whole.net());
  }

  @Property
  void however_often_the_mode_changes_the_parts_add_up_to_the_payment(
      @ForAll Payment payment,
      @ForAll @IntRange(min = 0, max = 400) int one,
      @ForAll @IntRange(min = 0, max = 400) int other) {
    long days = payment.days().days();
    LocalDate first = payment.days().first();
    LocalDate early = first.plusDays(Math.min(one % days, other % days));
    LocalDate late = first.plusDays(Math.max(one % days, other % days));
    ModeChange there = new ModeChange(payment, early, OLD, NEW);
    ModeChange back = new ModeChange(payment, late, NEW, OLD);
    PaymentLegs between =
        early.equals(late)
            ? PaymentLegs.nothing("GBP")
            : payment.within(DateRange.of(early, late.minusDays(1)));
    assertThat(there.oldPart().plus(between).plus(back.newPart())).isEqualTo(payment.legs());
  }

  @Property
  void a_hand_over_conserves_the_total(@ForAll ModeChange change, @ForAll ModeBalances held) {
    Amount half = held.oldMode().divideBy(2).quotient();
    ModeBalances after = change.handOver(held, half);
    assertThat(after.total()).isEqualTo(held.total());
    assertThat(after.oldMode()).isEqualTo(half);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.handOver(held, held.oldMode().plus(Amount.pence(1))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"the day before the period, 2024-12-31", "the day after it, 2025-02-01"})
  void a_day_outside_the_period_is_refused(String row, LocalDate day) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ModeChange(january(), day, OLD, NEW));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModeChange(january(), day("2025-01-02"), OLD, OLD));
  }
}
