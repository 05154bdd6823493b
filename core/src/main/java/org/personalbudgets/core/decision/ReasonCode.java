package org.personalbudgets.core.decision;

import org.personalbudgets.core.check.Checks;

/**
 * The stable code of a reason, such as {@code careact.not-linked-to-need}. Codes are for machines;
 * the words for each code live in the rules' texts, per language and reader.
 *
 * @param value ASCII letters, digits, dots, underscores, dashes; 1 to 64 characters
 */
public record ReasonCode(String value) implements Comparable<ReasonCode> {
  /** Refuses a code that breaks the grammar of ids. */
  public ReasonCode {
    Checks.id("reason code", value);
  }

  @Override
  public int compareTo(ReasonCode other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
