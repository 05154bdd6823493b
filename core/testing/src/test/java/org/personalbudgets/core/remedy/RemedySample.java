package org.personalbudgets.core.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.EnoughMoneyLeft;
import org.personalbudgets.core.policy.InAgreedPlan;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.PurchaseCap;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.policy.WindowCap;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** Small worlds in which every lever may matter; amounts are a few pennies so all can be tried. */
final class RemedySample {
  static final int MOST_PENNIES = 12;

  private static final Citation SOURCE = Citation.vendor("test", "rule");
  private static final LocalDate NEXT_WEEK = EngineCase.TODAY.plusDays(7);
  private static final Payee OTHER = Payee.provider("other");
  private static final Question EXCEPTION =
      new Question("test.exception", DecisionMaker.LOCAL_AUTHORITY, SOURCE);
  private static final Requirement QUOTE = Requirement.evidence("quote", SOURCE);
  private static final Requirement MANAGER = Requirement.approval("manager", SOURCE);
  private static final Requirement REVISION = Requirement.approval("revision", SOURCE);

  private RemedySample() {}

  static List<SpendPolicy> policies() {
    return List.of(
        new InAgreedPlan("in-plan", Consequence.askApproval("revision"), SOURCE),
        cap("cap-5", 5, Consequence.refuse()),
        cap("cap-4", 4, Consequence.askEvidence("quote")),
        cap("cap-7", 7, Consequence.askApproval("manager")),
        new WindowCap(
            "week",
            Categories.LEISURE,
            new WindowCap.Cap(SpendWindow.WEEK, Amount.pence(9), Consequence.refuse()),
            SOURCE),
        new EnoughMoneyLeft("enough", Consequence.refuse(), SOURCE),
        ProhibitedCategories.of("clubs", SOURCE, Categories.CLUB).unless(EXCEPTION),
        ProhibitedCategories.of("gyms", SOURCE, Categories.GYM).unless(EXCEPTION),
        forbids("closed", (request, facts) -> request.date().equals(EngineCase.TODAY)),
        forbids("not-the-shop", (request, facts) -> request.payee().id().equals("shop")),
        forbids(
            "notional",
            (request, facts) ->
                facts.mode().filter(ManagementMode.Notional.class::isInstance).isEmpty()));
  }

  /** These policies and one that permits what is linked to a need. */
  static SpendPolicies withPermission(Set<SpendPolicy> policies) {
    List<SpendPolicy> all = new ArrayList<>(policies);
    all.add(new LinkedToEligibleNeed("link", SOURCE));
    return SpendPolicies.of(all.toArray(new SpendPolicy[0]));
  }

  private static SpendPolicy cap(String id, long pennies, Consequence above) {
    return new PurchaseCap(
        id, Categories.LEISURE, new PurchaseCap.Limit(Amount.pence(pennies), above), SOURCE);
  }

