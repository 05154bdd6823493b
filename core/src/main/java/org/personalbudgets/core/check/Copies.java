package org.personalbudgets.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.Caps;

/**
 * Immutable copies of what a caller hands in, capped while reading at {@link Caps#MAX_LINES} items;
 * a null item is refused by the name of the argument.
 */
public final class Copies {
  private Copies() {}

  /** A copy in the order given. */
  public static <T> ImmutableList<T> list(String what, Iterable<? extends T> items) {
    List<T> read = new ArrayList<>();
    Checks.each(what, items, Caps.MAX_LINES, read::add);
    return ImmutableList.copyOf(read);
  }

  /** A copy without repeats, in the order of first appearance. */
  public static <T> ImmutableSet<T> set(String what, Iterable<? extends T> items) {
    Set<T> read = new LinkedHashSet<>();
    Checks.each(what, items, Caps.MAX_LINES, read::add);
    return ImmutableSet.copyOf(read);
  }

  /** A copy in the order in which the constants are declared. */
  public static <E extends Enum<E>> ImmutableSet<E> enumSet(
      String what, Class<E> type, Iterable<E> items) {
    EnumSet<E> read = EnumSet.noneOf(type);
    Checks.each(what, items, Caps.MAX_LINES, read::add);
    return Sets.immutableEnumSet(read);
  }
}
