package org.personalbudgets.rules.england.sen;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.Paying;

/**
 * SI 2014/1652 regulation 9: goods or services that are used or provided on the premises of a
 * school, a post-16 institution or an early-years provider need the written consent of its head,
 * principal or provider.
 *
 * <p>Reading: consent is a document that is there or is not. Where the council has found that the
 * premises are an institution's and no consent is on file, the purchase is prohibited and not
 * referred, as a head who has not been asked has not consented. Where nobody has said whose
 * premises they are, the council is asked that, once for each line of the plan.
 */
public record Regulation9ConsentOfHead() implements SpendPolicy {
  @Override
  public String id() {
    return "sen.reg9";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!Paying.isDirectPaymentFrom(FundingStream.EDUCATION, facts)) {
      return Verdict.silent();
    }
    String subject = Paying.subject(request, facts);
    if (Judged.truth(SenQuestions.HEAD_CONSENTS, subject, facts) == Truth.HOLDS) {
      return Verdict.silent();
    }
    return switch (Judged.truth(SenQuestions.ON_PREMISES, subject, facts)) {
      case HOLDS -> Verdict.forbid(SenReason.NO_CONSENT_OF_HEAD.reason());
      case DOES_NOT_HOLD -> Verdict.silent();
      case UNDECIDED ->
          Verdict.refer(SenReason.PREMISES_NOT_KNOWN.reason(), SenQuestions.ON_PREMISES, subject);
    };
  }
}
