package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What any number of policies said, taken together: the combiner, whole.
 *
 * <ol>
 *   <li>A prohibition refuses, whatever else is said.
 *   <li>Otherwise a policy that failed or that asks for a person's judgement sends the purchase to
 *       a person, and so does the lack of any permission: what no rule covers is not refused, since
 *       local lists differ, but neither is it allowed.
 *   <li>Otherwise an unmet requirement makes the permission conditional.
 *   <li>Otherwise a permission allows.
 * </ol>
 *
 * <p>A tally records only which kinds of saying occurred. So the order of policies and their
 * repetition cannot matter, a silent policy changes nothing, adding a prohibition or a failure
 * never makes the answer milder, and tallies of any partition of the policies combine to the tally
 * of them all.
 */
public final class Tally {
  private static final int PERMITTED = 1;
  private static final int REQUIRED = 2;
  private static final int REFERRED = 4;
  private static final int FAILED = 8;
  private static final int FORBIDDEN = 16;
  private static final Tally[] ALL = new Tally[32];

  static {
    for (int said = 0; said < ALL.length; said++) {
      ALL[said] = new Tally(said);
    }
  }

  private final int said;

  private Tally(int said) {
    this.said = said;
  }

  /** The tally of no policy at all. */
  public static Tally none() {
    return ALL[0];
  }

  /** The tally of one policy that failed: it threw, or answered with nothing. */
  public static Tally ofFailure() {
    return ALL[FAILED];
  }

  /** The tally of one policy's verdict. */
  public static Tally of(Verdict verdict) {
    return ALL[bit(requireNonNull(verdict, "verdict"))];
  }

  /** The tally of these policies and those. */
  public Tally plus(Tally other) {
    return ALL[said | other.said];
  }

  /** What it comes to. */
  public Answer answer() {
    return answer(said);
  }

  static final int NOTHING_SAID = 0;
  static final int FAILURE = FAILED;

  static int bit(Verdict verdict) {
    if (verdict instanceof Verdict.Silent) {
      return NOTHING_SAID;
    }
    if (verdict instanceof Verdict.Permit) {
      return PERMITTED;
    }
    if (verdict instanceof Verdict.Forbid) {
      return FORBIDDEN;
    }
    return verdict instanceof Verdict.Require ? REQUIRED : REFERRED;
  }

  static Answer answer(int said) {
    if (has(said, FORBIDDEN)) {
      return Answer.REFUSED;
    }
    if (has(said, REFERRED) || has(said, FAILED) || !has(said, PERMITTED)) {
      return Answer.REFERRED;
    }
    return has(said, REQUIRED) ? Answer.CONDITIONAL : Answer.ALLOWED;
  }

  static boolean permits(int said) {
    return has(said, PERMITTED);
  }

  private static boolean has(int said, int kind) {
    return (said & kind) != 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally tally && said == tally.said;
  }

  @Override
  public int hashCode() {
    return said;
  }

  /** The answer that the tally comes to. */
  @Override
  public String toString() {
    return "Tally{" + answer() + "}";
  }
}
