package org.personalbudgets.rules.signing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.core.plan.PlanFindingCode;
import org.personalbudgets.core.plan.PlanFindings;

/** What a plan shows by itself, against its budget and against its agreement. */
final class PlanTests {
  private PlanTests() {}

  static List<SigningFinding> of(SigningCase signing) {
    return PlanFindings.of(
            signing.plan(),
            signing.budget(),
            signing.conversion(),
            signing.agreement(),
            signing.date())
        .stream()
        .map(
            found ->
                new SigningFinding(
                    test(found.code()), why(found), found.ids(), weigh(found, signing)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Reason why(PlanFinding found) {
    return Reason.of(found.code().code()).addSource(found.source());
  }

  private static SigningTest test(PlanFindingCode code) {
    return switch (code) {
      case NOT_SIGNED, AGREEMENT_FOR_OTHER_PLAN, AGREEMENT_LACKS_REGIME -> SigningTest.AGREED;
      default ->
          switch (code.test()) {
            case COMPLETE -> SigningTest.COMPLETE;
            case SAFE -> SigningTest.SAFE;
            case LEGAL -> SigningTest.LEGAL;
            case MEETS_NEEDS -> SigningTest.MEETS_NEEDS;
            case IN_BUDGET -> SigningTest.WITHIN_BUDGET;
          };
    };
  }

  private static SigningFinding.Weight weigh(PlanFinding found, SigningCase signing) {
    if (found.blocksAgreement()) {
      return new SigningFinding.Weight.Bars();
    }
    return switch (found.code()) {
      case NEED_NOT_COVERED -> judged(SigningReason.GAP_ACCEPTED, found, signing);
      case RISK_WITHOUT_PROCEDURE -> judged(SigningReason.RISK_ACCEPTED, found, signing);
      case ELIGIBILITY_UNDECIDED -> new SigningFinding.Weight.Open(eligibility(found, signing));
      default -> new SigningFinding.Weight.Noted();
    };
  }

  private static SigningFinding.Weight judged(
      Question question, PlanFinding found, SigningCase signing) {
    String subject = Iterables.getOnlyElement(found.ids());
    Optional<Judgement> latest = Optional.empty();
    for (Judgement judgement : signing.judgements()) {
      boolean applies =
          question.isAnsweredBy(judgement)
              && judgement.subject().equals(subject)
              && !judgement.date().isAfter(signing.date());
      if (applies && latest.filter(known -> known.date().isAfter(judgement.date())).isEmpty()) {
        latest = Optional.of(judgement);
      }
    }
    if (latest.isEmpty()) {
      return new SigningFinding.Weight.Open(ImmutableList.of(question));
    }
    return latest.get().holds()
        ? new SigningFinding.Weight.Noted()
        : new SigningFinding.Weight.Bars();
  }

  private static List<Question> eligibility(PlanFinding found, SigningCase signing) {
    return signing.plan().needs().stream()
        .filter(need -> found.ids().contains(need.id().value()))
        .map(Need::eligible)
        .filter(Finding.Undecided.class::isInstance)
        .map(open -> ((Finding.Undecided) open).question())
        .collect(ImmutableList.toImmutableList());
  }
}
