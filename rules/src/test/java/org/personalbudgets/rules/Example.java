package org.personalbudgets.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementId;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.RecipientUndertaking;
import org.personalbudgets.core.agreement.ReviewTerms;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.Advice;
import org.personalbudgets.core.plan.AdvicePurpose;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.ConditionMonitor;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanAuthor;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;

/** Cases for tests: an agreed plan made of the needs and lines that a test names, and no more. */
public final class Example {
  /** The day on which plans are agreed, unless a test says otherwise. */
  public static final LocalDate AGREED = LocalDate.of(2026, 1, 5);

  /** The day of spending, unless a test says otherwise. */
  public static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  public static final Funder COUNCIL =
      new Funder(FunderId.of("council"), FunderKind.LOCAL_AUTHORITY, "Example Council");
  public static final Funder BOARD =
      new Funder(FunderId.of("board"), FunderKind.INTEGRATED_CARE_BOARD, "Example Board");

  private static final AssessmentId ASSESSMENT = AssessmentId.of("assessment-1");
  private static final PeriodicAmount STREAM = PeriodicAmount.weekly(Amount.pounds("1000.00"));

  private final List<Need> needs = new ArrayList<>();
  private final List<PlanLine> lines = new ArrayList<>();
  private final Set<Regime> regimes = EnumSet.noneOf(Regime.class);
  private final Set<FundingStream> streams = EnumSet.noneOf(FundingStream.class);
  private LocalDate agreed = AGREED;
  private Funder council = COUNCIL;
  private Funder healthBody = BOARD;
  private UseTerms use = new UseTerms(Optional.empty(), Set.of(), false);

  private Example() {}

  /** A plan under the regimes, with one eligible need of each, named after the regime. */
  public static Example under(Regime... regimes) {
    Example example = new Example();
    for (Regime regime : regimes) {
      example.need(regime.name(), regime, Finding.decided(true), MeetingOfNeed.UNMET);
    }
    return example;
  }

  /** An adult's plan with one line of this category for the one need, by direct payment. */
  public static Example adult(Category category) {
    return under(Regime.CARE_ACT_ADULT).line("line-1", category, Regime.CARE_ACT_ADULT);
  }

  public Example agreedOn(LocalDate date) {
    agreed = date;
    return this;
  }

  public Example council(String id) {
    council = new Funder(FunderId.of(id), FunderKind.LOCAL_AUTHORITY, "Council");
    return this;
  }

  public Example healthBody(FunderKind kind) {
    healthBody = new Funder(FunderId.of("board"), kind, "Health body");
    return this;
  }

  public Example use(UseTerms terms) {
    use = terms;
    return this;
  }

  public Example need(Need need) {
    regimes.add(need.regime());
    streams.add(streamOf(need.regime()));
    needs.add(need);
    return this;
  }

  public Example need(String id, Regime regime, Finding eligible, MeetingOfNeed meeting) {
    return need(
        Need.builder()
            .id(NeedId.of(id))
            .regime(regime)
            .domain(NeedDomain.COMMUNITY)
            .description("a need")
            .eligible(eligible)
            .meeting(meeting)
            .build());
  }

  /** A line for the regime's own need, by direct payment to the usual holder. */
  public Example line(String id, Category category, Regime regime) {
    return line(line(id, category, regime, regime.name(), directPayment(regime)).build());
  }

  /** A line for the regime's own need, managed in this way. */
  public Example line(String id, Category category, Regime regime, ManagementMode mode) {
    return line(line(id, category, regime, regime.name(), mode).build());
  }

  public Example line(PlanLine line) {
    lines.add(line);
    return this;
  }

  public static PlanLine.Builder line(
      String id, Category category, Regime regime, String need, ManagementMode mode) {
    return bare(id, category, streamOf(regime), mode).addNeed(NeedId.of(need));
  }

  public static PlanLine.Builder bare(
      String id, Category category, FundingStream stream, ManagementMode mode) {
    return PlanLine.builder()
        .id(PlanLineId.of(id))
        .description("a line")
        .category(category)
        .cost(LineCost.repeating(PeriodicAmount.weekly(Amount.pounds("10.00")), AGREED))
        .mode(mode)
        .stream(stream);
  }

