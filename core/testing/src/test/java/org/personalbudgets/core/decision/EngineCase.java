package org.personalbudgets.core.decision;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementId;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.Party;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.AllocationLine;
import org.personalbudgets.core.budget.AllocationMethod;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.IndicativeBudget;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
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
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanAuthor;
import org.personalbudgets.core.plan.PlanId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.PlanQuestion;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;

/**
 * The one case that the engine's tests judge: two unmet eligible needs with a line each, one need
 * that a carer meets, one that is not eligible, and £400 in the account.
 */
public final class EngineCase {
  public static final LocalDate AGREED = LocalDate.of(2024, 1, 8);
  public static final LocalDate TODAY = LocalDate.of(2024, 1, 17);
  public static final PlanLineId GYM = PlanLineId.of("gym");
  public static final PlanLineId SUPPORT = PlanLineId.of("support");
  public static final NeedId FITNESS = new NeedId("fitness");
  public static final NeedId WASHING = new NeedId("washing");
  public static final NeedId MET_BY_CARER = new NeedId("cooking");
  public static final NeedId NOT_ELIGIBLE = new NeedId("garden");

  private static final PeriodicAmount WEEKLY = PeriodicAmount.weekly(Amount.pounds("200.00"));
  private static final Funder COUNCIL =
      new Funder(new FunderId("council"), FunderKind.LOCAL_AUTHORITY, "Example Council");
  private static final AgreedPlan PLAN =
      plan(
          List.of(
              need(FITNESS, true, MeetingOfNeed.UNMET),
              need(WASHING, true, MeetingOfNeed.UNMET),
              need(MET_BY_CARER, true, MeetingOfNeed.MET_BY_CARER),
              need(NOT_ELIGIBLE, false, MeetingOfNeed.UNMET)),
          List.of(
              line(GYM, FITNESS, Categories.GYM, "20.00"),
              line(SUPPORT, WASHING, Categories.PERSONAL_ASSISTANT, "180.00")));
  private static final CaseFile CASE_FILE =
      CaseFile.builder()
          .plan(PLAN)
          .ledger(Ledger.inPounds().append(paidIn("in-1", "400.00")))
          .build();

  private EngineCase() {}

  /** A gym visit for £10, linked to its line of the plan. */
  public static SpendRequest request() {
    return builder(Categories.GYM, "10.00").planLine(GYM).build();
  }

  public static SpendRequest.Builder builder(Category category, String pounds) {
    return SpendRequest.builder()
        .id("request-1")
        .date(TODAY)
        .amount(Amount.pounds(pounds))
        .category(category)
        .payee(Payee.provider("shop"));
  }

  public static CaseFile caseFile() {
    return CASE_FILE;
  }

  public static AgreedPlan plan() {
    return PLAN;
  }

  public static Posting paidIn(String id, String pounds) {
    return Posting.builder().id(PostingId.of(id)).kind(PostingKind.PAYMENT_IN).stream(
            FundingStream.ADULT_SOCIAL_CARE)
        .amount(Amount.pounds(pounds))
        .effectiveOn(AGREED)
        .recordedOn(AGREED)
        .build();
  }

  public static Posting spent(String id, String pounds, LocalDate on, Category category) {
    return Posting.builder().id(PostingId.of(id)).kind(PostingKind.SPEND).stream(
            FundingStream.ADULT_SOCIAL_CARE)
        .amount(Amount.pounds(pounds))
        .effectiveOn(on)
        .recordedOn(on)
        .planLine(GYM)
        .category(category)
        .build();
  }

  /** The sample plan, agreed as it is, but with these needs and lines; one need is fitness. */
  public static AgreedPlan plan(Iterable<Need> needs, Iterable<PlanLine> lines) {
    return agreedPlan(draft(needs, lines));
  }

  /** A need of this id. */
  public static Need need(NeedId id, boolean eligible, MeetingOfNeed meeting) {
    return Need.builder()
        .id(id)
        .regime(Regime.CARE_ACT_ADULT)
        .domain(NeedDomain.PHYSICAL_HEALTH)
        .description("a need")
        .eligible(Finding.decided(eligible))
        .meeting(meeting)
        .build();
  }

  private static PlanLine line(PlanLineId id, NeedId need, Category category, String weekly) {
    return PlanLine.builder()
        .id(id)
        .description("a line")
        .category(category)
        .addNeed(need)
        .cost(LineCost.repeating(PeriodicAmount.weekly(Amount.pounds(weekly)), AGREED))
        .mode(ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON))
        .stream(FundingStream.ADULT_SOCIAL_CARE)
        .build();
  }

  private static SupportPlan draft(Iterable<Need> needs, Iterable<PlanLine> lines) {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .id(PlanId.of("plan-1"))
            .version(1)
            .addRegime(Regime.CARE_ACT_ADULT)
            .addAuthor(PlanAuthor.PERSON)
            .addAssessment(new AssessmentId("assessment-1"))
            .needs(needs)
            .addWantedOutcome(
                WantedOutcome.builder()
                    .id(new OutcomeId("fitter"))
                    .statement("to be fitter")
                    .addNeed(FITNESS)
                    .build())
            .lines(lines)
            .addAdvice(new Advice(AdvicePurpose.MEET_OR_REDUCE, "how to use the gym"))
            .addAdvice(new Advice(AdvicePurpose.PREVENT, "how to keep well"));
    for (PlanQuestion question : PlanQuestion.values()) {
      plan.putAnswer(question, "an answer");
    }
    return plan.build();
  }

  private static AgreedBudget budget() {
    return AgreedBudget.builder()
        .indicative(
            IndicativeBudget.builder()
                .assessment(new AssessmentId("assessment-1"))
                .asOf(AGREED)
                .method(AllocationMethod.READY_RECKONER)
                .tableVersion("sample-1")
                .cadence(WEEKLY.cadence())
                .addLine(new AllocationLine("support", WEEKLY.amount()))
                .build())
        .addStream(
            StreamFunding.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
                .funder(COUNCIL)
                .amount(WEEKLY)
                .chargingRule(ChargingRule.MEANS_TESTED)
                .build())
        .agreedOn(AGREED)
        .build();
  }

  private static AgreedPlan agreedPlan(SupportPlan draft) {
    Agreement agreement =
        Agreement.builder()
            .id(new AgreementId("agreement-1"))
            .addRegime(Regime.CARE_ACT_ADULT)
            .plan(draft.reference())
            .startsOn(AGREED)
            .rulePack(new RulePackReference("pack", "1", "0".repeat(64)))
            .addParty(Party.builder().role(PartyRole.PERSON).name("A Person").build())
            .addParty(Party.builder().role(PartyRole.LOCAL_AUTHORITY).name("Council").build())
            .addSignature(Signature.of(PartyRole.PERSON, "A Person", AGREED))
            .addSignature(Signature.of(PartyRole.LOCAL_AUTHORITY, "An Officer", AGREED))
            .terms(
                AgreementTerms.builder()
                    .payment(
                        PaymentTerms.builder()
                            .amount(WEEKLY)
                            .basis(PaymentBasis.GROSS)
                            .timing(PaymentTiming.IN_ADVANCE)
                            .firstPaymentOn(AGREED)
                            .build())
                    .build())
            .build();
    return AgreedPlan.builder()
        .plan(draft)
        .budget(budget())
        .agreement(agreement)
        .agreedOn(AGREED)
        .conversion(Conversion.WHOLE_WEEKS)
        .build();
  }
}
