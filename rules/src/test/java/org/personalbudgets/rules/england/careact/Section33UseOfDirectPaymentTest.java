package org.personalbudgets.rules.england.careact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.layers;
import static org.personalbudgets.rules.Example.request;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.SeedPurchases;

/** Care Act 2014 section 33(3), and the link to an assessed need that the owner's pages ask for. */
class Section33UseOfDirectPaymentTest {
  static Stream<Arguments> everyCategoryOfThe36Purchases() {
    return SeedPurchases.all()
        .flatMap(
            purchase ->
                purchase.categories().stream()
                    .map(category -> Arguments.of(purchase.source(), category)));
  }

  @Test
  void there_are_36_purchases() {
    assertThat(SeedPurchases.all()).hasSize(36);
    assertThat(SeedPurchases.twentyTwo()).hasSize(22);
  }

  @ParameterizedTest(name = "{0}: {1} in the plan and linked")
  @MethodSource("everyCategoryOfThe36Purchases")
  void G1_each_purchase_is_allowed_when_linked_to_an_assessed_need(
      String source, Category category) {
    CaseFile caseFile =
        CaseFile.builder().plan(Example.adult(category).agree()).stays(StayHistory.none()).build();
    Decision decision = decide(forAWeek(category), caseFile, pack());

    assertThat(decision.answer()).as(source).isEqualTo(Answer.ALLOWED);
    assertThat(codes(decision)).containsExactly("careact.s33-used-for-plan");
    assertThat(layers(decision)).containsExactly(Layer.NATIONAL_LAW);
  }

