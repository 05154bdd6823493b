package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Question;

/**
 * The answer together with what a caller has to act on, told apart by type: a prohibition, a rule
 * that failed, a question for a person, a purchase that no rule covers and a missing requirement
 * never look alike.
 */
public sealed interface Outcome {

  /** Allowed as it stands. */
  record Allowed(List<Reason> permissions) implements Outcome {
    /** Copies the list. */
    public Allowed {
      permissions = ImmutableList.copyOf(permissions);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.allowed(this);
    }
  }

  /** Allowed once every requirement is there. */
  record Conditional(List<Requirement> requirements) implements Outcome {
    /** Copies the list. */
    public Conditional {
      requirements = ImmutableList.copyOf(requirements);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.conditional(this);
    }
  }

  /** A person has to decide. */
  record Referred(List<Cause> causes) implements Outcome {
    /** Copies the list. */
    public Referred {
      causes = ImmutableList.copyOf(causes);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.referred(this);
    }
  }

  /** Prohibited. */
  record Refused(List<Reason> prohibitions) implements Outcome {
    /** Copies the list. */
    public Refused {
      prohibitions = ImmutableList.copyOf(prohibitions);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.refused(this);
    }
  }

  /** Why a person has to decide. */
  sealed interface Cause {
    /** The law leaves a question to somebody's judgement, and no judgement is on file. */
    record NeedsJudgement(Question question, String subject) implements Cause {
      /** Refuses null. */
      public NeedsJudgement {
        requireNonNull(question, "question");
        Checks.id("subject", subject);
      }
    }

    /** A policy failed, so nobody can say what it would have said. */
    record PolicyFailed(Failure failure) implements Cause {
      /** Refuses null. */
      public PolicyFailed {
        requireNonNull(failure, "failure");
      }
    }

    /** No rule permits the purchase and none prohibits it. */
    record NotCovered() implements Cause {}
  }

  /**
   * One answer for each outcome.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a purchase that is allowed. */
    R allowed(Allowed outcome);

    /** For a purchase that is allowed once something is there. */
    R conditional(Conditional outcome);

    /** For a purchase that a person has to decide on. */
    R referred(Referred outcome);

    /** For a purchase that is prohibited. */
    R refused(Refused outcome);
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);
}
