package org.personalbudgets.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementId;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.HoldingRequirements;
import org.personalbudgets.core.agreement.HoldingResult;
import org.personalbudgets.core.agreement.Independence;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ModePart;
import org.personalbudgets.core.agreement.Obligation;
import org.personalbudgets.core.agreement.OrganisationId;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.agreement.RecipientUndertaking;
import org.personalbudgets.core.agreement.RequiredParty;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.agreement.ThirdPartyOrganisation;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;

/** Ways of managing a budget, parties, signatures and whole agreements. */
public final class AgreementArbitraries {
  private AgreementArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(AgreementId.class, () -> TextArbitraries.ids().map(AgreementId::of))
        .add(OrganisationId.class, () -> TextArbitraries.ids().map(OrganisationId::of))
        .add(PlanReference.class, AgreementArbitraries::planReferences)
        .add(Independence.class, AgreementArbitraries::independences)
        .add(ThirdPartyOrganisation.class, AgreementArbitraries::thirdPartyOrganisations)
        .add(ManagementMode.class, AgreementArbitraries::managementModes)
        .add(ManagementMode.DirectPayment.class, AgreementArbitraries::directPayments)
        .add(
            ManagementMode.ManagedByAuthority.class,
            () -> Arbitraries.create(ManagementMode.ManagedByAuthority::new))
        .add(ManagementMode.Notional.class, () -> Arbitraries.create(ManagementMode.Notional::new))
        .add(
            ManagementMode.ThirdParty.class,
            () -> thirdPartyOrganisations().map(ManagementMode.ThirdParty::new))
        .add(ManagementMode.Combination.class, AgreementArbitraries::combinations)
        .add(ModePart.class, AgreementArbitraries::modeParts)
        .add(Party.class, AgreementArbitraries::parties)
        .add(Signature.class, AgreementArbitraries::signatures)
        .add(RequiredParty.class, AgreementArbitraries::requiredParties)
        .add(Obligation.class, AgreementArbitraries::obligations)
        .add(HoldingResult.class, AgreementArbitraries::holdingResults)
        .add(Agreement.class, AgreementArbitraries::agreements);
  }

  /** Versions of plans. */
  public static Arbitrary<PlanReference> planReferences() {
    return Combinators.combine(TextArbitraries.ids(), Arbitraries.integers().between(1, 9))
        .as(PlanReference::new)
        .withoutEdgeCases();
  }

  /** Declarations of independence, from the person or not, of up to two funders. */
  public static Arbitrary<Independence> independences() {
    return Combinators.combine(
            Items.either(),
            TextArbitraries.ids().map(FunderId::of).set().ofMaxSize(2),
            DateArbitraries.dates())
        .as(Independence::new)
        .withoutEdgeCases();
  }

  /** Organisations that are independent of the person and of one or two funders. */
  public static Arbitrary<ThirdPartyOrganisation> thirdPartyOrganisations() {
    return Combinators.combine(
            TextArbitraries.ids().map(OrganisationId::of),
            TextArbitraries.shortTexts(),
            TextArbitraries.ids().map(FunderId::of).set().ofMinSize(1).ofMaxSize(2),
            DateArbitraries.dates())
        .as(
            (id, name, funders, date) ->
                new ThirdPartyOrganisation(id, name, new Independence(true, funders, date)))
        .withoutEdgeCases();
  }

  /** Ways of managing money, half of them a direct payment, some a combination. */
  public static Arbitrary<ManagementMode> managementModes() {
    return Arbitraries.<ManagementMode>oneOf(singleModes(), singleModes(), combinations())
        .withoutEdgeCases();
  }

  /** Ways of managing money that are no combination. */
  public static Arbitrary<ManagementMode> singleModes() {
    return Arbitraries.<ManagementMode>oneOf(
            directPayments(),
            Arbitraries.create(ManagementMode::managedByAuthority),
            Arbitraries.create(ManagementMode::notional),
            thirdPartyOrganisations().map(ManagementMode::thirdParty))
        .withoutEdgeCases();
  }

  private static Arbitrary<ManagementMode.DirectPayment> directPayments() {
    return Arbitraries.of(DirectPaymentHolder.class).map(ManagementMode.DirectPayment::new);
  }

  /** Parts of a combination, by the week. */
  public static Arbitrary<ModePart> modeParts() {
    return Combinators.combine(singleModes(), MoneyArbitraries.weeklyAmounts())
        .as(ModePart::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<ManagementMode.Combination> combinations() {
    return modeParts()
        .list()
        .uniqueElements(ModePart::mode)
        .ofMinSize(2)
        .ofMaxSize(3)
        .map(ManagementMode.Combination::new)
        .withoutEdgeCases();
  }

  /** Parties in every role. */
  public static Arbitrary<Party> parties() {
    return Builders.withBuilder(Party::builder)
        .use(Arbitraries.of(PartyRole.class))
        .in(Party.Builder::role)
        .use(TextArbitraries.personalShortTexts())
        .in(Party.Builder::name)
        .use(PersonArbitraries.relationships())
        .withProbability(0.3)
        .in(Party.Builder::relationship)
        .use(TextArbitraries.ids())
        .withProbability(0.3)
        .in(Party.Builder::reference)
        .build(Party.Builder::build)
        .withoutEdgeCases();
  }

  /** Signatures in every role. */
  public static Arbitrary<Signature> signatures() {
    return Arbitraries.of(PartyRole.class)
        .flatMap(AgreementArbitraries::signatures)
        .withoutEdgeCases();
  }

  private static Arbitrary<Signature> signatures(PartyRole role) {
    return Combinators.combine(
            TextArbitraries.personalShortTexts(), DateArbitraries.dates(), Items.either())
        .as((name, date, onOwnTerms) -> new Signature(role, name, date, onOwnTerms))
        .withoutEdgeCases();
  }

  /** Parties that some regime asks for. */
  public static Arbitrary<RequiredParty> requiredParties() {
    return Combinators.combine(
            Arbitraries.of(Regime.class),
            Arbitraries.of(PartyRole.class).set().ofMinSize(1).ofMaxSize(3),
            LawArbitraries.citations())
        .as(RequiredParty::new)
        .withoutEdgeCases();
  }

  /** Obligations of either side. */
  public static Arbitrary<Obligation> obligations() {
    return Combinators.combine(TextArbitraries.ids(), TextArbitraries.personalTexts())
        .as(Obligation::new)
        .withoutEdgeCases();
  }

  /** Who may hold a direct payment under a regime, with findings on every condition. */
  public static Arbitrary<HoldingResult> holdingResults() {
    return Arbitraries.of(Regime.class)
        .flatMap(
            regime ->
                Arbitraries.of(DirectPaymentHolder.class)
                    .filter(holder -> holder.isKnownUnder(regime))
                    .flatMap(holder -> holdingResults(regime, holder)))
        .withoutEdgeCases();
  }

  private static Arbitrary<HoldingResult> holdingResults(
      Regime regime, DirectPaymentHolder holder) {
    List<HoldingCondition> conditions = HoldingRequirements.of(regime, holder);
    List<Arbitrary<Map.Entry<HoldingCondition, Finding>>> findings =
        conditions.stream()
            .map(
                condition ->
                    FindingArbitraries.findingsOn(condition.question())
                        .map(finding -> Map.entry(condition, finding)))
            .toList();
    return Combinators.combine(findings)
        .as(
            entries ->
                new HoldingResult(regime, holder, Map.ofEntries(entries.toArray(Map.Entry[]::new))))
        .withoutEdgeCases();
  }

  /** Agreements between up to three parties, signed by some of them. */
  public static Arbitrary<Agreement> agreements() {
    return parties()
        .list()
        .ofMaxSize(3)
        .flatMap(AgreementArbitraries::agreements)
        .withoutEdgeCases();
  }

  private static Arbitrary<Agreement> agreements(List<Party> parties) {
    Arbitrary<Set<Signature>> signatures =
        parties.isEmpty()
            ? Arbitraries.just(Set.of())
            : Arbitraries.of(parties)
                .map(Party::role)
                .flatMap(AgreementArbitraries::signatures)
                .set()
                .ofMaxSize(3);
    return Builders.withBuilder(() -> Agreement.builder().parties(parties))
        .use(TextArbitraries.shortIds().map(AgreementId::of))
        .in(Agreement.Builder::id)
        .use(Arbitraries.of(Regime.class).set().ofMinSize(1).ofMaxSize(2))
        .in(Items.each(Agreement.Builder::addRegime))
        .use(planReferences())
        .in(Agreement.Builder::plan)
        .use(TextArbitraries.ids().map(AssessmentId::of).set().ofMaxSize(2))
        .in(Items.each(Agreement.Builder::addAssessment))
        .use(DateArbitraries.dates())
        .in(Agreement.Builder::startsOn)
        .use(LawArbitraries.rulePackReferences())
        .in(Agreement.Builder::rulePack)
        .use(signatures)
        .in(Agreement.Builder::signatures)
        .use(TermsArbitraries.agreementTerms())
        .withProbability(0.7)
        .in(Agreement.Builder::terms)
        .use(obligations().list().uniqueElements(Obligation::code).ofMaxSize(2))
        .in(Items.each(Agreement.Builder::addPersonsObligation))
        .use(obligations().list().uniqueElements(Obligation::code).ofMaxSize(2))
        .in(Items.each(Agreement.Builder::addFundersObligation))
        .use(Arbitraries.of(RecipientUndertaking.class).set().ofMaxSize(3))
        .in(Items.each(Agreement.Builder::addUndertaking))
        .use(Arbitraries.of(PartyRole.class).set().ofMaxSize(2))
        .in(Items.each(Agreement.Builder::addCopiesGivenTo))
        .use(TextArbitraries.shortIds().map(id -> AgreementId.of("before-" + id)))
        .withProbability(0.3)
        .in(Agreement.Builder::supersedes)
        .build(Agreement.Builder::build)
        .withoutEdgeCases();
  }
}