  @ParameterizedTest(name = "{0}: {1} without the link")
  @MethodSource("everyCategoryOfThe36Purchases")
  void G2_each_purchase_is_refused_without_the_link(String source, Category category) {
    SpendRequest unlinked = request(category).build();

    Decision decision = decide(unlinked, Example.adult(category).caseFile(), pack());

    assertThat(decision.answer()).as(source).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).containsExactly("careact.s33-not-linked-to-need");
  }

  /** With the days of a stay, which a residential purchase cannot do without. */
  private static SpendRequest forAWeek(Category category) {
    return category.isWithin(Categories.RESIDENTIAL)
        ? request(category)
            .planLine(PlanLineId.of("line-1"))
            .stay(DateRange.of(Example.TODAY, Example.TODAY.plusDays(6)))
            .build()
        : buy(category);
  }

  private static RulePack pack() {
    return CareActPack.adultDirectPayments();
  }

  static Stream<Arguments> needs() {
    return Stream.of(
        Arguments.of(
            "s 33(3)", true, MeetingOfNeed.UNMET, Answer.ALLOWED, "careact.s33-used-for-plan"),
        Arguments.of(
            "G2: no eligible need",
            false,
            MeetingOfNeed.UNMET,
            Answer.REFUSED,
            "careact.s18-no-duty-to-meet"),
        Arguments.of(
            "F8, s 18(7)",
            true,
            MeetingOfNeed.MET_BY_CARER,
            Answer.REFUSED,
            "careact.s18-no-duty-to-meet"),
        Arguments.of(
            "seed 11: unmet",
            true,
            MeetingOfNeed.MET_BY_EXISTING_SERVICE,
            Answer.REFUSED,
            "careact.s18-no-duty-to-meet"),
        Arguments.of(
            "seed 11: unmet",
            true,
            MeetingOfNeed.MET_BY_ANOTHER_BODY,
            Answer.REFUSED,
            "careact.s18-no-duty-to-meet"));
  }

  @ParameterizedTest(name = "{0}: eligible {1}, {2}")
  @MethodSource("needs")
  void a_line_is_as_good_as_the_need_it_meets(
      String source, boolean eligible, MeetingOfNeed meeting, Answer answer, String code) {
    Decision decision =
        decide(buy(Categories.CAR), withNeed(Finding.decided(eligible), meeting), pack());

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    assertThat(codes(decision)).containsExactly(code);
  }

  @Test
  void s_19_1_a_council_that_decides_to_meet_a_need_without_duty_lets_money_be_spent_on_it() {
    CaseFile without = withNeed(Finding.decided(false), MeetingOfNeed.UNMET);
    CaseFile used = without.plus(judgement(CareActQuestions.USES_POWER_TO_MEET, "the-need", true));
    CaseFile notUsed =
        without.plus(judgement(CareActQuestions.USES_POWER_TO_MEET, "the-need", false));

    assertThat(codes(decide(buy(Categories.CAR), used, pack())))
        .containsExactly("careact.s19-power-to-meet-used");
    assertThat(decide(buy(Categories.CAR), used, pack()).answer()).isEqualTo(Answer.ALLOWED);
    assertThat(decide(buy(Categories.CAR), notUsed, pack()).answer()).isEqualTo(Answer.REFUSED);
  }

  @Test
  void what_no_line_provides_for_is_judged_when_said_to_meet_a_need_of_the_plan() {
    SpendRequest swimming = request(Categories.SPORT).addNeed(NeedId.of("CARE_ACT_ADULT")).build();
    Example gym = Example.adult(Categories.GYM);

    Decision open = decide(swimming, gym.caseFile(), pack());
    assertThat(open.answer()).isEqualTo(Answer.REFERRED);
    assertThat(asked(open)).containsExactly("care-act.purchase-meets-need-of-plan about request-1");

    Decision yes =
        decide(
            swimming, gym.judged(CareActQuestions.MEETS_NEED_OF_PLAN, "request-1", true), pack());
    assertThat(yes.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(codes(yes)).containsExactly("careact.s33-link-judged");

    Decision no =
        decide(
            swimming, gym.judged(CareActQuestions.MEETS_NEED_OF_PLAN, "request-1", false), pack());
    assertThat(no.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(no)).containsExactly("careact.s33-link-only-claimed");
  }

  static Stream<Arguments> linesNamed() {
    return Stream.of(
        Arguments.of(
            "of the line's category", Categories.LEISURE, Categories.LEISURE, Answer.ALLOWED),
        Arguments.of(
            "below the line's category", Categories.LEISURE, Categories.GYM, Answer.ALLOWED),
        Arguments.of(
            "above the line's category", Categories.GYM, Categories.LEISURE, Answer.REFERRED),
        Arguments.of(
            "beside the line's category", Categories.GYM, Categories.CAR, Answer.REFERRED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("linesNamed")
  void naming_a_line_puts_into_the_plan_only_what_the_line_provides_for(
      String source, Category line, Category bought, Answer answer) {
    assertThat(decide(buy(bought), Example.adult(line).caseFile(), pack()).answer())
        .as(source)
        .isEqualTo(answer);
  }

  @Test
  void a_line_for_the_unforeseen_pays_for_an_eligible_need_that_the_request_names() {
    CaseFile contingency =
        Example.under(Regime.CARE_ACT_ADULT)
            .line(
                Example.bare(
                        "line-1",
                        Categories.CARE,
                        FundingStream.ADULT_SOCIAL_CARE,
                        Example.directPayment(Regime.CARE_ACT_ADULT))
                    .purpose(LinePurpose.CONTINGENCY)
                    .build())
            .line("line-2", Categories.GYM, Regime.CARE_ACT_ADULT)
            .caseFile();
    SpendRequest.Builder taxi = request(Categories.TAXI).planLine(PlanLineId.of("line-1"));

    assertThat(decide(taxi.build(), contingency, pack()).answer()).isEqualTo(Answer.REFUSED);
    assertThat(
            decide(taxi.addNeed(NeedId.of("CARE_ACT_ADULT")).build(), contingency, pack()).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @Test
  void a_need_that_only_the_request_names_does_not_borrow_the_line_of_another() {
    CaseFile caseFile =
        Example.under(Regime.CARE_ACT_ADULT)
            .need("other", Regime.CARE_ACT_ADULT, Finding.decided(false), MeetingOfNeed.UNMET)
            .line(
                Example.line(
                        "line-1",
                        Categories.GYM,
                        Regime.CARE_ACT_ADULT,
                        "other",
                        Example.directPayment(Regime.CARE_ACT_ADULT))
                    .build())
            .caseFile();
    SpendRequest request =
        request(Categories.GYM)
            .planLine(PlanLineId.of("line-1"))
            .addNeed(NeedId.of("CARE_ACT_ADULT"))
            .build();

    assertThat(decide(request, caseFile, pack()).answer()).isEqualTo(Answer.REFERRED);
  }

  @Test
  void needs_of_another_body_of_law_are_not_what_this_money_is_for() {
    CaseFile caseFile =
        Example.under(Regime.CARE_ACT_ADULT, Regime.NHS)
            .line("line-1", Categories.GYM, Regime.NHS)
            .line("line-2", Categories.CAR, Regime.CARE_ACT_ADULT)
            .caseFile();
    SpendRequest request = buy(Categories.GYM).withStream(FundingStream.ADULT_SOCIAL_CARE);

    Decision decision = decide(request, caseFile, pack());

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).isEqualTo(List.of("careact.s33-not-linked-to-need"));
  }

  @Test
  void money_of_several_streams_that_nobody_chose_is_left_to_a_person() {
    CaseFile caseFile =
        Example.under(Regime.CARE_ACT_ADULT, Regime.NHS)
            .line("line-1", Categories.GYM, Regime.CARE_ACT_ADULT)
            .line("line-2", Categories.AID, Regime.NHS)
            .caseFile();
    SpendRequest request = request(Categories.GYM).addNeed(NeedId.of("CARE_ACT_ADULT")).build();

    Decision decision = decide(request, caseFile, pack());

    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(decision.verdictsSpoken()).isEmpty();
  }

  private static CaseFile withNeed(Finding eligible, MeetingOfNeed meeting) {
    return Example.under(Regime.CARE_ACT_ADULT)
        .need("the-need", Regime.CARE_ACT_ADULT, eligible, meeting)
        .line(
            Example.line(
                    "line-1",
                    Categories.CAR,
                    Regime.CARE_ACT_ADULT,
                    "the-need",
                    Example.directPayment(Regime.CARE_ACT_ADULT))
                .build())
        .caseFile();
  }
}
