package org.personalbudgets.core.need;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Regime;

/**
 * An assessment: what it was for, who made it and when, and what it found. Without one there is no
 * personal budget.
 */
@Value.Immutable
public abstract sealed class Assessment permits ImmutableAssessment {
  Assessment() {}

  /** Which assessment. */
  public abstract AssessmentId id();

  /** What it was for. */
  public abstract AssessmentPurpose purpose();

  /** How the purpose was explained to the person; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String purposeExplained();

  /** Who made it. */
  public abstract AssessorRole assessorRole();

  /** The id of the council or health body that it was made for. */
  public abstract String funderId();

  /** The day on which it was finished. */
  public abstract LocalDate date();

  /** The body of law that it was made under. */
  public Regime regime() {
    return purpose().regime();
  }

  /** The needs found, in the order given. */
  public abstract List<Need> needs();

  /** What the person wants to achieve. */
  public abstract List<WantedOutcome> wantedOutcomes();

  /** The person's views and wishes, in their words; never shown in {@code toString}. */
  @Value.Redacted
  public abstract List<String> wishes();

  /** What was found on an adult's eligibility; only where the regime is the adult one. */
  @Value.Redacted
  public abstract Optional<AdultFindings> adultFindings();

  /** What was found on a carer's eligibility; only where the regime is the carer one. */
  @Value.Redacted
  public abstract Optional<CarerFindings> carerFindings();

  /** The day on which the person was given a copy; empty while they have none. */
  public abstract Optional<LocalDate> copyGiven();

  @Value.Check
  void check() {
    Checks.text("purpose explained", purposeExplained());
    Checks.id("funder id", funderId());
    Checks.date("date", date());
    Checks.atMost("needs", needs().size(), Caps.MAX_LINES);
    Checks.atMost("wanted outcomes", wantedOutcomes().size(), Caps.MAX_LINES);
    Checks.atMost("wishes", wishes().size(), Caps.MAX_LINES);
    wishes().forEach(wish -> Checks.text("wish", wish));
    checkNeeds();
    Checks.that(
        adultFindings().isEmpty() || regime() == Regime.CARE_ACT_ADULT,
        "findings on an adult's eligibility need an adult's assessment, not one under %s",
        regime());
    Checks.that(
        carerFindings().isEmpty() || regime() == Regime.CARE_ACT_CARER,
        "findings on a carer's eligibility need a carer's assessment, not one under %s",
        regime());
    copyGiven()
        .ifPresent(
            given ->
                Checks.that(
                    !Checks.date("day of copy", given).isBefore(date()),
                    "a copy cannot be given on %s, before the assessment of %s",
                    given,
                    date()));
  }

  private void checkNeeds() {
    Set<NeedId> ids = new HashSet<>();
    for (Need need : needs()) {
      Checks.that(ids.add(need.id()), "need '%s' must be found at most once", need.id());
      Checks.that(
          need.regime() == regime(),
          "need '%s' is under %s but the assessment under %s",
          need.id(),
          need.regime(),
          regime());
    }
    Set<OutcomeId> outcomes = new HashSet<>();
    for (WantedOutcome outcome : wantedOutcomes()) {
      Checks.that(
          outcomes.add(outcome.id()), "outcome '%s' must be named at most once", outcome.id());
      for (NeedId need : outcome.needs()) {
        Checks.that(
            ids.contains(need),
            "outcome '%s' bears on no need '%s' found here",
            outcome.id(),
            need);
      }
    }
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableAssessment.builder();
  }

  /** Builds an assessment; id, purpose, its explanation, assessor, funder and date are required. */
  public interface Builder {
    /** Sets which assessment. */
    Builder id(AssessmentId id);

    /** Sets what it was for. */
    Builder purpose(AssessmentPurpose purpose);

    /** Sets how the purpose was explained to the person. */
    Builder purposeExplained(String purposeExplained);

    /** Sets who made it. */
    Builder assessorRole(AssessorRole assessorRole);

    /** Sets the id of the council or health body that it was made for. */
    Builder funderId(String funderId);

    /** Sets the day on which it was finished. */
    Builder date(LocalDate date);

    /** Adds a need found. */
    Builder addNeed(Need need);

    /** Adds needs found, at most 10,000. */
    default Builder needs(Iterable<Need> needs) {
      Checks.each("needs", needs, Caps.MAX_LINES, this::addNeed);
      return this;
    }

    /** Adds something the person wants to achieve. */
    Builder addWantedOutcome(WantedOutcome wantedOutcome);

    /** Adds what the person wants to achieve, at most 10,000. */
    default Builder wantedOutcomes(Iterable<WantedOutcome> wantedOutcomes) {
      Checks.each("wanted outcomes", wantedOutcomes, Caps.MAX_LINES, this::addWantedOutcome);
      return this;
    }

    /** Adds a view or wish of the person, in their words. */
    Builder addWish(String wish);

    /** Sets what was found on an adult's eligibility. */
    Builder adultFindings(AdultFindings adultFindings);

    /** Sets what was found on a carer's eligibility. */
    Builder carerFindings(CarerFindings carerFindings);

    /** Sets the day on which the person was given a copy. */
    Builder copyGiven(LocalDate copyGiven);

    /**
     * The assessment.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Assessment build();
  }
}
