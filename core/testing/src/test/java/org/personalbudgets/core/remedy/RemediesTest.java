package org.personalbudgets.core.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
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
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.PurchaseCap;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

class RemediesTest {
  private static final Citation SOURCE = Citation.vendor("test", "rule");
  private static final Reason WHY = Reason.of("test.why");
  private static final Question EXCEPTION =
      new Question("test.exception", DecisionMaker.LOCAL_AUTHORITY, SOURCE);
  private static final SpendPolicy LINK = new LinkedToEligibleNeed("link", SOURCE);

  private static SpendPolicy policy(String id, BiFunction<SpendRequest, Facts, Verdict> body) {
    return new SpendPolicy() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Verdict judge(SpendRequest request, Facts facts) {
        return body.apply(request, facts);
      }
    };
  }

  private static PurchaseCap cap(String pounds, Consequence above) {
    return new PurchaseCap(
        "cap", Categories.GYM, new PurchaseCap.Limit(Amount.pounds(pounds), above), SOURCE);
  }

  private static Remedies search(Levers levers, SpendPolicy... policies) {
    return Remedies.search(
        SpendPolicies.of(policies),
        EngineCase.request(),
        EngineCase.caseFile(),
        levers,
        Answer.ALLOWED);
  }

  private static Remedy remedy(Answer answer, Change... changes) {
    return new Remedy(List.of(changes), answer);
  }

  private static Levers free(Lever... levers) {
    Levers.Builder builder = Levers.builder();
    for (Lever lever : levers) {
      builder.addFree(lever);
    }
    return builder.build();
  }

  @Test
  void the_largest_smaller_amount_and_the_evidence_are_told_apart() {
    Change spend = new Change.Spend(Amount.pounds("7.49"));
    Change obtain = new Change.Obtain(Requirement.evidence("quote", SOURCE));
    assertThat(search(Levers.usual(), LINK, cap("7.49", Consequence.askEvidence("quote"))))
        .isEqualTo(
            new Remedies(
                List.of(remedy(Answer.ALLOWED, obtain), remedy(Answer.ALLOWED, spend)), true));
    assertThat(search(Levers.usual(), LINK, cap("7.49", Consequence.refuse())).found())
        .containsExactly(remedy(Answer.ALLOWED, spend));
    assertThat(
            search(free(Lever.EVIDENCE), LINK, cap("7.49", Consequence.askEvidence("quote")))
                .found())
        .containsExactly(remedy(Answer.ALLOWED, obtain));
    assertThat(
            search(free(Lever.JUDGEMENT), LINK, cap("7.49", Consequence.askEvidence("quote")))
                .found())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Lever.class,
      names = {"DATE", "PAYEE", "PLAN_LINE", "STREAM", "MODE"})
  void a_lever_whose_values_must_be_listed_cannot_be_freed(Lever lever) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free(lever))
        .withMessage("lever " + lever + " needs its candidates listed");
  }

  static Stream<Consumer<Levers.Builder>> aCandidateOfEachLever() {
    return Stream.of(
        levers -> levers.addDate(EngineCase.TODAY),
        levers -> levers.addPayee(Payee.provider("shop")),
        levers -> levers.addPlanLine(EngineCase.GYM),
        levers -> levers.addStream(FundingStream.NHS),
        levers -> levers.addMode(ManagementMode.notional()));
  }

  @ParameterizedTest
  @MethodSource("aCandidateOfEachLever")
  void the_cap_on_candidates_holds_one_by_one_too(Consumer<Levers.Builder> addOne) {
    Levers.Builder full = Levers.builder();
    IntStream.range(0, Levers.MAX_CANDIDATES).forEach(at -> addOne.accept(full));
    assertThat(full.build()).isNotNull();
    addOne.accept(full);
    assertThatIllegalArgumentException()
        .isThrownBy(full::build)
        .withMessageEndingWith("may hold at most 400 items");
  }

  @Test
  void candidates_are_counted_while_reading() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Levers.builder().dates(() -> Stream.generate(() -> EngineCase.TODAY).iterator()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Levers.builder()
                    .payees(() -> Stream.generate(() -> Payee.provider("p")).iterator()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Levers.builder().planLines(() -> Stream.generate(() -> EngineCase.GYM).iterator()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Levers.builder().addDate(LocalDate.of(2201, 1, 1)).build());
  }

  @Test
  void every_listed_lever_is_tried() {
    SpendPolicy onlyAsListed =
        policy(
            "only",
            (request, facts) ->
                request.date().equals(EngineCase.TODAY.plusDays(1))
                        || request.payee().id().equals("other")
                        || request.planLine().orElseThrow().equals(EngineCase.SUPPORT)
                        || request.stream().isPresent()
                        || request.mode().isPresent()
                    ? Verdict.permit(WHY)
                    : Verdict.forbid(WHY));
    Levers levers =
        Levers.builder()
            .addDate(EngineCase.TODAY)
            .addDate(EngineCase.TODAY.plusDays(1))
            .addPayee(Payee.provider("other"))
            .addPlanLine(EngineCase.SUPPORT)
            .addStream(FundingStream.NHS)
            .addMode(ManagementMode.notional())
            .build();
    assertThat(search(levers, onlyAsListed).found())
        .containsExactly(
            remedy(Answer.ALLOWED, new Change.SpendOn(EngineCase.TODAY.plusDays(1))),
            remedy(Answer.ALLOWED, new Change.Pay(Payee.provider("other"))),
            remedy(Answer.ALLOWED, new Change.UseLine(EngineCase.SUPPORT)),
            remedy(Answer.ALLOWED, new Change.UseStream(FundingStream.NHS)),
            remedy(Answer.ALLOWED, new Change.UseMode(ManagementMode.notional())));
  }

  @Test
  void changes_are_listed_in_the_order_in_which_they_are_made() {
    // asks its question today only, and permits on the earlier day only if it was answered by then
    LocalDate earlier = EngineCase.TODAY.minusDays(1);
    SpendPolicy twoDays =
        policy(
            "two-days",
            (request, facts) -> {
              boolean answered = facts.judgement(EXCEPTION, "gym").isPresent();
              if (request.date().equals(earlier)) {
                return answered ? Verdict.permit(WHY) : Verdict.forbid(WHY);
              }
              return answered ? Verdict.forbid(WHY) : Verdict.refer(WHY, EXCEPTION, "gym");
            });
    Levers levers = Levers.builder().addDate(earlier).addFree(Lever.JUDGEMENT).build();
    assertThat(search(levers, twoDays).found())
        .containsExactly(
            remedy(
                Answer.ALLOWED, new Change.SpendOn(earlier), new Change.AskFor(EXCEPTION, "gym")));
  }

  @Test
  void an_answer_that_was_given_is_never_supposed_away() {
    LocalDate tomorrow = EngineCase.TODAY.plusDays(1);
    Judgement no =
        Judgement.builder()
            .questionCode(EXCEPTION.code())
            .subject("gym")
            .holds(false)
            .by(DecisionMaker.LOCAL_AUTHORITY)
            .date(tomorrow)
            .rationale("a reason")
            .build();
    SpendPolicy closedToday =
        policy(
            "closed",
            (request, facts) ->
                request.date().equals(tomorrow) ? Verdict.silent() : Verdict.forbid(WHY));
    SpendPolicy gym = ProhibitedCategories.of("list", SOURCE, Categories.GYM).unless(EXCEPTION);
    Levers levers = Levers.builder().addDate(tomorrow).addFree(Lever.JUDGEMENT).build();
    SpendPolicies policies = SpendPolicies.of(LINK, gym, closedToday);
    CaseFile refused = EngineCase.caseFile().plus(no);
    assertThat(
            Remedies.search(policies, EngineCase.request(), refused, levers, Answer.ALLOWED)
                .found())
        .isEmpty();
    assertThat(
            Remedies.search(
                    policies, EngineCase.request(), EngineCase.caseFile(), levers, Answer.ALLOWED)
                .found())
        .containsExactly(
            remedy(
                Answer.ALLOWED, new Change.SpendOn(tomorrow), new Change.AskFor(EXCEPTION, "gym")));
    Change ask = new Change.AskFor(EXCEPTION, "gym");
    assertThat(ask.applyTo(refused, tomorrow)).isSameAs(refused);
    assertThat(ask.applyTo(refused, EngineCase.TODAY).judgements()).hasSize(2);
  }

  @Test
  void what_a_rule_asks_for_only_after_another_change_is_found_too() {
    SpendPolicy onSupport =
        policy(
            "support",
            (request, facts) ->
                request.planLine().orElseThrow().equals(EngineCase.SUPPORT)
                    ? request.evidence().contains("quote")
                        ? Verdict.permit(WHY)
                        : Verdict.require(WHY, Requirement.evidence("quote", SOURCE))
                    : Verdict.forbid(WHY));
    Levers levers =
        Levers.builder().addPlanLine(EngineCase.SUPPORT).addFree(Lever.EVIDENCE).build();
    assertThat(search(levers, onSupport, LINK).found())
        .containsExactly(
            remedy(
                Answer.ALLOWED,
                new Change.UseLine(EngineCase.SUPPORT),
                new Change.Obtain(Requirement.evidence("quote", SOURCE))));
  }

  @Test
  void three_changes_are_found_and_four_are_not_sought() {
    assertThat(search(free(Lever.EVIDENCE), LINK, asks(3)).found())
        .hasSize(1)
        .allSatisfy(found -> assertThat(found.changes()).hasSize(Remedies.MAX_CHANGES));
    assertThat(search(free(Lever.EVIDENCE), LINK, asks(4)))
        .isEqualTo(new Remedies(List.of(), true));
  }

  /** Asks for one more piece of evidence until it has so many. */
  private static SpendPolicy asks(int count) {
    return policy(
        "asks",
        (request, facts) ->
            request.evidence().size() < count
                ? Verdict.require(
                    WHY, Requirement.evidence("e" + request.evidence().size(), SOURCE))
                : Verdict.silent());
  }

  @Test
  void there_is_nothing_to_find_where_the_goal_is_reached() {
    assertThat(search(Levers.usual(), LINK)).isEqualTo(new Remedies(List.of(), true));
    Remedies toRefused =
        Remedies.search(
            SpendPolicies.of(policy("no", (request, facts) -> Verdict.forbid(WHY))),
            EngineCase.request(),
            EngineCase.caseFile(),
            Levers.usual(),
            Answer.REFUSED);
    assertThat(toRefused).isEqualTo(new Remedies(List.of(), true));
  }

  @Test
  void a_milder_goal_asks_for_less() {
    SpendPolicy quote =
        policy("quote", (r, f) -> Verdict.require(WHY, Requirement.evidence("q", SOURCE)));
    SpendPolicy cap = cap("7.49", Consequence.refuse());
    Remedies conditional =
        Remedies.search(
            SpendPolicies.of(LINK, quote, cap),
            EngineCase.request(),
            EngineCase.caseFile(),
            Levers.usual(),
            Answer.CONDITIONAL);
    assertThat(conditional.found())
        .containsExactly(remedy(Answer.CONDITIONAL, new Change.Spend(Amount.pounds("7.49"))));
  }

  @Test
  void the_search_stops_before_the_cap_on_decisions_and_says_so() {
    AtomicInteger decisions = new AtomicInteger();
    SpendPolicy never =
        policy(
            "never",
            (request, facts) -> {
              decisions.incrementAndGet();
              return Verdict.forbid(WHY);
            });
    Levers pairs =
        Levers.builder()
            .dates(IntStream.rangeClosed(1, 130).mapToObj(EngineCase.TODAY::plusDays).toList())
            .payees(IntStream.range(0, 130).mapToObj(at -> Payee.provider("p" + at)).toList())
            .build();
    // 16,900 pairs fit; that none of them has a third change to try takes as many decisions again
    assertThat(search(pairs, never)).isEqualTo(new Remedies(List.of(), false));
    assertThat(decisions.get()).isBetween(16_900, Remedies.MAX_DECISIONS);
    decisions.set(0);
    Levers many =
        Levers.builder()
            .dates(IntStream.rangeClosed(1, 400).mapToObj(EngineCase.TODAY::plusDays).toList())
            .payees(IntStream.range(0, 400).mapToObj(at -> Payee.provider("p" + at)).toList())
            .planLines(IntStream.range(0, 400).mapToObj(at -> PlanLineId.of("l" + at)).toList())
            .addFree(Lever.AMOUNT)
            .build();
    assertThat(search(many, never)).isEqualTo(new Remedies(List.of(), false));
    assertThat(decisions.get()).isBetween(19_000, Remedies.MAX_DECISIONS);
  }

  @Test
  void the_search_stops_at_the_cap_on_remedies_and_says_so() {
    SpendPolicy otherDay =
        policy(
            "other-day",
            (request, facts) ->
                request.date().equals(EngineCase.TODAY)
                    ? Verdict.forbid(WHY)
                    : Verdict.permit(WHY));
    Levers days =
        Levers.builder()
            .dates(IntStream.rangeClosed(1, 400).mapToObj(EngineCase.TODAY::plusDays).toList())
            .build();
    Remedies remedies = search(days, otherDay);
    assertThat(remedies.found()).hasSize(Remedies.MAX_FOUND);
    assertThat(remedies.exhaustive()).isFalse();
  }

  @Test
  void a_remedy_changes_something_and_nulls_are_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Remedy(List.of(), Answer.ALLOWED))
        .withMessage("a remedy must change something");
    SpendPolicies policies = SpendPolicies.of(LINK);
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                Remedies.search(
                    policies, EngineCase.request(), EngineCase.caseFile(), Levers.usual(), null))
        .withMessage("goal");
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                Remedies.search(
                    policies, EngineCase.request(), EngineCase.caseFile(), null, Answer.ALLOWED))
        .withMessage("levers");
  }
}
