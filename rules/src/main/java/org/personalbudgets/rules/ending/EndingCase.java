package org.personalbudgets.rules.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.HoldingResult;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.dispute.Notice;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.review.Review;

/** Payments that a funder is about to stop, pause or reduce, with all that it is held against. */
@Value.Immutable
public abstract sealed class EndingCase permits ImmutableEndingCase {
  EndingCase() {}

  /** The caller's id of the payment, which judgements are about. */
  public abstract String payment();

  /** The body of law. */
  public abstract Regime regime();

  /** What the funder is about to do. */
  public abstract EndingStep step();

  /** Why. */
  @Value.Redacted
  public abstract EndingCause cause();

  /** The day on which this is asked: later notices, reviews and judgements do not count. */
  public abstract LocalDate date();

  /** What the agreement says; nothing unless given. */
  @Value.Default
  public AgreementTerms terms() {
    return AgreementTerms.none();
  }

  /** What was found about the conditions for holding the payment. */
  @Value.Redacted
  public abstract Optional<HoldingResult> held();

  /** The notice that was given. */
  public abstract Optional<Notice> notice();

  /** The reviews that were held. */
  public abstract List<Review> reviews();

  /** The eligible needs that the payments meet. */
  public abstract List<NeedId> needsMet();

  /** The plan that takes over, if there is one. */
  public abstract Optional<SupportPlan> replacement();

  /** What is owed to others. */
  @Value.Redacted
  public abstract List<Liability> liabilities();

  /** What people judged so far. */
  @Value.Redacted
  public abstract List<Judgement> judgements();

  @Value.Check
  void check() {
    Checks.id("payment", payment());
    Checks.date("day", date());
    held()
        .ifPresent(
            result ->
                Checks.that(
                    result.regime() == regime(),
                    "conditions under %s are none under %s",
                    result.regime(),
                    regime()));
    notice()
        .ifPresent(
            given ->
                Checks.that(
                    given.regime() == regime(),
                    "a notice under %s is none under %s",
                    given.regime(),
                    regime()));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableEndingCase.builder();
  }

  /** Builds a case; payment, body of law, step, cause and day are required. */
  public interface Builder {
    /** Sets the id of the payment. */
    Builder payment(String payment);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets what the funder is about to do. */
    Builder step(EndingStep step);

    /** Sets why. */
    Builder cause(EndingCause cause);

    /** Sets the day on which this is asked. */
    Builder date(LocalDate date);

    /** Sets what the agreement says. */
    Builder terms(AgreementTerms terms);

    /** Sets what was found about the conditions for holding the payment. */
    Builder held(HoldingResult held);

    /** Sets the notice that was given. */
    Builder notice(Notice notice);

    /** Adds a review that was held. */
    Builder addReview(Review review);

    /** Adds a need that the payments meet. */
    Builder addNeedsMet(NeedId need);

    /** Adds needs that the payments meet. */
    default Builder needsMet(Iterable<NeedId> needs) {
      Checks.each("needs", needs, Caps.MAX_LINES, this::addNeedsMet);
      return this;
    }

    /** Sets the plan that takes over. */
    Builder replacement(SupportPlan replacement);

    /** Adds something that is owed to others. */
    Builder addLiability(Liability liability);

    /** Adds something that somebody judged. */
    Builder addJudgement(Judgement judgement);

    /**
     * The case.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    EndingCase build();
  }
}
