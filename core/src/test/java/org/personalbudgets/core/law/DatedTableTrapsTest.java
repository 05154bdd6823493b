package org.personalbudgets.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.CurrencyMismatchException;

/** Mistakes that other systems of dated law have made; each is named and cannot happen here. */
class DatedTableTrapsTest {
  private static final Citation SOURCE = Citation.law("SI 2014/2672", "reg 7");
  private static final LocalDate CHANGE = LocalDate.of(2025, 4, 6);

  private static final DatedTable<Amount> TWO_ROWS =
      DatedTable.<Amount>named("rate")
          .from(LocalDate.of(2024, 4, 6), Amount.pounds("10.00"), SOURCE)
          .from(CHANGE, Amount.pounds("11.00"), SOURCE)
          .until(LocalDate.of(2026, 4, 5));

  @Test
  void after_the_last_row_the_last_rate_does_not_live_on() {
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> TWO_ROWS.on(LocalDate.of(2026, 4, 6)));
  }

  @Test
  void before_the_first_row_the_first_rate_is_not_answered() {
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> TWO_ROWS.on(LocalDate.of(2024, 4, 5)));
  }

  @Test
  void before_the_first_row_there_is_an_error_and_not_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO_ROWS.on(LocalDate.of(1999, 1, 1)))
        .withMessageStartingWith("no value of 'rate' in force on 1999-01-01");
  }

  @Test
  void after_a_closed_row_an_older_row_does_not_come_back() {
    DatedTable<Amount> closed =
        DatedTable.<Amount>named("rate")
            .from(LocalDate.of(2020, 4, 6), Amount.pounds("9.00"), SOURCE)
            .from(LocalDate.of(2021, 4, 6), Amount.pounds("10.00"), SOURCE)
            .until(LocalDate.of(2021, 4, 30));
    assertThat(closed.on(LocalDate.of(2021, 4, 30)).value()).isEqualTo(Amount.pounds("10.00"));
    assertThat(closed.covers(LocalDate.of(2021, 5, 1))).isFalse();
  }

  @Test
  void no_day_falls_between_two_rows_and_none_has_two() {
    InForce before = TWO_ROWS.rows().get(0).inForce();
    InForce after = TWO_ROWS.rows().get(1).inForce();
    assertThat(before.lastDay()).contains(CHANGE.minusDays(1));
    assertThat(before.covers(CHANGE)).isFalse();
    assertThat(after.covers(CHANGE)).isTrue();
    assertThat(after.covers(CHANGE.minusDays(1))).isFalse();
  }

  @Test
  void the_last_day_is_law_still() {
    assertThat(TWO_ROWS.covers(LocalDate.of(2026, 4, 5))).isTrue();
  }

  @Test
  void a_rate_changes_on_its_first_day_and_not_with_the_financial_year() {
    assertThat(TWO_ROWS.on(LocalDate.of(2025, 4, 1)).value()).isEqualTo(Amount.pounds("10.00"));
    assertThat(TWO_ROWS.on(LocalDate.of(2025, 4, 5)).value()).isEqualTo(Amount.pounds("10.00"));
    assertThat(TWO_ROWS.on(LocalDate.of(2025, 4, 6)).value()).isEqualTo(Amount.pounds("11.00"));
  }

  @Test
  void the_cap_on_care_costs_that_never_came_is_listed_and_never_returned() {
    DatedTable<Amount> cap =
        DatedTable.<Amount>named("care-act.cap-on-care-costs")
            .enactedNotCommenced(
                Amount.pounds("86000.00"),
                Citation.law("Care Act 2014", "s 15").withConfidence(Confidence.REMEMBERED),
                "cancelled in July 2024")
            .neverInForce();
    for (LocalDate date = LocalDate.of(2014, 1, 1);
        date.getYear() < 2030;
        date = date.plusMonths(1)) {
      assertThat(cap.covers(date)).isFalse();
    }
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> cap.on(LocalDate.of(2025, 10, 1)))
        .withMessageEndingWith("table covers no day");
    assertThat(cap.uncommencedRows())
        .extracting(Uncommenced::value)
        .containsExactly(Amount.pounds("86000.00"));
    assertThat(cap.rows()).isEmpty();
  }

  @Test
  void a_value_never_commenced_does_not_displace_the_one_in_force() {
    DatedTable<Amount> limit =
        DatedTable.<Amount>named("charging.upper-capital-limit")
            .from(LocalDate.of(2015, 4, 1), Amount.pounds("23250.00"), SOURCE)
            .enactedNotCommenced(
                Amount.pounds("100000.00"), SOURCE, "announced for October 2025, never in force")
            .stillInForce();
    assertThat(limit.on(LocalDate.of(2025, 10, 1)).value()).isEqualTo(Amount.pounds("23250.00"));
    assertThat(limit.rows()).hasSize(1);
  }

  @Test
  void a_table_with_rows_in_force_cannot_be_closed_as_one_without() {
    DatedTableBuilder<Amount> table =
        DatedTable.<Amount>named("t")
            .from(CHANGE, Amount.pounds("1.00"), SOURCE)
            .enactedNotCommenced(Amount.pounds("2.00"), SOURCE, "never");
    assertThatIllegalArgumentException()
        .isThrownBy(table::neverInForce)
        .withMessage("table 't' has rows in force");
  }

  @Test
  void a_change_of_currency_is_not_a_fall_of_the_rate() {
    DatedTable<Amount> changed =
        DatedTable.<Amount>named("t")
            .from(LocalDate.of(2001, 1, 1), Amount.parse("GBP 10.00"), SOURCE)
            .from(LocalDate.of(2002, 1, 1), Amount.parse("EUR 16.00"), SOURCE)
            .stillInForce();
    Amount before = changed.on(LocalDate.of(2001, 12, 31)).value();
    Amount after = changed.on(LocalDate.of(2002, 1, 1)).value();
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> before.isLessThan(after));
  }

  @Test
  void a_projected_value_is_marked_among_enacted_ones() {
    Citation projected = SOURCE.withConfidence(Confidence.COMPUTED);
    DatedTable<Amount> table =
        DatedTable.<Amount>named("t")
            .from(LocalDate.of(2025, 4, 6), Amount.pounds("1.00"), SOURCE)
            .from(LocalDate.of(2026, 4, 6), Amount.pounds("2.00"), projected)
            .stillInForce();
    assertThat(table.unverifiedRows())
        .extracting(Dated::value)
        .containsExactly(Amount.pounds("2.00"));
    assertThat(table.on(LocalDate.of(2026, 4, 6)).source().isVerified()).isFalse();
    assertThat(TWO_ROWS.unverifiedRows()).isEmpty();
  }
}
