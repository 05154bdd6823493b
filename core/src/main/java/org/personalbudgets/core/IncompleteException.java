package org.personalbudgets.core;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A builder was asked for a value before everything it needs was given. Lists everything missing at
 * once, by attribute name; names no value, so it holds nothing personal.
 */
public final class IncompleteException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> missing;

  /**
   * An exception for a value that lacks the named attributes.
   *
   * @param missing names of the attributes that were not given, in the order they are declared
   */
  public IncompleteException(String... missing) {
    super("incomplete: still missing " + String.join(", ", missing));
    this.missing = ImmutableList.copyOf(missing);
  }

  /** Names of the attributes that were not given, in the order they are declared. */
  public List<String> missing() {
    return missing;
  }
}
