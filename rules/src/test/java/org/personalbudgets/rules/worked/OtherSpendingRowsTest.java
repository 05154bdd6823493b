package org.personalbudgets.rules.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.judgement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.sen.SenQuestions;
import org.personalbudgets.rules.local.CouncilPack;

/**
 * Rows about spending of the other groups of worked examples. H13 is in the test of the contents of
 * care plans, X33 in that of gross payments, X27, X29 and X31 in those of the rights to a budget.
 */
class OtherSpendingRowsTest {

  static Stream<Row> rows() {
    return Stream.of(
        Row.derived(
            "F8: eligible need that a carer meets",
            "Care Act 2014 ss 18(7) and 26(1)(a)",
            OtherSpendingRowsTest::needMetByCarer,
            Answer.REFUSED,
            "careact.s18-no-duty-to-meet"),
        Row.derived(
            "H12: therapy at school without the head's written consent",
            "SI 2014/1652 reg 9",
            () -> therapyAtSchool(false),
            Answer.REFUSED,
            "sen.reg9-no-consent-of-head"),
        Row.derived(
            "H12: with it",
            "SI 2014/1652 reg 9",
            () -> therapyAtSchool(true),
            Answer.ALLOWED,
            "sen.reg6-specified-provision"),
        Row.derived(
            "X31: a notional budget may buy what a direct payment may not",
            "SI 2012/2996 reg 32B(4A)",
            () -> gambling(ManagementMode.notional()),
            Answer.ALLOWED,
            "nhs.reg32a-planned-and-agreed"),
        Row.derived(
            "X31: the same by direct payment",
            "SI 2013/1617 reg 8(5)(h)",
            () -> gambling(Example.directPayment(Regime.NHS)),
            Answer.REFUSED,
            "nhs.reg8-gambling"),
        Row.verified(
            "X49: a trust pays a trustee without permission",
            "Suffolk agreement, clause 10",
            () -> trustee(Set.of()),
            Answer.REFUSED,
            "local.payee-without-permission"),
        Row.verified(
            "X49: with permission",
            "Suffolk agreement, clause 10",
            () -> trustee(Set.of("trustee-1")),
            Answer.ALLOWED,
            "careact.s33-used-for-plan"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_row_is_decided_as_printed(Row row) {
    Decision decision = row.asked().get();

    assertThat(decision.answer()).isEqualTo(row.expected().answer());
    assertThat(codes(decision)).isEqualTo(row.expected().codes());
  }

  private static Decision decide(SpendRequest request, CaseFile caseFile) {
    return EnglandPacks.policies().decide(request, caseFile);
  }

  private static Decision needMetByCarer() {
    CaseFile caseFile =
        Example.under()
            .need(
                "need-1", Regime.CARE_ACT_ADULT, Finding.decided(true), MeetingOfNeed.MET_BY_CARER)
            .line(
                Example.line(
                        "line-1",
                        Categories.GYM,
                        Regime.CARE_ACT_ADULT,
                        "need-1",
                        Example.directPayment(Regime.CARE_ACT_ADULT))
                    .build())
            .caseFile();
    return decide(buy(Categories.GYM), caseFile);
  }

  private static Decision therapyAtSchool(boolean consent) {
    Regime regime = Regime.SPECIAL_EDUCATIONAL_NEEDS;
    Need need =
        Need.builder()
            .id(NeedId.of("need-1"))
            .regime(regime)
            .domain(NeedDomain.COGNITION_AND_LEARNING)
            .description("a need")
            .eligible(Finding.decided(true))
            .meeting(MeetingOfNeed.UNMET)
            .anchor(new Anchor.EducationHealthAndCarePlan("ehcp-1", "F"))
            .build();
    CaseFile atSchool =
        Example.under()
            .need(need)
            .line(
                Example.line(
                        "line-1",
                        Categories.PHYSIOTHERAPY,
                        regime,
                        "need-1",
                        Example.directPayment(regime))
                    .build())
            .judged(SenQuestions.ON_PREMISES, "line-1", true);
    CaseFile caseFile =
        consent ? atSchool.plus(judgement(SenQuestions.HEAD_CONSENTS, "line-1", true)) : atSchool;
    return decide(buy(Categories.PHYSIOTHERAPY), caseFile);
  }

  private static Decision gambling(ManagementMode mode) {
    CaseFile caseFile =
        Example.under(Regime.NHS)
            .line("line-1", RestrictedCategories.GAMBLING, Regime.NHS, mode)
            .caseFile();
    return decide(buy(RestrictedCategories.GAMBLING), caseFile);
  }

  private static Decision trustee(Set<String> permitted) {
    CouncilPack suffolk =
        CouncilPack.builder()
            .id("council.suffolk")
            .inForce(InForce.from(LocalDate.of(2015, 4, 1)))
            .payeesNeedPermission(Citation.agreement("Suffolk direct payment agreement", "cl 10"))
            .addRestrictedPayee("trustee-1")
            .build();
    CaseFile caseFile =
        Example.adult(Categories.PERSONAL_ASSISTANT)
            .use(new UseTerms(Optional.empty(), permitted, false))
            .caseFile();
    return EnglandPacks.policies()
        .and(suffolk.toRulePack())
        .decide(
            Example.pay(
                Payee.individual("trustee-1", Kinship.NONE, Household.LIVES_ELSEWHERE),
                Supply.CARE),
            caseFile);
  }
}
