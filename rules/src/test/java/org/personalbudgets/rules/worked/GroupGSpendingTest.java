package org.personalbudgets.rules.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.request;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.dispute.NoticeId;
import org.personalbudgets.core.dispute.ReclaimNotice;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.SeedPurchases;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.local.CouncilPack;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/**
 * Group G of the worked examples: what may be bought; who may be paid is in {@link
 * GroupGPayeesTest}. What the ombudsman found in G16 and G18 is about how a council acted: here
 * stands what it was to ask.
 */
class GroupGSpendingTest {
  private static final CouncilPack LEICESTERSHIRE = PublishedCouncilLists.leicestershire();
  private static final CouncilPack LOCAL_OFFER = PublishedCouncilLists.socialCareLocalOffer();
  private static final String USED = "careact.s33-used-for-plan";
  private static final String NOT_LINKED = "careact.s33-not-linked-to-need";

  static Stream<Row> twentyTwoPurchases() {
    return SeedPurchases.twentyTwo().stream()
        .flatMap(
            purchase ->
                purchase.categories().stream()
                    .flatMap(
                        category ->
                            Stream.of(
                                Row.verified(
                                    "G1: " + purchase.words(),
                                    "S1",
                                    () -> adult(buy(category), category, LEICESTERSHIRE),
                                    Answer.ALLOWED,
                                    USED),
                                Row.verified(
                                    "G2: " + purchase.words() + ", not linked",
                                    "S1",
                                    () ->
                                        adult(request(category).build(), category, LEICESTERSHIRE),
                                    Answer.REFUSED,
                                    NOT_LINKED))));
  }

  static Stream<Row> prohibited() {
    Stream<Row> local =
        Stream.of("gambling", "debt", "alcohol", "tobacco", "illegal", "harm.self", "harm.others")
            .map(
                code ->
                    Row.verified(
                        "G3: " + code,
                        "S1",
                        () -> adult(buy(Category.of(code)), Category.of(code), LEICESTERSHIRE),
                        Answer.REFUSED,
                        "local.prohibited"));
    Stream<Row> health =
        Stream.of(
                "health.nhs-charge.prescription charged-service",
                "health.nhs-charge.dental charged-service",
                "health.primary-medical primary-medical-services",
                "health.surgery planned-surgery",
                "health.vaccination vaccination-or-screening",
                "health.health-check health-check")
            .map(both -> both.split(" ", -1))
            .map(
                both ->
                    Row.derived(
                        "G5: " + both[0],
                        "SI 2013/1617 reg 8(5)",
                        () -> patient(buy(Category.of(both[0])), Category.of(both[0])),
                        Answer.REFUSED,
                        "nhs.reg8-" + both[1]));
    Stream<Row> child =
        Stream.of("household-bills.energy", "housing-costs.rent")
            .map(
                code ->
                    Row.verified(
                        "G7: " + code,
                        "S3",
                        () -> child(buy(Category.of(code)), Category.of(code)),
                        Answer.REFUSED,
                        "local.prohibited"));
    return Stream.of(local, health, child).flatMap(rows -> rows);
  }

  static Stream<Row> others() {
    return Stream.of(
        Row.verified(
            "G4: medication",
            "S1; Care Act 2014 s 22",
            () -> adult(buy(RestrictedCategories.MEDICATION), RestrictedCategories.MEDICATION),
            Answer.REFUSED,
            "careact.s22-nhs-responsibility"),
        Row.verified(
            "G8: equipment that the NHS provides",
            "S3",
            () ->
                adult(buy(RestrictedCategories.NHS_EQUIPMENT), RestrictedCategories.NHS_EQUIPMENT),
            Answer.REFUSED,
            "careact.s22-nhs-responsibility"),
        Row.verified(
            "G8: equipment that it does not, towards an outcome of the plan",
            "S3",
            () -> decide(buy(Categories.AID), equipmentTowardsAnOutcome(), LOCAL_OFFER),
            Answer.ALLOWED,
            USED),
        Row.verified(
            "G16: Barnet, £1,039 for what nobody had authorised",
            "LGSCO 20 013 705",
            () -> adult(request(Categories.HOLIDAY).build(), Categories.GYM),
            Answer.REFUSED,
            NOT_LINKED),
        Row.verified(
            "G20: a service that the council runs",
            "South Tyneside",
            () ->
                decide(
                    Example.pay(Payee.publicBody(Example.COUNCIL.id()), Supply.CARE),
                    assistant().caseFile(),
                    PublishedCouncilLists.southTyneside()),
            Answer.REFUSED,
            "local.own-service"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"twentyTwoPurchases", "prohibited", "others"})
  void each_row_is_decided_as_printed(Row row) {
    Decision decision = row.asked().get();

    assertThat(decision.answer()).isEqualTo(row.expected().answer());
    assertThat(codes(decision)).isEqualTo(row.expected().codes());
  }

  @Test
  void G18_lincolnshire_money_is_asked_back_only_with_what_it_was_misspent_on() {
    ReclaimNotice.Builder notice =
        ReclaimNotice.builder()
            .id(NoticeId.of("notice-1"))
            .funder(Example.COUNCIL.id())
            .regime(Regime.CARE_ACT_ADULT)
            .givenOn(Example.TODAY)
            .reasons("spent otherwise than the plan says")
            .source(Citation.law("Care Act 2014", "s 33(5)"))
            .payer(PartyRole.PERSON)
            .firstDay(Example.TODAY)
            .payBy(Example.TODAY.plusDays(28))
            .challenge(new ComplaintRoute(List.of(ComplaintStep.COMPLAINTS_PROCEDURE), 0));

    assertThatExceptionOfType(IncompleteException.class)
        .isThrownBy(notice::build)
        .satisfies(refused -> assertThat(refused.missing()).containsExactly("items"));
  }

  private static Decision decide(SpendRequest request, CaseFile caseFile, CouncilPack... lists) {
    var policies = EnglandPacks.policies();
    for (CouncilPack list : lists) {
      policies = policies.and(list.toRulePack());
    }
    return policies.decide(request, caseFile);
  }

  private static Decision adult(SpendRequest request, Category line, CouncilPack... lists) {
    return decide(request, Example.adult(line).caseFile(), lists);
  }

  private static Decision patient(SpendRequest request, Category line) {
    return decide(request, Example.under(Regime.NHS).line("line-1", line, Regime.NHS).caseFile());
  }

  private static Decision child(SpendRequest request, Category line) {
    CaseFile caseFile =
        Example.under(Regime.CHILDREN_ACT).line("line-1", line, Regime.CHILDREN_ACT).caseFile();
    return decide(request, caseFile, LOCAL_OFFER);
  }

  private static CaseFile equipmentTowardsAnOutcome() {
    PlanLine.Builder line =
        Example.line(
            "line-1",
            Categories.AID,
            Regime.CARE_ACT_ADULT,
            "CARE_ACT_ADULT",
            Example.directPayment(Regime.CARE_ACT_ADULT));
    return Example.under(Regime.CARE_ACT_ADULT)
        .line(line.addOutcome(OutcomeId.of("outcome-1")).build())
        .caseFile();
  }

  private static Example assistant() {
    return Example.adult(Categories.PERSONAL_ASSISTANT);
  }
}
