package org.personalbudgets.examples.walkthrough;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementId;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.core.plan.PlanNotAgreeableException;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.england.charging.MeansTestResult;

/** Brings plan, budget and agreement together. Both sides sign on the day of agreement. */
final class Agreeing {
  private Agreeing() {}

  static AgreedPlan agree(Case told, MeansTestResult charge) throws BadCaseException {
    try {
      return AgreedPlan.builder()
          .plan(told.plan().draft())
          .budget(budget(told))
          .agreement(agreement(told, charge))
          .agreedOn(told.plan().agreedOn())
          .conversion(Conversion.WHOLE_WEEKS)
          .build();
    } catch (PlanNotAgreeableException notYet) {
      throw new BadCaseException(
          "plan",
          notYet.findings().stream()
              .map(PlanFinding::toString)
              .collect(Collectors.joining("; ", "the plan cannot be agreed: ", "")));
    } catch (IllegalArgumentException refused) {
      throw new BadCaseException("plan", String.valueOf(refused.getMessage()));
    }
  }

  private static AgreedBudget budget(Case told) {
    return AgreedBudget.builder()
        .indicative(told.money().indicative())
        .addStream(
            StreamFunding.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
                .funder(told.about().council())
                .amount(told.money().indicative().amount())
                .chargingRule(ChargingRule.MEANS_TESTED)
                .build())
        .agreedOn(told.plan().agreedOn())
        .build();
  }

  private static Agreement agreement(Case told, MeansTestResult charge) {
    SupportPlan plan = told.plan().draft();
    LocalDate on = told.plan().agreedOn();
    String council = told.about().council().name();
    AgreementTerms.Builder terms = AgreementTerms.builder();
    DirectPaymentPart.of(plan, charge.contribution())
        .ifPresent(part -> terms.payment(payment(part, on)));
    return Agreement.builder()
        .id(new AgreementId("agreement-1"))
        .addRegime(Regime.CARE_ACT_ADULT)
        .plan(plan.reference())
        .addAssessment(told.assessment().id())
        .startsOn(on)
        .rulePack(Rules.nationalPack().reference())
        .addParty(Party.builder().role(PartyRole.PERSON).name(told.about().name()).build())
        .addParty(Party.builder().role(PartyRole.LOCAL_AUTHORITY).name(council).build())
        .addSignature(Signature.of(PartyRole.PERSON, told.about().name(), on))
        .addSignature(Signature.of(PartyRole.LOCAL_AUTHORITY, council, on))
        .terms(terms.build())
        .build();
  }

  private static PaymentTerms payment(DirectPaymentPart part, LocalDate firstPayment) {
    return PaymentTerms.builder()
        .amount(PeriodicAmount.weekly(part.gross()))
        .contribution(PeriodicAmount.weekly(part.contribution()))
        .basis(PaymentBasis.NET)
        .timing(PaymentTiming.IN_ADVANCE)
        .firstPaymentOn(firstPayment)
        .build();
  }
}
