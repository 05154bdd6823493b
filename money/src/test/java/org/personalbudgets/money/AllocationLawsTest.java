package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws A1 to A8 of allocation, under each of the five remainder rules. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class AllocationLawsTest {
  @Property
  void A1_shares_sum_exactly_to_the_total(
      @ForAll Amount total, @ForAll Map<String, Rate> weights, @ForAll Remainder rule) {
    Shares shares = Allocation.of(weights, rule).allocate(total);
    assertThat(Amount.sum("GBP", shares.amounts())).isEqualTo(total).isEqualTo(shares.total());
    assertThat(shares.unallocated()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Property
  void A2_every_share_is_less_than_a_penny_from_its_exact_share(
      @ForAll Amount total, @ForAll Map<String, Rate> weights, @ForAll Remainder rule) {
    Shares shares = Allocation.of(weights, rule).allocate(total);
    Oracle oracle = new Oracle(weights);
    weights
        .keySet()
        .forEach(
            id -> {
              BigInteger exact = pence(total).multiply(oracle.weight(id));
              BigInteger given = pence(shares.of(id)).multiply(oracle.sum);
              assertThat(exact.subtract(given).abs()).isLessThan(oracle.sum);
            });
  }

  @Property
  void A3_a_weight_of_zero_gets_nothing(
      @ForAll Amount total, @ForAll Map<String, Rate> weights, @ForAll Remainder rule) {
    Map<String, Rate> withZero = new LinkedHashMap<>(weights);
    withZero.put("0-zero", Rate.ZERO);
    withZero.put("zz-zero", Rate.ZERO);
    Shares shares = Allocation.of(withZero, rule).allocate(total);
    withZero.forEach(
        (id, weight) -> {
          if (weight.isZero()) {
            assertThat(shares.of(id).isZero()).isTrue();
          }
        });
    assertThat(shares.of("0-zero").isZero()).isTrue();
    Shares without = Allocation.of(weights, rule).allocate(total);
    weights.keySet().forEach(id -> assertThat(shares.of(id)).isEqualTo(without.of(id)));
  }

  @Property
  void A4_the_order_in_which_weights_are_given_changes_nothing(
      @ForAll Amount total,
      @ForAll Map<String, Rate> weights,
      @ForAll Remainder rule,
      @ForAll long seed) {
    List<String> ids = new ArrayList<>(weights.keySet());
    Collections.shuffle(ids, new Random(seed));
    Allocation.Builder shuffled = Allocation.builder(rule);
    weights.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> ids.indexOf(entry.getKey())))
        .forEach(entry -> shuffled.add(entry.getKey(), entry.getValue()));
    assertThat(shuffled.build().allocate(total))
        .isEqualTo(Allocation.of(weights, rule).allocate(total));
  }

  @Property
  void A5_the_shares_of_a_negative_total_are_the_negative_shares(
      @ForAll Amount total, @ForAll Map<String, Rate> weights, @ForAll Remainder rule) {
    Allocation allocation = Allocation.of(weights, rule);
    assertThat(allocation.allocate(total.negated()).amounts())
        .isEqualTo(allocation.allocate(total).amounts().stream().map(Amount::negated).toList());
  }

  @Property
  void A6_weights_count_only_in_proportion(
      @ForAll Amount total,
      @ForAll Map<String, Rate> weights,
      @ForAll Remainder rule,
      @ForAll @LongRange(min = 1, max = 1_000) long times,
      @ForAll @LongRange(min = 1, max = 1_000) long over) {
    Rate factor = Rate.of(times, over);
    Map<String, Rate> scaled = new TreeMap<>();
    weights.forEach((id, weight) -> scaled.put(id, capped(weight).times(factor)));
    Map<String, Rate> same = new TreeMap<>();
    weights.forEach((id, weight) -> same.put(id, capped(weight)));
    assertThat(Allocation.of(scaled, rule).allocate(total))
        .isEqualTo(Allocation.of(same, rule).allocate(total));
  }

  /** Leaves room for a factor of a thousand above and below. */
  private static Rate capped(Rate weight) {
    return Rate.of(weight.numerator() % 1_000_000 + 1, Math.min(weight.denominator(), 1_000_000));
  }

  @Property
  void A7_floors_first_then_a_penny_each_by_the_declared_rule_with_ties_by_id(
      @ForAll Amount total, @ForAll Map<String, Rate> weights, @ForAll Remainder rule) {
    Shares shares = Allocation.of(weights, rule).allocate(total.absolute());
    Map<String, Amount> expected = new Oracle(weights).allocate(total.absolute(), rule);
    assertThat(shares.byId()).containsExactlyEntriesOf(expected);
  }

  @Property
  void A7_in_equal_parts(
      @ForAll Amount total,
      @ForAll @Size(min = 1, max = 9) List<Boolean> ids,
      @ForAll Remainder rule) {
    Map<String, Rate> weights = new TreeMap<>();
    ids.forEach(any -> weights.put("id-" + weights.size(), Rate.of(1, 3)));
    assertThat(Allocation.equally(weights.keySet(), rule).allocate(total.absolute()).byId())
        .containsExactlyEntriesOf(new Oracle(weights).allocate(total.absolute(), rule));
  }

  @Property
  void A8_no_share_passes_its_cap_and_shares_and_unallocated_make_up_the_total(
      @ForAll Amount total,
      @ForAll Map<String, Rate> weights,
      @ForAll Remainder rule,
      @ForAll @Size(9) List<@LongRange(max = 200_000) Long> capPence) {
    Map<String, Amount> caps = caps(weights, capPence);
    Shares shares = capped(weights, caps, rule).allocate(total);
    Amount given = Amount.sum("GBP", shares.amounts());
    assertThat(given.plus(shares.unallocated())).isEqualTo(total);
    caps.forEach((id, cap) -> assertThat(shares.of(id).absolute().isAtMost(cap)).isTrue());
    if (!shares.unallocated().isZero()) {
      weights.forEach(
          (id, weight) -> {
            assertThat(weight.isZero() || caps.containsKey(id)).isTrue();
            if (weight.isPositive()) {
              assertThat(shares.of(id).absolute()).isEqualTo(caps.get(id));
            }
          });
    }
  }

  @Property
  void A8_spill_goes_on_in_proportion_until_nobody_is_over(
      @ForAll Amount total,
      @ForAll Map<String, Rate> weights,
      @ForAll Remainder rule,
      @ForAll @Size(9) List<@LongRange(max = 200_000) Long> capPence) {
    Map<String, Amount> caps = caps(weights, capPence);
    Amount size = total.absolute();
    assertThat(capped(weights, caps, rule).allocate(size).byId())
        .containsExactlyEntriesOf(new Oracle(weights).allocateCapped(size, rule, caps));
    assertThat(capped(weights, caps, rule).allocate(size.negated()).amounts())
        .isEqualTo(
            capped(weights, caps, rule).allocate(size).amounts().stream()
                .map(Amount::negated)
                .toList());
  }

  /** A cap on two of three ids. */
  private static Map<String, Amount> caps(Map<String, Rate> weights, List<Long> capPence) {
    Map<String, Amount> caps = new TreeMap<>();
    int i = 0;
    for (String id : weights.keySet()) {
      if (capPence.get(i) % 3 != 0) {
        caps.put(id, Amount.pence(capPence.get(i)));
      }
      i++;
    }
    return caps;
  }

  private static Allocation capped(
      Map<String, Rate> weights, Map<String, Amount> caps, Remainder rule) {
    Allocation.Builder builder = Allocation.builder(rule);
    weights.forEach(
        (id, weight) -> {
          Amount cap = caps.get(id);
          if (cap == null) {
            builder.add(id, weight);
          } else {
            builder.add(id, weight, cap);
          }
        });
    return builder.build();
  }

  private static BigInteger pence(Amount amount) {
    return BigInteger.valueOf(amount.minorUnits());
  }

  /** The law written out slowly: exact fractions, sorted lists, one cap after another. */
  private static final class Oracle {
    private final Map<String, Rate> weights;
    private final BigInteger denominator;
    private final BigInteger sum;

    Oracle(Map<String, Rate> weights) {
      this.weights = new TreeMap<>(weights);
      this.denominator =
          weights.values().stream()
              .map(weight -> BigInteger.valueOf(weight.denominator()))
              .reduce(BigInteger.ONE, BigInteger::multiply);
      this.sum =
          weights.keySet().stream().map(this::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger weight(String id) {
      Rate weight = requireNonNull(weights.get(id));
      return BigInteger.valueOf(weight.numerator())
          .multiply(denominator.divide(BigInteger.valueOf(weight.denominator())));
    }

    Map<String, Amount> allocate(Amount total, Remainder rule) {
      Map<String, Amount> shares = new TreeMap<>();
      Map<String, BigInteger> fractions = new TreeMap<>();
      for (String id : weights.keySet()) {
        BigInteger[] parts = pence(total).multiply(weight(id)).divideAndRemainder(sum);
        shares.put(id, Amount.pence(parts[0].longValueExact()));
        if (parts[1].signum() > 0) {
          fractions.put(id, parts[1]);
        }
      }
      Amount left = total.minus(Amount.sum("GBP", shares.values()));
      fractions.keySet().stream()
          .sorted(asked(rule, fractions))
          .limit(left.minorUnits())
          .forEach(id -> shares.merge(id, Amount.pence(1), Amount::plus));
      return shares;
    }

    private Comparator<String> asked(Remainder rule, Map<String, BigInteger> fractions) {
      Comparator<String> byWeight = Comparator.comparing(this::weight);
      Comparator<String> byFraction =
          Comparator.comparing(id -> fractions.getOrDefault(id, BigInteger.ZERO));
      return switch (rule) {
        case LARGEST_FRACTION -> byFraction.reversed().thenComparing(Comparator.naturalOrder());
        case FIRST_BY_ID -> Comparator.naturalOrder();
        case LAST_BY_ID -> Comparator.reverseOrder();
        case LARGEST_WEIGHT -> byWeight.reversed().thenComparing(Comparator.naturalOrder());
        case SMALLEST_WEIGHT -> byWeight.thenComparing(Comparator.naturalOrder());
      };
    }

    Map<String, Amount> allocateCapped(Amount total, Remainder rule, Map<String, Amount> caps) {
      if (sum.signum() == 0) {
        return new TreeMap<>(
            weights.keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> Amount.ZERO_POUNDS)));
      }
      for (Map.Entry<String, Amount> cap : caps.entrySet()) {
        BigDecimal exact = new BigDecimal(pence(total).multiply(weight(cap.getKey())));
        BigDecimal atCap = new BigDecimal(pence(cap.getValue()).multiply(sum));
        if (weight(cap.getKey()).signum() > 0 && exact.compareTo(atCap) >= 0) {
          Map<String, Rate> others = new TreeMap<>(weights);
          others.put(cap.getKey(), Rate.ZERO);
          Map<String, Amount> shares =
              new Oracle(others).allocateCapped(total.minus(cap.getValue()), rule, caps);
          shares.put(cap.getKey(), cap.getValue());
          return shares;
        }
      }
      return allocate(total, rule);
    }
  }
}
