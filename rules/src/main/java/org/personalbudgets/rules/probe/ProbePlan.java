package org.personalbudgets.rules.probe;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.core.plan.PlanFindings;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Conversion;

/**
 * One line of a plan with all around it in good order, so that whatever a rule has against it is
 * about the line itself: the budget suffices, everybody has signed, nothing that the law requires
 * is left out, and a need whose eligibility is open counts as eligible.
 */
@Value.Immutable
public abstract sealed class ProbePlan permits ImmutableProbePlan {
  private static final Conversion CONVERSION = Conversion.WHOLE_WEEKS;

  ProbePlan() {}

  /** The line. */
  public abstract PlanLine line();

  /** The bodies of law that the plan around it is under, of those of the line's stream. */
  public abstract Set<Regime> regimes();

  /** The needs of which the line may name some. */
  public abstract List<Need> needs();

  /** The outcomes of which the line may name some. */
  public abstract List<WantedOutcome> outcomes();

  /** Who answers for the money; a body of the right kind unless given. */
  public abstract Optional<Funder> funder();

  /** What is agreed about the use of the money. */
  public abstract Optional<UseTerms> use();

  /** The day on which all is agreed. */
  public abstract LocalDate date();

  /**
   * The agreed plan; empty where the line cannot stand in one: it names no need of its own law, or
   * is managed in a way that its stream does not know.
   */
  public Optional<AgreedPlan> agree() {
    List<Need> own = ownNeeds();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    SupportPlan plan = ProbeParts.plan(ownLine(own), regimesOf(own), own, ownOutcomes(own));
    AgreedBudget budget = ProbeParts.budget(line().stream(), funder(), date());
    Agreement agreement = ProbeParts.agreement(plan, use(), date());
    boolean stands =
        PlanFindings.of(plan, budget, CONVERSION, agreement, date()).stream()
            .noneMatch(PlanFinding::blocksAgreement);
    return stands
        ? Optional.of(
            AgreedPlan.builder()
                .plan(plan)
                .budget(budget)
                .agreement(agreement)
                .agreedOn(date())
                .conversion(CONVERSION)
                .build())
        : Optional.empty();
  }

  private List<Need> ownNeeds() {
    return needs().stream()
        .filter(need -> line().meets(need.id()))
        .filter(need -> regimes().contains(need.regime()))
        .filter(need -> line().stream().isUnder(need.regime()))
        .map(ProbePlan::decided)
        .collect(ImmutableList.toImmutableList());
  }

  private static Need decided(Need need) {
    if (need.eligible().truth().isDecided()) {
      return need;
    }
    Need.Builder decided =
        Need.builder()
            .id(need.id())
            .regime(need.regime())
            .domain(need.domain())
            .description(need.description())
            .eligible(Finding.decided(true))
            .meeting(need.meeting());
    need.anchor().ifPresent(decided::anchor);
    return decided.build();
  }

  private static List<Regime> regimesOf(List<Need> needs) {
    return needs.stream().map(Need::regime).distinct().collect(ImmutableList.toImmutableList());
  }

  private List<WantedOutcome> ownOutcomes(List<Need> own) {
    return outcomes().stream()
        .filter(outcome -> own.stream().map(Need::id).toList().containsAll(outcome.needs()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The line without cost, and with those of its needs and outcomes that the plan holds. */
  private PlanLine ownLine(List<Need> own) {
    PlanLine.Builder line =
        PlanLine.builder()
            .id(line().id())
            .description(line().description())
            .category(line().category())
            .cost(LineCost.noCost("left out"))
            .mode(line().mode())
            .stream(line().stream())
            .purpose(line().purpose());
    own.forEach(need -> line.addNeed(need.id()));
    Predicate<WantedOutcome> named = outcome -> line().outcomes().contains(outcome.id());
    ownOutcomes(own).stream().filter(named).forEach(outcome -> line.addOutcome(outcome.id()));
    line().namedPayees().forEach(line::addNamedPayee);
    return line.build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableProbePlan.builder();
  }

  /** Builds a probe; line and date are required. */
  public interface Builder {
    /** Sets the line. */
    Builder line(PlanLine line);

    /** Adds a body of law. */
    Builder addRegime(Regime regime);

    /** Adds a need. */
    Builder addNeed(Need need);

    /** Adds an outcome. */
    Builder addOutcome(WantedOutcome outcome);

    /** Sets who answers for the money. */
    Builder funder(Funder funder);

    /** Sets what is agreed about the use of the money. */
    Builder use(UseTerms use);

    /** Sets the day on which all is agreed. */
    Builder date(LocalDate date);

    /**
     * The probe.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     */
    ProbePlan build();
  }
}
