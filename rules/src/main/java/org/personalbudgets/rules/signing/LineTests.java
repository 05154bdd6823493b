package org.personalbudgets.rules.signing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Failure;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.probe.ProbePlan;

/** Whether the rules allow what each line provides for. */
final class LineTests {
  private LineTests() {}

  static List<SigningFinding> of(SigningCase signing) {
    List<SigningFinding> findings = new ArrayList<>();
    for (PlanLine line : signing.plan().lines()) {
      Optional<SpendRequest> purchase = purchase(line, signing);
      Optional<AgreedPlan> plan = purchase.flatMap(asked -> probe(line, signing));
      if (plan.isPresent()) {
        CaseFile caseFile =
            CaseFile.builder()
                .plan(plan.get())
                .stays(StayHistory.none())
                .circumstances(signing.circumstances())
                .judgements(signing.judgements())
                .build();
        findings.addAll(of(line, signing.policies().decide(purchase.orElseThrow(), caseFile)));
      }
    }
    return findings;
  }

  /** The first purchase of the line; empty where it costs nothing. */
  private static Optional<SpendRequest> purchase(PlanLine line, SigningCase signing) {
    if (line.cost() instanceof LineCost.OneOff cost) {
      return purchase(line, cost.amount(), cost.on(), signing);
    }
    return line.cost() instanceof LineCost.Repeating cost
        ? purchase(line, cost.amount().amount(), cost.firstDay(), signing)
        : Optional.empty();
  }

  private static Optional<SpendRequest> purchase(
      PlanLine line, Amount amount, LocalDate due, SigningCase signing) {
    if (!amount.isPositive()) {
      return Optional.empty();
    }
    return Optional.of(
        SpendRequest.builder()
            .id(line.id().value())
            .date(due.isBefore(signing.date()) ? signing.date() : due)
            .amount(amount)
            .category(line.category())
            .payee(signing.payees().getOrDefault(line.id(), Payee.provider("payee-not-known")))
            .supply(line.category().isWithin(Categories.CARE) ? Supply.CARE : Supply.OTHER_SERVICE)
            .planLine(line.id())
            .build());
  }

  private static Optional<AgreedPlan> probe(PlanLine line, SigningCase signing) {
    ProbePlan.Builder probe = ProbePlan.builder().line(line).date(signing.date());
    signing.plan().regimes().forEach(probe::addRegime);
    signing.plan().needs().forEach(probe::addNeed);
    signing.plan().wantedOutcomes().forEach(probe::addOutcome);
    signing.agreement().terms().use().ifPresent(probe::use);
    signing.budget().streams().stream()
        .filter(part -> part.stream() == line.stream())
        .map(StreamFunding::funder)
        .findFirst()
        .ifPresent(probe::funder);
    return probe.build().agree();
  }

  private static List<SigningFinding> of(PlanLine line, Decision decision) {
    ImmutableList.Builder<SigningFinding> findings = ImmutableList.builder();
    for (Verdict verdict : decision.verdictsSpoken()) {
      weigh(verdict)
          .ifPresent(weight -> findings.add(found(line, verdict.reason().orElseThrow(), weight)));
    }
    for (Failure failure : decision.failures()) {
      Reason why = SigningReason.RULE_FAILED.reason().putArgument("policy", failure.policy());
      findings.add(found(line, why, new SigningFinding.Weight.Open(ImmutableList.of())));
    }
    boolean covered =
        decision.verdictsSpoken().stream()
            .anyMatch(verdict -> !(verdict instanceof Verdict.Require));
    if (decision.answer() == Answer.REFERRED && !covered && decision.failures().isEmpty()) {
      findings.add(
          found(
              line,
              SigningReason.NOT_COVERED.reason(),
              new SigningFinding.Weight.Open(ImmutableList.of())));
    }
    return findings.build();
  }

  private static Optional<SigningFinding.Weight> weigh(Verdict verdict) {
    if (verdict instanceof Verdict.Forbid) {
      return Optional.of(new SigningFinding.Weight.Bars());
    }
    if (verdict instanceof Verdict.Refer refer) {
      return Optional.of(new SigningFinding.Weight.Open(ImmutableList.of(refer.question())));
    }
    return verdict instanceof Verdict.Require
        ? Optional.of(new SigningFinding.Weight.Noted())
        : Optional.empty();
  }

  private static SigningFinding found(PlanLine line, Reason reason, SigningFinding.Weight weight) {
    Reason sourced = reason.sources().isEmpty() ? reason.addSource(SigningReason.SIGN_OFF) : reason;
    return new SigningFinding(
        SigningTest.LEGAL, sourced, ImmutableList.of(line.id().value()), weight);
  }
}
