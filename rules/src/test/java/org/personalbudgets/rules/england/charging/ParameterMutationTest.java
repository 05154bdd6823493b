package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.DatedTableBuilder;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.DatedTables;
import org.personalbudgets.rules.SecondCopy;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Nudges every amount of law of every nation by a penny, up and down, and asks who notices. Every
 * nudge of a figure that was read is noticed by a published or derived example, save those that no
 * calculation of the library reads; and every nudge of any figure by the second copies of them. So
 * no nudge survives.
 */
class ParameterMutationTest {
  /** Stated for the caller's use and read by no calculation, or without the rest to calculate. */
  private static final Set<String> NOT_CALCULATED_WITH =
      Set.of(
          "scotland.free-personal-care from 2024-04-14",
          "scotland.free-nursing-care from 2024-04-14",
          // Nothing else of that year was read.
          "scotland.upper-capital-limit from 2025-04-14",
          "nhs.funded-nursing-care from 2023-04-01",
          "nhs.funded-nursing-care from 2024-04-01");

  @Test
  void every_nudge_of_a_verified_amount_is_noticed_by_an_example() {
    assertThat(
            survivors(ParameterMutationTest::changesAnExample)
                .filter(row -> row.row().source().isVerified())
                .map(Row::toString))
        .containsExactlyInAnyOrderElementsOf(NOT_CALCULATED_WITH);
  }

  @Test
  void every_nudge_of_any_amount_is_noticed_by_a_second_copy() {
    assertThat(survivors(ParameterMutationTest::differsFromSecondCopy)).isEmpty();
  }

  @Test
  void there_is_much_to_nudge() {
    assertThat(DatedTables.ofAmounts().stream().mapToInt(table -> table.rows().size()).sum())
        .isGreaterThan(190);
  }

  private static Stream<Row> survivors(Predicate<DatedTable<Amount>> isNoticed) {
    return DatedTables.ofAmounts().stream()
        .flatMap(table -> table.rows().stream().map(row -> new Row(table, row)))
        .filter(
            row ->
                !isNoticed.test(nudged(row.table(), row.row(), 1))
                    || !isNoticed.test(nudged(row.table(), row.row(), -1)));
  }

  private static boolean differsFromSecondCopy(DatedTable<Amount> nudged) {
    if (!StatutoryFigures.COLUMNS.contains(nudged.name())) {
      return !SecondCopy.rowsOf(nudged).equals(SecondCopy.rowsOf(nudged.name()));
    }
    return nudged.rows().stream()
        .anyMatch(
            row ->
                row.value().minorUnits()
                    != StatutoryFigures.pence(nudged.name(), row.inForce().firstDay()));
  }

  private record Row(DatedTable<Amount> table, Dated<Amount> row) {
    @Override
    public String toString() {
      return table.name() + " from " + row.inForce().firstDay();
    }
  }

  private static boolean changesAnExample(DatedTable<Amount> nudged) {
    return GoldenCases.all().stream()
        .anyMatch(
            example -> {
              LawInForce law = LawInForce.on(example.day()).replacing(nudged);
              return !example.comesOutUnder(law);
            });
  }

  private static DatedTable<Amount> nudged(DatedTable<Amount> table, Dated<Amount> row, int penny) {
    DatedTableBuilder<Amount> copy = DatedTable.named(table.name());
    Optional<LocalDate> end = Optional.empty();
    for (Dated<Amount> each : table.rows()) {
      LocalDate first = each.inForce().firstDay();
      end.map(last -> last.plusDays(1))
          .filter(first::isAfter)
          .ifPresent(unknown -> copy.notKnownFrom(unknown));
      end = each.inForce().lastDay();
      Amount value = each.equals(row) ? each.value().plus(Amount.pence(penny)) : each.value();
      copy.from(first, value, each.source());
    }
    List<Dated<Amount>> rows = table.rows();
    return copy.until(rows.get(rows.size() - 1).inForce().lastDay().orElseThrow());
  }
}
