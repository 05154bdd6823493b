package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Question;

/** What one policy says of one purchase. Closed: a policy can say nothing else. */
public sealed interface Verdict {

  /** A rule positively allows it. */
  record Permit(Reason why) implements Verdict {
    /** Refuses null. */
    public Permit {
      requireNonNull(why, "why");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.permit(this);
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(why);
    }
  }

  /** Allowed, for this policy's part, once the requirement is there. */
  record Require(Reason why, Requirement requirement) implements Verdict {
    /** Refuses null. */
    public Require {
      requireNonNull(why, "why");
      requireNonNull(requirement, "requirement");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.require(this);
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(why);
    }
  }

  /** The law leaves it to a person's judgement; the question names who may answer it. */
  record Refer(Reason why, Question question, String subject) implements Verdict {
    /** Refuses null and a subject that breaks the grammar of ids. */
    public Refer {
      requireNonNull(why, "why");
      requireNonNull(question, "question");
      Checks.id("subject", subject);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.refer(this);
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(why);
    }
  }

  /** A rule prohibits it. */
  record Forbid(Reason why) implements Verdict {
    /** Refuses null. */
    public Forbid {
      requireNonNull(why, "why");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.forbid(this);
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(why);
    }
  }

  /** The policy is not about this purchase. */
  record Silent() implements Verdict {
    static final Silent INSTANCE = new Silent();

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.silent(this);
    }
  }

  /**
   * One answer for each verdict.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a permission. */
    R permit(Permit verdict);

    /** For a requirement. */
    R require(Require verdict);

    /** For a question that a person must answer. */
    R refer(Refer verdict);

    /** For a prohibition. */
    R forbid(Forbid verdict);

    /** For nothing to say. */
    R silent(Silent verdict);
  }

  /** A rule positively allows it. */
  static Verdict permit(Reason why) {
    return new Permit(why);
  }

  /** Allowed, for this policy's part, once the requirement is there. */
  static Verdict require(Reason why, Requirement requirement) {
    return new Require(why, requirement);
  }

  /**
   * A person must judge.
   *
   * @param question what the law asks
   * @param subject what it is asked about: the id of a plan line or payee, or of the request itself
   */
  static Verdict refer(Reason why, Question question, String subject) {
    return new Refer(why, question, subject);
  }

  /** A rule prohibits it. */
  static Verdict forbid(Reason why) {
    return new Forbid(why);
  }

  /** The policy is not about this purchase; always the same value. */
  static Verdict silent() {
    return Silent.INSTANCE;
  }

  /** Answers with the function of this verdict's kind. */
  <R> R match(Cases<R> cases);

  /** The reason, unless the policy is silent. */
  default Optional<Reason> reason() {
    return Optional.empty();
  }
}
