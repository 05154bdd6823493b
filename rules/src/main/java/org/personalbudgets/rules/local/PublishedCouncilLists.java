package org.personalbudgets.rules.local;

import static org.personalbudgets.core.category.Categories.AID;
import static org.personalbudgets.core.category.Categories.BUILDING_WORKS;
import static org.personalbudgets.core.category.Categories.LIVE_IN_ASSISTANT;
import static org.personalbudgets.core.category.Categories.RESIDENTIAL;
import static org.personalbudgets.core.category.Categories.RESIDENTIAL_LONG_TERM;
import static org.personalbudgets.core.category.Categories.TRANSPORT_TO_ACTIVITIES;
import static org.personalbudgets.core.category.Categories.TRANSPORT_TO_DAY_CENTRE;
import static org.personalbudgets.core.category.RestrictedCategories.ALCOHOL;
import static org.personalbudgets.core.category.RestrictedCategories.BANK_CHARGES;
import static org.personalbudgets.core.category.RestrictedCategories.CLOTHING;
import static org.personalbudgets.core.category.RestrictedCategories.DEBT;
import static org.personalbudgets.core.category.RestrictedCategories.DRUGS;
import static org.personalbudgets.core.category.RestrictedCategories.ENERGY_BILLS;
import static org.personalbudgets.core.category.RestrictedCategories.FOOD;
import static org.personalbudgets.core.category.RestrictedCategories.FUNDED_ELSEWHERE;
import static org.personalbudgets.core.category.RestrictedCategories.GAMBLING;
import static org.personalbudgets.core.category.RestrictedCategories.HARM;
import static org.personalbudgets.core.category.RestrictedCategories.HARM_TO_OTHERS;
import static org.personalbudgets.core.category.RestrictedCategories.HARM_TO_SELF;
import static org.personalbudgets.core.category.RestrictedCategories.HEALTH;
import static org.personalbudgets.core.category.RestrictedCategories.HOUSEHOLD_BILLS;
import static org.personalbudgets.core.category.RestrictedCategories.HOUSING_COSTS;
import static org.personalbudgets.core.category.RestrictedCategories.ILLEGAL;
import static org.personalbudgets.core.category.RestrictedCategories.JEWELLERY;
import static org.personalbudgets.core.category.RestrictedCategories.LIVING_COSTS;
import static org.personalbudgets.core.category.RestrictedCategories.MEDICATION;
import static org.personalbudgets.core.category.RestrictedCategories.NHS_EQUIPMENT;
import static org.personalbudgets.core.category.RestrictedCategories.TOBACCO;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * Lists that councils and their partners have published, as examples of packs and to set beside
 * each other. They differ, which is why what no list names goes to a person and is not refused.
 *
 * <p>Each was read on a page without a date, so each holds here from the first day of the Care Act;
 * {@link CouncilPack#withInForce} sets other days. They may have changed since: a council that
 * wants to use one sets its own beside it first.
 */
public final class PublishedCouncilLists {
  private static final InForce SINCE_THE_CARE_ACT = InForce.from(CareActCommencement.FIRST_DAY);

  private PublishedCouncilLists() {}

  /** All of them, in the order below. */
  public static List<CouncilPack> all() {
    return ImmutableList.of(
        leicestershire(),
        southTyneside(),
        lincolnshireCarers(),
        bournemouthChristchurchAndPoole(),
        independentLives(),
        socialCareLocalOffer());
  }

  /**
   * Leicestershire: gambling, repaying debts, alcohol and tobacco, anything illegal, anything that
   * harms the person or others, and what is solely for the NHS, such as medication.
   */
  public static CouncilPack leicestershire() {
    Citation page =
        Citation.local(
            "Leicestershire, personal budgets and planning your support",
            "what can't I use a personal budget for");
    return pack("leicestershire")
        .addProhibition(LocalProhibition.of("gambling", page, GAMBLING))
        .addProhibition(LocalProhibition.of("debt", page, DEBT))
        .addProhibition(LocalProhibition.of("alcohol-and-tobacco", page, ALCOHOL, TOBACCO))
        .addProhibition(LocalProhibition.of("illegal", page, ILLEGAL))
        .addProhibition(LocalProhibition.of("harm", page, HARM, HARM_TO_SELF, HARM_TO_OTHERS))
        .addProhibition(LocalProhibition.of("nhs", page, MEDICATION))
        .build();
  }

  /**
   * South Tyneside: health, food and drink, gambling, anything illegal, long-term residence in a
   * care home, the council's own services.
   */
  public static CouncilPack southTyneside() {
    Citation list = Citation.local("South Tyneside, direct payments", "what they cannot pay for");
    return pack("south-tyneside")
        .addProhibition(LocalProhibition.of("health", list, HEALTH))
        .addProhibition(LocalProhibition.of("food-and-drink", list, FOOD, ALCOHOL))
        .addProhibition(LocalProhibition.of("gambling", list, GAMBLING))
        .addProhibition(LocalProhibition.of("illegal", list, ILLEGAL))
        .addProhibition(LocalProhibition.of("long-term-care-home", list, RESIDENTIAL_LONG_TERM))
        .noOwnServices(list)
        .build();
  }

  /** Lincolnshire, for carers: anything illegal, debts, bills, gambling, alcohol, drugs. */
  public static CouncilPack lincolnshireCarers() {
    Citation list =
        Citation.local("Lincolnshire, carers' direct payments", "what they cannot pay for");
    return pack("lincolnshire-carers")
        .addRegime(Regime.CARE_ACT_CARER)
        .addProhibition(LocalProhibition.of("illegal", list, ILLEGAL))
        .addProhibition(LocalProhibition.of("debts", list, DEBT))
        .addProhibition(LocalProhibition.of("bills", list, HOUSEHOLD_BILLS))
        .addProhibition(LocalProhibition.of("gambling", list, GAMBLING))
        .addProhibition(LocalProhibition.of("alcohol", list, ALCOHOL))
        .addProhibition(LocalProhibition.of("drugs", list, DRUGS))
        .build();
  }

  /**
   * Bournemouth, Christchurch and Poole: residential care, food, clothing and general living costs,
   * an employee who lives in unless that is agreed, health, the council's own services.
   */
  public static CouncilPack bournemouthChristchurchAndPoole() {
    Citation list =
        Citation.local(
            "Bournemouth, Christchurch and Poole, direct payments", "what they cannot pay for");
    return pack("bcp")
        .addProhibition(LocalProhibition.of("residential", list, RESIDENTIAL))
        .addProhibition(LocalProhibition.of("general-living", list, LIVING_COSTS))
        .addProhibition(
            LocalProhibition.builder()
                .code("live-in-employee")
                .addCategory(LIVE_IN_ASSISTANT)
                .exception(agreed("local.bcp.live-in-employee-agreed", list))
                .source(list)
                .build())
        .addProhibition(LocalProhibition.of("health", list, HEALTH))
        .noOwnServices(list)
        .build();
  }

  /**
   * Independent Lives: what is funded elsewhere, serious risk, building works, clothing and
   * jewellery, drugs, tobacco and alcohol, food, heating, lighting and other household costs,
   * gambling, bank charges.
   */
  public static CouncilPack independentLives() {
    Citation list =
        Citation.local("Independent Lives, direct payments", "what they cannot pay for");
    return pack("independent-lives")
        .addProhibition(
            LocalProhibition.of("funded-elsewhere", list, FUNDED_ELSEWHERE, NHS_EQUIPMENT))
        .addProhibition(LocalProhibition.of("serious-risk", list, HARM))
        .addProhibition(LocalProhibition.of("building-works", list, BUILDING_WORKS))
        .addProhibition(LocalProhibition.of("clothing-and-jewellery", list, CLOTHING, JEWELLERY))
        .addProhibition(LocalProhibition.of("drugs-tobacco-alcohol", list, DRUGS, TOBACCO, ALCOHOL))
        .addProhibition(LocalProhibition.of("household", list, FOOD, ENERGY_BILLS, HOUSEHOLD_BILLS))
        .addProhibition(LocalProhibition.of("gambling", list, GAMBLING))
        .addProhibition(LocalProhibition.of("bank-charges", list, BANK_CHARGES))
        .build();
  }

  /**
   * A local offer for social care of children and adults: nothing illegal, no health care, no
   * household bills, no ongoing housing costs; equipment that the NHS does not provide and that the
   * plan states as towards an outcome; transport that the plan names. A relative in the household
   * is paid if that is the only effective way to meet a child's needs.
   */
  public static CouncilPack socialCareLocalOffer() {
    Citation page =
        Citation.local(
            "Personal budgets in social care, a local offer", "how a budget can be spent");
    return pack("local-offer")
        .addStream(FundingStream.CHILDRENS_SOCIAL_CARE)
        .addStream(FundingStream.ADULT_SOCIAL_CARE)
        .addProhibition(LocalProhibition.of("illegal", page, ILLEGAL))
        .addProhibition(LocalProhibition.of("health", page, HEALTH))
        .addProhibition(LocalProhibition.of("household-bills", page, HOUSEHOLD_BILLS))
        .addProhibition(LocalProhibition.of("ongoing-housing-costs", page, HOUSING_COSTS))
        .addPlanRule(
            new LocalPlanRule(
                "equipment", ImmutableSet.of(AID), LocalPlanRule.Asks.LINE_WITH_OUTCOME, page))
        .addPlanRule(
            new LocalPlanRule(
                "transport",
                ImmutableSet.of(TRANSPORT_TO_ACTIVITIES, TRANSPORT_TO_DAY_CENTRE),
                LocalPlanRule.Asks.LINE,
                page))
        .addGloss(
            new LocalGloss(
                "only-effective-way",
                FundingStream.CHILDRENS_SOCIAL_CARE,
                agreed("local.only-effective-way-for-child", page),
                page))
        .build();
  }

  private static CouncilPack.Builder pack(String council) {
    return CouncilPack.builder().id("council." + council).inForce(SINCE_THE_CARE_ACT);
  }

  private static Question agreed(String code, Citation source) {
    return new Question(code, DecisionMaker.LOCAL_AUTHORITY, source);
  }
}
