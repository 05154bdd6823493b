package org.personalbudgets.core.agreement;

import java.time.LocalDate;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.money.PeriodicAmount;

/** Agreements for tests, here and in the packages that build on them. */
public final class Agreements {
  /** The day on which agreements are signed. */
  public static final LocalDate DAY = Budgets.DAY;

  private Agreements() {}

  /** The rules that agreements in tests were made under. */
  public static RulePackReference rulePack() {
    return new RulePackReference("england", "2025.1", "0f".repeat(32));
  }

  /** An agreement about version 1 of plan-1, with parties who have all signed. */
  public static Agreement.Builder signedBy(Regime regime, PartyRole... roles) {
    Agreement.Builder agreement = about(new PlanReference("plan-1", 1)).addRegime(regime);
    for (PartyRole role : roles) {
      agreement.addParty(party(role)).addSignature(Signature.of(role, "Alex Green", DAY));
    }
    return agreement;
  }

  /** An agreement about a version of a plan, without regime, parties or signatures. */
  public static Agreement.Builder about(PlanReference plan) {
    return Agreement.builder()
        .id(AgreementId.of("agreement-1"))
        .plan(plan)
        .startsOn(DAY)
        .rulePack(rulePack());
  }

  /** A party. */
  public static Party party(PartyRole role) {
    return Party.builder().role(role).name("Alex Green").build();
  }

  /** Payment of so much, net and in advance. */
  public static PaymentTerms payment(PeriodicAmount amount) {
    return PaymentTerms.builder()
        .amount(amount)
        .basis(PaymentBasis.NET)
        .timing(PaymentTiming.IN_ADVANCE)
        .firstPaymentOn(DAY)
        .build();
  }

  /** An organisation independent of the person, the council and the health body. */
  public static ThirdPartyOrganisation organisation() {
    return new ThirdPartyOrganisation(
        OrganisationId.of("brokerage"),
        "A brokerage",
        Independence.ofPersonAnd(DAY, Budgets.COUNCIL.id(), Budgets.BOARD.id()));
  }
}
