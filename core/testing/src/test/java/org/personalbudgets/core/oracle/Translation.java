package org.personalbudgets.core.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Outcome;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.oracle.NaiveDecider.Answered;
import org.personalbudgets.core.oracle.NaiveDecider.Entry;
import org.personalbudgets.core.oracle.NaiveDecider.Judged;
import org.personalbudgets.core.oracle.NaiveDecider.Purchase;
import org.personalbudgets.core.oracle.NaiveDecider.Rule;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.EnoughMoneyLeft;
import org.personalbudgets.core.policy.InAgreedPlan;
import org.personalbudgets.core.policy.LineCap;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.PurchaseCap;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.policy.WindowCap;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** What the oracle says in texts and numbers, said to the engine; and the engine's answer back. */
final class Translation {
  private static final LocalDate RECORDED = LocalDate.of(2024, 12, 31);

  private Translation() {}

  private static LocalDate day(long day) {
    return LocalDate.ofEpochDay(day);
  }

  static SpendPolicies policies(Map<String, Rule> rules) {
    Map<InForce, List<SpendPolicy>> packs = new LinkedHashMap<>();
    rules.forEach(
        (id, rule) ->
            packs
                .computeIfAbsent(
                    InForce.between(day(rule.from()), day(rule.to())), days -> new ArrayList<>())
                .add(policy(id, rule)));
    List<RulePack> all = new ArrayList<>();
    packs.forEach((days, some) -> all.add(RulePack.of("pack-" + all.size(), "1", days, some)));
    return SpendPolicies.of(all);
  }

  private static SpendPolicy policy(String id, Rule rule) {
    return switch (rule.kind()) {
      case "enough money" -> new EnoughMoneyLeft(id, consequence(rule), SyntheticPolicy.SOURCE);
      case "in plan" -> new InAgreedPlan(id, consequence(rule), SyntheticPolicy.SOURCE);
      case "need link" -> new LinkedToEligibleNeed(id, SyntheticPolicy.SOURCE);
      case "purchase cap" ->
          new PurchaseCap(
              id,
              Category.of(rule.text("category")),
              new PurchaseCap.Limit(Amount.pence(rule.number("most")), consequence(rule)),
              SyntheticPolicy.SOURCE);
      case "window cap" ->
          new WindowCap(
              id,
              Category.of(rule.text("category")),
              new WindowCap.Cap(
                  SpendWindow.valueOf(rule.text("window")),
                  Amount.pence(rule.number("most")),
                  consequence(rule)),
              SyntheticPolicy.SOURCE);
      case "line cap" ->
          new LineCap(
              id,
              SpendWindow.valueOf(rule.text("window")),
              consequence(rule),
              SyntheticPolicy.SOURCE);
      case "prohibited" -> prohibited(id, rule);
      default -> new SyntheticPolicy(id, rule);
    };
  }

  private static SpendPolicy prohibited(String id, Rule rule) {
    List<Category> categories =
        Arrays.stream(rule.text("categories").split(" ", -1)).map(Category::of).toList();
    Optional<Question> unless =
        Optional.ofNullable(rule.text("unless"))
            .map(
                code ->
                    new Question(
                        code, DecisionMaker.valueOf(rule.text("by")), SyntheticPolicy.SOURCE));
    return new ProhibitedCategories(id, categories, unless, SyntheticPolicy.SOURCE);
  }

  private static Consequence consequence(Rule rule) {
    String[] words = rule.text("otherwise").split(" ", -1);
    return switch (words[0]) {
      case "EVIDENCE" -> Consequence.askEvidence(words[1]);
      case "APPROVAL" -> Consequence.askApproval(words[1]);
      default -> Consequence.refuse();
    };
  }

  static CaseFile caseFile(RandomWorlds.World world) {
    CaseFile.Builder caseFile = CaseFile.builder().plan(world.plan().plan());
    if (world.known().ledger() != null) {
      caseFile.ledger(ledger(world.known().ledger()));
    }
    for (Judged judged : world.known().judged()) {
      caseFile.addJudgement(
          Judgement.builder()
              .questionCode(judged.question())
              .subject(judged.subject())
              .holds(judged.holds())
              .by(DecisionMaker.valueOf(judged.by()))
              .date(day(judged.day()))
              .rationale("a reason")
              .build());
    }
    return caseFile.build();
  }

  private static Ledger ledger(List<Entry> entries) {
    Ledger ledger = Ledger.of("GBP", Overspending.RECORDED);
    for (Entry entry : entries) {
      Posting.Builder posting =
          Posting.builder()
              .id(PostingId.of("entry-" + ledger.size()))
              .kind(PostingKind.valueOf(entry.kind()))
              .stream(FundingStream.valueOf(entry.stream()))
              .amount(Amount.pence(entry.pennies()))
              .effectiveOn(day(entry.day()))
              .recordedOn(RECORDED);
      if (entry.category() != null) {
        posting.category(Category.of(entry.category()));
      }
      if (entry.line() != null) {
        posting.planLine(PlanLineId.of(entry.line()));
      }
      if (entry.about() >= 0) {
        posting.refersTo(PostingId.of("entry-" + entry.about()));
      }
      ledger = ledger.append(posting.build());
    }
    return ledger;
  }

  static SpendRequest request(Purchase purchase) {
    SpendRequest.Builder request =
        SpendRequest.builder()
            .id("request")
            .date(day(purchase.day()))
            .amount(Amount.ofMinor(purchase.currency(), purchase.pennies()))
            .category(Category.of(purchase.category()))
            .payee(Payee.provider("shop"))
            .needs(purchase.needs().stream().map(NeedId::new).toList())
            .evidence(purchase.evidence());
    if (purchase.line() != null) {
      request.planLine(PlanLineId.of(purchase.line()));
    }
    if (purchase.stream() != null) {
      request.stream(FundingStream.valueOf(purchase.stream()));
    }
    return request.build();
  }

  static Answered answered(Decision decision) {
    return new Answered(
        decision.answer().name(),
        decision.determiningReasons().stream().map(Reason::toString).toList(),
        decision.otherReasons().stream().map(Reason::toString).toList(),
        decision.outcome() instanceof Outcome.Conditional conditional
            ? conditional.requirements().stream().map(Translation::text).toList()
            : List.of(),
        decision.outcome() instanceof Outcome.Referred referred
            ? referred.causes().stream().map(Translation::text).toList()
            : List.of());
  }

  private static String text(Requirement requirement) {
    return requirement.kind() + " " + requirement.code();
  }

  private static String text(Outcome.Cause cause) {
    if (cause instanceof Outcome.Cause.NeedsJudgement open) {
      Question question = open.question();
      return question.whoMayAnswer() + " " + question.code() + " about " + open.subject();
    }
    if (cause instanceof Outcome.Cause.PolicyFailed failed) {
      return "failed " + failed.failure().policy() + " " + failed.failure().cause();
    }
    return "not covered";
  }
}
