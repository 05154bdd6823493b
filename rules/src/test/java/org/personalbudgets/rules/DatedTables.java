package org.personalbudgets.rules;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;

/**
 * Every dated table that a class of the rules holds as a constant, found by looking at them all.
 */
public final class DatedTables {
  private static final List<DatedTable<?>> ALL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.personalbudgets.rules")
              .stream()
              .flatMap(found -> Stream.of(found.reflect().getDeclaredFields()))
              .filter(field -> Modifier.isStatic(field.getModifiers()))
              .filter(field -> field.getType() == DatedTable.class)
              .<DatedTable<?>>map(DatedTables::value)
              .toList();

  private DatedTables() {}

  public static List<DatedTable<?>> all() {
    return ALL;
  }

  /** Those of which every row is an amount. */
  @SuppressWarnings("unchecked") // every row was looked at
  public static List<DatedTable<Amount>> ofAmounts() {
    return ALL.stream()
        .filter(table -> table.rows().stream().allMatch(row -> row.value() instanceof Amount))
        .map(table -> (DatedTable<Amount>) table)
        .toList();
  }

  private static DatedTable<?> value(Field field) {
    try {
      field.setAccessible(true);
      return (DatedTable<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.toString(), e);
    }
  }
}
