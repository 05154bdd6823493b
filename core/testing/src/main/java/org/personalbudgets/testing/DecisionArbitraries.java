package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.record.DecisionRecord;
import org.personalbudgets.core.record.RecordOptions;
import org.personalbudgets.core.remedy.Change;
import org.personalbudgets.core.remedy.Lever;
import org.personalbudgets.core.remedy.Levers;
import org.personalbudgets.core.remedy.Remedies;
import org.personalbudgets.core.remedy.Remedy;

/** Case files, decisions, their records, and what would change them. */
public final class DecisionArbitraries {
  private DecisionArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(CaseFile.class, DecisionArbitraries::caseFiles)
        .add(Decision.class, DecisionArbitraries::decisions)
        .add(RecordOptions.class, DecisionArbitraries::recordOptions)
        .add(DecisionRecord.class, DecisionArbitraries::decisionRecords)
        .add(Levers.class, DecisionArbitraries::levers)
        .add(Remedy.class, DecisionArbitraries::remedies)
        .add(Remedies.class, DecisionArbitraries::searches);
    ChangeArbitraries.addTo(registry);
  }

  /** Everything known of a person with some agreed plan. */
  public static Arbitrary<CaseFile> caseFiles() {
    return AgreedPlanArbitraries.agreedPlans()
        .flatMap(DecisionArbitraries::caseFiles)
        .withoutEdgeCases();
  }

  /** Everything known of a person with this plan; ledger, stays and all else may be missing. */
  public static Arbitrary<CaseFile> caseFiles(AgreedPlan plan) {
    return Builders.withBuilder(() -> CaseFile.builder().plan(plan))
        .use(
            LedgerArbitraries.ledgers(
                Arbitraries.of(plan.plan().lines()).map(PlanLine::id),
                Arbitraries.of(plan.plan().lines()).map(PlanLine::category)))
        .withProbability(0.8)
        .in(CaseFile.Builder::ledger)
        .use(StayArbitraries.stayHistories())
        .withProbability(0.5)
        .in(CaseFile.Builder::stays)
        .use(PersonArbitraries.circumstancesOn(plan.agreedOn()))
        .withProbability(0.7)
        .in(CaseFile.Builder::circumstances)
        .use(FindingArbitraries.judgements().list().ofMaxSize(2))
        .in(CaseFile.Builder::judgements)
        .build(CaseFile.Builder::build)
        .withoutEdgeCases();
  }

  /** Requests of people with plans, with what is known of them. */
  public static Arbitrary<Enquiry> enquiries() {
    return caseFiles()
        .flatMap(
            file ->
                SpendArbitraries.spendRequests(file.plan())
                    .map(request -> new Enquiry(request, file)))
        .withoutEdgeCases();
  }

  /** Decisions of ready-made policies on requests of people with plans. */
  public static Arbitrary<Decision> decisions() {
    return caseFiles()
        .flatMap(
            file ->
                Combinators.combine(
                        PolicyArbitraries.compositions(),
                        SpendArbitraries.spendRequests(file.plan()))
                    .as((policies, request) -> policies.decide(request, file)))
        .withoutEdgeCases();
  }

  /** With a salt and without, first and not. */
  public static Arbitrary<RecordOptions> recordOptions() {
    Arbitrary<String> hashes =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).withoutEdgeCases();
    return Combinators.combine(
            TextArbitraries.ids().map(DecisionArbitraries::salt).optional(0.5),
            hashes.optional(0.5))
        .as(RecordOptions::new)
        .withoutEdgeCases();
  }

  private static String salt(String id) {
    return TextArbitraries.CANARY + "-sixteen-characters-" + id;
  }

  /** Records of decisions. */
  public static Arbitrary<DecisionRecord> decisionRecords() {
    return caseFiles()
        .flatMap(
            file ->
                Combinators.combine(
                        PolicyArbitraries.compositions(),
                        SpendArbitraries.spendRequests(file.plan()),
                        recordOptions())
                    .as(
                        (policies, request, options) ->
                            DecisionRecord.of(policies.decide(request, file), file, options)))
        .withoutEdgeCases();
  }

  /** What may be changed: some of everything. */
  public static Arbitrary<Levers> levers() {
    return Builders.withBuilder(Levers::builder)
        .use(Arbitraries.of(Lever.AMOUNT, Lever.EVIDENCE, Lever.JUDGEMENT).set().ofMaxSize(3))
        .in(Items.each(Levers.Builder::addFree))
        .use(DateArbitraries.dates().list().ofMaxSize(2))
        .in(Levers.Builder::dates)
        .use(SpendArbitraries.payees().list().ofMaxSize(2))
        .in(Levers.Builder::payees)
        .use(PlanLineArbitraries.planLineIds().list().ofMaxSize(2))
        .in(Levers.Builder::planLines)
        .use(Arbitraries.of(FundingStream.class).set().ofMaxSize(2))
        .in(Items.each(Levers.Builder::addStream))
        .use(AgreementArbitraries.managementModes().list().ofMaxSize(1))
        .in(Items.each(Levers.Builder::addMode))
        .build(Levers.Builder::build)
        .withoutEdgeCases();
  }

  /** One to three changes and the answer they lead to. */
  public static Arbitrary<Remedy> remedies() {
    Arbitrary<Change> changes = ChangeArbitraries.changes();
    return Combinators.combine(
            changes.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(Answer.class))
        .as(Remedy::new)
        .withoutEdgeCases();
  }

  static Arbitrary<Remedies> searches() {
    return Combinators.combine(remedies().list().ofMaxSize(2), Items.either())
        .as(Remedies::new)
        .withoutEdgeCases();
  }
}
