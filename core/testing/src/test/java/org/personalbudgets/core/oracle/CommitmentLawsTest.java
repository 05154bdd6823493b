package org.personalbudgets.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.LedgerVersion;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.ledger.PostingRefusedException;
import org.personalbudgets.core.ledger.Refusal;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.EnoughMoneyLeft;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.spend.SpendRequest;

/** What a decision and the ledger that it saw promise each other. */
class CommitmentLawsTest {
  private static Posting spendOf(SpendRequest request) {
    Posting.Builder posting =
        Posting.builder().id(PostingId.of("new")).kind(PostingKind.SPEND).stream(
                request.stream().orElse(FundingStream.ADULT_SOCIAL_CARE))
            .amount(request.amount())
            .effectiveOn(request.date())
            .recordedOn(LocalDate.of(2025, 1, 1))
            .category(request.category());
    request.planLine().ifPresent(posting::planLine);
    return posting.build();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D15_what_is_allowed_can_be_committed_to_the_ledger_that_was_seen(@ForAll long seed) {
    SampledWorld sample = new SampledWorld(seed);
    SpendPolicies withMoney =
        SpendPolicies.of(
            new LinkedToEligibleNeed("link", SyntheticPolicy.SOURCE),
            new EnoughMoneyLeft("enough", Consequence.refuse(), SyntheticPolicy.SOURCE));
    Ledger ledger = refusingOverspending(sample.caseFile.ledger().orElse(Ledger.inPounds()));
    CaseFile caseFile = CaseFile.builder().plan(sample.caseFile.plan()).ledger(ledger).build();
    for (SpendRequest request : sample.requests()) {
      SpendRequest onLine = request.withPlanLine(EngineCase.GYM);
      Decision decision = withMoney.decide(onLine, caseFile);
      if (decision.answer() == Answer.ALLOWED) {
        LedgerVersion seen = decision.ledgerVersion().orElseThrow();
        Ledger after = ledger.append(spendOf(onLine), seen);
        assertThat(after.size()).isEqualTo(ledger.size() + 1);
      }
    }
  }

  /** The postings that a ledger takes which refuses overspending. */
  private static Ledger refusingOverspending(Ledger ledger) {
    Ledger strict = Ledger.of("GBP", Overspending.REFUSED);
    for (Posting posting : ledger.postings()) {
      try {
        strict = strict.append(posting);
      } catch (PostingRefusedException refused) {
        assertThat(refused.refusal()).isIn(Refusal.NOT_ENOUGH_MONEY, Refusal.REFERENCE_UNKNOWN);
      }
    }
    return strict;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void D16_a_decision_is_not_committed_to_a_ledger_that_has_moved_on(@ForAll long seed) {
    SampledWorld sample = new SampledWorld(seed);
    Ledger ledger = sample.caseFile.ledger().orElse(Ledger.inPounds());
    CaseFile caseFile = CaseFile.builder().plan(sample.caseFile.plan()).ledger(ledger).build();
    Ledger movedOn = ledger.append(EngineCase.paidIn("between", "1.00", LocalDate.of(2025, 1, 1)));
    for (SpendRequest request : sample.requests()) {
      Decision decision = sample.policies.decide(request, caseFile);
      LedgerVersion seen = decision.ledgerVersion().orElseThrow();
      assertThat(seen).isEqualTo(ledger.version());
      assertThatExceptionOfType(PostingRefusedException.class)
          .isThrownBy(() -> movedOn.append(spendOf(request), seen))
          .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.OTHER_VERSION));
    }
  }
}
