package org.personalbudgets.core.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;

/** A plan taken apart by id, and put together again. */
final class PlanParts {
  private PlanParts() {}

  static Map<NeedId, Need> needs(SupportPlan plan) {
    return byId(plan.needs(), Need::id);
  }

  static Map<OutcomeId, WantedOutcome> outcomes(SupportPlan plan) {
    return byId(plan.wantedOutcomes(), WantedOutcome::id);
  }

  static Map<PlanLineId, PlanLine> lines(SupportPlan plan) {
    return byId(plan.lines(), PlanLine::id);
  }

  static Map<PlanQuestion, String> answers(SupportPlan plan) {
    return new LinkedHashMap<>(plan.answers());
  }

  private static <K, T> Map<K, T> byId(Iterable<T> items, Function<T, K> id) {
    Map<K, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return byId;
  }

  /** Adds what stands under no id: everything but needs, outcomes, lines and answers. */
  static void addParticulars(SupportPlan.Builder builder, SupportPlan from) {
    from.regimes().forEach(builder::addRegime);
    from.authors().forEach(builder::addAuthor);
    from.assessments().forEach(builder::addAssessment);
    from.existingServices().forEach(builder::addExistingService);
    from.advice().forEach(builder::addAdvice);
    from.risks().forEach(builder::addRisk);
    from.careCoordinator().ifPresent(builder::careCoordinator);
    from.monitors().forEach(builder::addMonitor);
  }

  static SupportPlan.Builder addParts(
      SupportPlan.Builder builder,
      Map<NeedId, Need> needs,
      Map<OutcomeId, WantedOutcome> outcomes,
      Map<PlanLineId, PlanLine> lines,
      Map<PlanQuestion, String> answers) {
    answers.forEach(builder::putAnswer);
    return builder.needs(needs.values()).wantedOutcomes(outcomes.values()).lines(lines.values());
  }
}
