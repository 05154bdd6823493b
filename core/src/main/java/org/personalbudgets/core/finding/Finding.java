package org.personalbudgets.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.personalbudgets.core.check.Checks;

/**
 * What is known about one limb of a legal test: decided on the facts, judged by somebody named, or
 * undecided with the question to ask.
 */
public sealed interface Finding {
  /** Decided on the facts, with no judgement needed. */
  static Finding decided(boolean holds) {
    return new Decided(holds);
  }

  /** Judged by somebody, who gave a reason. */
  static Finding judged(Judgement judgement) {
    return new Judged(judgement);
  }

  /** Not decided: this question is open. */
  static Finding undecided(Question question) {
    return new Undecided(question);
  }

  /** Whether it holds, does not, or is open. */
  Truth truth();

  /**
   * This finding, if it is one on the question.
   *
   * @throws IllegalArgumentException if it is a judgement of another question, or by somebody who
   *     may not answer this one, or leaves another question open
   */
  @CanIgnoreReturnValue
  default Finding on(Question question) {
    requireNonNull(question, "question");
    if (this instanceof Judged judged) {
      Judgement judgement = judged.judgement();
      Checks.that(
          question.isAnsweredBy(judgement),
          "a judgement of '%s' by %s does not answer '%s', which %s may answer",
          judgement.questionCode(),
          judgement.by(),
          question.code(),
          question.whoMayAnswer());
    }
    if (this instanceof Undecided undecided) {
      Checks.that(
          undecided.question().code().equals(question.code()),
          "a finding that leaves '%s' open is not one on '%s'",
          undecided.question().code(),
          question.code());
    }
    return this;
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a finding decided on the facts. */
    R decided(Decided finding);

    /** For a finding that somebody judged. */
    R judged(Judged finding);

    /** For a finding still open. */
    R undecided(Undecided finding);
  }

  /**
   * Decided on the facts.
   *
   * @param holds whether it holds
   */
  record Decided(boolean holds) implements Finding {
    @Override
    public Truth truth() {
      return Truth.of(holds);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decided(this);
    }
  }

  /**
   * Judged by somebody, who gave a reason.
   *
   * @param judgement the answer, with who gave it, when and why
   */
  record Judged(Judgement judgement) implements Finding {
    /** Refuses null. */
    public Judged {
      requireNonNull(judgement, "judgement");
    }

    @Override
    public Truth truth() {
      return Truth.of(judgement.holds());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.judged(this);
    }
  }

  /**
   * Not decided.
   *
   * @param question what to ask, and whom
   */
  record Undecided(Question question) implements Finding {
    /** Refuses null. */
    public Undecided {
      requireNonNull(question, "question");
    }

    @Override
    public Truth truth() {
      return Truth.UNDECIDED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.undecided(this);
    }
  }
}
