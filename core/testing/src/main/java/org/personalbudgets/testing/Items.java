package org.personalbudgets.testing;

import java.util.Collection;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small helps for generators that fill builders. */
final class Items {
  private Items() {}

  /** Hands every item to a builder's method for one. */
  static <B, T> BiFunction<B, Collection<T>, B> each(BiFunction<B, T, B> add) {
    return (builder, items) -> {
      B filled = builder;
      for (T item : items) {
        filled = add.apply(filled, item);
      }
      return filled;
    };
  }

  static Arbitrary<Boolean> either() {
    return Arbitraries.of(false, true);
  }
}
