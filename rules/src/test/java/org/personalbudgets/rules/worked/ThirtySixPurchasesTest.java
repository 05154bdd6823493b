package org.personalbudgets.rules.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.SeedPurchases;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.sen.SenQuestions;

/**
 * The 36 purchases of the owner's documents under every body of law, by direct payment and managed
 * otherwise: allowed when the agreed plan provides for them to meet an assessed need, and not
 * allowed without the link. No list of a council is asked here.
 */
class ThirtySixPurchasesTest {

  static Stream<Arguments> purchases() {
    return Arrays.stream(Regime.values())
        .flatMap(
            regime ->
                Stream.of(Example.directPayment(regime), ManagementMode.notional())
                    .flatMap(
                        mode ->
                            SeedPurchases.all()
                                .map(purchase -> Arguments.of(regime, mode, purchase))));
  }

  @Test
  void they_are_36() {
    assertThat(SeedPurchases.all()).hasSize(36);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("purchases")
  void each_is_allowed_when_linked_to_an_assessed_need(
      Regime regime, ManagementMode mode, SeedPurchases.Purchase purchase) {
    for (Category category : purchase.categories()) {
      Decision decision = decide(linked(category), caseFile(regime, mode, category, true));

      assertThat(decision.answer()).as("%s", category).isEqualTo(Answer.ALLOWED);
    }
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("purchases")
  void each_is_refused_without_the_link(
      Regime regime, ManagementMode mode, SeedPurchases.Purchase purchase) {
    for (Category category : purchase.categories()) {
      CaseFile eligible = caseFile(regime, mode, category, true);
      SpendRequest unlinked = request(category).stream(Example.streamOf(regime)).mode(mode).build();

      assertThat(decide(unlinked, eligible).answer()).as("%s", category).isEqualTo(Answer.REFUSED);
      assertThat(decide(linked(category), caseFile(regime, mode, category, false)).answer())
          .as("%s, for a need that is not eligible", category)
          .isEqualTo(Answer.REFUSED);
    }
  }

  /** S1 names both among what was bought; S3 bars bills and ongoing housing costs. */
  @ParameterizedTest(name = "{0}: linked {1}, in the plan {2}")
  @CsvSource({
    "transport.car, true, true, ALLOWED, careact.s33-used-for-plan",
    "transport.car, true, false, REFERRED, careact.s33-link-only-claimed",
    "transport.car, false, false, REFUSED, careact.s33-not-linked-to-need",
    "home.decorating, true, true, ALLOWED, careact.s33-used-for-plan",
    "home.decorating, true, false, REFERRED, careact.s33-link-only-claimed",
    "home.decorating, false, false, REFUSED, careact.s33-not-linked-to-need",
    "home.carpets, true, true, ALLOWED, careact.s33-used-for-plan",
    "home.carpets, false, false, REFUSED, careact.s33-not-linked-to-need"
  })
  void a_car_and_redecorating_are_judged_by_the_link(
      String code, boolean linked, boolean inPlan, Answer answer, String reason) {
    Category category = Category.of(code);
    Category line = inPlan ? category : Categories.GYM;
    SpendRequest.Builder request = request(category);
    if (inPlan) {
      request.planLine(PlanLineId.of("line-1"));
    } else if (linked) {
      request.addNeed(NeedId.of("need-1"));
    }

    Decision decision =
        decide(
            request.build(),
            caseFile(
                Regime.CARE_ACT_ADULT, Example.directPayment(Regime.CARE_ACT_ADULT), line, true));

    assertThat(decision.answer()).isEqualTo(answer);
    assertThat(codes(decision)).isEqualTo(List.of(reason));
  }

  private static Decision decide(SpendRequest request, CaseFile caseFile) {
    return EnglandPacks.policies().decide(request, caseFile);
  }

  /** With the days of a week's stay, which a residential purchase cannot do without. */
  private static SpendRequest linked(Category category) {
    SpendRequest.Builder request = request(category).planLine(PlanLineId.of("line-1"));
    return category.isWithin(Categories.RESIDENTIAL)
        ? request.stay(DateRange.of(Example.TODAY, Example.TODAY.plusDays(6))).build()
        : request.build();
  }

  private static CaseFile caseFile(
      Regime regime, ManagementMode mode, Category category, boolean eligible) {
    Need need =
        Need.builder()
            .id(NeedId.of("need-1"))
            .regime(regime)
            .domain(NeedDomain.COMMUNITY)
            .description("a need")
            .eligible(Finding.decided(eligible))
            .meeting(MeetingOfNeed.UNMET)
            .anchor(new Anchor.EducationHealthAndCarePlan("ehcp-1", "F"))
            .build();
    Example example =
        Example.under()
            .need(need)
            .line(Example.line("line-1", category, regime, "need-1", mode).build());
    return CaseFile.builder()
        .plan(example.agree())
        .stays(StayHistory.none())
        .addJudgement(judgement(SenQuestions.ON_PREMISES, "line-1", false))
        .addJudgement(judgement(SenQuestions.ON_PREMISES, "request-1", false))
        .build();
  }
}
