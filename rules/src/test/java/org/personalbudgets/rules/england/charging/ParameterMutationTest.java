package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.DatedTableBuilder;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Nudges every amount of law by a penny, up and down, and asks whether a published or derived
 * example notices. None survives whose figure was read. {@link ChargingAmountsTest} holds the
 * others against the second copy of the figures.
 */
class ParameterMutationTest {
  private static final int UNVERIFIED_SURVIVORS = 27;

  @Test
  void every_nudge_of_a_verified_amount_is_noticed() {
    assertThat(survivors().filter(row -> row.row().source().isVerified())).isEmpty();
  }

  /** Their figures were not read, so no example that rests on them could be called right. */
  @Test
  void what_survives_is_unverified_and_is_counted() {
    assertThat(survivors())
        .hasSize(UNVERIFIED_SURVIVORS)
        .allSatisfy(row -> assertThat(row.row().source().isVerified()).isFalse());
  }

  private static Stream<Row> survivors() {
    return ChargingAmounts.all().stream()
        .flatMap(table -> table.rows().stream().map(row -> new Row(table, row)))
        .filter(
            row ->
                !isNoticed(nudged(row.table(), row.row(), 1))
                    || !isNoticed(nudged(row.table(), row.row(), -1)));
  }

  private record Row(DatedTable<Amount> table, Dated<Amount> row) {
    @Override
    public String toString() {
      return table.name() + " from " + row.inForce().firstDay();
    }
  }

  private static boolean isNoticed(DatedTable<Amount> nudged) {
    return GoldenCases.all().stream()
        .anyMatch(
            example -> {
              LawInForce law = LawInForce.on(example.day()).replacing(nudged);
              return !example.compute().apply(law).equals(example.expected());
            });
  }

  private static DatedTable<Amount> nudged(DatedTable<Amount> table, Dated<Amount> row, int penny) {
    DatedTableBuilder<Amount> copy = DatedTable.named(table.name());
    for (Dated<Amount> each : table.rows()) {
      Amount value = each.equals(row) ? each.value().plus(Amount.pence(penny)) : each.value();
      copy.from(each.inForce().firstDay(), value, each.source());
    }
    List<Dated<Amount>> rows = table.rows();
    return copy.until(rows.get(rows.size() - 1).inForce().lastDay().orElseThrow());
  }
}
