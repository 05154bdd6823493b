package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.Independence;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.OrganisationId;
import org.personalbudgets.core.agreement.ThirdPartyOrganisation;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/**
 * Plans that are complete, funded, signed and agreed, under one body of law or several: the only
 * plans against which money is spent.
 */
public final class AgreedPlanArbitraries {
  private static final FunderId COUNCIL = FunderId.of("council");
  private static final FunderId HEALTH = FunderId.of("health");

  /** Which bodies of law one person's plan may stand under together. */
  private static final List<List<Regime>> TOGETHER =
      List.of(
          List.of(Regime.CARE_ACT_ADULT),
          List.of(Regime.CARE_ACT_CARER),
          List.of(Regime.NHS),
          List.of(Regime.CHILDREN_ACT),
          List.of(Regime.SPECIAL_EDUCATIONAL_NEEDS),
          List.of(Regime.CARE_ACT_ADULT, Regime.NHS),
          List.of(Regime.CHILDREN_ACT, Regime.SPECIAL_EDUCATIONAL_NEEDS),
          List.of(Regime.CHILDREN_ACT, Regime.SPECIAL_EDUCATIONAL_NEEDS, Regime.NHS));

  private AgreedPlanArbitraries() {}

  static void addTo(Registry registry) {
    registry.add(AgreedPlan.class, AgreedPlanArbitraries::agreedPlans);
  }

  /** Agreed plans under every body of law. */
  public static Arbitrary<AgreedPlan> agreedPlans() {
    return Arbitraries.of(TOGETHER).flatMap(AgreedPlanArbitraries::agreedPlans).withoutEdgeCases();
  }

  /** Agreed plans under exactly these bodies of law. */
  public static Arbitrary<AgreedPlan> agreedPlans(List<Regime> regimes) {
    Arbitrary<List<PlanDraft.Part>> parts =
        Combinators.combine(regimes.stream().map(AgreedPlanArbitraries::parts).toList())
            .as(all -> all);
    return Combinators.combine(
            TextArbitraries.shortIds(),
            DateArbitraries.dates(),
            parts,
            TextArbitraries.personalTexts())
        .as(PlanDraft::new)
        .map(PlanDraft::agree)
        .withoutEdgeCases();
  }

  private static Arbitrary<PlanDraft.Part> parts(Regime regime) {
    FundingStream stream = streamOf(regime);
    Arbitrary<List<Need>> needs =
        NeedArbitraries.needs(regime, eligibility())
            .list()
            .uniqueElements(Need::id)
            .ofMinSize(1)
            .ofMaxSize(2);
    Arbitrary<List<PlanDraft.Line>> lines =
        Combinators.combine(
                CategoryArbitraries.categories(),
                costs(),
                modes(regime, stream),
                TextArbitraries.ids().set().ofMaxSize(1),
                Arbitraries.integers().between(0, 1))
            .as(PlanDraft.Line::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    return Combinators.combine(
            needs, lines, Arbitraries.of(0L, 1L, 99L, 10_000L).map(Amount::pence))
        .as((found, drafts, spare) -> new PlanDraft.Part(regime, stream, found, drafts, spare))
        .withoutEdgeCases();
  }

  static FundingStream streamOf(Regime regime) {
    return switch (regime) {
      case CARE_ACT_ADULT, CARE_ACT_CARER -> FundingStream.ADULT_SOCIAL_CARE;
      case CHILDREN_ACT -> FundingStream.CHILDRENS_SOCIAL_CARE;
      case SPECIAL_EDUCATIONAL_NEEDS -> FundingStream.EDUCATION;
      case NHS -> FundingStream.NHS;
    };
  }

  private static Arbitrary<Finding> eligibility() {
    return FindingArbitraries.findings()
        .map(finding -> finding.truth().isDecided() ? finding : Finding.decided(true));
  }

  private static Arbitrary<LineCost> costs() {
    LocalDate from = LocalDate.of(2024, 4, 1);
    Arbitrary<LineCost> weekly =
        MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST)
            .map(amount -> LineCost.repeating(PeriodicAmount.weekly(amount), from));
    return Arbitraries.oneOf(weekly, weekly, PlanLineArbitraries.lineCosts());
  }

  private static Arbitrary<ManagementMode> modes(Regime regime, FundingStream stream) {
    Arbitrary<ManagementMode> direct =
        Arbitraries.of(DirectPaymentHolder.class)
            .filter(holder -> holder.isKnownUnder(regime))
            .map(ManagementMode::directPaymentTo);
    ThirdPartyOrganisation organisation =
        new ThirdPartyOrganisation(
            OrganisationId.of("broker"),
            "Brokers",
            new Independence(true, Set.of(COUNCIL, HEALTH), LocalDate.of(2015, 4, 1)));
    return Arbitraries.oneOf(
            direct,
            direct,
            Arbitraries.of(
                ManagementMode.managedByAuthority(),
                ManagementMode.notional(),
                ManagementMode.thirdParty(organisation)))
        .filter(mode -> mode.isAvailableFor(stream))
        .withoutEdgeCases();
  }

  /** The id of who pays a stream in these plans. */
  static FunderId funderOf(FundingStream stream) {
    return stream == FundingStream.NHS ? HEALTH : COUNCIL;
  }
}