  public static FundingStream streamOf(Regime regime) {
    return switch (regime) {
      case CARE_ACT_ADULT, CARE_ACT_CARER -> FundingStream.ADULT_SOCIAL_CARE;
      case CHILDREN_ACT -> FundingStream.CHILDRENS_SOCIAL_CARE;
      case SPECIAL_EDUCATIONAL_NEEDS -> FundingStream.EDUCATION;
      case NHS -> FundingStream.NHS;
    };
  }

  public static ManagementMode directPayment(Regime regime) {
    return ManagementMode.directPaymentTo(
        switch (regime) {
          case CARE_ACT_ADULT, CARE_ACT_CARER, NHS -> DirectPaymentHolder.PERSON;
          case CHILDREN_ACT, SPECIAL_EDUCATIONAL_NEEDS -> DirectPaymentHolder.PARENT;
        });
  }

  /** The case of which only the agreed plan is known. */
  public CaseFile caseFile() {
    return CaseFile.of(agree());
  }

  /** The case with one judgement. */
  public CaseFile judged(Question question, String subject, boolean holds) {
    return caseFile().plus(judgement(question, subject, holds));
  }

  public static Judgement judgement(Question question, String subject, boolean holds) {
    return judgement(question, question.whoMayAnswer(), subject, holds);
  }

  public static Judgement judgement(
      Question question, DecisionMaker by, String subject, boolean holds) {
    return Judgement.builder()
        .questionCode(question.code())
        .subject(subject)
        .holds(holds)
        .by(by)
        .date(LocalDate.of(2013, 8, 1))
        .rationale("looked into with care")
        .build();
  }

  public SupportPlan draft() {
    return draftBuilder().build();
  }

  public SupportPlan draftWithout(PlanQuestion unanswered) {
    return draftBuilderWithout(unanswered).build();
  }

  public SupportPlan.Builder draftBuilder() {
    return draft(EnumSet.allOf(PlanQuestion.class));
  }

  public SupportPlan.Builder draftBuilderWithout(PlanQuestion unanswered) {
    return draft(EnumSet.complementOf(EnumSet.of(unanswered)));
  }