  private static SpendPolicy forbids(String id, BiPredicate<SpendRequest, Facts> when) {
    return new SpendPolicy() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Verdict judge(SpendRequest request, Facts facts) {
        return when.test(request, facts)
            ? Verdict.forbid(Reason.of("test." + id))
            : Verdict.silent();
      }

      @Override
      public String toString() {
        return id;
      }
    };
  }

  static Arbitrary<SpendRequest> requests() {
    return Combinators.combine(
            Arbitraries.longs().between(1, MOST_PENNIES),
            Arbitraries.of(Categories.GYM, Categories.CLUB),
            Arbitraries.of(EngineCase.GYM, EngineCase.SUPPORT).optional(),
            Arbitraries.of("quote", "manager").set())
        .as(RemedySample::request);
  }

  private static SpendRequest request(
      long pennies, Category category, Optional<PlanLineId> line, Set<String> evidence) {
    SpendRequest.Builder request =
        SpendRequest.builder()
            .id("request")
            .date(EngineCase.TODAY)
            .amount(Amount.pence(pennies))
            .category(category)
            .payee(Payee.provider("shop"))
            .evidence(evidence);
    line.ifPresentOrElse(request::planLine, () -> request.addNeed(EngineCase.FITNESS));
    return request.build();
  }

  static List<CaseFile> cases() {
    Ledger ledger =
        Ledger.inPounds()
            .append(EngineCase.paidIn("in", "0.10"))
            .append(EngineCase.spent("spent", "0.03", EngineCase.TODAY, Categories.GYM));
    CaseFile known = CaseFile.builder().plan(EngineCase.plan()).ledger(ledger).build();
    return List.of(
        known,
        known.plus(judgement(EngineCase.SUPPORT, true)).plus(judgement(EngineCase.GYM, false)),
        CaseFile.of(EngineCase.plan()));
  }

  private static Judgement judgement(PlanLineId line, boolean holds) {
    return Judgement.builder()
        .questionCode(EXCEPTION.code())
        .subject(line.value())
        .holds(holds)
        .by(DecisionMaker.LOCAL_AUTHORITY)
        .date(EngineCase.TODAY.plusDays(1))
        .rationale("a reason")
        .build();
  }

  static Arbitrary<Levers> levers() {
    return Combinators.combine(
            Arbitraries.of(Lever.AMOUNT, Lever.EVIDENCE, Lever.JUDGEMENT).set(),
            Arbitraries.of(EngineCase.TODAY, NEXT_WEEK).set(),
            Arbitraries.of(OTHER).set(),
            Arbitraries.of(EngineCase.GYM, EngineCase.SUPPORT, PlanLineId.of("none")).set(),
            Arbitraries.of(FundingStream.NHS).set(),
            Arbitraries.of(ManagementMode.notional()).set())
        .as(RemedySample::levers);
  }

  private static Levers levers(
      Set<Lever> free,
      Set<LocalDate> dates,
      Set<? extends Payee> payees,
      Set<PlanLineId> lines,
      Set<FundingStream> streams,
      Set<? extends ManagementMode> modes) {
    Levers.Builder levers = Levers.builder().dates(dates).payees(payees).planLines(lines);
    free.forEach(levers::addFree);
    streams.forEach(levers::addStream);
    modes.forEach(levers::addMode);
    return levers.build();
  }

  /** Every single change that the levers allow, whether or not a policy asks for it. */
  static List<Change> universe(Levers levers, SpendRequest request) {
    List<Change> all = new ArrayList<>();
    levers.dates().forEach(date -> all.add(new Change.SpendOn(date)));
    levers.payees().forEach(payee -> all.add(new Change.Pay(payee)));
    levers.planLines().forEach(line -> all.add(new Change.UseLine(line)));
    levers.streams().forEach(stream -> all.add(new Change.UseStream(stream)));
    levers.modes().forEach(mode -> all.add(new Change.UseMode(mode)));
    if (levers.free().contains(Lever.AMOUNT)) {
      LongStream.range(1, request.amount().minorUnits())
          .forEach(pennies -> all.add(new Change.Spend(Amount.pence(pennies))));
    }
    if (levers.free().contains(Lever.EVIDENCE)) {
      all.add(new Change.Obtain(QUOTE));
      all.add(new Change.Obtain(MANAGER));
      all.add(new Change.Obtain(REVISION));
      for (String code : List.of(EnoughMoneyLeft.BALANCE_NOT_KNOWN, WindowCap.SPENDING_NOT_KNOWN)) {
        all.add(new Change.Obtain(Requirement.condition(code, SOURCE)));
      }
    }
    if (levers.free().contains(Lever.JUDGEMENT)) {
      all.add(new Change.AskFor(EXCEPTION, EngineCase.GYM.value()));
      all.add(new Change.AskFor(EXCEPTION, EngineCase.SUPPORT.value()));
      all.add(new Change.AskFor(EXCEPTION, "none"));
    }
    return all;
  }

  static List<Change> inOrder(Collection<Change> changes) {
    return changes.stream().sorted(Comparator.comparing(Change::lever)).toList();
  }
}
