package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** What policies may read, and that each reading is noted under its kind. */
class FactsTest {
  private static final SpendRequest NO_LINE = EngineCase.builder(Categories.GYM, "10.00").build();
  private static final DatedTable<String> TABLE =
      DatedTable.<String>named("test.table")
          .from(EngineCase.AGREED, "old", Citation.law("Act", "s 1"))
          .from(EngineCase.TODAY, "new", Citation.law("Act", "s 2"))
          .until(EngineCase.TODAY.plusDays(9));

  private static Facts facts(SpendRequest request) {
    return new Facts(request, EngineCase.caseFile());
  }

  private static Facts factsWith(Posting... postings) {
    Ledger ledger = Ledger.inPounds().append(EngineCase.paidIn("in", "400.00"));
    return new Facts(
        EngineCase.request(),
        CaseFile.builder()
            .plan(EngineCase.plan())
            .ledger(ledger.appendAll(List.of(postings)))
            .build());
  }

  private static Facts planAlone(SpendRequest request) {
    return new Facts(request, CaseFile.of(EngineCase.plan()));
  }

  private static void assertRead(Facts facts, FactKind... kinds) {
    assertThat(Facts.kinds(facts.kindsReadBits())).containsExactly(kinds);
  }

  @Test
  void nothing_is_noted_before_anything_is_read() {
    Facts facts = facts(EngineCase.request());
    assertThat(facts.legalDate()).isEqualTo(EngineCase.TODAY);
    assertRead(facts);
    assertThat(facts.lawRead()).isEmpty();
  }

  @Test
  void plan_budget_and_line() {
    Facts facts = facts(EngineCase.request());
    assertThat(facts.plan()).isSameAs(EngineCase.plan());
    assertRead(facts, FactKind.PLAN);
    Facts budget = facts(EngineCase.request());
    assertThat(budget.budget()).isSameAs(EngineCase.plan().budget());
    assertRead(budget, FactKind.PLAN);
    Facts line = facts(EngineCase.request());
    assertThat(line.line()).isEqualTo(EngineCase.plan().line(EngineCase.GYM)).isPresent();
    assertRead(line, FactKind.PLAN);
    assertThat(facts(NO_LINE).line()).isEmpty();
    assertThat(facts(NO_LINE.withPlanLine(PlanLineId.of("none"))).line()).isEmpty();
  }

  @Test
  void whether_it_is_in_the_plan_and_linked() {
    Facts inPlan = facts(EngineCase.request());
    assertThat(inPlan.isInPlan()).isTrue();
    assertRead(inPlan, FactKind.PLAN);
    assertThat(facts(NO_LINE).isInPlan()).isFalse();
    Facts linked = facts(EngineCase.request());
    assertThat(linked.isLinkedToEligibleNeed()).isTrue();
    assertRead(linked, FactKind.PLAN);
    assertThat(facts(NO_LINE).isLinkedToEligibleNeed()).isFalse();
  }

  @Test
  void a_line_links_only_if_a_need_that_it_serves_is_eligible() {
    AgreedPlan plan =
        EngineCase.plan(
            List.of(
                EngineCase.need(EngineCase.FITNESS, false, MeetingOfNeed.UNMET),
                EngineCase.need(EngineCase.WASHING, true, MeetingOfNeed.UNMET)),
            EngineCase.plan().plan().lines());
    SpendRequest gym = NO_LINE.withPlanLine(EngineCase.GYM);
    SpendRequest support = NO_LINE.withPlanLine(EngineCase.SUPPORT);
    assertThat(new Facts(gym, CaseFile.of(plan)).isLinkedToEligibleNeed()).isFalse();
    assertThat(new Facts(support, CaseFile.of(plan)).isLinkedToEligibleNeed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "fitness, true",
    "washing, true",
    // met by a carer, not eligible, not in the plan
    "cooking, false",
    "garden,  false",
    "nobody,  false",
  })
  void naming_a_need_links_if_it_is_in_the_plan_eligible_and_unmet(String need, boolean linked) {
    SpendRequest names =
        EngineCase.builder(Categories.GYM, "1.00").addNeed(NeedId.of(need)).build();
    assertThat(facts(names).isLinkedToEligibleNeed()).isEqualTo(linked);
    assertThat(facts(names.withPlanLine(EngineCase.GYM)).isLinkedToEligibleNeed()).isTrue();
    assertThat(facts(names.withPlanLine(PlanLineId.of("none"))).isLinkedToEligibleNeed())
        .isEqualTo(linked);
  }

