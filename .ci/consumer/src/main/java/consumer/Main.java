package consumer;

import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.MonetaryAmounts;
import org.personalbudgets.rules.england.careact.CareActPack;

/** Builds a plan, composes policies and crosses to JSR-354 and back, on the module path. */
public final class Main {
  private Main() {}

  /** Prints one line when everything works. */
  public static void main(String[] arguments) {
    SupportPlan plan =
        SupportPlan.builder()
            .id(PlanId.of("plan-1"))
            .addRegime(Regime.CARE_ACT_ADULT)
            .putAnswer(PlanQuestion.WHAT_IS_IMPORTANT, "My own front door.")
            .build();
    Amount amount = Amount.pounds("110.10");
    if (!amount.equals(MonetaryAmounts.toAmount(MonetaryAmounts.toMoney(amount)))) {
      throw new AssertionError("an amount changed on its way to Moneta and back");
    }
    SpendPolicies policies = SpendPolicies.of(CareActPack.adultDirectPayments());
    System.out.println(
        "consumer, in "
            + Main.class.getModule()
            + ": "
            + plan.unansweredQuestions().size()
            + " questions open, "
            + policies.packs().get(0).policies().size()
            + " policies");
  }
}
