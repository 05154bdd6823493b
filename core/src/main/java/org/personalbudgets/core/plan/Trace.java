package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;

/**
 * Every link of a plan, both ways: from a need through outcomes to the lines that meet it and the
 * streams that pay for them, and from a line back. Spending names a line by its id, so every pound
 * is found from either end. Each look-up takes constant time.
 */
public final class Trace {
  private final SupportPlan plan;
  private final ImmutableMap<PlanLineId, Optional<PlanLine>> lines;
  private final ImmutableMap<NeedId, Optional<Need>> needs;
  private final ImmutableMap<OutcomeId, Optional<WantedOutcome>> outcomes;
  private final ImmutableSet<NeedId> eligible;
  private final ImmutableSet<NeedId> unmetEligible;
  private final ImmutableSet<PlanLineId> meetingEligible;
  private final ImmutableListMultimap<NeedId, PlanLine> linesByNeed;
  private final ImmutableListMultimap<OutcomeId, PlanLine> linesByOutcome;
  private final ImmutableListMultimap<FundingStream, PlanLine> linesByStream;
  private final ImmutableListMultimap<NeedId, WantedOutcome> outcomesByNeed;

  private Trace(SupportPlan plan) {
    this.plan = plan;
    // wrapped once here, so that looking one up allocates nothing
    this.lines = wrapped(plan.lines(), PlanLine::id);
    this.needs = wrapped(plan.needs(), Need::id);
    this.outcomes = wrapped(plan.wantedOutcomes(), WantedOutcome::id);
    this.eligible =
        plan.needs().stream()
            .filter(need -> need.eligible().truth() == Truth.HOLDS)
            .map(Need::id)
            .collect(ImmutableSet.toImmutableSet());
    this.unmetEligible =
        plan.needs().stream()
            .filter(need -> need.meeting() == MeetingOfNeed.UNMET)
            .map(Need::id)
            .filter(eligible::contains)
            .collect(ImmutableSet.toImmutableSet());
    // nearly every decision asks this: told here once, it is one look-up there
    this.meetingEligible =
        plan.lines().stream()
            .filter(line -> line.needs().stream().anyMatch(unmetEligible::contains))
            .map(PlanLine::id)
            .collect(ImmutableSet.toImmutableSet());
    this.linesByNeed = inverted(plan.lines(), PlanLine::needs);
    this.linesByOutcome = inverted(plan.lines(), PlanLine::outcomes);
    this.linesByStream = Multimaps.index(plan.lines(), PlanLine::stream);
    this.outcomesByNeed = inverted(plan.wantedOutcomes(), WantedOutcome::needs);
  }

  /** The links of a plan. */
  public static Trace of(SupportPlan plan) {
    return new Trace(requireNonNull(plan, "plan"));
  }

  private static <K, T> ImmutableMap<K, Optional<T>> wrapped(List<T> items, Function<T, K> id) {
    return items.stream().collect(ImmutableMap.toImmutableMap(id, Optional::of));
  }

  private static <K, T> ImmutableListMultimap<K, T> inverted(
      List<T> items, Function<T, Set<K>> keys) {
    ImmutableListMultimap.Builder<K, T> inverted = ImmutableListMultimap.builder();
    items.forEach(item -> keys.apply(item).forEach(key -> inverted.put(key, item)));
    return inverted.build();
  }

  /** The line with this id. */
  public Optional<PlanLine> line(PlanLineId id) {
    return found(lines, requireNonNull(id, "id"));
  }

  /** The need with this id. */
  public Optional<Need> need(NeedId id) {
    return found(needs, requireNonNull(id, "id"));
  }

  /** The outcome with this id. */
  public Optional<WantedOutcome> outcome(OutcomeId id) {
    return found(outcomes, requireNonNull(id, "id"));
  }

  private static <K, T> Optional<T> found(ImmutableMap<K, Optional<T>> items, K id) {
    Optional<T> item = items.get(id);
    return item == null ? Optional.empty() : item;
  }

  /** Whether the plan holds the need, and it was found to be eligible. */
  public boolean isEligible(NeedId need) {
    return eligible.contains(requireNonNull(need, "need"));
  }

  /** Whether the plan holds the need, and it was found to be eligible and is not met by others. */
  public boolean isUnmetEligible(NeedId need) {
    return unmetEligible.contains(requireNonNull(need, "need"));
  }

  /** Whether the plan holds the line, and it is for an eligible need that is not met by others. */
  public boolean meetsEligibleNeed(PlanLineId line) {
    return meetingEligible.contains(requireNonNull(line, "line"));
  }

  /** The needs found to be eligible, in the order of the plan. */
  public Set<NeedId> eligibleNeeds() {
    return eligible;
  }

  /** The lines that name the need, in the order of the plan. */
  public List<PlanLine> linesFor(NeedId need) {
    return linesByNeed.get(requireNonNull(need, "need"));
  }

  /** The lines that work towards the outcome, in the order of the plan. */
  public List<PlanLine> linesTowards(OutcomeId outcome) {
    return linesByOutcome.get(requireNonNull(outcome, "outcome"));
  }

  /** The lines that the stream pays for, in the order of the plan. */
  public List<PlanLine> linesOf(FundingStream stream) {
    return linesByStream.get(requireNonNull(stream, "stream"));
  }

  /** The outcomes that bear on the need, in the order of the plan. */
  public List<WantedOutcome> outcomesFor(NeedId need) {
    return outcomesByNeed.get(requireNonNull(need, "need"));
  }

  /** The needs that the line names; none if there is no such line. */
  public Set<NeedId> needsOf(PlanLineId line) {
    Optional<PlanLine> found = line(line);
    return found.isPresent() ? found.get().needs() : ImmutableSet.of();
  }

  /** The outcomes that the line works towards; none if there is no such line. */
  public Set<OutcomeId> outcomesOf(PlanLineId line) {
    Optional<PlanLine> found = line(line);
    return found.isPresent() ? found.get().outcomes() : ImmutableSet.of();
  }

  /** The stream that pays for the line. */
  public Optional<FundingStream> streamOf(PlanLineId line) {
    return line(line).map(PlanLine::stream);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trace trace && plan.equals(trace.plan);
  }

  @Override
  public int hashCode() {
    return plan.hashCode();
  }

  /** How many lines and needs. */
  @Override
  public String toString() {
    return "Trace{lines=" + lines.size() + ", needs=" + needs.size() + "}";
  }
}
