package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

/**
 * A value of law with the days on which it holds and the text that sets it.
 *
 * @param <T> what the law sets: an immutable value
 * @param value what the law sets
 * @param inForce the days on which the value holds
 * @param source the text that sets it
 */
public record Dated<T>(T value, InForce inForce, Citation source) {
  /** Refuses nulls. */
  public Dated {
    requireNonNull(value, "value");
    requireNonNull(inForce, "inForce");
    requireNonNull(source, "source");
  }
}
