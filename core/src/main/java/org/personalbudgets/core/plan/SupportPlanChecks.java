package org.personalbudgets.core.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.money.Amount;

/** What a draft must not be, however early: too large, or with two things under one id. */
final class SupportPlanChecks {
  private SupportPlanChecks() {}

  static void check(SupportPlan plan) {
    checkVersion(plan);
    Checks.atMost("assessments", plan.assessments().size(), Caps.MAX_LINES);
    Checks.atMost("existing services", plan.existingServices().size(), Caps.MAX_LINES);
    Checks.atMost("advice", plan.advice().size(), Caps.MAX_LINES);
    Checks.atMost("monitors", plan.monitors().size(), Caps.MAX_LINES);
    plan.answers().values().forEach(answer -> Checks.text("answer", answer));
    plan.careCoordinator().ifPresent(name -> Checks.shortText("care co-ordinator", name));
    checkDistinct("need", plan.needs(), Need::id);
    checkDistinct("outcome", plan.wantedOutcomes(), WantedOutcome::id);
    checkDistinct("line", plan.lines(), PlanLine::id);
    checkDistinct("risk", plan.risks(), PlanRisk::code);
    checkOneCurrency(plan.lines());
  }

  private static void checkVersion(SupportPlan plan) {
    // the reference checks that the version is 1 or more
    PlanReference own = plan.reference();
    Optional<PlanReference> replaced = plan.replaces();
    boolean ofThisPlan = replaced.map(old -> old.planId().equals(own.planId())).orElse(false);
    Checks.that(
        ofThisPlan == plan.version() > 1
            && (!ofThisPlan || replaced.orElseThrow().version() == plan.version() - 1),
        "%s must replace the version before it and no other, but replaces %s",
        own,
        replaced.map(PlanReference::toString).orElse("none"));
  }

  private static <T> void checkDistinct(String what, List<T> items, Function<T, Object> id) {
    Checks.atMost(what + "s", items.size(), Caps.MAX_LINES);
    Set<Object> ids = new HashSet<>();
    for (T item : items) {
      Checks.that(ids.add(id.apply(item)), "%s '%s' must be given once only", what, id.apply(item));
    }
  }

  private static void checkOneCurrency(List<PlanLine> lines) {
    Amount.sum(
        lines.stream()
            .flatMap(line -> amount(line).stream())
            .findFirst()
            .map(Amount::currencyCode)
            .orElse("GBP"),
        lines.stream().flatMap(line -> amount(line).map(cost -> cost.times(0)).stream()).toList());
  }

  /** The amount of a cost, whatever it is for; empty where there is none. */
  static Optional<Amount> amount(PlanLine line) {
    return line.cost()
        .match(
            new LineCost.Cases<>() {
              @Override
              public Optional<Amount> oneOff(LineCost.OneOff cost) {
                return Optional.of(cost.amount());
              }

              @Override
              public Optional<Amount> repeating(LineCost.Repeating cost) {
                return Optional.of(cost.amount().amount());
              }

              @Override
              public Optional<Amount> noCost(LineCost.NoCost cost) {
                return Optional.empty();
              }
            });
  }
}
