package org.personalbudgets.core.need;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.money.DateRange;

/**
 * What an assessment found on each limb of the eligibility criteria for a carer (SI 2015/313
 * regulation 3). Whatever nobody has found stays open: it is never taken for "no". Judgements are
 * all about one carer, whom their subject names by id.
 */
@Value.Immutable
public abstract sealed class CarerFindings permits ImmutableCarerFindings {
  CarerFindings() {}

  /** Whether the needs arise as a consequence of providing necessary care for an adult. */
  @Value.Redacted
  @Value.Default
  public Finding needsAriseFromNecessaryCare() {
    return Finding.undecided(CarerQuestions.ARISE_FROM_NECESSARY_CARE);
  }

  /** Whether the carer's physical or mental health is, or is at risk of, deteriorating. */
  @Value.Redacted
  @Value.Default
  public Finding healthDeteriorating() {
    return Finding.undecided(CarerQuestions.HEALTH_DETERIORATING);
  }

  /** What was found about the limbs of the outcomes, in the order given; each at most once. */
  @Value.Redacted
  public abstract List<CarerLimbFinding> limbs();

  /** Whether there is, or is likely to be, a significant impact on the carer's wellbeing. */
  @Value.Redacted
  @Value.Default
  public Finding significantImpact() {
    return Finding.undecided(CarerQuestions.SIGNIFICANT_IMPACT);
  }

  /** The areas of wellbeing that the impact is on; explains it and decides nothing. */
  @Value.Redacted
  public abstract Set<WellbeingArea> areas();

  /** For needs that fluctuate, the days looked at to judge them (regulation 3(4)). */
  public abstract Optional<DateRange> periodConsidered();

  /** What was found about one limb of one outcome; open when nobody has found anything. */
  public Finding limb(CarerOutcome outcome, CarerLimb limb) {
    requireNonNull(outcome, "outcome");
    requireNonNull(limb, "limb");
    for (CarerLimbFinding found : limbs()) {
      if (found.outcome() == outcome && found.limb() == limb) {
        return found.finding();
      }
    }
    return Finding.undecided(limb.questionFor(outcome));
  }

  @Value.Check
  void check() {
    needsAriseFromNecessaryCare().on(CarerQuestions.ARISE_FROM_NECESSARY_CARE);
    healthDeteriorating().on(CarerQuestions.HEALTH_DETERIORATING);
    significantImpact().on(CarerQuestions.SIGNIFICANT_IMPACT);
    Set<String> seen = new HashSet<>();
    for (CarerLimbFinding found : limbs()) {
      String code = found.limb().questionFor(found.outcome()).code();
      Checks.that(seen.add(code), "limb '%s' must be found at most once", code);
    }
    OneSubject.check(
        Stream.concat(
            Stream.of(needsAriseFromNecessaryCare(), healthDeteriorating(), significantImpact()),
            limbs().stream().map(CarerLimbFinding::finding)));
  }

  /** Findings of which every limb is open. */
  public static CarerFindings open() {
    return builder().build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableCarerFindings.builder();
  }

  /** Builds findings; whatever is not given stays open. */
  public interface Builder {
    /** Sets whether the needs arise from providing necessary care. */
    Builder needsAriseFromNecessaryCare(Finding needsAriseFromNecessaryCare);

    /** Sets whether the carer's health is, or is at risk of, deteriorating. */
    Builder healthDeteriorating(Finding healthDeteriorating);

    /** Adds what was found about one limb of one outcome. */
    Builder addLimb(CarerLimbFinding limb);

    /** Adds what was found about one limb of one outcome. */
    default Builder limb(CarerOutcome outcome, CarerLimb limb, Finding finding) {
      return addLimb(new CarerLimbFinding(outcome, limb, finding));
    }

    /** Adds that the carer achieves the outcome: none of the three limbs holds. */
    default Builder achieves(CarerOutcome outcome) {
      EnumSet.allOf(CarerLimb.class).forEach(limb -> limb(outcome, limb, Finding.decided(false)));
      return this;
    }

    /** Sets whether there is a significant impact on wellbeing. */
    Builder significantImpact(Finding significantImpact);

    /** Adds an area of wellbeing that the impact is on. */
    Builder addArea(WellbeingArea area);

    /** Sets the days looked at to judge needs that fluctuate. */
    Builder periodConsidered(DateRange periodConsidered);

    /**
     * The findings.
     *
     * @throws IllegalArgumentException if a limb is given twice, or a finding answers some other
     *     question
     */
    CarerFindings build();
  }
}
