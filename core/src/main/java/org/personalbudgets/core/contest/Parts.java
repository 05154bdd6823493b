package org.personalbudgets.core.contest;

import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.spend.SpendRequest;

/** Requests and case files with a part left out. */
final class Parts {
  private Parts() {}

  static CaseFile but(
      CaseFile caseFile, boolean ledger, boolean stays, Circumstances circumstances) {
    return known(caseFile, ledger, stays)
        .circumstances(circumstances)
        .judgements(caseFile.judgements())
        .build();
  }

  static CaseFile withoutJudgement(CaseFile caseFile, Judgement left) {
    CaseFile.Builder rest = known(caseFile, true, true).circumstances(caseFile.circumstances());
    caseFile.judgements().stream()
        .filter(judgement -> !judgement.equals(left))
        .forEach(rest::addJudgement);
    return rest.build();
  }

  private static CaseFile.Builder known(CaseFile caseFile, boolean ledger, boolean stays) {
    CaseFile.Builder known = CaseFile.builder().plan(caseFile.plan());
    caseFile.ledger().filter(any -> ledger).ifPresent(known::ledger);
    caseFile.stays().filter(any -> stays).ifPresent(known::stays);
    return known;
  }

  static SpendRequest withoutPlanLine(SpendRequest request) {
    SpendRequest.Builder rest =
        SpendRequest.builder()
            .id(request.id())
            .date(request.date())
            .amount(request.amount())
            .category(request.category())
            .payee(request.payee())
            .supply(request.supply())
            .needs(request.needs())
            .evidence(request.evidence());
    request.stream().ifPresent(rest::stream);
    request.mode().ifPresent(rest::mode);
    request.stay().ifPresent(rest::stay);
    request.description().ifPresent(rest::description);
    return rest.build();
  }
}
