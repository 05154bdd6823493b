package org.personalbudgets.rules.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.money.Amount;

/**
 * What differs between two calculations of the same kind, line by line: what if an income were
 * higher, the rates were next year's, the council another. Lines are the same when step, subject
 * and item are; the changes of all lines sum to the change of the total.
 */
public final class CalculationDifference {
  private final ImmutableList<LineDifference> lines;
  private final Amount change;

  private CalculationDifference(ImmutableList<LineDifference> lines, Amount change) {
    this.lines = lines;
    this.change = change;
  }

  /** The lines that differ, in the order of the second, those only in the first at the end. */
  public static CalculationDifference between(Calculation before, Calculation after) {
    Map<Key, ChargingLine> left = byKey(requireNonNull(before, "before"));
    ImmutableList.Builder<LineDifference> lines = ImmutableList.builder();
    byKey(requireNonNull(after, "after"))
        .forEach(
            (key, line) -> {
              @Nullable ChargingLine old = left.remove(key);
              if (old == null || differs(old, line)) {
                lines.add(new LineDifference(Optional.ofNullable(old), Optional.of(line)));
              }
            });
    left.values()
        .forEach(line -> lines.add(new LineDifference(Optional.of(line), Optional.empty())));
    return new CalculationDifference(lines.build(), after.total().minus(before.total()));
  }

  private static boolean differs(ChargingLine before, ChargingLine after) {
    return !before.amount().equals(after.amount())
        || !before.source().equals(after.source())
        || !before.lawRead().equals(after.lawRead());
  }

  private static Map<Key, ChargingLine> byKey(Calculation calculation) {
    Map<Key, ChargingLine> lines = new LinkedHashMap<>();
    for (ChargingLine line : calculation.lines()) {
      Key key = new Key(line.step(), line.about(), line.item().orElse(""), 0);
      while (lines.containsKey(key)) {
        key = key.next();
      }
      lines.put(key, line);
    }
    return lines;
  }

  /** The lines that differ. */
  public List<LineDifference> lines() {
    return lines;
  }

  /** The lines that differ in amount, without those whose source alone differs. */
  public List<LineDifference> changedAmounts() {
    return lines.stream()
        .filter(line -> !line.change().isZero())
        .collect(ImmutableList.toImmutableList());
  }

  /** The total of the second less the total of the first. */
  public Amount change() {
    return change;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalculationDifference that
        && lines.equals(that.lines)
        && change.equals(that.change);
  }

  @Override
  public int hashCode() {
    return 31 * lines.hashCode() + change.hashCode();
  }

  /** Such as {@code 3 lines differ, change GBP 1.20}. */
  @Override
  public String toString() {
    return lines.size() + " lines differ, change " + change;
  }

  /** What makes a line the same line in another calculation; a number tells equals apart. */
  private record Key(ChargingStep step, String about, String item, int number) {
    Key next() {
      return new Key(step, about, item, number + 1);
    }
  }
}
