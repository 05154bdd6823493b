package org.personalbudgets.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.probe.ProbePlan;

/** The cases that rules are tried with: one category under one body of law, in several patterns. */
final class Patterns {
  private static final String MADE_UP = "made up to try a rule";
  private static final Amount DEAR = Amount.pounds("1000000.00");
  private static final ManagementMode MANAGED = ManagementMode.notional();
  private static final PlanLineId LINE = PlanLineId.of("line");
  private static final NeedId NEED = NeedId.of("need");
  private static final OutcomeId OUTCOME = OutcomeId.of("outcome");
  private static final String REQUEST = "request";
  private static final String PAYEE = "payee";
  private static final ImmutableList<String> SUBJECTS =
      ImmutableList.of(LINE.value(), NEED.value(), REQUEST, PAYEE, "person");

  private final LintScope scope;
  private final Category category;
  private final Regime regime;

  private Patterns(LintScope scope, Category category, Regime regime) {
    this.scope = scope;
    this.category = category;
    this.regime = regime;
  }

  /** Every case of the scope, those of one category and body of law together. */
  static List<List<Witness>> of(LintScope scope) {
    Set<Category> categories =
        ImmutableSet.<Category>builder()
            .addAll(Vocabulary.all())
            .addAll(scope.categories())
            .build();
    List<List<Witness>> all = new ArrayList<>();
    for (Regime regime : scope.regimes()) {
      for (Category category : categories) {
        all.add(new Patterns(scope, category, regime).cases());
      }
    }
    return all;
  }

  /** The first case is the plain one: in the plan, from a shop, nothing judged. */
  private List<Witness> cases() {
    Payee shop = Payee.provider(PAYEE);
    AgreedPlan plan = plan(true, true);
    AgreedPlan withoutOutcome = plan(false, true);
    AgreedPlan withoutPermission = plan(true, false);
    SpendRequest plain = request(shop).build();
    ImmutableList.Builder<Witness> cases = ImmutableList.builder();
    cases
        .add(witness("in-plan", plain, plan, none()))
        .add(witness("all-judged-yes", plain, plan, all(true)))
        .add(witness("all-judged-no", plain, plan, all(false)))
        .add(witness("without-outcome", plain, withoutOutcome, none()))
        .add(witness("dear", plain.withAmount(DEAR), plan, none()))
        .add(witness("sister-in-household", paid(Household.SAME_HOUSEHOLD), plan, none()))
        .add(witness("sister-judged-yes", paid(Household.SAME_HOUSEHOLD), plan, all(true)))
        .add(witness("sister-elsewhere", paid(Household.LIVES_ELSEWHERE), plan, none()))
        .add(witness("own-service", request(own(plan)).build(), withoutPermission, none()))
        .add(witness("own-service-agreed", request(own(plan)).build(), plan, none()))
        .add(witness("managed-otherwise", plain.withMode(MANAGED), plan, none()))
        .add(witness("claimed", bare(shop).addNeed(NEED).stream(stream()).build(), plan, none()))
        .add(witness("unlinked", bare(shop).stream(stream()).build(), plan, none()));
    for (String payee : scope.payees()) {
      SpendRequest toPayee = request(Payee.provider(payee)).build();
      cases.add(witness("payee-" + payee, toPayee, withoutPermission, none()));
    }
    return cases.build();
  }

  private static Witness witness(
      String pattern, SpendRequest request, AgreedPlan plan, List<Judgement> judgements) {
    return new Witness(
        pattern,
        request,
        CaseFile.builder().plan(plan).stays(StayHistory.none()).judgements(judgements).build());
  }

  private static List<Judgement> none() {
    return ImmutableList.of();
  }

  private List<Judgement> all(boolean holds) {
    ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
    for (Question question : scope.questions()) {
      for (String subject : SUBJECTS) {
        judgements.add(
            Judgement.builder()
                .questionCode(question.code())
                .subject(subject)
                .holds(holds)
                .by(question.whoMayAnswer())
                .date(scope.date())
                .rationale(MADE_UP)
                .build());
      }
    }
    return judgements.build();
  }

  private SpendRequest.Builder request(Payee payee) {
    return bare(payee).planLine(LINE);
  }

  private SpendRequest.Builder bare(Payee payee) {
    return SpendRequest.builder()
        .id(REQUEST)
        .date(scope.date())
        .amount(Amount.pence(1))
        .category(category)
        .supply(Supply.CARE)
        .stay(DateRange.of(scope.date(), scope.date().plusDays(6)))
        .payee(payee);
  }

  private SpendRequest paid(Household household) {
    return request(Payee.individual(PAYEE, Kinship.SISTER, household)).build();
  }

  private static Payee own(AgreedPlan plan) {
    return Payee.publicBody(plan.budget().streams().get(0).funder().id());
  }

  private FundingStream stream() {
    for (FundingStream stream : FundingStream.values()) {
      if (stream.isUnder(regime)) {
        return stream;
      }
    }
    throw new IllegalStateException("no stream is under " + regime);
  }

  private AgreedPlan plan(boolean outcome, boolean permission) {
    PlanLine.Builder line =
        PlanLine.builder()
            .id(LINE)
            .description(MADE_UP)
            .category(category)
            .addNeed(NEED)
            .cost(LineCost.noCost(MADE_UP))
            .mode(ManagementMode.directPaymentTo(holder()))
            .stream(stream())
            .addNamedPayee(PAYEE);
    if (outcome) {
      line.addOutcome(OUTCOME);
    }
    ProbePlan.Builder probe =
        ProbePlan.builder()
            .line(line.build())
            .addRegime(regime)
            .addNeed(need())
            .addOutcome(
                WantedOutcome.builder().id(OUTCOME).statement(MADE_UP).addNeed(NEED).build())
            .date(scope.date());
    if (permission) {
      probe.use(new UseTerms(Optional.empty(), scope.payees(), true));
    }
    return probe.build().agree().orElseThrow();
  }

  private Need need() {
    return Need.builder()
        .id(NEED)
        .regime(regime)
        .domain(NeedDomain.COMMUNITY)
        .description(MADE_UP)
        .eligible(Finding.decided(true))
        .meeting(MeetingOfNeed.UNMET)
        .anchor(new Anchor.EducationHealthAndCarePlan("plan", "F"))
        .build();
  }

  private DirectPaymentHolder holder() {
    for (DirectPaymentHolder holder : DirectPaymentHolder.values()) {
      if (holder.isKnownUnder(regime)) {
        return holder;
      }
    }
    throw new IllegalStateException("nobody holds a direct payment under " + regime);
  }
}
