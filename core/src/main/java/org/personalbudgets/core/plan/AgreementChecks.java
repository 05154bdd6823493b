package org.personalbudgets.core.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.RequiredParties;
import org.personalbudgets.core.agreement.RequiredParty;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rate;

/** Whether an agreement is the one for a plan, signed by whom it must be, and pays what it may. */
final class AgreementChecks {
  private AgreementChecks() {}

  static void check(SupportPlan plan, Agreement agreement, LocalDate date, Findings findings) {
    if (!agreement.plan().equals(plan.reference())) {
      findings.block(PlanFindingCode.AGREEMENT_FOR_OTHER_PLAN, Sources.SIGN_OFF, agreement.id());
    }
    for (Regime regime : Sets.difference(plan.regimes(), agreement.regimes())) {
      findings.block(
          PlanFindingCode.AGREEMENT_LACKS_REGIME, Sources.SIGN_OFF, agreement.id(), regime.name());
    }
    for (RequiredParty party : required(plan)) {
      if (!party.hasSigned(agreement, date)) {
        findings.block(PlanFindingCode.NOT_SIGNED, party.source(), ids(party));
      }
    }
  }

  /** Each body of law asks about the lines whose money comes under it. */
  private static List<RequiredParty> required(SupportPlan plan) {
    List<RequiredParty> required = new ArrayList<>();
    for (Regime regime : plan.regimes()) {
      required.addAll(
          RequiredParties.of(
              ImmutableSet.of(regime),
              plan.lines().stream()
                  .filter(line -> line.stream().isUnder(regime))
                  .map(PlanLine::mode)
                  .distinct()
                  .toList()));
    }
    return required;
  }

  private static Object[] ids(RequiredParty party) {
    List<Object> ids = new ArrayList<>();
    ids.add(party.regime().name());
    party.anyOf().forEach(role -> ids.add(role.name()));
    return ids.toArray();
  }

  static void checkMoney(
      SupportPlan plan,
      AgreedBudget budget,
      Conversion conversion,
      Agreement agreement,
      Findings findings) {
    for (PlanLine line : plan.lines()) {
      if (line.mode() instanceof ManagementMode.ThirdParty mode) {
        budget.streams().stream()
            .map(part -> part.funder().id())
            .filter(funder -> !mode.organisation().isIndependentOf(funder))
            .forEach(
                funder ->
                    findings.block(
                        PlanFindingCode.NOT_INDEPENDENT,
                        Sources.INDEPENDENCE,
                        line.id(),
                        mode.organisation().id(),
                        funder));
      }
    }
    agreement
        .terms()
        .payment()
        .ifPresent(payment -> checkPayment(budget, conversion, agreement, payment, findings));
  }

  private static void checkPayment(
      AgreedBudget budget,
      Conversion conversion,
      Agreement agreement,
      PaymentTerms payment,
      Findings findings) {
    PeriodicAmount available = budget.amount();
    for (TopUp topUp : budget.topUps()) {
      available = available.plus(topUp.amount());
    }
    // adding the budget to nothing of the payment's currency refuses another currency
    payment.amount().amount().times(0).plus(available.amount());
    Fraction most = Fraction.of(available.amount(), Rate.ONE);
    PlanCosts.exact(payment.amount(), available.cadence(), conversion)
        .ifPresentOrElse(
            paid -> {
              if (paid.compareTo(most) > 0) {
                findings.block(
                    PlanFindingCode.PAYMENT_ABOVE_BUDGET, Sources.SIGN_OFF, agreement.id());
              }
            },
            () -> findings.block(PlanFindingCode.COST_NOT_COMPARABLE, Sources.SIGN_OFF, "payment"));
  }
}
