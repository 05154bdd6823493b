package org.personalbudgets.core.finding;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;

/** Somebody's recorded answer to a {@link Question}, with the reason they gave. */
@Value.Immutable
public abstract sealed class Judgement permits ImmutableJudgement {
  Judgement() {}

  /** The {@link Question#code} that this answers. */
  public abstract String questionCode();

  /**
   * What it was asked about, by id: a plan line, a payee, a purchase. A yes for one payee is no yes
   * for another.
   */
  public abstract String subject();

  /** The answer: whether what was asked holds. */
  @Value.Redacted
  public abstract boolean holds();

  /** Who answered. */
  public abstract DecisionMaker by();

  /** The day on which the answer was given. */
  public abstract LocalDate date();

  /** Why, in the words of whoever answered; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String rationale();

  @Value.Check
  void check() {
    Checks.id("question code", questionCode());
    Checks.id("subject", subject());
    Checks.date("date", date());
    Checks.text("rationale", rationale());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableJudgement.builder();
  }

  /** Builds a judgement; every attribute is required. */
  public interface Builder {
    /** Sets the code of the question. */
    Builder questionCode(String questionCode);

    /** Sets the id of what it was asked about. */
    Builder subject(String subject);

    /** Sets the answer. */
    Builder holds(boolean holds);

    /** Sets who answered. */
    Builder by(DecisionMaker by);

    /** Sets the day of the answer. */
    Builder date(LocalDate date);

    /** Sets the reason given. */
    Builder rationale(String rationale);

    /**
     * The judgement.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Judgement build();
  }
}
