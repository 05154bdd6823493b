package org.personalbudgets.rules.england.careact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.Independence;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.OrganisationId;
import org.personalbudgets.core.agreement.ThirdPartyOrganisation;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;

/** Care Act 2014 section 25(1)(c), for budgets that are not paid out as direct payments. */
class Section25NeedsToBeMetTest {
  private static final RulePack PACK = CareActPack.adultDirectPayments();

  static Stream<ManagementMode> otherModes() {
    return Stream.of(
        ManagementMode.managedByAuthority(),
        ManagementMode.notional(),
        ManagementMode.thirdParty(
            new ThirdPartyOrganisation(
                OrganisationId.of("broker"),
                "A broker",
                Independence.ofPersonAnd(Example.AGREED, Example.COUNCIL.id()))));
  }

  @ParameterizedTest
  @MethodSource("otherModes")
  void a_budget_managed_otherwise_is_spent_on_the_needs_of_the_plan(ManagementMode mode) {
    CaseFile caseFile = caseFile(mode);

    Decision linked = decide(buy(Categories.GYM), caseFile, PACK);
    assertThat(linked.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(codes(linked)).containsExactly("careact.s25-meets-need-of-plan");

    Decision unlinked = decide(request(Categories.GYM).mode(mode).build(), caseFile, PACK);
    assertThat(unlinked.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(unlinked)).containsExactly("careact.s25-meets-no-need-of-plan");
  }

  static Stream<Arguments> judgements() {
    return Stream.of(
        Arguments.of(true, Answer.ALLOWED, "careact.s25-meeting-judged"),
        Arguments.of(false, Answer.REFUSED, "careact.s25-meeting-only-claimed"));
  }

  @ParameterizedTest
  @MethodSource("judgements")
  void what_no_line_provides_for_is_judged(boolean meets, Answer answer, String code) {
    SpendRequest claimed =
        request(Categories.CAR)
            .mode(ManagementMode.managedByAuthority())
            .addNeed(NeedId.of("CARE_ACT_ADULT"))
            .build();
    CaseFile caseFile = caseFile(ManagementMode.managedByAuthority());

    Decision decision =
        decide(
            claimed,
            caseFile.plus(
                Example.judgement(CareActQuestions.MEETS_NEED_OF_PLAN, "request-1", meets)),
            PACK);

    assertThat(decide(claimed, caseFile, PACK).answer()).isEqualTo(Answer.REFERRED);
    assertThat(decision.answer()).isEqualTo(answer);
    assertThat(codes(decision)).containsExactly(code);
  }

  @ParameterizedTest
  @MethodSource("otherModes")
  void the_conditions_on_direct_payments_do_not_apply(ManagementMode mode) {
    SpendRequest sister =
        Example.pay(
            Payee.individual("sister-1", Kinship.SISTER, Household.SAME_HOUSEHOLD), Supply.CARE);
    CaseFile caseFile =
        Example.under(Regime.CARE_ACT_ADULT)
            .line("line-1", Categories.PERSONAL_ASSISTANT, Regime.CARE_ACT_ADULT, mode)
            .caseFile();

    assertThat(decide(sister, caseFile, PACK).answer()).isEqualTo(Answer.ALLOWED);
  }

  private static CaseFile caseFile(ManagementMode mode) {
    return Example.under(Regime.CARE_ACT_ADULT)
        .line("line-1", Categories.GYM, Regime.CARE_ACT_ADULT, mode)
        .caseFile();
  }
}
