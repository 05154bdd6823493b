package org.personalbudgets.rules.england.charging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.money.Amount;

/**
 * One item of disability-related expenditure, with what was decided about it. An item is refused,
 * or allowed in part, only with the rationale of whoever decided; until it is decided it is open,
 * and the question stands in the result.
 */
@Value.Immutable
public abstract sealed class DisabilityExpense permits ImmutableDisabilityExpense {
  /** Whether an item is spending that a disability makes necessary. */
  public static final Question QUESTION =
      new Question(
          "charging.disability-related-expenditure",
          DecisionMaker.LOCAL_AUTHORITY,
          ChargingLaw.regulation("Sch 1 para 4"));

  DisabilityExpense() {}

  /** The caller's own id of it. */
  public abstract String id();

  /** What it is spent on. */
  @Value.Redacted
  public abstract DisabilityExpenseKind kind();

  /** What the adult spends on it a week; not negative. */
  @Value.Redacted
  public abstract Amount claimed();

  /** What shows that it is spent. */
  @Value.Redacted
  public abstract Set<ExpenseEvidence> evidence();

  /** Whether it counts; open unless given. */
  @Value.Redacted
  @Value.Default
  public Finding decision() {
    return Finding.undecided(QUESTION);
  }

  /** How much of what is claimed is allowed, if it counts; all of it unless given. */
  @Value.Redacted
  @Value.Default
  public Amount allowed() {
    return claimed();
  }

  /** When the decision is to be looked at again. */
  @Value.Redacted
  public abstract Optional<LocalDate> reviewOn();

  /**
   * Whether evidence has still to be asked for: nobody has decided, and nothing but the adult's own
   * account shows that it is spent.
   */
  public boolean needsEvidence() {
    boolean shown = evidence().stream().anyMatch(kind -> kind != ExpenseEvidence.OWN_STATEMENT);
    return decision().truth() == Truth.UNDECIDED && !shown;
  }

  /** What is deducted: nothing unless the decision is that it counts. */
  public Amount deducted() {
    return decision().truth() == Truth.HOLDS ? allowed() : Amount.ZERO_POUNDS;
  }

  @Value.Check
  void check() {
    Checks.id("expense id", id());
    Checks.notNegative("claimed expense", claimed());
    Checks.notNegative("allowed expense", allowed());
    Checks.that(
        allowed().isAtMost(claimed()), "more of expense '%s' is allowed than is claimed", id());
    decision().on(QUESTION);
    Checks.that(
        decision() instanceof Finding.Judged
            || decision() instanceof Finding.Undecided
            || deducted().equals(claimed()),
        "expense '%s' is refused or cut without a judgement that says why",
        id());
    if (decision() instanceof Finding.Judged judged) {
      Checks.that(
          judged.judgement().subject().equals(id()),
          "the judgement on expense '%s' is about something else",
          id());
    }
    reviewOn().ifPresent(date -> Checks.date("review date", date));
  }

  /** An item that plainly counts, allowed in full. */
  public static DisabilityExpense allowed(String id, DisabilityExpenseKind kind, Amount weekly) {
    return builder().id(id).kind(kind).claimed(weekly).decision(Finding.decided(true)).build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableDisabilityExpense.builder();
  }

  /** Builds an item; id, kind and what is claimed are required. */
  public interface Builder {
    /** Sets the caller's own id of it. */
    Builder id(String id);

    /** Sets what it is spent on. */
    Builder kind(DisabilityExpenseKind kind);

    /** Sets what is spent on it a week. */
    Builder claimed(Amount claimed);

    /** Adds what shows that it is spent. */
    Builder addEvidence(ExpenseEvidence evidence);

    /** Sets what was decided. */
    Builder decision(Finding decision);

    /** Sets how much of it is allowed. */
    Builder allowed(Amount allowed);

    /** Sets when the decision is to be looked at again. */
    Builder reviewOn(LocalDate reviewOn);

    /**
     * The item.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    DisabilityExpense build();
  }
}
