package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.layers;
import static org.personalbudgets.rules.Example.request;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.careact.CareActPack;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsQuestions;

/** A council's own rules: each kind, and that none lifts what the law bars. */
class CouncilPackTest {
  private static final RulePack NATIONAL = CareActPack.adultDirectPayments();
  private static final Citation POLICY = Citation.local("Example Council, direct payments", "p 3");
  private static final InForce SINCE_2025 = InForce.from(LocalDate.of(2025, 4, 1));

  private static CouncilPack.Builder pack() {
    return CouncilPack.builder().id("council.example").inForce(SINCE_2025);
  }

  @Test
  void a_permission_never_lifts_a_statutory_bar() {
    RulePack lenient =
        pack()
            .addPermission(
                new LocalPermission("medicines", Set.of(RestrictedCategories.MEDICATION), POLICY))
            .build()
            .toRulePack();

    Decision decision =
        decide(
            buy(RestrictedCategories.MEDICATION),
            Example.adult(RestrictedCategories.MEDICATION).caseFile(),
            NATIONAL,
            lenient);

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(layers(decision)).containsExactly(Layer.NATIONAL_LAW);
  }

  @Test
  void a_permission_alone_permits_only_what_the_plan_provides_for() {
    RulePack lenient =
        pack()
            .addPermission(new LocalPermission("leisure", Set.of(Categories.LEISURE), POLICY))
            .build()
            .toRulePack();
    CaseFile gym = Example.adult(Categories.GYM).caseFile();

    Decision planned = decide(buy(Categories.GYM), gym, lenient);
    assertThat(planned.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(codes(planned)).containsExactly("local.permitted");
    assertThat(decide(buy(Categories.CINEMA), gym, lenient).answer()).isEqualTo(Answer.REFERRED);
    assertThat(decide(buy(Categories.CAR), gym, lenient).verdictsSpoken()).isEmpty();
  }

  @Test
  void what_no_rule_covers_goes_to_a_person_and_is_not_refused() {
    RulePack list =
        pack()
            .addProhibition(LocalProhibition.of("gambling", POLICY, RestrictedCategories.GAMBLING))
            .build()
            .toRulePack();

    assertThat(decide(buy(Categories.GYM), Example.adult(Categories.GYM).caseFile(), list).answer())
        .isEqualTo(Answer.REFERRED);
  }

  @Test
  void a_prohibition_leaves_out_what_it_says_it_does() {
    RulePack list =
        pack()
            .addProhibition(
                LocalProhibition.builder()
                    .code("residential")
                    .addCategory(Categories.TRANSPORT)
                    .addExceptCategory(Categories.TAXI)
                    .source(POLICY)
                    .build())
            .build()
            .toRulePack();

    assertThat(
            decide(buy(Categories.CAR), Example.adult(Categories.CAR).caseFile(), NATIONAL, list)
                .answer())
        .isEqualTo(Answer.REFUSED);
    assertThat(
            decide(buy(Categories.TAXI), Example.adult(Categories.TAXI).caseFile(), NATIONAL, list)
                .answer())
        .isEqualTo(Answer.ALLOWED);
  }

  /** The cap was £20.00 and became £25.00 on 1 October 2025. */
  private static LocalLimit.Builder limit(Consequence above) {
    return LocalLimit.builder()
        .code("gym")
        .category(Categories.LEISURE)
        .most(
            DatedTable.<Amount>named("council.example.gym")
                .from(LocalDate.of(2025, 4, 1), Amount.pounds("20.00"), POLICY)
                .from(LocalDate.of(2025, 10, 1), Amount.pounds("25.00"), POLICY)
                .stillInForce())
        .above(above);
  }

  @ParameterizedTest(name = "{0}: £{1}")
  @CsvSource({
    "2025-09-30, 20.00, ALLOWED",
    "2025-09-30, 20.01, REFUSED",
    "2025-10-01, 25.00, ALLOWED",
    "2025-10-01, 25.01, REFUSED"
  })
  void a_cap_holds_by_day_of_spending_and_its_amount_is_within_it(
      LocalDate day, String pounds, Answer answer) {
    RulePack capped = pack().addLimit(limit(Consequence.refuse()).build()).build().toRulePack();

    Decision decision =
        decide(
            buy(Categories.GYM).withDate(day).withAmount(Amount.pounds(pounds)),
            Example.adult(Categories.GYM).caseFile(),
            NATIONAL,
            capped);

    assertThat(decision.answer()).isEqualTo(answer);
    assertThat(decision.lawRead()).extracting(read -> read.table()).contains("council.example.gym");
  }

  @Test
  void a_threshold_asks_for_an_approval_and_lets_it_pass() {
    RulePack capped =
        pack()
            .addLimit(limit(Consequence.askApproval("manager-approval")).build())
            .build()
            .toRulePack();
    CaseFile gym = Example.adult(Categories.GYM).caseFile();
    var dear = buy(Categories.GYM).withAmount(Amount.pounds("30.00"));

    assertThat(decide(dear, gym, NATIONAL, capped).answer()).isEqualTo(Answer.CONDITIONAL);
    assertThat(
            decide(dear.withEvidence(List.of("manager-approval")), gym, NATIONAL, capped).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @ParameterizedTest(name = "spent £{0}, asks for £{1}")
  @CsvSource({"15.00, 10.00, ALLOWED", "15.00, 10.01, REFUSED"})
  void a_limit_in_a_window_counts_what_was_spent_in_it(String spent, String asks, Answer answer) {
    RulePack capped =
        pack()
            .addLimit(limit(Consequence.refuse()).window(SpendWindow.WEEK).build())
            .build()
            .toRulePack();
    CaseFile caseFile =
        CaseFile.builder()
            .plan(Example.adult(Categories.GYM).agree())
            .ledger(
                Ledger.inPounds()
                    .append(posting("in", PostingKind.PAYMENT_IN, "100.00"))
                    .append(posting("out", PostingKind.SPEND, spent)))
            .build();

    Decision decision =
        decide(buy(Categories.GYM).withAmount(Amount.pounds(asks)), caseFile, NATIONAL, capped);

    assertThat(decision.answer()).isEqualTo(answer);
  }

  private static Posting posting(String id, PostingKind kind, String pounds) {
    Posting.Builder posting =
        Posting.builder().id(PostingId.of(id)).kind(kind).stream(FundingStream.ADULT_SOCIAL_CARE)
            .amount(Amount.pounds(pounds))
            .effectiveOn(Example.TODAY)
            .recordedOn(Example.TODAY);
    return kind == PostingKind.SPEND
        ? posting.category(Categories.CINEMA).build()
        : posting.build();
  }

  @Test
  void a_limit_in_a_window_asks_for_the_ledger_where_there_is_none() {
    RulePack capped =
        pack()
            .addLimit(limit(Consequence.refuse()).window(SpendWindow.CALENDAR_MONTH).build())
            .build()
            .toRulePack();

    assertThat(
            decide(buy(Categories.GYM), Example.adult(Categories.GYM).caseFile(), NATIONAL, capped)
                .answer())
        .isEqualTo(Answer.CONDITIONAL);
  }

  @Test
  void a_limit_without_category_is_about_every_purchase() {
    RulePack capped =
        pack()
            .addLimit(
                LocalLimit.builder()
                    .code("all")
                    .most(
                        DatedTable.<Amount>named("council.example.all")
                            .from(LocalDate.of(2025, 4, 1), Amount.pounds("5.00"), POLICY)
                            .stillInForce())
                    .above(Consequence.refuse())
                    .build())
            .build()
            .toRulePack();

    assertThat(
            codes(
                decide(
                    buy(Categories.CAR),
                    Example.adult(Categories.CAR).caseFile(),
                    NATIONAL,
                    capped)))
        .containsExactly("local.over-limit");
  }

  private static final Question ONLY_WAY =
      new Question("local.only-way", DecisionMaker.LOCAL_AUTHORITY, POLICY);

  @Test
  void a_gloss_is_asked_besides_the_law_and_lifts_nothing_of_it() {
    RulePack gloss =
        pack()
            .addGloss(new LocalGloss("only-way", FundingStream.ADULT_SOCIAL_CARE, ONLY_WAY, POLICY))
            .build()
            .toRulePack();
    var sister =
        Example.pay(Payee.individual("p-1", Kinship.SISTER, Household.SAME_HOUSEHOLD), Supply.CARE);
    CaseFile none = Example.adult(Categories.PERSONAL_ASSISTANT).caseFile();
    CaseFile necessary =
        none.plus(judgement(DirectPaymentsQuestions.NECESSARY_FOR_CARE, "p-1", true));
    CaseFile onlyWay = none.plus(judgement(ONLY_WAY, "p-1", true));

    assertThat(asked(decide(sister, necessary, NATIONAL, gloss)))
        .containsExactly("local.only-way about p-1");
    assertThat(asked(decide(sister, onlyWay, NATIONAL, gloss)))
        .containsExactly("direct-payments.relative-necessary-for-care about p-1");
    assertThat(
            decide(sister, necessary.plus(judgement(ONLY_WAY, "p-1", true)), NATIONAL, gloss)
                .answer())
        .isEqualTo(Answer.ALLOWED);
    Decision no =
        decide(sister, necessary.plus(judgement(ONLY_WAY, "p-1", false)), NATIONAL, gloss);
    assertThat(codes(no)).containsExactly("local.relative");
    assertThat(layers(no)).containsExactly(Layer.LOCAL_POLICY);
  }

  @ParameterizedTest
  @CsvSource({"COUSIN, SAME_HOUSEHOLD", "SISTER, LIVES_ELSEWHERE"})
  void a_gloss_is_silent_about_who_is_not_listed(Kinship kinship, Household household) {
    RulePack gloss =
        pack()
            .addGloss(new LocalGloss("only-way", FundingStream.ADULT_SOCIAL_CARE, ONLY_WAY, POLICY))
            .build()
            .toRulePack();

    assertThat(
            decide(
                    Example.pay(Payee.individual("p-1", kinship, household), Supply.CARE),
                    Example.adult(Categories.PERSONAL_ASSISTANT).caseFile(),
                    NATIONAL,
                    gloss)
                .answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @Test
  void X49_a_trust_pays_no_trustee_without_permission() {
    RulePack suffolk =
        pack()
            .payeesNeedPermission(Citation.agreement("Suffolk direct payment agreement", "cl 10"))
            .addRestrictedPayee("trustee-1")
            .build()
            .toRulePack();
    var trustee =
        Example.pay(
            Payee.individual("trustee-1", Kinship.NONE, Household.LIVES_ELSEWHERE), Supply.CARE);
    var another =
        Example.pay(Payee.individual("p-1", Kinship.NONE, Household.LIVES_ELSEWHERE), Supply.CARE);
    CaseFile without = Example.adult(Categories.PERSONAL_ASSISTANT).caseFile();
    CaseFile permitted =
        Example.adult(Categories.PERSONAL_ASSISTANT)
            .use(new UseTerms(Optional.empty(), Set.of("trustee-1"), false))
            .caseFile();

    Decision breach = decide(trustee, without, NATIONAL, suffolk);
    assertThat(codes(breach)).containsExactly("local.payee-without-permission");
    assertThat(layers(breach)).containsExactly(Layer.AGREEMENT);
    assertThat(decide(trustee, permitted, NATIONAL, suffolk).answer()).isEqualTo(Answer.ALLOWED);
    assertThat(decide(another, without, NATIONAL, suffolk).answer()).isEqualTo(Answer.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({"2025-03-31, ALLOWED", "2025-04-01, REFUSED"})
  void a_pack_holds_on_its_own_days(LocalDate day, Answer answer) {
    RulePack list =
        pack()
            .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
            .build()
            .toRulePack();

    assertThat(
            decide(
                    buy(Categories.CAR).withDate(day),
                    Example.adult(Categories.CAR).caseFile(),
                    NATIONAL,
                    list)
                .answer())
        .isEqualTo(answer);
  }

  @Test
  void a_pack_is_silent_about_the_money_of_another_stream() {
    RulePack list =
        pack()
            .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
            .build()
            .toRulePack();
    CaseFile nhs = Example.under(Regime.NHS).line("line-1", Categories.CAR, Regime.NHS).caseFile();

    assertThat(decide(buy(Categories.CAR), nhs, list).verdictsSpoken()).isEmpty();
    assertThat(decide(request(Categories.CAR).build(), nhs, list).verdictsSpoken()).isEmpty();
  }

  @Test
  void its_data_are_its_content() {
    CouncilPack one =
        pack().addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR)).build();
    CouncilPack same =
        pack().addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR)).build();
    CouncilPack other =
        pack().addProhibition(LocalProhibition.of("cars", POLICY, Categories.TAXI)).build();

    assertThat(one).isEqualTo(same);
    assertThat(one.toRulePack().reference()).isEqualTo(same.toRulePack().reference());
    assertThat(one.toRulePack().reference()).isNotEqualTo(other.toRulePack().reference());
    assertThat(one.withInForce(InForce.from(LocalDate.of(2026, 1, 1))).toRulePack().reference())
        .isNotEqualTo(one.toRulePack().reference());
  }

  @Test
  void a_new_amount_of_a_limit_is_new_content() {
    CouncilPack twenty = pack().addLimit(limit(Consequence.refuse()).build()).build();
    CouncilPack thirty =
        pack()
            .addLimit(
                LocalLimit.builder()
                    .code("gym")
                    .category(Categories.LEISURE)
                    .most(
                        DatedTable.<Amount>named("council.example.gym")
                            .from(LocalDate.of(2025, 4, 1), Amount.pounds("30.00"), POLICY)
                            .stillInForce())
                    .above(Consequence.refuse())
                    .build())
            .build();

    assertThat(twenty.toRulePack().reference()).isNotEqualTo(thirty.toRulePack().reference());
  }

  @Test
  void a_local_rule_cannot_pass_for_law() {
    Citation law = Citation.law("Care Act 2014", "s 33(3)");

    assertThatThrownBy(() -> LocalProhibition.of("cars", law, Categories.CAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NATIONAL_LAW");
    assertThatThrownBy(() -> new LocalPermission("cars", Set.of(Categories.CAR), law))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pack().noOwnServices(law).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_wrong_with_a_pack_is_refused_at_once() {
    assertThatThrownBy(
            () ->
                pack()
                    .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
                    .addProhibition(LocalProhibition.of("cars", POLICY, Categories.TAXI))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("council.example.not.cars");
    assertThatThrownBy(() -> pack().addRestrictedPayee("trustee-1").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LocalPermission("none", new LinkedHashSet<>(), POLICY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                LocalLimit.builder()
                    .code("week")
                    .window(SpendWindow.WEEK)
                    .most(
                        DatedTable.<Amount>named("w")
                            .from(LocalDate.of(2025, 4, 1), Amount.pounds("5.00"), POLICY)
                            .stillInForce())
                    .above(Consequence.refuse())
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void published_prices_are_kept_for_whoever_prices_a_plan() {
    CouncilPack priced =
        pack()
            .addRate(
                new LocalRate(
                    "personal-assistant",
                    "hour",
                    DatedTable.<Amount>named("council.example.assistant")
                        .from(LocalDate.of(2025, 4, 1), Amount.pounds("14.50"), POLICY)
                        .stillInForce()))
            .build();

    assertThat(priced.rates().get(0).amount().on(Example.TODAY).value())
        .isEqualTo(Amount.pounds("14.50"));
  }
}
