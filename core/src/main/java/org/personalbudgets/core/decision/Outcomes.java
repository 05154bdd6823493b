package org.personalbudgets.core.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Builds the typed outcome of a decision. */
final class Outcomes {
  private Outcomes() {}

  static Outcome of(Decision decision) {
    return switch (decision.answer()) {
      case ALLOWED -> new Outcome.Allowed(decision.determiningReasons());
      case CONDITIONAL -> new Outcome.Conditional(requirements(decision.verdictsSpoken()));
      case REFERRED -> new Outcome.Referred(causes(decision));
      case REFUSED -> new Outcome.Refused(decision.determiningReasons());
    };
  }

  /** Each requirement once, though two policies may ask for the same. */
  private static ImmutableList<Requirement> requirements(List<Verdict> spoken) {
    ImmutableSet.Builder<Requirement> requirements = ImmutableSet.builder();
    for (Verdict verdict : spoken) {
      if (verdict instanceof Verdict.Require require) {
        requirements.add(require.requirement());
      }
    }
    return requirements.build().asList();
  }

  private static ImmutableList<Outcome.Cause> causes(Decision decision) {
    ImmutableSet.Builder<Outcome.Cause> causes = ImmutableSet.builder();
    for (Verdict verdict : decision.verdictsSpoken()) {
      if (verdict instanceof Verdict.Refer refer) {
        causes.add(new Outcome.Cause.NeedsJudgement(refer.question(), refer.subject()));
      }
    }
    decision.failures().forEach(failure -> causes.add(new Outcome.Cause.PolicyFailed(failure)));
    if (!decision.anythingPermits()) {
      causes.add(new Outcome.Cause.NotCovered());
    }
    return causes.build().asList();
  }
}
