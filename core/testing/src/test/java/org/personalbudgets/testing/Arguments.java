package org.personalbudgets.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some argument for every parameter, a different one at each attempt. */
final class Arguments {
  private static final List<String> TEXTS = List.of("GBP", "a", "1", "leisure.gym");

  private Arguments() {}

  static Object[] of(Executable target, int attempt) {
    Class<?>[] types = target.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = of(types[i], attempt);
    }
    return arguments;
  }

  private static Object of(Class<?> type, int attempt) {
    if (Specimens.isKnown(type)) {
      List<Object> specimens = Specimens.of(type);
      return specimens.get(attempt % specimens.size());
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[attempt % type.getEnumConstants().length];
    }
    Object simple = simple(type, attempt);
    if (simple == null && type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
    return simple;
  }

  private static Object simple(Class<?> type, int attempt) {
    if (type == boolean.class) {
      return attempt % 2 == 0;
    }
    if (type == int.class) {
      return attempt + 1;
    }
    if (type == long.class) {
      return attempt + 1L;
    }
    return Map.<Class<?>, Object>of(
            String.class, TEXTS.get(attempt % TEXTS.size()),
            Object.class, "a",
            BigDecimal.class, BigDecimal.ONE,
            LocalDate.class, LocalDate.of(2024, 2, 29),
            YearMonth.class, YearMonth.of(2024, 2),
            Optional.class, Optional.empty())
        .getOrDefault(type, empty(type));
  }

  private static Object empty(Class<?> type) {
    if (type == List.class || type == Iterable.class || type == Collection.class) {
      return List.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    return type == Map.class ? Map.of() : null;
  }
}
