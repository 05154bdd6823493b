package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.layers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.SeedPurchases;
import org.personalbudgets.rules.england.careact.CareActPack;

/** Lists that were published, and the same purchase decided under each, side by side. */
class PublishedCouncilListsTest {
  private static final RulePack NATIONAL = CareActPack.adultDirectPayments();

  /** A carer's purchase, in the plan and linked, under the national law with each list. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // what is bought, Leicestershire, South Tyneside, Lincolnshire carers, BCP, Independent
    // Lives, the local offer
    "leisure.gym,                      ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED",
    "transport.car,                    ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED",
    "home.decorating,                  ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED",
    "gambling,                         REFUSED, REFUSED, REFUSED, ALLOWED, REFUSED, ALLOWED",
    "debt,                             REFUSED, ALLOWED, REFUSED, ALLOWED, ALLOWED, ALLOWED",
    "alcohol,                          REFUSED, REFUSED, REFUSED, ALLOWED, REFUSED, ALLOWED",
    "tobacco,                          REFUSED, ALLOWED, ALLOWED, ALLOWED, REFUSED, ALLOWED",
    "drugs,                            ALLOWED, ALLOWED, REFUSED, ALLOWED, REFUSED, ALLOWED",
    "illegal,                          REFUSED, REFUSED, REFUSED, ALLOWED, ALLOWED, REFUSED",
    "harm.self,                        REFUSED, ALLOWED, ALLOWED, ALLOWED, REFUSED, ALLOWED",
    "harm.others,                      REFUSED, ALLOWED, ALLOWED, ALLOWED, REFUSED, ALLOWED",
    "living-costs.food,                ALLOWED, REFUSED, ALLOWED, REFUSED, REFUSED, ALLOWED",
    "living-costs.clothing,            ALLOWED, ALLOWED, ALLOWED, REFUSED, REFUSED, ALLOWED",
    "living-costs.jewellery,           ALLOWED, ALLOWED, ALLOWED, REFUSED, REFUSED, ALLOWED",
    "household-bills.energy,           ALLOWED, ALLOWED, REFUSED, ALLOWED, REFUSED, REFUSED",
    "household-bills.council-tax,      ALLOWED, ALLOWED, REFUSED, ALLOWED, REFUSED, REFUSED",
    "bank-charges,                     ALLOWED, ALLOWED, ALLOWED, ALLOWED, REFUSED, ALLOWED",
    "funded-elsewhere,                 ALLOWED, ALLOWED, ALLOWED, ALLOWED, REFUSED, ALLOWED",
    "home.building-works,              ALLOWED, ALLOWED, ALLOWED, ALLOWED, REFUSED, ALLOWED",
    "council-services,                 ALLOWED, REFUSED, ALLOWED, REFUSED, ALLOWED, ALLOWED",
    "care.personal-assistant.live-in,  ALLOWED, ALLOWED, ALLOWED, REFERRED, ALLOWED, ALLOWED",
    "health.treatment,                 REFERRED, REFUSED, REFERRED, REFUSED, REFERRED, REFUSED",
    "health.medication,                REFUSED, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED",
    "housing-costs.rent,               REFERRED, REFERRED, REFERRED, REFERRED, REFERRED, REFUSED",
  })
  void the_same_purchase_under_each_list(
      String code,
      Answer leicestershire,
      Answer southTyneside,
      Answer lincolnshire,
      Answer bcp,
      Answer independentLives,
      Answer localOffer) {
    Category category = Category.of(code);
    CaseFile carer =
        Example.under(Regime.CARE_ACT_CARER)
            .line("line-1", category, Regime.CARE_ACT_CARER)
            .caseFile();

    List<Answer> answers =
        PublishedCouncilLists.all().stream()
            .map(pack -> decide(buy(category), carer, NATIONAL, pack.toRulePack()).answer())
            .toList();

    assertThat(answers)
        .containsExactly(
            leicestershire, southTyneside, lincolnshire, bcp, independentLives, localOffer);
  }

  @Test
  void each_list_rests_on_its_own_policy() {
    for (CouncilPack pack : PublishedCouncilLists.all()) {
      assertThat(pack.prohibitions())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.source().layer()).isEqualTo(Layer.LOCAL_POLICY));
    }
    assertThat(PublishedCouncilLists.all()).extracting(CouncilPack::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gambling", "debt", "alcohol", "tobacco", "illegal", "harm.self", "harm.others"})
  void G3_what_leicestershire_prohibits_is_refused_by_its_list(String code) {
    Category category = Category.of(code);

    Decision decision =
        decide(
            buy(category),
            Example.adult(category).caseFile(),
            NATIONAL,
            PublishedCouncilLists.leicestershire().toRulePack());

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).containsExactly("local.prohibited");
    assertThat(layers(decision)).containsExactly(Layer.LOCAL_POLICY);
  }

  @Test
  void G4_medication_is_barred_by_law_and_by_the_list_and_the_answer_names_both() {
    Decision decision =
        decide(
            buy(RestrictedCategories.MEDICATION),
            Example.adult(RestrictedCategories.MEDICATION).caseFile(),
            NATIONAL,
            PublishedCouncilLists.leicestershire().toRulePack());

    assertThat(layers(decision)).containsExactly(Layer.NATIONAL_LAW, Layer.LOCAL_POLICY);
  }

  @Test
  void G1_none_of_the_36_purchases_is_on_leicestershires_list() {
    CouncilPack pack = PublishedCouncilLists.leicestershire();
    for (SeedPurchases.Purchase purchase : SeedPurchases.all().toList()) {
      for (Category category : purchase.categories()) {
        assertThat(pack.prohibitions()).noneMatch(entry -> entry.catches(category));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"household-bills.energy", "housing-costs.rent"})
  void G7_the_local_offer_pays_no_bills_and_no_rent_for_a_child(String code) {
    Category category = Category.of(code);
    CaseFile child =
        Example.under(Regime.CHILDREN_ACT).line("line-1", category, Regime.CHILDREN_ACT).caseFile();

    Decision decision =
        decide(buy(category), child, PublishedCouncilLists.socialCareLocalOffer().toRulePack());

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(layers(decision)).containsExactly(Layer.LOCAL_POLICY);
  }

  @Test
  void G8_the_local_offer_asks_that_equipment_be_stated_in_the_plan_towards_an_outcome() {
    RulePack offer = PublishedCouncilLists.socialCareLocalOffer().toRulePack();
    CaseFile stated =
        Example.under(Regime.CARE_ACT_ADULT)
            .line(
                Example.line(
                        "line-1",
                        Categories.AID,
                        Regime.CARE_ACT_ADULT,
                        "CARE_ACT_ADULT",
                        Example.directPayment(Regime.CARE_ACT_ADULT))
                    .addOutcome(OutcomeId.of("outcome-1"))
                    .build())
            .caseFile();
    CaseFile withoutOutcome = Example.adult(Categories.AID).caseFile();
    CaseFile notStated = Example.adult(Categories.GYM).caseFile();

    assertThat(decide(buy(Categories.AID), stated, NATIONAL, offer).answer())
        .isEqualTo(Answer.ALLOWED);
    assertThat(codes(decide(buy(Categories.AID), withoutOutcome, NATIONAL, offer)))
        .containsExactly("local.no-outcome");
    assertThat(codes(decide(buy(Categories.AID), notStated, NATIONAL, offer)))
        .containsExactly("local.not-in-plan");
  }

  @Test
  void seed_69_transport_is_paid_where_the_plan_identifies_it() {
    RulePack offer = PublishedCouncilLists.socialCareLocalOffer().toRulePack();
    Category transport = Categories.TRANSPORT_TO_DAY_CENTRE;

    assertThat(
            decide(buy(transport), Example.adult(transport).caseFile(), NATIONAL, offer).answer())
        .isEqualTo(Answer.ALLOWED);
    assertThat(
            codes(
                decide(buy(transport), Example.adult(Categories.GYM).caseFile(), NATIONAL, offer)))
        .containsExactly("local.not-in-plan");
  }

  @Test
  void G20_a_councils_own_service_is_refused_by_policy_and_not_by_law() {
    SpendRequest own = Example.pay(Payee.publicBody(Example.COUNCIL.id()), Supply.CARE);
    Example example = Example.adult(Categories.PERSONAL_ASSISTANT);
    RulePack southTyneside = PublishedCouncilLists.southTyneside().toRulePack();

    assertThat(decide(own, example.caseFile(), NATIONAL).answer()).isEqualTo(Answer.ALLOWED);
    Decision refused = decide(own, example.caseFile(), NATIONAL, southTyneside);
    assertThat(codes(refused)).containsExactly("local.own-service");
    assertThat(layers(refused)).containsExactly(Layer.LOCAL_POLICY);
    CaseFile agreed =
        Example.adult(Categories.PERSONAL_ASSISTANT)
            .use(new UseTerms(Optional.empty(), Set.of(), true))
            .caseFile();
    assertThat(decide(own, agreed, NATIONAL, southTyneside).answer()).isEqualTo(Answer.ALLOWED);
  }

  @Test
  void a_live_in_employee_is_a_matter_of_agreement_in_bcp() {
    Category liveIn = Categories.LIVE_IN_ASSISTANT;
    RulePack bcp = PublishedCouncilLists.bournemouthChristchurchAndPoole().toRulePack();
    CaseFile open = Example.adult(liveIn).caseFile();

    Decision decision = decide(buy(liveIn), open, NATIONAL, bcp);

    assertThat(asked(decision)).containsExactly("local.bcp.live-in-employee-agreed about line-1");
  }

  @Test
  void lincolnshires_list_for_carers_is_silent_about_an_adults_own_budget() {
    Decision decision =
        decide(
            buy(RestrictedCategories.DRUGS),
            Example.adult(RestrictedCategories.DRUGS).caseFile(),
            NATIONAL,
            PublishedCouncilLists.lincolnshireCarers().toRulePack());

    assertThat(decision.answer()).isEqualTo(Answer.ALLOWED);
  }
}
