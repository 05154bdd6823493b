package org.personalbudgets.testing;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;

/** Some argument for every parameter: a different one at each attempt, the same in every run. */
final class Arguments {
  private static final List<String> TEXTS = List.of("GBP", "a", "1", "leisure.gym", "0".repeat(64));

  private final Random random;

  private Arguments(int attempt) {
    random = new Random(attempt);
  }

  static Object[] of(Executable target, int attempt) {
    Arguments arguments = new Arguments(attempt);
    Class<?>[] types = target.getParameterTypes();
    Type[] generic = target.getGenericParameterTypes();
    Object[] made = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      made[i] = arguments.of(types[i], generic[i]);
    }
    return made;
  }

  private Object of(Class<?> type, Type generic) {
    if (Specimens.isKnown(type)) {
      return any(Specimens.of(type));
    }
    if (type == SpendPolicies.class) {
      return SpendPolicies.of(new SpendPolicy[0]);
    }
    if (type.isEnum()) {
      return any(List.of(type.getEnumConstants()));
    }
    if (type.isArray()) {
      return arrayOf(type.getComponentType());
    }
    Object simple = simple(type, generic);
    if (simple == null && type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
    return simple;
  }

  private Object arrayOf(Class<?> item) {
    Object array = Array.newInstance(item, 1);
    Array.set(array, 0, item == byte.class ? (Object) (byte) 0 : of(item, item));
    return array;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Object simple(Class<?> type, Type generic) {
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class) {
      return 1 + random.nextInt(4);
    }
    if (type == long.class) {
      return 1L + random.nextInt(4);
    }
    return Map.<Class<?>, Object>of(
            String.class, any(TEXTS),
            Object.class, "a",
            BigDecimal.class, BigDecimal.ONE,
            LocalDate.class, LocalDate.of(2024, 2, 29),
            YearMonth.class, YearMonth.of(2024, 2),
            Optional.class, Optional.empty(),
            Map.class, Map.of())
        .getOrDefault(type, collection(type, generic));
  }

  /** A collection of one item, where the type says of what. */
  private Object collection(Class<?> type, Type generic) {
    boolean list = type == List.class || type == Iterable.class || type == Collection.class;
    if (!list && type != Set.class) {
      return null;
    }
    Set<Object> items =
        generic instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> item
            ? ImmutableSet.of(of(item, item))
            : ImmutableSet.of();
    return list ? List.copyOf(items) : items;
  }
}