  @Test
  void the_stream_and_the_mode_are_the_requests_own_or_else_the_lines() {
    Facts ofLine = facts(EngineCase.request());
    assertThat(ofLine.stream()).contains(FundingStream.ADULT_SOCIAL_CARE);
    assertRead(ofLine, FactKind.PLAN);
    Facts modeOfLine = facts(EngineCase.request());
    assertThat(modeOfLine.mode())
        .contains(ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON));
    assertRead(modeOfLine, FactKind.PLAN);
    Facts own =
        facts(
            EngineCase.request().withStream(FundingStream.NHS).withMode(ManagementMode.notional()));
    assertThat(own.stream()).contains(FundingStream.NHS);
    assertThat(own.mode()).contains(ManagementMode.notional());
    assertRead(own);
    Facts neither = facts(NO_LINE);
    assertThat(neither.stream()).isEmpty();
    assertThat(neither.mode()).isEmpty();
    assertRead(neither, FactKind.PLAN);
  }

  @Test
  void balances_of_the_ledger() {
    Facts facts = factsWith(EngineCase.spent("s", "30.00", EngineCase.TODAY, Categories.GYM));
    assertThat(facts.ledger()).isPresent();
    assertRead(facts, FactKind.LEDGER);
    assertThat(facts.balance()).contains(Amount.pounds("370.00"));
    assertThat(facts.balance(FundingStream.ADULT_SOCIAL_CARE)).contains(Amount.pounds("370.00"));
    assertThat(facts.balance(FundingStream.NHS)).contains(Amount.ZERO_POUNDS);
  }

  @ParameterizedTest
  @CsvSource({
    // £30 on Monday the 15th, £20 on Sunday the 21st
    "2024-01-14, 0.00",
    "2024-01-15, 50.00",
    "2024-01-17, 50.00",
    "2024-01-21, 50.00",
    "2024-01-22, 0.00",
  })
  void spending_in_the_week_of_a_day(LocalDate day, String pounds) {
    LocalDate monday = LocalDate.of(2024, 1, 15);
    Facts facts =
        factsWith(
            EngineCase.spent("a", "30.00", monday, Categories.GYM),
            EngineCase.spent("b", "20.00", monday.plusDays(6), Categories.GYM));
    assertThat(facts.spentInWeekOf(day, Categories.LEISURE)).isEqualTo(Amount.pounds(pounds));
    assertThat(facts.spentInWeekOf(day, Categories.TAXI)).isEqualTo(Amount.ZERO_POUNDS);
    assertRead(facts, FactKind.LEDGER);
  }

  @Test
  void the_last_week_of_time_is_cut_off() {
    LocalDate last = LocalDate.of(2200, 12, 31);
    Facts facts = factsWith(EngineCase.spent("s", "30.00", last, Categories.GYM));
    assertThat(facts.spentInWeekOf(last.minusDays(2), Categories.GYM))
        .isEqualTo(Amount.pounds("30.00"));
    assertThat(facts.spentInWeekOf(last, Categories.GYM)).isEqualTo(Amount.pounds("30.00"));
  }

  @Test
  void spending_on_a_line_and_on_a_category() {
    DateRange today = DateRange.ofDay(EngineCase.TODAY);
    DateRange tomorrow = DateRange.ofDay(EngineCase.TODAY.plusDays(1));
    Facts facts = factsWith(EngineCase.spent("s", "30.00", EngineCase.TODAY, Categories.GYM));
    assertThat(facts.spentOn(EngineCase.GYM, today)).isEqualTo(Amount.pounds("30.00"));
    assertThat(facts.spentOn(EngineCase.GYM, tomorrow)).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(facts.spentOn(EngineCase.SUPPORT, today)).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(facts.spentWithin(today, Categories.LEISURE)).isEqualTo(Amount.pounds("30.00"));
    assertThat(facts.spentWithin(tomorrow, Categories.LEISURE)).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void without_a_ledger_balances_are_empty_and_spending_is_nothing() {
    Facts facts = planAlone(NO_LINE.withAmount(Amount.ofMinor("EUR", 5)));
    DateRange today = DateRange.ofDay(EngineCase.TODAY);
    assertThat(facts.ledger()).isEmpty();
    assertThat(facts.balance()).isEmpty();
    assertThat(facts.balance(FundingStream.NHS)).isEmpty();
    assertThat(facts.spentOn(EngineCase.GYM, today)).isEqualTo(Amount.zero("EUR"));
    assertThat(facts.spentWithin(today, Categories.GYM)).isEqualTo(Amount.zero("EUR"));
    assertThat(facts.stays()).isEmpty();
  }

  @Test
  void stays_circumstances_and_judgements() {
    Facts facts =
        new Facts(
            EngineCase.request(),
            CaseFile.builder().plan(EngineCase.plan()).stays(StayHistory.none()).build());
    assertThat(facts.stays()).contains(StayHistory.none());
    assertRead(facts, FactKind.STAYS);
    Facts person = planAlone(NO_LINE);
    assertThat(person.circumstances().dateOfBirth()).isEmpty();
    assertRead(person, FactKind.CIRCUMSTANCES);
  }

  @Test
  void a_judgement_is_relied_on_on_the_day_of_spending() {
    Question question = new Question("q", DecisionMaker.CARER, Citation.law("Act", "s 1"));
    Judgement judgement =
        Judgement.builder()
            .questionCode("q")
            .subject("gym")
            .by(DecisionMaker.CARER)
            .date(EngineCase.TODAY)
            .holds(true)
            .rationale("a reason")
            .build();
    CaseFile caseFile = EngineCase.caseFile().plus(judgement);
    Facts facts = new Facts(NO_LINE, caseFile);
    assertThat(facts.judgement(question, "gym")).contains(judgement);
    assertThat(facts.judgement(question, "support")).isEmpty();
    assertRead(facts, FactKind.JUDGEMENTS);
    assertThat(
            new Facts(NO_LINE.withDate(EngineCase.TODAY.minusDays(1)), caseFile)
                .judgement(question, "gym"))
        .isEmpty();
    assertThatNullPointerException()
        .isThrownBy(() -> facts.judgement(null, "gym"))
        .withMessage("question");
    assertThatNullPointerException()
        .isThrownBy(() -> facts.judgement(question, null))
        .withMessage("subject");
  }

  @Test
  void law_is_that_of_the_day_of_spending_and_each_value_is_noted_once() {
    Facts facts = facts(NO_LINE);
    assertThat(facts.inForce(TABLE).value()).isEqualTo("new");
    assertThat(facts.inForce(TABLE).value()).isEqualTo("new");
    assertRead(facts, FactKind.LAW);
    assertThat(facts.lawRead())
        .containsExactly(new LawRead<>("test.table", TABLE.on(EngineCase.TODAY)));
    Facts before = facts(NO_LINE.withDate(EngineCase.TODAY.minusDays(1)));
    assertThat(before.inForce(TABLE).value()).isEqualTo("old");
  }

  @Test
  void law_outside_its_table_is_refused_and_not_noted_as_read() {
    Facts facts = facts(NO_LINE.withDate(EngineCase.TODAY.plusDays(10)));
    assertThatExceptionOfType(NotInForceException.class).isThrownBy(() -> facts.inForce(TABLE));
    assertThat(facts.lawRead()).isEmpty();
  }

  @Test
  void law_is_listed_in_the_order_first_read_and_says_whether_its_text_was_read() {
    DatedTable<String> other =
        DatedTable.<String>named("test.a-table")
            .from(
                EngineCase.AGREED,
                "other",
                Citation.law("Act", "s 3").withConfidence(Confidence.EXTRACT))
            .stillInForce();
    Facts facts = facts(NO_LINE);
    facts.inForce(TABLE);
    facts.inForce(other);
    assertThat(facts.lawRead())
        .extracting(LawRead::table)
        .containsExactly("test.table", "test.a-table");
    assertThat(facts.lawRead()).extracting(LawRead::isVerified).containsExactly(true, false);
  }
}
