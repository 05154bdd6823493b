package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.personalbudgets.money.DateRange;

class DaySumsTest {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());

  /** Pennies on a day. */
  record Entry(LocalDate day, long pennies) {}

  /** Days near each other, near the joints of the trie, and of all three centuries. */
  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Integer> days =
        Arbitraries.oneOf(
            Arbitraries.integers().between(45_000, 45_200),
            Arbitraries.of(0, 1, 63, 64, 65, 4_095, 4_096, 4_097, DAYS - 1, DAYS),
            Arbitraries.integers().between(0, DAYS));
    return Combinators.combine(days, Arbitraries.longs().between(-50, 100))
        .as((day, pennies) -> new Entry(FIRST.plusDays(day), pennies))
        .list()
        .ofMaxSize(30)
        .withoutEdgeCases();
  }

  @Property
  void sums_are_those_of_adding_day_by_day_and_earlier_values_keep_theirs(
      @ForAll("entries") List<Entry> entries) {
    List<DaySums> all = new ArrayList<>(List.of(DaySums.NONE));
    for (Entry entry : entries) {
      all.add(all.get(all.size() - 1).plus(entry.day(), entry.pennies()));
    }
    TreeMap<LocalDate, Long> model = new TreeMap<>();
    for (int size = 0; size < all.size(); size++) {
      DaySums sums = all.get(size);
      assertThat(sums.total()).isEqualTo(sum(model));
      for (Entry entry : entries) {
        for (int near = -1; near <= 1; near++) {
          LocalDate day = entry.day().plusDays(near);
          assertThat(sums.upTo(day)).isEqualTo(sum(model.headMap(day, true)));
        }
      }
      if (size < entries.size()) {
        model.merge(entries.get(size).day(), entries.get(size).pennies(), Long::sum);
      }
    }
  }

  @Property
  void a_range_has_what_its_days_have(
      @ForAll("entries") List<Entry> entries, @ForAll("entries") List<Entry> ends) {
    DaySums sums = DaySums.NONE;
    TreeMap<LocalDate, Long> model = new TreeMap<>();
    for (Entry entry : entries) {
      sums = sums.plus(entry.day(), entry.pennies());
      model.merge(entry.day(), entry.pennies(), Long::sum);
    }
    for (Entry end : ends) {
      LocalDate last = end.day().plusDays(Math.abs(end.pennies()));
      DateRange days = DateRange.of(end.day(), last.isAfter(LAST) ? LAST : last);
      assertThat(sums.within(days))
          .isEqualTo(sum(model.subMap(days.first(), true, days.last(), true)));
    }
  }

  @Property
  void the_next_day_is_the_first_later_one_that_something_was_added_to(
      @ForAll("entries") List<Entry> entries, @ForAll("entries") List<Entry> asked) {
    DaySums sums = DaySums.NONE;
    TreeMap<LocalDate, Long> model = new TreeMap<>();
    for (Entry entry : entries) {
      sums = sums.plus(entry.day(), entry.pennies());
      model.merge(entry.day(), entry.pennies(), Long::sum);
    }
    for (Entry one : asked) {
      assertThat(sums.nextAfter(one.day()))
          .isEqualTo(Optional.ofNullable(model.higherKey(one.day())));
    }
    for (LocalDate day : model.keySet()) {
      for (int near = -1; near <= 1; near++) {
        assertThat(sums.nextAfter(day.plusDays(near)))
            .isEqualTo(Optional.ofNullable(model.higherKey(day.plusDays(near))));
      }
    }
    for (LocalDate far : List.of(LocalDate.MIN, FIRST, LAST, LocalDate.MAX)) {
      assertThat(sums.nextAfter(far)).isEqualTo(Optional.ofNullable(model.higherKey(far)));
    }
  }

  @Test
  void days_outside_the_centuries_may_be_asked_about() {
    DaySums sums = DaySums.NONE.plus(FIRST, 3).plus(LAST, 4);
    assertThat(sums.upTo(LocalDate.MIN)).isZero();
    assertThat(sums.upTo(FIRST.minusDays(1))).isZero();
    assertThat(sums.upTo(FIRST)).isEqualTo(3);
    assertThat(sums.upTo(LAST.minusDays(1))).isEqualTo(3);
    assertThat(sums.upTo(LAST)).isEqualTo(7);
    assertThat(sums.upTo(LAST.plusYears(1_000))).isEqualTo(7);
    assertThat(sums.upTo(LocalDate.MAX)).isEqualTo(7);
  }

  private static long sum(Map<LocalDate, Long> days) {
    return days.values().stream().mapToLong(Long::longValue).sum();
  }
}
