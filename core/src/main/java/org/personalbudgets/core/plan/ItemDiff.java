package org.personalbudgets.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from the items of one plan to those of another.
 *
 * @param changes what became of them
 * @param order ids of the result, in its order
 * @param put what in the result is new or different; the rest is taken from where the way begins
 */
record ItemDiff<K, T>(Changes<K> changes, ImmutableList<K> order, ImmutableMap<K, T> put) {
  static <K, T> ItemDiff<K, T> between(Map<K, T> before, Map<K, T> after) {
    ImmutableMap.Builder<K, T> put = ImmutableMap.builder();
    after.forEach(
        (id, item) -> {
          if (!item.equals(before.get(id))) {
            put.put(id, item);
          }
        });
    return new ItemDiff<>(
        Changes.between(before, after), ImmutableList.copyOf(after.keySet()), put.buildOrThrow());
  }

  Map<K, T> applyTo(Map<K, T> before) {
    Map<K, T> after = new LinkedHashMap<>();
    for (K id : order) {
      @Nullable T item = put.containsKey(id) ? put.get(id) : before.get(id);
      if (item == null) {
        throw new IllegalArgumentException("this is not the plan that the difference begins with");
      }
      after.put(id, item);
    }
    return after;
  }
}
