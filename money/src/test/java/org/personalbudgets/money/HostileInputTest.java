package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.personalbudgets.money.Rejection.assertRejected;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows H01 to H49 of the hostile inputs, as far as they can reach money without JSR-354. */
class HostileInputTest {
  private static final Rounding HALF_UP = Rounding.HALF_UP_EACH_LEG;
  private static final BigInteger MILLION_DIGITS = BigInteger.ONE.shiftLeft(3_321_928);

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000000000", "-1E+1000000000", "1E+2147483647", "1E+10000000"})
  void H01_a_huge_exponent_is_out_of_range_with_and_without_rounding(String text) {
    BigDecimal huge = new BigDecimal(text);
    assertRejected(AmountOutOfRangeException.class, () -> Amount.of("GBP", huge));
    assertRejected(AmountOutOfRangeException.class, () -> Amount.of("GBP", huge, HALF_UP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E-1000000000", "-1E-2147483647", "1E-10000000"})
  void H01_a_huge_negative_exponent_has_too_many_decimals(String text) {
    BigDecimal tiny = new BigDecimal(text);
    assertRejected(IllegalArgumentException.class, () -> Amount.of("GBP", tiny));
    assertRejected(IllegalArgumentException.class, () -> Amount.of("GBP", tiny, HALF_UP));
  }

  @Test
  void H05_a_million_digits_are_refused_before_any_becomes_text() {
    for (int scale : new int[] {0, 2, 10, 200, -200}) {
      BigDecimal digits = new BigDecimal(MILLION_DIGITS, scale);
      assertRejected(AmountOutOfRangeException.class, () -> Amount.of("GBP", digits, HALF_UP));
    }
    BigDecimal matching = new BigDecimal(BigInteger.TEN.pow(100_000), 100_000);
    assertRejected(IllegalArgumentException.class, () -> Amount.of("GBP", matching));
  }

  @Test
  void a_zero_of_any_scale_is_zero() {
    for (int scale : new int[] {Integer.MIN_VALUE, -1_000_000, 0, 1_000_000, Integer.MAX_VALUE}) {
      assertThat(Amount.of("GBP", BigDecimal.valueOf(0, scale))).isEqualTo(Amount.ZERO_POUNDS);
    }
  }

  @Test
  void H17_long_texts_and_codes_cost_no_more_than_short_ones() {
    String letters = "A".repeat(1_000_000);
    String digits = "9".repeat(1_000_000);
    String brackets = "[".repeat(1_000) + "GBP" + "]".repeat(1_000);
    assertRejected(IllegalArgumentException.class, () -> Amount.zero(letters));
    assertRejected(IllegalArgumentException.class, () -> Amount.zero(brackets));
    assertRejected(IllegalArgumentException.class, () -> Amount.parse(letters));
    assertRejected(IllegalArgumentException.class, () -> Amount.parse("GBP " + digits));
    assertRejected(IllegalArgumentException.class, () -> Amount.pounds(digits));
    assertRejected(IllegalArgumentException.class, () -> Rate.parse(digits + "/" + digits));
    assertRejected(IllegalArgumentException.class, () -> Rate.percent(digits));
    assertRejected(
        IllegalArgumentException.class,
        () -> Allocation.builder(Remainder.FIRST_BY_ID).add(letters, Rate.ONE));
    assertRejected(IllegalArgumentException.class, () -> Rounding.of(RoundingMode.UP, letters));
  }

  @Test
  void H22_a_lying_decimal_is_copied_from_its_digits_and_scale() {
    Amount amount = Amount.of("GBP", new LyingDecimal("12.34"));
    assertThat(amount).isEqualTo(Amount.pence(1_234)).hasToString("GBP 12.34");
    BigDecimal huge = new LyingDecimal("1E+1000000000");
    assertRejected(AmountOutOfRangeException.class, () -> Amount.of("GBP", huge));
  }

  @Test
  void H22_lying_digits_inside_a_lying_decimal_are_refused() {
    LyingDecimal lying = new LyingDecimal("12.34");
    lying.unscaled = new LyingInteger("1234");
    assertRejected(IllegalArgumentException.class, () -> Amount.of("GBP", lying));
  }

  @Test
  void H34_a_range_of_all_time_is_refused_at_once() {
    assertRejected(
        IllegalArgumentException.class, () -> DateRange.of(LocalDate.MIN, LocalDate.MAX));
    assertRejected(
        IllegalArgumentException.class, () -> Cadence.DAY.indexOf(LocalDate.MIN, LocalDate.MAX));
    assertRejected(
        IllegalArgumentException.class, () -> Cadence.DAY.nth(LocalDate.MIN, Integer.MAX_VALUE));
  }

  @Test
  void H43_endless_collections_are_read_up_to_the_cap_and_their_size_is_not_believed() {
    assertRejected(
        IllegalArgumentException.class,
        () -> Allocation.equally(endless(), Remainder.LARGEST_FRACTION));
    assertRejected(
        IllegalArgumentException.class, () -> Amount.sum("GBP", endless(Amount.pence(1))));
  }

  private static Iterable<String> endless() {
    return () -> Stream.iterate(0, i -> i + 1).map(i -> "id-" + i).iterator();
  }

  private static Iterable<Amount> endless(Amount amount) {
    return () -> Stream.generate(() -> amount).iterator();
  }

  @Test
  void H46_colliding_ids_cost_no_more_than_others() {
    List<String> ids = new ArrayList<>(List.of(""));
    while (ids.size() < 8_192) {
      ids = ids.stream().flatMap(id -> Stream.of(id + "Aa", id + "BB")).toList();
    }
    assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
    List<String> colliding = ids;
    assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () ->
            Allocation.equally(colliding, Remainder.FIRST_BY_ID)
                .allocate(Amount.pence(8_191))
                .byId());
  }

  @Test
  void H48_maps_changed_after_they_were_handed_in_change_nothing() {
    Map<String, Rate> weights = new LinkedHashMap<>(Map.of("a", Rate.ONE));
    Allocation allocation = Allocation.of(weights, Remainder.FIRST_BY_ID);
    weights.put("b", Rate.ONE);
    assertThat(allocation.allocate(Amount.pence(3)).amounts()).containsExactly(Amount.pence(3));
  }

  @Test
  @SuppressWarnings("NullAway") // Callers outside this library may not check for nulls.
  void H49_nulls_inside_collections_are_named() {
    Map<String, Rate> noWeight = new HashMap<>();
    noWeight.put("a", null);
    assertThatNullPointerException()
        .isThrownBy(() -> Allocation.of(noWeight, Remainder.FIRST_BY_ID))
        .withMessage("weight");
    Map<String, Rate> noId = new HashMap<>();
    noId.put(null, Rate.ONE);
    assertThatNullPointerException()
        .isThrownBy(() -> Allocation.of(noId, Remainder.FIRST_BY_ID))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Amount.sum("GBP", Arrays.asList(Amount.pence(1), null)))
        .withMessage("amounts has a null element");
    Map<DateRange, Amount> noAmount = new HashMap<>();
    noAmount.put(DateRange.ofDay(LocalDate.of(2025, 1, 1)), null);
    assertThatNullPointerException()
        .isThrownBy(() -> Adjustment.between(Map.of(), noAmount))
        .withMessage("recomputed has a null amount");
    Map<DateRange, Amount> noPeriod = new HashMap<>();
    noPeriod.put(null, Amount.pence(1));
    assertThatNullPointerException()
        .isThrownBy(() -> Adjustment.apply(noPeriod, List.of()))
        .withMessage("original has a null period");
  }

  /** Answers everything but its digits and scale with nonsense. */
  private static final class LyingDecimal extends BigDecimal {
    private static final long serialVersionUID = 1L;
    private BigInteger unscaled;

    LyingDecimal(String text) {
      super(text);
      unscaled = super.unscaledValue();
    }

    @Override
    public BigInteger unscaledValue() {
      return unscaled;
    }

    @Override
    public int signum() {
      return 0;
    }

    @Override
    public int compareTo(BigDecimal other) {
      return 0;
    }

    @Override
    public String toString() {
      return "999";
    }

    @Override
    public String toPlainString() {
      return "999";
    }

    @Override
    public BigDecimal setScale(int scale, RoundingMode mode) {
      return BigDecimal.TEN;
    }

    @Override
    public BigDecimal round(MathContext context) {
      return BigDecimal.TEN;
    }
  }

  private static final class LyingInteger extends BigInteger {
    private static final long serialVersionUID = 1L;

    LyingInteger(String text) {
      super(text);
    }

    @Override
    public int bitLength() {
      return 1;
    }

    @Override
    public int signum() {
      return 0;
    }

    @Override
    public long longValue() {
      return 7;
    }
  }
}
