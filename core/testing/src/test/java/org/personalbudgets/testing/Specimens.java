package org.personalbudgets.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/** Values of every type of the registry, drawn from its generators: the same in every run. */
final class Specimens {
  private static final int DRAWS = 40;
  private static final long SEED = 20_141_001;
  private static final Map<Class<?>, List<Object>> DRAWN = new ConcurrentHashMap<>();

  private Specimens() {}

  /** Every type of the registry, in its order. */
  static Stream<Class<?>> types() {
    return Stream.concat(
        Registry.plainTypes().keySet().stream(), Registry.genericTypes().keySet().stream());
  }

  static boolean isKnown(Class<?> type) {
    return Registry.plainTypes().containsKey(type) || Registry.genericTypes().containsKey(type);
  }

  /** Values of a type that differ from each other. */
  static List<Object> of(Class<?> type) {
    return DRAWN.computeIfAbsent(type, drawn -> distinct(fresh(drawn)));
  }

  static List<Object> distinct(List<Object> values) {
    return List.copyOf(new LinkedHashSet<>(values));
  }

  /** Values drawn anew: equal to those drawn before, one for one, and other objects. */
  static List<Object> fresh(Class<?> type) {
    JqwikSession.start();
    try {
      Random random = new Random(SEED);
      var generator = generator(type).generator(1_000);
      return Stream.generate(() -> (Object) generator.next(random).value()).limit(DRAWS).toList();
    } finally {
      JqwikSession.finish();
    }
  }

  private static Arbitrary<?> generator(Class<?> type) {
    var plain = Registry.plainTypes().get(type);
    return plain != null
        ? plain.get()
        : Registry.genericTypes().get(type).apply(MoneyArbitraries.pounds().asGeneric());
  }
}
