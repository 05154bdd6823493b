package org.personalbudgets.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.EnoughMoneyLeft;
import org.personalbudgets.core.policy.InAgreedPlan;
import org.personalbudgets.core.policy.LineCap;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.PurchaseCap;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.policy.WindowCap;

/** The ready-made policies of the core, packs of them, and compositions of packs. */
public final class PolicyArbitraries {
  private PolicyArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Consequence.class, PolicyArbitraries::consequences)
        .add(Consequence.Refuse.class, () -> Arbitraries.create(Consequence.Refuse::new))
        .add(Consequence.Ask.class, PolicyArbitraries::asks)
        .add(EnoughMoneyLeft.class, PolicyArbitraries::enoughMoneyLeft)
        .add(InAgreedPlan.class, PolicyArbitraries::inAgreedPlan)
        .add(LineCap.class, PolicyArbitraries::lineCaps)
        .add(LinkedToEligibleNeed.class, PolicyArbitraries::linkedToEligibleNeed)
        .add(ProhibitedCategories.class, PolicyArbitraries::prohibitedCategories)
        .add(PurchaseCap.class, PolicyArbitraries::purchaseCaps)
        .add(PurchaseCap.Limit.class, PolicyArbitraries::limits)
        .add(WindowCap.class, PolicyArbitraries::windowCaps)
        .add(WindowCap.Cap.class, PolicyArbitraries::caps)
        .add(RulePack.class, PolicyArbitraries::rulePacks);
  }

  /** What happens at a limit: refuse, or ask for something. */
  public static Arbitrary<Consequence> consequences() {
    return Arbitraries.<Consequence>oneOf(Arbitraries.create(Consequence::refuse), asks())
        .withoutEdgeCases();
  }

  private static Arbitrary<Consequence.Ask> asks() {
    return Combinators.combine(
            Arbitraries.of(Requirement.Kind.class), Arbitraries.of("receipt", "quote", "manager"))
        .as(Consequence.Ask::new);
  }

  private static Arbitrary<EnoughMoneyLeft> enoughMoneyLeft() {
    return Combinators.combine(TextArbitraries.ids(), consequences(), LawArbitraries.citations())
        .as(EnoughMoneyLeft::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<InAgreedPlan> inAgreedPlan() {
    return Combinators.combine(TextArbitraries.ids(), consequences(), LawArbitraries.citations())
        .as(InAgreedPlan::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<LineCap> lineCaps() {
    return Combinators.combine(
            TextArbitraries.ids(),
            Arbitraries.of(SpendWindow.class),
            consequences(),
            LawArbitraries.citations())
        .as(LineCap::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<LinkedToEligibleNeed> linkedToEligibleNeed() {
    return Combinators.combine(TextArbitraries.ids(), LawArbitraries.citations())
        .as(LinkedToEligibleNeed::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<ProhibitedCategories> prohibitedCategories() {
    return Combinators.combine(
            TextArbitraries.ids(),
            CategoryArbitraries.categories().list().ofMinSize(1).ofMaxSize(3),
            FindingArbitraries.questions().optional(0.5),
            LawArbitraries.citations())
        .as(ProhibitedCategories::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<PurchaseCap.Limit> limits() {
    return Combinators.combine(MoneyArbitraries.prices(), consequences())
        .as(PurchaseCap.Limit::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<PurchaseCap> purchaseCaps() {
    return Combinators.combine(
            TextArbitraries.ids(),
            CategoryArbitraries.categories(),
            limits(),
            LawArbitraries.citations())
        .as(PurchaseCap::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<WindowCap.Cap> caps() {
    return Combinators.combine(
            Arbitraries.of(SpendWindow.class), MoneyArbitraries.prices(), consequences())
        .as(WindowCap.Cap::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<WindowCap> windowCaps() {
    return Combinators.combine(
            TextArbitraries.ids(),
            CategoryArbitraries.categories(),
            caps(),
            LawArbitraries.citations())
        .as(WindowCap::new)
        .withoutEdgeCases();
  }

  /** Ready-made policies of every kind. */
  public static Arbitrary<SpendPolicy> policies() {
    return Arbitraries.<SpendPolicy>oneOf(
            linkedToEligibleNeed(),
            inAgreedPlan(),
            enoughMoneyLeft(),
            lineCaps(),
            prohibitedCategories(),
            purchaseCaps(),
            windowCaps())
        .withoutEdgeCases();
  }

  /** Packs of up to four policies, in force on all of the generated dates or on some. */
  public static Arbitrary<RulePack> rulePacks() {
    return Combinators.combine(
            TextArbitraries.ids(),
            Arbitraries.of("1", "2026.1"),
            LawArbitraries.inForce(),
            policies().list().uniqueElements(SpendPolicy::id).ofMaxSize(4))
        .as(RulePack::of)
        .withoutEdgeCases();
  }

  /** Compositions of up to four ready-made policies that are always in force. */
  public static Arbitrary<SpendPolicies> compositions() {
    return policies()
        .list()
        .uniqueElements(SpendPolicy::id)
        .ofMaxSize(4)
        .map(PolicyArbitraries::composition)
        .withoutEdgeCases();
  }

  private static SpendPolicies composition(List<SpendPolicy> policies) {
    return SpendPolicies.of(policies.toArray(SpendPolicy[]::new));
  }
}
