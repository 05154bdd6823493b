package org.personalbudgets.core.plan;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;

/**
 * A support plan in draft: it may still have gaps, and {@link #findings} lists them. No money is
 * spent against a draft; for that it has to become an {@link AgreedPlan}.
 *
 * <p>A plan is never changed. {@link #revise} begins its next version, which names the one it
 * replaces.
 */
@Value.Immutable
public abstract sealed class SupportPlan permits ImmutableSupportPlan {
  SupportPlan() {}

  /** Which plan. */
  public abstract PlanId id();

  /** Which version of it, counted from 1; 1 unless given. */
  @Value.Default
  public int version() {
    return 1;
  }

  /**
   * The version that this one replaces: of the same plan, the version before; of another plan, such
   * as one from the authority that the person moved from, any version, and only for version 1.
   */
  public abstract Optional<PlanReference> replaces();

  /** The bodies of law that it is under. */
  public abstract Set<Regime> regimes();

  /** Who wrote it. */
  public abstract Set<PlanAuthor> authors();

  /** The assessments that it rests on. */
  public abstract Set<AssessmentId> assessments();

  /** The needs that it is about, each once. */
  public abstract List<Need> needs();

  /** What the person wants to achieve, each once. */
  public abstract List<WantedOutcome> wantedOutcomes();

  /** Answers to the nine questions, as far as given; never shown in {@code toString}. */
  public abstract Map<PlanQuestion, String> answers();

  /** The lines, each once; their costs are in one currency. */
  public abstract List<PlanLine> lines();

  /** What meets needs already, at no cost to the budget. */
  public abstract List<ExistingService> existingServices();

  /** Information and advice given with it. */
  public abstract List<Advice> advice();

  /** The risks that it brings, each once. */
  public abstract List<PlanRisk> risks();

  /** Who co-ordinates care; never shown in {@code toString}. */
  public abstract Optional<String> careCoordinator();

  /** Who watches over which health condition. */
  public abstract List<ConditionMonitor> monitors();

  /** This version, as an agreement names it. */
  public PlanReference reference() {
    return new PlanReference(id().value(), version());
  }

  /** The questions without an answer, in their order. */
  public Set<PlanQuestion> unansweredQuestions() {
    return Sets.immutableEnumSet(
        Sets.difference(EnumSet.allOf(PlanQuestion.class), answers().keySet()));
  }

  /** Which of the four contents of a plan are missing, in their order. */
  public Set<PlanContent> missingContents() {
    EnumSet<PlanContent> missing = EnumSet.noneOf(PlanContent.class);
    if (needs().isEmpty()) {
      missing.add(PlanContent.ASSESSED_NEEDS);
    }
    if (wantedOutcomes().isEmpty()) {
      missing.add(PlanContent.OUTCOMES);
    }
    if (lines().isEmpty() && existingServices().isEmpty()) {
      missing.add(PlanContent.NEEDS_TO_BE_MET_AND_HOW);
    }
    if (advice().isEmpty()) {
      missing.add(PlanContent.INFORMATION_AND_ADVICE);
    }
    return Sets.immutableEnumSet(missing);
  }

  /** Needs against lines: what covers each eligible need, and which have a gap. */
  public CoverageMatrix coverage() {
    return CoverageMatrix.of(this);
  }

  /** What the plan costs for each period of a cadence, by a named convention. */
  public PlanCosts costs(Cadence cadence, Conversion conversion) {
    return PlanCosts.of(this, cadence, conversion);
  }

  /** What is wrong or missing in the plan itself, in one canonical order. */
  public List<PlanFinding> findings() {
    return PlanFindings.of(this);
  }

  /** Begins the next version with the content of this one. */
  public PlanRevision revise() {
    return new PlanRevision(this);
  }

  @Value.Check
  void check() {
    SupportPlanChecks.check(this);
  }

  /** Id, version and how much it holds; nothing of what it says. */
  @Override
  public String toString() {
    return "SupportPlan{id="
        + id()
        + ", version="
        + version()
        + ", needs="
        + needs().size()
        + ", lines="
        + lines().size()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableSupportPlan.builder();
  }

  /** Builds a plan; only the id is required, as a draft may have gaps. */
  public interface Builder {
    /** Sets which plan. */
    Builder id(PlanId id);

    /** Sets which version. */
    Builder version(int version);

    /** Sets the version that this one replaces. */
    Builder replaces(PlanReference replaces);

    /** Adds a body of law that it is under. */
    Builder addRegime(Regime regime);

    /** Adds somebody who wrote it. */
    Builder addAuthor(PlanAuthor author);

    /** Adds an assessment that it rests on. */
    Builder addAssessment(AssessmentId assessment);

    /** Adds a need. */
    Builder addNeed(Need need);

    /** Adds needs, at most 10,000. */
    default Builder needs(Iterable<Need> needs) {
      Checks.each("needs", needs, Caps.MAX_LINES, this::addNeed);
      return this;
    }

    /** Adds something that the person wants to achieve. */
    Builder addWantedOutcome(WantedOutcome wantedOutcome);

    /** Adds what the person wants to achieve, at most 10,000. */
    default Builder wantedOutcomes(Iterable<WantedOutcome> wantedOutcomes) {
      Checks.each("wanted outcomes", wantedOutcomes, Caps.MAX_LINES, this::addWantedOutcome);
      return this;
    }

    /** Answers a question. */
    Builder putAnswer(PlanQuestion question, String answer);

    /** Adds a line. */
    Builder addLine(PlanLine line);

    /** Adds lines, at most 10,000. */
    default Builder lines(Iterable<PlanLine> lines) {
      Checks.each("lines", lines, Caps.MAX_LINES, this::addLine);
      return this;
    }

    /** Adds something that meets needs already. */
    Builder addExistingService(ExistingService existingService);

    /** Adds information or advice. */
    Builder addAdvice(Advice advice);

    /** Adds a risk. */
    Builder addRisk(PlanRisk risk);

    /** Sets who co-ordinates care. */
    Builder careCoordinator(String careCoordinator);

    /** Adds somebody who watches over a health condition. */
    Builder addMonitor(ConditionMonitor monitor);

    /**
     * The plan.
     *
     * @throws org.personalbudgets.core.IncompleteException if the id is missing
     * @throws IllegalArgumentException if an attribute is refused, such as an id given twice
     */
    SupportPlan build();
  }
}
