package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * A policy that could not be asked: it threw, or it answered with nothing. Names the policy and the
 * class of the exception only; the exception's own message may hold anything and is not kept.
 *
 * @param policy id of the policy
 * @param cause class name of the exception, or {@link #RETURNED_NULL}
 */
public record Failure(String policy, String cause) {
  /** The cause of a policy that answered with null. */
  public static final String RETURNED_NULL = "null";

  /** Refuses null and an id that breaks the grammar of ids. */
  public Failure {
    Checks.id("policy id", policy);
    requireNonNull(cause, "cause");
  }
}