  private SupportPlan.Builder draft(Set<PlanQuestion> answered) {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of("plan-1"))
            .addAuthor(PlanAuthor.PERSON)
            .addAssessment(ASSESSMENT)
            .needs(needs)
            .addWantedOutcome(
                WantedOutcome.builder()
                    .id(OutcomeId.of("outcome-1"))
                    .statement("to get out more")
                    .addNeed(needs.get(0).id())
                    .build())
            .lines(lines)
            .addAdvice(new Advice(AdvicePurpose.MEET_OR_REDUCE, "a club on Tuesdays"))
            .addAdvice(new Advice(AdvicePurpose.PREVENT, "exercises for balance"))
            .careCoordinator("Sam Brown")
            .addMonitor(new ConditionMonitor("condition-1", "the practice nurse"));
    regimes.forEach(plan::addRegime);
    for (PlanQuestion question : answered) {
      plan.putAnswer(question, "what matters to me");
    }
    return plan;
  }

  public AgreedBudget budget() {
    IndicativeBudget.Builder indicative =
        IndicativeBudget.builder()
            .assessment(ASSESSMENT)
            .asOf(agreed)
            .method(AllocationMethod.READY_RECKONER)
            .tableVersion("sample-1")
            .cadence(STREAM.cadence());
    AgreedBudget.Builder budget = AgreedBudget.builder();
    for (FundingStream stream : streams) {
      indicative.addLine(new AllocationLine(stream.name(), STREAM.amount()));
      budget.addStream(
          StreamFunding.builder().stream(stream)
              .funder(stream == FundingStream.NHS ? healthBody : council)
              .amount(STREAM)
              .build());
    }
    return budget.indicative(indicative.build()).agreedOn(agreed).build();
  }

  public Agreement.Builder agreement(SupportPlan plan) {
    return agreementSignedBy(plan, PartyRole.values());
  }

  public Agreement.Builder agreementSignedBy(SupportPlan plan, PartyRole... roles) {
    return withoutTerms(plan, roles)
        .terms(
            AgreementTerms.builder()
                .use(use)
                .notice(new NoticeTerms(28, 28, 28))
                .review(
                    new ReviewTerms(agreed.plusMonths(3), "home visit", PartyRole.LOCAL_AUTHORITY))
                .payment(
                    PaymentTerms.builder()
                        .amount(PeriodicAmount.weekly(Amount.pounds("10.00")))
                        .basis(PaymentBasis.GROSS)
                        .timing(PaymentTiming.IN_ADVANCE)
                        .firstPaymentOn(agreed)
                        .build())
                .build());
  }

  /** An agreement that everybody has signed, without terms. */
  public Agreement.Builder agreementWithoutTerms(SupportPlan plan) {
    return withoutTerms(plan, PartyRole.values());
  }

  private Agreement.Builder withoutTerms(SupportPlan plan, PartyRole... roles) {
    Agreement.Builder agreement =
        Agreement.builder()
            .id(AgreementId.of("agreement-1"))
            .plan(plan.reference())
            .startsOn(agreed)
            .rulePack(new RulePackReference("england", "1", "0f".repeat(32)));
    regimes.forEach(agreement::addRegime);
    for (RecipientUndertaking undertaking : RecipientUndertaking.values()) {
      agreement.addUndertaking(undertaking);
    }
    for (PartyRole role : PartyRole.values()) {
      agreement.addParty(Party.builder().role(role).name("Alex Green").build());
    }
    for (PartyRole role : roles) {
      agreement.addSignature(Signature.of(role, "Alex Green", agreed));
    }
    return agreement;
  }

  public AgreedPlan agree() {
    SupportPlan plan = draft();
    return AgreedPlan.builder()
        .plan(plan)
        .budget(budget())
        .agreement(agreement(plan).build())
        .agreedOn(agreed)
        .conversion(Conversion.WHOLE_WEEKS)
        .build();
  }

  /** A purchase from a shop, under line-1, for £10. */
  public static SpendRequest buy(Category category) {
    return request(category).planLine(PlanLineId.of("line-1")).build();
  }

  /** The personal assistant's week, under line-1. */
  public static SpendRequest pay(Payee payee, Supply supply) {
    return SpendRequest.builder()
        .id("request-1")
        .date(TODAY)
        .amount(Amount.pounds("10.00"))
        .category(Categories.PERSONAL_ASSISTANT)
        .planLine(PlanLineId.of("line-1"))
        .payee(payee)
        .supply(supply)
        .build();
  }

  /** A purchase from a shop, for £10. */
  public static SpendRequest.Builder request(Category category) {
    return SpendRequest.builder()
        .id("request-1")
        .date(TODAY)
        .amount(Amount.pounds("10.00"))
        .category(category)
        .payee(Payee.provider("shop"));
  }

  /** What the packs decide together. */
  public static Decision decide(SpendRequest request, CaseFile caseFile, RulePack... packs) {
    return SpendPolicies.of(packs).decide(request, caseFile);
  }

  /** The codes of the reasons that decided, in order. */
  public static List<String> codes(Decision decision) {
    return decision.determiningReasons().stream().map(reason -> reason.code().value()).toList();
  }

  /** The layers of the sources that decided. */
  public static Set<Layer> layers(Decision decision) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    decision
        .determiningReasons()
        .forEach(reason -> reason.sources().forEach(source -> layers.add(source.layer())));
    return layers;
  }

  /** The questions that somebody has to answer, with what each is about. */
  public static List<String> asked(Decision decision) {
    return decision.verdictsSpoken().stream()
        .filter(Verdict.Refer.class::isInstance)
        .map(Verdict.Refer.class::cast)
        .map(refer -> refer.question().code() + " about " + refer.subject())
        .toList();
  }
}
