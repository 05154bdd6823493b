package org.personalbudgets.examples.benchmarks.decision;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.PolicyReport;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;

/** This library: a whole decision, with what every policy said, each reason and its sources. */
public class LibraryDecisionBenchmark extends DecisionBenchmark {
  private final SpendPolicies policies = LibraryPolicies.all();
  private final Map<String, Rule> rules = LibraryPolicies.rules();

  private SpendRequest[] requests = {};
  private CaseFile caseFile = Scenario.of(1).caseFile();

  @Override
  void prepare(Scenario scenario) {
    requests = PURCHASES.stream().map(Scenario::request).toArray(SpendRequest[]::new);
    caseFile = scenario.caseFile();
  }

  @Override
  void decide(int purchase, Blackhole reader) {
    Decision decision = policies.decide(requests[purchase], caseFile);
    reader.consume(decision);
    reader.consume(decision.answer());
  }

  @Override
  int said(int purchase) {
    Decision decision = policies.decide(requests[purchase], caseFile);
    int said = 0;
    for (PolicyReport report : decision.reports()) {
      Verdict verdict = report.verdict().orElseThrow();
      if (!(verdict instanceof Verdict.Silent || verdict instanceof Verdict.Permit)) {
        said |= requireNonNull(rules.get(report.policy())).bit();
      }
    }
    if (decision.answer() != Rule.answer(said)) {
      throw new IllegalStateException(decision + " though the rules say " + Rule.answer(said));
    }
    return said;
  }
}
