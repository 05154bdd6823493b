package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementId;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.RecipientUndertaking;
import org.personalbudgets.core.agreement.RequiredParties;
import org.personalbudgets.core.agreement.RequiredParty;
import org.personalbudgets.core.agreement.ReviewTerms;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.SupportPlan;

/** The least agreement that a plan can be agreed under: every term and signature it has to have. */
final class AgreementDraft {
  private AgreementDraft() {}

  static Agreement agreement(SupportPlan plan, AgreedBudget budget, LocalDate date) {
    Agreement.Builder agreement =
        Agreement.builder()
            .id(AgreementId.of("agreement"))
            .plan(plan.reference())
            .startsOn(date)
            .rulePack(new RulePackReference("pack", "1", "0".repeat(64)))
            .terms(terms(budget, date));
    plan.regimes().forEach(agreement::addRegime);
    plan.assessments().forEach(agreement::addAssessment);
    for (PartyRole role : roles(plan)) {
      agreement
          .addParty(Party.builder().role(role).name(TextArbitraries.CANARY).build())
          .addSignature(Signature.of(role, TextArbitraries.CANARY, date));
    }
    for (RecipientUndertaking undertaking : RecipientUndertaking.values()) {
      agreement.addUndertaking(undertaking);
    }
    return agreement.build();
  }

  private static Set<PartyRole> roles(SupportPlan plan) {
    Set<PartyRole> roles = new TreeSet<>();
    List<ManagementMode> modes = plan.lines().stream().map(PlanLine::mode).distinct().toList();
    for (RequiredParty party : RequiredParties.of(plan.regimes(), modes)) {
      roles.add(party.anyOf().iterator().next());
    }
    if (plan.regimes().contains(Regime.SPECIAL_EDUCATIONAL_NEEDS)) {
      roles.add(PartyRole.CHILD);
    }
    return roles;
  }

  private static AgreementTerms terms(AgreedBudget budget, LocalDate date) {
    return AgreementTerms.builder()
        .payment(
            PaymentTerms.builder()
                .amount(budget.amount())
                .basis(PaymentBasis.NET)
                .timing(PaymentTiming.IN_ADVANCE)
                .firstPaymentOn(date)
                .build())
        .use(new UseTerms(Optional.empty(), Set.of(), false))
        .notice(new NoticeTerms(28, 28, 28))
        .review(new ReviewTerms(date.plusWeeks(6), "visit", PartyRole.LOCAL_AUTHORITY))
        .build();
  }
}
