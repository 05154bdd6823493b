package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.money.Rejection.assertRejected;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bridge to JSR-354 and Moneta, and the hostile rows that come over it. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class MonetaryAmountsTest {
  private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");

  @Property
  void M2_every_implementation_of_one_value_gives_the_equal_amount(@ForAll Amount amount) {
    List<MonetaryAmount> sources =
        List.of(
            MonetaryAmounts.toMoney(amount),
            MonetaryAmounts.toFastMoney(amount),
            Money.of(amount.toBigDecimal(), POUNDS),
            FastMoney.of(amount.toBigDecimal(), POUNDS),
            RoundedMoney.of(amount.toBigDecimal(), POUNDS),
            new ForeignAmount("GBP", amount.toBigDecimal()).asMonetaryAmount());
    for (MonetaryAmount source : sources) {
      assertThat(MonetaryAmounts.toAmount(source)).isEqualTo(amount).hasSameHashCodeAs(amount);
    }
  }

  @Property
  void M4_there_and_back_changes_nothing(@ForAll Amount amount) {
    for (String code : List.of("GBP", "JPY", "KWD")) {
      Amount value = Amount.ofMinor(code, amount.minorUnits());
      assertThat(MonetaryAmounts.toAmount(MonetaryAmounts.toMoney(value))).isEqualTo(value);
      assertThat(MonetaryAmounts.toAmount(MonetaryAmounts.toFastMoney(value))).isEqualTo(value);
    }
  }

  @Test
  void M4_each_accessor_of_the_source_is_read_once() {
    ForeignAmount source = new ForeignAmount("GBP", new BigDecimal("1"));
    assertThat(MonetaryAmounts.toAmount(source.asMonetaryAmount())).isEqualTo(Amount.pounds("1"));
    assertThat(source.reads())
        .containsExactlyInAnyOrder("getCurrency", "getCurrencyCode", "getNumber", "numberValue");
  }

  @Test
  void H19_an_amount_that_answers_differently_each_time_is_taken_at_its_first_word() {
    ForeignAmount source =
        new ForeignAmount("GBP", BigDecimal.ONE).thenAnswers("EUR", new BigDecimal("1000000"));
    assertThat(MonetaryAmounts.toAmount(source.asMonetaryAmount())).isEqualTo(Amount.pounds("1"));
  }

  @Property
  void money_of_ours_mixes_with_money_from_elsewhere(@ForAll Amount amount) {
    Money ours = MonetaryAmounts.toMoney(amount);
    Money theirs = Money.of(amount.toBigDecimal(), POUNDS);
    assertThat(ours).isEqualTo(theirs).hasSameHashCodeAs(theirs);
    assertThat(theirs).isEqualTo(ours);
    assertThat(ours.subtract(theirs).isZero()).isTrue();
    assertThat(theirs.subtract(ours).isZero()).isTrue();
  }

  @Test
  void money_of_ours_has_the_decimals_of_our_table() {
    CurrencyUnit dinar = MonetaryAmounts.toMoney(Amount.ofMinor("KWD", 1)).getCurrency();
    assertThat(dinar.getCurrencyCode()).isEqualTo("KWD");
    assertThat(dinar.getDefaultFractionDigits()).isEqualTo(3);
    assertThat(MonetaryAmounts.toMoney(Amount.pence(1)).getContext().getPrecision()).isEqualTo(256);
    assertThat(MonetaryAmounts.toMoney(Amount.pence(5))).hasToString("GBP 0.05");
  }

  @Test
  void H09_fast_money_at_its_limits_is_beyond_the_cap_or_has_parts_of_a_penny() {
    for (String limit : List.of("92233720368547.75807", "-92233720368547.75808")) {
      FastMoney money = FastMoney.of(new BigDecimal(limit), POUNDS);
      assertRejected(IllegalArgumentException.class, () -> MonetaryAmounts.toAmount(money));
      assertRejected(
          AmountOutOfRangeException.class,
          () -> MonetaryAmounts.toAmount(money, Rounding.HALF_UP_EACH_LEG));
    }
  }

  @Test
  void H11_a_context_of_three_digits_does_not_come_along() {
    MonetaryContext coarse =
        MonetaryContextBuilder.of(Money.class).setPrecision(3).set(RoundingMode.UP).build();
    Amount one = MonetaryAmounts.toAmount(Money.of(new BigDecimal("1.00"), POUNDS, coarse));
    Amount other = MonetaryAmounts.toAmount(Money.of(new BigDecimal("1234.56"), POUNDS));
    assertThat(one.plus(other)).isEqualTo(Amount.pounds("1235.56"));
    assertThat(other.plus(one)).isEqualTo(Amount.pounds("1235.56"));
    assertThat(MonetaryAmounts.toMoney(one).add(MonetaryAmounts.toMoney(other)))
        .isEqualTo(Money.of(new BigDecimal("1235.56"), POUNDS));
  }

  @Test
  void H15_a_foreign_pound_without_pence_is_a_pound_of_a_hundred_pence() {
    ForeignAmount foreign = new ForeignAmount("GBP", new BigDecimal("1.23"));
    Amount amount = MonetaryAmounts.toAmount(foreign.asMonetaryAmount());
    assertThat(amount).isEqualTo(Amount.pence(123));
    assertThat(Amount.pence(123)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB[P]", "GBP|X", "gbp", "GBP ", "XAU"})
  void H17_a_foreign_code_is_not_looked_up(String code) {
    ForeignAmount foreign = new ForeignAmount(code, BigDecimal.ONE);
    assertRejected(
        IllegalArgumentException.class, () -> MonetaryAmounts.toAmount(foreign.asMonetaryAmount()));
  }

  @Test
  void H23_doubles_are_refused_by_moneta_or_by_the_penny() {
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> Money.of(Double.NaN, POUNDS));
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> Money.of(Double.POSITIVE_INFINITY, POUNDS));
    assertThat(MonetaryAmounts.toAmount(Money.of(-0.0, POUNDS))).isEqualTo(Amount.ZERO_POUNDS);
    Money sum = Money.of(0.1 + 0.2, POUNDS);
    assertThatIllegalArgumentException().isThrownBy(() -> MonetaryAmounts.toAmount(sum));
  }

  @Property
  void our_rounding_works_from_money(
      @ForAll Amount amount, @ForAll @IntRange(max = 3) int places, @ForAll Rounding rounding) {
    BigDecimal number = amount.toBigDecimal().movePointLeft(places);
    Amount expected = Amount.of("GBP", number, rounding);
    assertThat(Money.of(number, POUNDS).with(MonetaryAmounts.rounding(rounding)))
        .isEqualTo(MonetaryAmounts.toMoney(expected));
    assertThat(FastMoney.of(number, POUNDS).with(MonetaryAmounts.rounding(rounding)))
        .isEqualTo(MonetaryAmounts.toFastMoney(expected));
    assertThat(MonetaryAmounts.toAmount(Money.of(number, POUNDS), rounding)).isEqualTo(expected);
  }

  @Test
  void an_operator_answers_in_the_type_it_was_given() {
    RoundedMoney rounded =
        RoundedMoney.of(new BigDecimal("1.00"), POUNDS)
            .with(MonetaryAmounts.times(Rate.percent("75"), Rounding.EXACT));
    assertThat(rounded.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo("0.75");
  }

  @Test
  void our_rates_and_proration_work_from_money() {
    Money week = Money.of(100, POUNDS);
    assertThat(week.with(MonetaryAmounts.times(Rate.of(31, 7), Rounding.HALF_UP_EACH_LEG)))
        .isEqualTo(Money.of(new BigDecimal("442.86"), POUNDS));
    DateRange period = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 7));
    DateRange days = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 5));
    assertThat(week.with(MonetaryAmounts.proration(period, days, Rounding.HALF_UP_EACH_LEG)))
        .isEqualTo(Money.of(new BigDecimal("71.43"), POUNDS));
  }

  @Test
  void our_allocation_works_from_money() {
    Allocation allocation = Allocation.equally(List.of("b", "a", "c"), Remainder.LARGEST_FRACTION);
    Map<String, Money> shares = Money.of(100, POUNDS).query(MonetaryAmounts.allocation(allocation));
    assertThat(shares)
        .containsExactly(
            Map.entry("a", Money.of(new BigDecimal("33.34"), POUNDS)),
            Map.entry("b", Money.of(new BigDecimal("33.33"), POUNDS)),
            Map.entry("c", Money.of(new BigDecimal("33.33"), POUNDS)));
  }

  @Test
  void moneta_wraps_what_an_operator_refuses() {
    Money half = Money.of(new BigDecimal("0.005"), POUNDS);
    assertThatExceptionOfType(MonetaryException.class)
        .isThrownBy(() -> half.with(MonetaryAmounts.times(Rate.ONE, Rounding.EXACT)))
        .withCauseExactlyInstanceOf(IllegalArgumentException.class);
  }
}
