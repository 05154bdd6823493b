package org.personalbudgets.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A table against the plainest model of one: the latest change on or before a day. */
class DatedTablePropertiesTest {
  private static final LocalDate ORIGIN = LocalDate.of(2000, 1, 1);
  private static final Citation SOURCE = Citation.law("SI 2000/1", "reg 1");

  @Property
  void a_day_has_the_value_of_the_latest_change_on_or_before_it(
      @ForAll("firstDays") List<Integer> firstDays,
      @ForAll @IntRange(min = 0, max = 60) int length,
      @ForAll @IntRange(min = -30, max = 460) int asked) {
    TreeMap<LocalDate, Integer> model = new TreeMap<>();
    DatedTableBuilder<Integer> builder = DatedTable.named("t");
    for (int day : firstDays) {
      model.put(ORIGIN.plusDays(day), day);
      builder.from(ORIGIN.plusDays(day), day, SOURCE);
    }
    LocalDate end = model.lastKey().plusDays(length);
    DatedTable<Integer> table = builder.until(end);
    LocalDate date = ORIGIN.plusDays(asked);

    Optional<Integer> expected =
        date.isAfter(end)
            ? Optional.empty()
            : Optional.ofNullable(model.floorEntry(date)).map(java.util.Map.Entry::getValue);

    assertThat(table.covers(date)).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      assertThat(table.on(date).value()).isEqualTo(expected.get());
      assertThat(table.on(date).inForce().covers(date)).isTrue();
    } else {
      assertThatExceptionOfType(NotInForceException.class).isThrownBy(() -> table.on(date));
    }
  }

  @Property
  void each_day_of_the_table_lies_in_exactly_one_row(@ForAll("firstDays") List<Integer> firstDays) {
    DatedTableBuilder<Integer> builder = DatedTable.named("t");
    firstDays.forEach(day -> builder.from(ORIGIN.plusDays(day), day, SOURCE));
    DatedTable<Integer> table = builder.stillInForce();
    LocalDate first = table.rows().get(0).inForce().firstDay();
    for (LocalDate day = first; day.isBefore(ORIGIN.plusDays(410)); day = day.plusDays(1)) {
      LocalDate date = day;
      assertThat(table.rows()).filteredOn(row -> row.inForce().covers(date)).hasSize(1);
    }
  }

  @Provide
  Arbitrary<List<Integer>> firstDays() {
    return Arbitraries.integers()
        .between(0, 400)
        .set()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(days -> days.stream().sorted().toList());
  }
}
