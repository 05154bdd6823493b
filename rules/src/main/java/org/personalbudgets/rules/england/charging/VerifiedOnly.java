package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.rules.charging.ChargingLine;

/** The answer to somebody who wants a result only if it rests on verified law throughout. */
public sealed interface VerifiedOnly {
  /** The result, or its refusal. */
  static VerifiedOnly of(MeansTestResult result) {
    List<ChargingLine> unverified = requireNonNull(result, "result").unverifiedLines();
    return unverified.isEmpty() ? new Verified(result) : new Refused(unverified);
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a result that rests on verified law. */
    R verified(Verified answer);

    /** For a result that does not. */
    R refused(Refused answer);
  }

  /**
   * The result rests on verified law throughout.
   *
   * @param result the result
   */
  record Verified(MeansTestResult result) implements VerifiedOnly {
    /** Refuses null. */
    public Verified {
      requireNonNull(result, "result");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.verified(this);
    }
  }

  /**
   * The result is withheld.
   *
   * @param unverified the lines whose figure or rule was not read in its own text; at least one
   */
  record Refused(List<ChargingLine> unverified) implements VerifiedOnly {
    /** Copies the lines. */
    public Refused {
      unverified = ImmutableList.copyOf(unverified);
      Checks.that(!unverified.isEmpty(), "a refusal names at least one unverified line");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.refused(this);
    }
  }
}
