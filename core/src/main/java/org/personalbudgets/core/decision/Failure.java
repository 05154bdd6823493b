package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;

/**
 * A policy that could not be asked: it threw, or it answered with nothing. Names the policy and the
 * class of the exception only; the exception's own message may hold anything and is not kept.
 *
 * @param policy id of the policy
 * @param cause class name of the exception, or {@link #RETURNED_NULL}: 1 to 200 printable ASCII
 *     characters without blanks
 */
public record Failure(String policy, String cause) {
  /** The cause of a policy that answered with null. */
  public static final String RETURNED_NULL = "null";

  /** Refuses an id that breaks the grammar of ids, and a cause that could not be shown. */
  public Failure {
    Checks.id("policy id", policy);
    requireNonNull(cause, "cause");
    Checks.that(
        !cause.isEmpty()
            && cause.length() <= Caps.MAX_MESSAGE_LENGTH
            && cause.chars().allMatch(Failure::isPrintable),
        "cause of a failure must be 1 to 200 printable ASCII characters");
  }

  /**
   * The failure of a policy that threw. A class may be named by anybody: what cannot be shown is
   * replaced.
   */
  static Failure thrown(String policy, Throwable thrown) {
    StringBuilder cause = new StringBuilder();
    thrown
        .getClass()
        .getName()
        .chars()
        .limit(Caps.MAX_MESSAGE_LENGTH)
        .forEach(c -> cause.append(isPrintable(c) ? (char) c : '?'));
    return new Failure(policy, cause.toString());
  }

  private static boolean isPrintable(int c) {
    return c > ' ' && c <= '~';
  }
}
