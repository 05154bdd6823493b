package org.personalbudgets.core.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.money.Amount;

/** What became of a promise. It is settled, cancelled or expired at most once, and for good. */
public sealed interface CommitmentState {
  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each state.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a promise that stands. */
    R open(Open state);

    /** For one that was paid. */
    R settled(Settled state);

    /** For one that was called off. */
    R cancelled(Cancelled state);

    /** For one that ran out. */
    R expired(Expired state);
  }

  /** The promise stands. */
  record Open() implements CommitmentState {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.open(this);
    }
  }

  /**
   * It was paid, in part or whole; what was not paid was freed.
   *
   * @param by the spend
   * @param on the day of the spend
   * @param amount what was paid
   */
  record Settled(PostingId by, LocalDate on, Amount amount) implements CommitmentState {
    /** Refuses null. */
    public Settled {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.settled(this);
    }
  }

  /**
   * It was called off.
   *
   * @param by the posting that says so
   * @param on the day on which it was called off
   */
  record Cancelled(PostingId by, LocalDate on) implements CommitmentState {
    /** Refuses null. */
    public Cancelled {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.cancelled(this);
    }
  }

  /**
   * It ran out unused.
   *
   * @param by the posting that says so
   * @param on the day on which it ran out
   */
  record Expired(PostingId by, LocalDate on) implements CommitmentState {
    /** Refuses null. */
    public Expired {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expired(this);
    }
  }
}
