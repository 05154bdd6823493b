package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.LedgerVersion;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.stay.StayHistory;

/**
 * What is known of one person's case when a purchase is judged. The agreed plan is always there:
 * money is spent against an agreed plan or not at all. Everything else may be unknown, so that a
 * purchase can be asked about from the plan alone, with no personal facts; the rules then say what
 * they would need.
 */
@Value.Immutable(copy = true)
public abstract sealed class CaseFile permits ImmutableCaseFile {
  CaseFile() {}

  /** The plan that the person and the funder agreed, with its budget and agreement. */
  public abstract AgreedPlan plan();

  /** The money that came and went, when the caller holds it. */
  public abstract Optional<Ledger> ledger();

  /** The stays in care homes so far, when the caller holds them. */
  public abstract Optional<StayHistory> stays();

  /** What the rules may know of the person; nothing unless given. */
  @Value.Default
  @Value.Redacted
  public Circumstances circumstances() {
    return Circumstances.unknown();
  }

  /** What people judged so far, in any order. */
  @Value.Redacted
  public abstract List<Judgement> judgements();

  @Value.Derived
  @Value.Auxiliary
  @Value.Redacted
  ImmutableListMultimap<String, Judgement> judgementsByQuestion() {
    return judgements().stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                Judgement::questionCode, judgement -> judgement));
  }

  @Value.Derived
  @Value.Auxiliary
  Optional<LedgerVersion> ledgerVersion() {
    return ledger().map(Ledger::version);
  }

  @Value.Check
  void check() {
    Checks.atMost("judgements", judgements().size(), Caps.MAX_LINES);
  }

  /**
   * The latest answer to the question that was given on or before the day, by the one who may give
   * it and about that subject; of two on one day, the one listed last.
   *
   * @param question what was asked
   * @param subject what it was asked about: the id of a plan line, or of a payee
   * @param date the day on which the answer is relied on
   */
  public final Optional<Judgement> judgement(Question question, String subject, LocalDate date) {
    requireNonNull(question, "question");
    requireNonNull(subject, "subject");
    requireNonNull(date, "date");
    Optional<Judgement> latest = Optional.empty();
    for (Judgement judgement : judgementsByQuestion().get(question.code())) {
      boolean applies =
          question.isAnsweredBy(judgement)
              && judgement.subject().equals(subject)
              && !judgement.date().isAfter(date);
      if (applies && latest.filter(known -> known.date().isAfter(judgement.date())).isEmpty()) {
        latest = Optional.of(judgement);
      }
    }
    return latest;
  }

  /** This case with one more judgement, listed last. */
  public final CaseFile plus(Judgement judgement) {
    return ((ImmutableCaseFile) this)
        .withJudgements(
            ImmutableList.<Judgement>builder().addAll(judgements()).add(judgement).build());
  }

  /** A case of which only the agreed plan is known. */
  public static CaseFile of(AgreedPlan plan) {
    return builder().plan(plan).build();
  }

  /** A builder of a case file. */
  public static Builder builder() {
    return ImmutableCaseFile.builder();
  }

  /** Builds a case file; not for two threads at once. */
  public interface Builder {
    /** Sets the agreed plan. */
    Builder plan(AgreedPlan plan);

    /** Sets the ledger. */
    Builder ledger(Ledger ledger);

    /** Sets the stays so far. */
    Builder stays(StayHistory stays);

    /** Sets what the rules may know of the person. */
    Builder circumstances(Circumstances circumstances);

    /** Adds something that a person judged. */
    Builder addJudgement(Judgement judgement);

    /** Adds what people judged. */
    default Builder judgements(Iterable<? extends Judgement> judgements) {
      Checks.each("judgements", judgements, Caps.MAX_LINES, this::addJudgement);
      return this;
    }

    /**
     * The case file.
     *
     * @throws org.personalbudgets.core.IncompleteException if the plan is missing
     */
    CaseFile build();
  }
}
