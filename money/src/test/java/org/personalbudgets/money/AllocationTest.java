package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {
  private static final Amount TEN = Amount.pounds("10");

  @ParameterizedTest
  @CsvSource({
    // 1.000 in 100ths of weights 3, 3, 1, 1 is 37.5, 37.5, 12.5, 12.5: two pennies are left.
    "LARGEST_FRACTION, 38 38 12 12",
    "FIRST_BY_ID, 38 38 12 12",
    "LAST_BY_ID, 37 37 13 13",
    "LARGEST_WEIGHT, 38 38 12 12",
    "SMALLEST_WEIGHT, 37 37 13 13"
  })
  void the_rule_says_who_gets_the_left_over_pennies(Remainder rule, String pence) {
    Map<String, Rate> weights =
        Map.of("a", Rate.of(3), "b", Rate.of(3), "c", Rate.of(1), "d", Rate.of(1));
    assertThat(penceOf(Allocation.of(weights, rule).allocate(Amount.pence(100)))).isEqualTo(pence);
  }

  @ParameterizedTest
  @CsvSource({
    // 7 pence by 1, 2, 2: exact 1.4, 2.8, 2.8; two are left.
    "LARGEST_FRACTION, 1 3 3",
    "FIRST_BY_ID, 2 3 2",
    "LAST_BY_ID, 1 3 3",
    "LARGEST_WEIGHT, 1 3 3",
    "SMALLEST_WEIGHT, 2 3 2"
  })
  void ties_go_by_id(Remainder rule, String pence) {
    Map<String, Rate> weights = Map.of("a", Rate.of(1), "b", Rate.of(2), "c", Rate.of(2));
    assertThat(penceOf(Allocation.of(weights, rule).allocate(Amount.pence(7)))).isEqualTo(pence);
  }

  @ParameterizedTest
  @CsvSource({
    "LARGEST_FRACTION, 15 15 14 14 14 14 14",
    "FIRST_BY_ID, 15 15 14 14 14 14 14",
    "LAST_BY_ID, 14 14 14 14 14 15 15",
    "LARGEST_WEIGHT, 15 15 14 14 14 14 14",
    "SMALLEST_WEIGHT, 15 15 14 14 14 14 14"
  })
  void equal_parts_differ_by_at_most_a_penny(Remainder rule, String pence) {
    Allocation allocation = Allocation.equally(List.of("g", "f", "e", "d", "c", "b", "a"), rule);
    assertThat(penceOf(allocation.allocate(Amount.pence(100)))).isEqualTo(pence);
  }

  private static String penceOf(Shares shares) {
    return String.join(
        " ", shares.amounts().stream().map(share -> Long.toString(share.minorUnits())).toList());
  }

  @Test
  void what_a_capped_share_cannot_take_spills_over_in_proportion() {
    Allocation allocation =
        Allocation.builder(Remainder.LARGEST_FRACTION)
            .add("council", Rate.percent("50"), Amount.pounds("2"))
            .add("health", Rate.percent("30"))
            .add("person", Rate.percent("20"))
            .build();
    Shares shares = allocation.allocate(TEN);
    assertThat(shares.byId())
        .containsExactly(
            Map.entry("council", Amount.pounds("2.00")),
            Map.entry("health", Amount.pounds("4.80")),
            Map.entry("person", Amount.pounds("3.20")));
    assertThat(shares.unallocated().isZero()).isTrue();
  }

  @Test
  void what_nobody_can_take_is_reported() {
    Allocation allocation =
        Allocation.builder(Remainder.LARGEST_FRACTION)
            .add("a", Rate.of(1), Amount.pounds("1"))
            .add("b", Rate.of(2), Amount.pounds("3"))
            .add("c", Rate.ZERO)
            .build();
    Shares shares = allocation.allocate(TEN);
    assertThat(penceOf(shares)).isEqualTo("100 300 0");
    assertThat(shares.unallocated()).isEqualTo(Amount.pounds("6"));
    assertThat(shares).hasToString("GBP 10.00 in 3 shares, GBP 6.00 unallocated");
    assertThat(allocation.allocate(TEN.negated()).unallocated()).isEqualTo(Amount.pounds("-6"));
  }

  @Test
  void a_cap_met_exactly_closes_the_share_and_leaves_nothing_over() {
    Allocation allocation =
        Allocation.builder(Remainder.FIRST_BY_ID)
            .add("a", Rate.of(1), Amount.pounds("5"))
            .add("b", Rate.of(1), Amount.pounds("5"))
            .build();
    assertThat(penceOf(allocation.allocate(TEN))).isEqualTo("500 500");
    assertThat(allocation.allocate(TEN).unallocated().isZero()).isTrue();
    assertThat(allocation.allocate(TEN.plus(Amount.pence(1))).unallocated())
        .isEqualTo(Amount.pence(1));
  }

  @Test
  void a_larger_total_may_lower_a_share_which_is_why_no_law_says_otherwise() {
    Map<String, Rate> weights = Map.of("a", Rate.of(6), "b", Rate.of(6), "c", Rate.of(2));
    Allocation allocation = Allocation.of(weights, Remainder.LARGEST_FRACTION);
    assertThat(penceOf(allocation.allocate(Amount.pence(10)))).isEqualTo("4 4 2");
    assertThat(penceOf(allocation.allocate(Amount.pence(11)))).isEqualTo("5 5 1");
  }

  @Test
  void caps_are_of_the_currency_that_is_split() {
    Allocation.Builder builder =
        Allocation.builder(Remainder.FIRST_BY_ID).add("a", Rate.ONE, Amount.zero("EUR"));
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> builder.build().allocate(TEN));
    builder.add("b", Rate.ONE, TEN);
    assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(builder::build);
  }

  @Test
  void H08_negative_weights_and_caps_are_refused_and_so_is_all_zero() {
    Allocation.Builder builder = Allocation.builder(Remainder.FIRST_BY_ID);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("a", Rate.of(-1)))
        .withMessage("weight is -1: expected zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("a", Rate.ONE, Amount.pence(-1)))
        .withMessage("cap is GBP -0.01: expected zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("no weight is positive: expected at least one");
    builder.add("a", Rate.ZERO);
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {"", "a b", "a/b", "caf\u00E9", "a\n", "\u202Ea", "a:", "@", "[", "`", "{"})
  void refuses_ids_of_another_form(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.builder(Remainder.FIRST_BY_ID).add(id, Rate.ONE));
  }

  @Test
  void takes_ids_of_1_to_64_allowed_characters_each_once() {
    Allocation.Builder builder = Allocation.builder(Remainder.FIRST_BY_ID);
    builder.add("azAZ09._-", Rate.ONE).add("x".repeat(64), Rate.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("x".repeat(65), Rate.ONE))
        .withMessage("id has 65 characters: expected 1 to 64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("azAZ09._-", Rate.of(2)))
        .withMessage("id is there already: expected each id once");
    assertThat(builder.build().allocate(TEN).amounts()).hasSize(2);
  }

  @Test
  void takes_ten_thousand_ids_and_no_more() {
    Allocation.Builder builder = Allocation.builder(Remainder.FIRST_BY_ID);
    IntStream.range(0, 10_000).forEach(i -> builder.add("id-" + i, Rate.ONE));
    assertThat(builder.build().allocate(TEN).amounts()).hasSize(10_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("one-more", Rate.ONE))
        .withMessage("too many ids to share out: expected at most 10000");
  }

  @ParameterizedTest
  @EnumSource(Remainder.class)
  void weights_as_large_as_amounts_split_exactly(Remainder rule) {
    Map<String, Rate> weights =
        Map.of("a", Rate.of(Rate.MAX_TERM), "b", Rate.of(Rate.MAX_TERM - 1), "c", Rate.of(1, 3));
    Amount most = Amount.pence(Amount.MAX_MINOR_UNITS);
    assertThat(Amount.sum("GBP", Allocation.of(weights, rule).allocate(most).amounts()))
        .isEqualTo(most);
  }

  @Test
  void weights_without_a_common_denominator_in_reach_are_refused() {
    Map<String, Rate> weights =
        Map.of(
            "a", Rate.of(1, 9_999_999_999_971L),
            "b", Rate.of(1, 9_999_999_999_973L));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.of(weights, Remainder.FIRST_BY_ID))
        .withMessage(
            "weights have too large a common denominator: expected that as whole numbers they sum"
                + " to less than 2^63");
    Map<String, Rate> sum =
        Map.of(
            "a", Rate.of(9_999_999_999_999L),
            "b", Rate.of(9_999_999_999_999L),
            "c", Rate.of(1, 900_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.of(sum, Remainder.FIRST_BY_ID));
  }

  @Test
  void shares_are_found_by_id() {
    Shares shares = Allocation.equally(List.of("b", "a"), Remainder.FIRST_BY_ID).allocate(TEN);
    assertThat(shares.of("a")).isEqualTo(Amount.pounds("5"));
    assertThat(shares.byId()).containsOnlyKeys("a", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.of("c"))
        .withMessage("no share has the id asked for: expected one of the allocation");
  }

  @Test
  void H48_later_changes_of_the_builder_do_not_reach_an_allocation() {
    Allocation.Builder builder = Allocation.builder(Remainder.FIRST_BY_ID).add("a", Rate.ONE);
    Allocation allocation = builder.build();
    builder.add("b", Rate.ONE);
    assertThat(allocation.allocate(TEN).amounts()).containsExactly(TEN);
    assertThat(allocation).hasToString("1 ids, remainder FIRST_BY_ID");
  }
}
