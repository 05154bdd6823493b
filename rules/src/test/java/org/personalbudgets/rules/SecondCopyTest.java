package org.personalbudgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/** Source of every row: the sections of the law that the tables name, read a second time. */
class SecondCopyTest {
  private static final Set<String> COPIED =
      SecondCopy.rows().stream().map(SecondCopy.Row::table).collect(Collectors.toSet());

  @Test
  void every_row_equals_the_second_copy_in_days_amount_and_confidence() {
    assertThat(
            DatedTables.ofAmounts().stream()
                .filter(table -> COPIED.contains(table.name()))
                .flatMap(table -> SecondCopy.rowsOf(table).stream()))
        .containsExactlyInAnyOrderElementsOf(SecondCopy.rows());
  }

  /** The others are England's weekly amounts, which have a second copy of their own. */
  @Test
  void no_table_of_amounts_is_without_a_second_copy() {
    assertThat(DatedTables.ofAmounts())
        .extracting(DatedTable<Amount>::name)
        .filteredOn(name -> !COPIED.contains(name))
        .hasSize(15)
        .allMatch(name -> name.startsWith("charging."));
  }
}
