package org.personalbudgets.core.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.FactKind;
import org.personalbudgets.core.decision.PolicyReport;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.remedy.Change;
import org.personalbudgets.core.remedy.Levers;
import org.personalbudgets.core.spend.SpendRequest;

/** Leaves out or changes one fact after the other, and asks the policies again. */
final class FactTrials {
  private final SpendPolicies policies;
  private final CaseFile caseFile;
  private final Decision decision;

  FactTrials(SpendPolicies policies, CaseFile caseFile, Decision decision) {
    this.policies = policies;
    this.caseFile = caseFile;
    this.decision = decision;
  }

  List<FactResponse> responses(Levers levers) {
    ImmutableSet.Builder<FactProbe> probes = ImmutableSet.builder();
    probes.addAll(leftOut());
    for (Change change : levers.changesFor(decision)) {
      probes.add(new FactProbe.Changed(change));
    }
    ImmutableSet<FactProbe> all = probes.build();
    Checks.atMost("facts of a packet", all.size(), DisputePacket.MAX_FACTS);
    return all.stream().map(this::response).collect(ImmutableList.toImmutableList());
  }

  /** Only what was there and, where it is known what was read, only what was read. */
  private List<FactProbe> leftOut() {
    ImmutableList.Builder<FactProbe> probes = ImmutableList.builder();
    SpendRequest request = decision.request();
    Set<FactKind> read = decision.factsRead();
    if (request.planLine().isPresent()) {
      probes.add(new FactProbe.WithoutPlanLine());
    }
    request.evidence().forEach(code -> probes.add(new FactProbe.WithoutEvidence(code)));
    if (read.contains(FactKind.LEDGER) && caseFile.ledger().isPresent()) {
      probes.add(new FactProbe.WithoutLedger());
    }
    if (read.contains(FactKind.STAYS) && caseFile.stays().isPresent()) {
      probes.add(new FactProbe.WithoutStays());
    }
    if (read.contains(FactKind.CIRCUMSTANCES)
        && !caseFile.circumstances().equals(Circumstances.unknown())) {
      probes.add(new FactProbe.WithoutCircumstances());
    }
    if (read.contains(FactKind.JUDGEMENTS)) {
      for (Judgement judgement : caseFile.judgements()) {
        if (!judgement.date().isAfter(decision.legalDate())) {
          probes.add(new FactProbe.WithoutJudgement(judgement));
        }
      }
    }
    return probes.build();
  }

  private FactResponse response(FactProbe probe) {
    SpendRequest request = probe.applyTo(decision.request());
    Decision then = policies.decide(request, probe.applyTo(caseFile, request.date()));
    return new FactResponse(
        probe, then.answer(), then.answer() != decision.answer(), policiesThatDiffer(then));
  }

  private List<String> policiesThatDiffer(Decision then) {
    List<PolicyReport> before = decision.reports();
    List<PolicyReport> after = then.reports();
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (int at = 0; at < before.size(); at++) {
      if (!said(before.get(at)).equals(said(after.get(at)))) {
        ids.add(before.get(at).policy());
      }
    }
    return ids.build();
  }

  /** What a policy said, or which way it said nothing; not the part that it came to play. */
  private static Object said(PolicyReport report) {
    return report.verdict().isPresent() ? report.verdict() : Optional.of(report.part());
  }
}
