package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.personalbudgets.core.check.Checks;

/**
 * The words of one reason in one language. A slot such as {@code {amount}} stands for the reason's
 * argument of that name.
 *
 * @param person a sentence for the person, in plain words, speaking to them
 * @param worker a sentence for a practitioner
 */
public record Wording(String person, String worker) {
  /** Refuses blank text and a slot that is not closed. */
  public Wording {
    Checks.text("words for the person", person);
    Checks.text("words for the worker", worker);
    slotsOf(person);
    slotsOf(worker);
  }

  /** The same sentence for both. */
  public static Wording of(String both) {
    return new Wording(both, both);
  }

  /** Names of all slots of both sentences. */
  public SortedSet<String> slots() {
    return ImmutableSortedSet.<String>naturalOrder()
        .addAll(slotsOf(person))
        .addAll(slotsOf(worker))
        .build();
  }

  private static SortedSet<String> slotsOf(String text) {
    SortedSet<String> slots = new TreeSet<>();
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      Checks.that(close > open + 1, "a slot in the words is not closed");
      slots.add(text.substring(open + 1, close));
      open = text.indexOf('{', close);
    }
    return slots;
  }
}
