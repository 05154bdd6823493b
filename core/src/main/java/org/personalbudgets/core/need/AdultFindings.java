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
 * What an assessment found on each limb of the eligibility criteria for an adult (SI 2015/313
 * regulation 2). Whatever nobody has found stays open: it is never taken for "no". Judgements are
 * all about one adult, whom their subject names by id.
 *
 * <p>An adult who manages only because somebody helps is unable to achieve the outcome without
 * assistance, whoever gives it: help from a carer bears on the duty to meet a need, not on these
 * findings.
 */
@Value.Immutable
public abstract sealed class AdultFindings permits ImmutableAdultFindings {
  AdultFindings() {}

  /** Whether the needs arise from or are related to a physical or mental impairment or illness. */
  @Value.Redacted
  @Value.Default
  public Finding needsAriseFromImpairment() {
    return Finding.undecided(AdultQuestions.ARISE_FROM_IMPAIRMENT);
  }

  /** What was found about the limbs of the outcomes, in the order given; each at most once. */
  @Value.Redacted
  public abstract List<AdultLimbFinding> limbs();

  /** Whether there is, or is likely to be, a significant impact on the adult's wellbeing. */
  @Value.Redacted
  @Value.Default
  public Finding significantImpact() {
    return Finding.undecided(AdultQuestions.SIGNIFICANT_IMPACT);
  }

  /** The areas of wellbeing that the impact is on; explains it and decides nothing. */
  @Value.Redacted
  public abstract Set<WellbeingArea> areas();

  /** For needs that fluctuate, the days looked at to judge them (regulation 2(4)). */
  public abstract Optional<DateRange> periodConsidered();

  /** What was found about one limb of one outcome; open when nobody has found anything. */
  public Finding limb(AdultOutcome outcome, AdultLimb limb) {
    requireNonNull(outcome, "outcome");
    requireNonNull(limb, "limb");
    for (AdultLimbFinding found : limbs()) {
      if (found.outcome() == outcome && found.limb() == limb) {
        return found.finding();
      }
    }
    return Finding.undecided(limb.questionFor(outcome));
  }

  @Value.Check
  void check() {
    needsAriseFromImpairment().on(AdultQuestions.ARISE_FROM_IMPAIRMENT);
    significantImpact().on(AdultQuestions.SIGNIFICANT_IMPACT);
    Set<String> seen = new HashSet<>();
    for (AdultLimbFinding found : limbs()) {
      String code = found.limb().questionFor(found.outcome()).code();
      Checks.that(seen.add(code), "limb '%s' must be found at most once", code);
    }
    OneSubject.check(
        Stream.concat(
            Stream.of(needsAriseFromImpairment(), significantImpact()),
            limbs().stream().map(AdultLimbFinding::finding)));
  }

  /** Findings of which every limb is open. */
  public static AdultFindings open() {
    return builder().build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableAdultFindings.builder();
  }

  /** Builds findings; whatever is not given stays open. */
  public interface Builder {
    /** Sets whether the needs arise from an impairment or illness. */
    Builder needsAriseFromImpairment(Finding needsAriseFromImpairment);

    /** Adds what was found about one limb of one outcome. */
    Builder addLimb(AdultLimbFinding limb);

    /** Adds what was found about one limb of one outcome. */
    default Builder limb(AdultOutcome outcome, AdultLimb limb, Finding finding) {
      return addLimb(new AdultLimbFinding(outcome, limb, finding));
    }

    /** Adds that the adult achieves the outcome: none of the four limbs holds. */
    default Builder achieves(AdultOutcome outcome) {
      EnumSet.allOf(AdultLimb.class).forEach(limb -> limb(outcome, limb, Finding.decided(false)));
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
    AdultFindings build();
  }
}
