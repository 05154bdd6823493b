package org.personalbudgets.examples.walkthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.Advice;
import org.personalbudgets.core.plan.AdvicePurpose;
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
import org.personalbudgets.money.PeriodicAmount;

/** Reads the plan, what was judged about it, and the purchases that are asked about. */
final class PlanReader {
  private PlanReader() {}

  static Case.PlanSide read(JsonPart file, Assessment assessment) throws BadCaseException {
    JsonPart json = file.part("plan");
    LocalDate agreedOn = json.date("agreedOn");
    SupportPlan draft = draft(json, assessment, agreedOn);
    json.nothingElse();
    List<Judgement> judgements = new ArrayList<>();
    for (JsonPart judgement : file.parts("judgements")) {
      judgements.add(judgement(judgement));
    }
    List<Case.Purchase> purchases = new ArrayList<>();
    for (JsonPart purchase : file.parts("purchases")) {
      purchases.add(purchase(purchase, purchases.size() + 1));
    }
    return new Case.PlanSide(draft, agreedOn, judgements, purchases);
  }

  private static SupportPlan draft(JsonPart json, Assessment assessment, LocalDate agreedOn)
      throws BadCaseException {
    SupportPlan.Builder plan =
        SupportPlan.builder()
            .addRegime(Regime.CARE_ACT_ADULT)
            .addAssessment(assessment.id())
            .needs(assessment.needs())
            .wantedOutcomes(assessment.wantedOutcomes());
    json.make(() -> plan.id(PlanId.of(json.text("id"))));
    json.choices("writtenBy", PlanAuthor.class).forEach(plan::addAuthor);
    JsonPart answers = json.part("answers");
    for (PlanQuestion question : PlanQuestion.values()) {
      String name = question.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (answers.has(name)) {
        plan.putAnswer(question, answers.text(name));
      }
    }
    answers.nothingElse();
    for (JsonPart line : json.parts("lines")) {
      plan.addLine(line(line, agreedOn));
    }
    for (JsonPart advice : json.parts("advice")) {
      plan.addAdvice(
          advice.make(
              () ->
                  new Advice(advice.choice("purpose", AdvicePurpose.class), advice.text("text"))));
      advice.nothingElse();
    }
    return json.make(plan::build);
  }

  private static PlanLine line(JsonPart json, LocalDate from) throws BadCaseException {
    PlanLine.Builder line =
        PlanLine.builder().description(json.text("description")).mode(mode(json)).stream(
            FundingStream.ADULT_SOCIAL_CARE);
    Amount weekly = json.pounds("weekly");
    json.make(() -> line.id(PlanLineId.of(json.text("id"))));
    json.make(() -> line.category(Category.of(json.text("category"))));
    json.make(() -> line.cost(LineCost.repeating(PeriodicAmount.weekly(weekly), from)));
    for (String need : json.texts("needs")) {
      json.make(() -> line.addNeed(new NeedId(need)));
    }
    for (String outcome : json.texts("outcomes")) {
      json.make(() -> line.addOutcome(new OutcomeId(outcome)));
    }
    json.nothingElse();
    return json.make(line::build);
  }

  private static ManagementMode mode(JsonPart json) throws BadCaseException {
    return json.yes("arrangedByCouncil")
        ? ManagementMode.managedByAuthority()
        : ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON);
  }

  private static Judgement judgement(JsonPart json) throws BadCaseException {
    Judgement judgement =
        json.make(
            () ->
                Judgement.builder()
                    .questionCode(json.text("question"))
                    .subject(json.text("about"))
                    .holds(json.yes("holds"))
                    .by(json.choice("by", DecisionMaker.class))
                    .date(json.date("date"))
                    .rationale(json.text("rationale"))
                    .build());
    json.nothingElse();
    return judgement;
  }

  private static Case.Purchase purchase(JsonPart json, int number) throws BadCaseException {
    SpendRequest.Builder request =
        SpendRequest.builder()
            .id("purchase-" + number)
            .date(json.date("date"))
            .amount(json.pounds("amount"))
            .payee(payee(json.part("payee")));
    json.make(() -> request.category(Category.of(json.text("category"))));
    if (json.has("planLine")) {
      json.make(() -> request.planLine(PlanLineId.of(json.text("planLine"))));
    }
    if (json.has("supply")) {
      request.supply(json.choice("supply", Supply.class));
    }
    for (String need : json.texts("needs")) {
      json.make(() -> request.addNeed(new NeedId(need)));
    }
    for (String code : json.texts("evidence")) {
      request.addEvidence(code);
    }
    Case.Purchase purchase = new Case.Purchase(json.text("told"), json.make(request::build));
    json.nothingElse();
    return purchase;
  }

  private static Payee payee(JsonPart json) throws BadCaseException {
    Payee payee =
        json.make(
            () ->
                json.has("kinship")
                    ? Payee.individual(
                        json.text("id"),
                        json.choice("kinship", Kinship.class),
                        json.choice("household", Household.class))
                    : Payee.provider(json.text("id")));
    json.nothingElse();
    return payee;
  }
}
