package org.personalbudgets.testing;

import com.google.common.base.Strings;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What nobody in their right mind would pass, for every type of argument that leaves room. */
final class HostileValues {
  private static final int TOO_MANY = 1_000_001;

  private static final List<Object> TEXTS =
      List.of(
          "",
          " ",
          TextArbitraries.CANARY + "\u202E\n",
          TextArbitraries.CANARY + "\uD800",
          Strings.repeat("9", 1_000_000),
          "e" + Strings.repeat("\u0301", 10_000),
          "[".repeat(1_000),
          "-9223372036854775809/0");

  private static final Map<Class<?>, List<Object>> SIMPLE =
      Map.of(
          String.class, TEXTS,
          Object.class, TEXTS,
          int.class, List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE),
          long.class, List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE),
          BigDecimal.class,
              List.of(
                  new BigDecimal("1E+1000000000"),
                  new BigDecimal("-1E-1000000000"),
                  new BigDecimal(BigInteger.ONE.shiftLeft(3_321_928))),
          BigInteger.class, List.of(BigInteger.ONE.shiftLeft(3_321_928)),
          LocalDate.class, List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH.minusYears(71)),
          YearMonth.class,
              List.of(YearMonth.of(Year.MIN_VALUE, 1), YearMonth.of(Year.MAX_VALUE, 12)));

  private HostileValues() {}

  /** Hostile values of a parameter's type; none for our own types, which cannot be hostile. */
  static List<Object> of(Class<?> type, Type generic) {
    boolean list = type == List.class || type == Iterable.class || type == Collection.class;
    return list ? longLists(generic) : SIMPLE.getOrDefault(type, List.of());
  }

  private static List<Object> longLists(Type generic) {
    if (generic instanceof ParameterizedType parameterized
        && parameterized.getActualTypeArguments()[0] instanceof Class<?> item
        && (Specimens.isKnown(item) || item == String.class)) {
      Object one = item == String.class ? "a" : Specimens.of(item).get(0);
      return List.of(Collections.nCopies(TOO_MANY, one));
    }
    return List.of();
  }
}
