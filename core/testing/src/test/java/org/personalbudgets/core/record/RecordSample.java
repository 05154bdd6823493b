package org.personalbudgets.core.record;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.InAgreedPlan;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.PurchaseCap;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.policy.WindowCap;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** One decision of each answer, in a case of which every kind of fact is known. */
final class RecordSample {
  /** Stands in every free text of the sample and may stand in no text that the library makes. */
  static final String CANARY = "Canary \u0141ucja \u0e51\u0662";

  static final LocalDate BIRTH = LocalDate.of(1931, 7, 9);
  static final Citation LAW = Citation.law("SI 2099/1", "reg 1");
  static final Citation LOCAL =
      Citation.local("Council\u2019s list", "caf\u00e9s").withConfidence(Confidence.EXTRACT);
  static final Question EXCEPTION =
      new Question("sample.exception", DecisionMaker.LOCAL_AUTHORITY, LAW);
  static final DatedTable<Amount> MOST =
      DatedTable.<Amount>named("sample.most")
          .from(LocalDate.of(2024, 1, 1), Amount.pounds("200.00"), LOCAL)
          .stillInForce();

  private RecordSample() {}

  static SpendPolicies policies() {
    return policies(50);
  }

  /** The policies with this many pounds as the cap above which a quote is asked for. */
  static SpendPolicies policies(int pounds) {
    RulePack current =
        RulePack.of(
            "sample.current",
            "1",
            InForce.from(LocalDate.of(2024, 1, 1)),
            List.of(
                new LinkedToEligibleNeed("a.need-link", LAW),
                new PurchaseCap(
                    "b.quote",
                    Categories.LEISURE,
                    new PurchaseCap.Limit(
                        Amount.pence(100L * pounds), Consequence.askEvidence("quote")),
                    LOCAL),
                ProhibitedCategories.of("c.riding", LOCAL, Categories.HORSE_RIDING)
                    .unless(EXCEPTION),
                new WindowCap(
                    "d.week",
                    Categories.GYM,
                    new WindowCap.Cap(
                        SpendWindow.WEEK, Amount.pounds("30.00"), Consequence.refuse()),
                    LOCAL),
                new MostByLaw(),
                new BreaksOnRiding()));
    RulePack expired =
        RulePack.of(
            "sample.expired",
            "1",
            InForce.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
            List.of(new InAgreedPlan("z.expired", Consequence.refuse(), LAW)));
    return SpendPolicies.of(current, expired);
  }

  static CaseFile caseFile() {
    return CaseFile.builder()
        .plan(EngineCase.plan())
        .ledger(
            EngineCase.caseFile()
                .ledger()
                .orElseThrow()
                .append(EngineCase.spent("gym-1", "5.00", EngineCase.TODAY, Categories.GYM)))
        .stays(
            StayHistory.of(
                List.of(
                    Stay.inCareHome(
                        StayId.of("stay-1"), DateRange.of(EngineCase.AGREED, EngineCase.TODAY)))))
        .circumstances(Circumstances.builder().dateOfBirth(BIRTH).build())
        .addJudgement(
            Judgement.builder()
                .questionCode(EXCEPTION.code())
                .subject(EngineCase.SUPPORT.value())
                .holds(true)
                .by(DecisionMaker.LOCAL_AUTHORITY)
                .date(EngineCase.AGREED)
                .rationale(CANARY)
                .build())
        .build();
  }

  static SpendRequest request(Answer answer) {
    SpendRequest.Builder builder =
        switch (answer) {
          case ALLOWED -> EngineCase.builder(Categories.GYM, "25.00");
          case CONDITIONAL -> EngineCase.builder(Categories.CINEMA, "50.01");
          case REFERRED -> EngineCase.builder(Categories.HORSE_RIDING_LESSONS, "20.00");
          case REFUSED -> EngineCase.builder(Categories.GYM, "210.00");
        };
    return builder
        .planLine(EngineCase.GYM)
        .addNeed(EngineCase.WASHING)
        .supply(Supply.OTHER_SERVICE)
        .addEvidence("receipt")
        .addEvidence("photograph")
        .description(CANARY)
        .build()
        .withPayee(Payee.individual("payee-1", Kinship.STEPDAUGHTER, Household.SAME_HOUSEHOLD));
  }

  static Decision decision(Answer answer) {
    return policies().decide(request(answer), caseFile());
  }

  static DecisionRecord record(Answer answer) {
    return DecisionRecord.of(decision(answer), caseFile());
  }

  /** Refuses above the dated amount. */
  private static final class MostByLaw implements SpendPolicy {
    @Override
    public String id() {
      return "e.most-by-law";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      Dated<Amount> most = facts.inForce(MOST);
      return request.amount().isAtMost(most.value())
          ? Verdict.silent()
          : Verdict.forbid(
              Reason.of("sample.over-the-most")
                  .putArgument("most", most.value())
                  .putArgument("day", request.date())
                  .putArgument("rows", MOST.rows().size())
                  .putArgument("table", MOST.name())
                  .addSource(most.source())
                  .addSource(LAW));
    }
  }

  /** Throws, with personal words in its message. */
  private static final class BreaksOnRiding implements SpendPolicy {
    @Override
    public String id() {
      return "f.broken";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      if (request.category().isWithin(Categories.HORSE_RIDING)) {
        throw new IllegalStateException(CANARY);
      }
      return Verdict.silent();
    }
  }
}
