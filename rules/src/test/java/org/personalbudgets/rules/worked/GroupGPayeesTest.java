package org.personalbudgets.rules.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.request;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsQuestions;
import org.personalbudgets.rules.england.nhs.NhsQuestions;

/** Group G of the worked examples: who may be paid. */
class GroupGPayeesTest {
  private static final String USED = "careact.s33-used-for-plan";
  private static final String FOR_CARE = "directpayments.reg3-relative-paid-for-care";

  static Stream<Row> rows() {
    return Stream.of(
        Row.derived(
            "G9: daughter in the household, nothing judged",
            "SI 2014/2871 reg 3",
            () -> pays(Kinship.DAUGHTER, Household.SAME_HOUSEHOLD, Supply.CARE),
            Answer.REFERRED,
            FOR_CARE),
        Row.derived(
            "G9: not necessary",
            "SI 2014/2871 reg 3",
            () -> paysJudged(Kinship.DAUGHTER, Supply.CARE, false),
            Answer.REFUSED,
            FOR_CARE),
        Row.derived(
            "G9: necessary",
            "SI 2014/2871 reg 3",
            () -> paysJudged(Kinship.DAUGHTER, Supply.CARE, true),
            Answer.ALLOWED,
            USED),
        Row.derived(
            "G10: daughter elsewhere",
            "SI 2014/2871 reg 3(3)(c)",
            () -> pays(Kinship.DAUGHTER, Household.LIVES_ELSEWHERE, Supply.CARE),
            Answer.ALLOWED,
            USED),
        notListed("G12: cousin", Kinship.COUSIN),
        notListed("G12: nephew", Kinship.NEPHEW),
        notListed("G12: friend", Kinship.FRIEND),
        notListed("G12: lodger", Kinship.LODGER),
        Row.derived(
            "G13: relative for administration, necessary",
            "SI 2014/2871 reg 3(2)(b)",
            () -> paysJudged(Kinship.SISTER, Supply.ADMINISTRATION, true),
            Answer.ALLOWED,
            USED),
        Row.verified(
            "G19: Oxfordshire, the mother in the household covers shifts",
            "LGSCO 17 018 339, as a forum tells it",
            () -> pays(Kinship.PARENT, Household.SAME_HOUSEHOLD, Supply.CARE),
            Answer.REFERRED,
            FOR_CARE),
        Row.derived(
            "G21: friend in the household, named, necessary",
            "SI 2013/1617 regs 8(5A), (5B) and 11(3A)",
            () -> patientPaysFriend("p-1"),
            Answer.ALLOWED,
            "nhs.reg11-used-as-planned"),
        Row.derived(
            "G21: not named in the plan",
            "SI 2013/1617 regs 8(5A), (5B) and 11(3A)",
            () -> patientPaysFriend("p-2"),
            Answer.REFUSED,
            "nhs.reg8-connected-person-not-named"),
        notListed("G23: friend in the household", Kinship.FRIEND));
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

  private static Example assistant() {
    return Example.adult(Categories.PERSONAL_ASSISTANT);
  }

  private static Row notListed(String id, Kinship kinship) {
    return Row.derived(
        id,
        "SI 2014/2871 reg 3(3)",
        () -> pays(kinship, Household.SAME_HOUSEHOLD, Supply.CARE),
        Answer.ALLOWED,
        USED);
  }

  private static Decision pays(Kinship kinship, Household household, Supply supply) {
    return decide(
        Example.pay(Payee.individual("p-1", kinship, household), supply), assistant().caseFile());
  }

  private static Decision paysJudged(Kinship kinship, Supply supply, boolean necessary) {
    var question =
        supply == Supply.ADMINISTRATION
            ? DirectPaymentsQuestions.NECESSARY_FOR_ADMINISTRATION
            : DirectPaymentsQuestions.NECESSARY_FOR_CARE;
    return decide(
        Example.pay(Payee.individual("p-1", kinship, Household.SAME_HOUSEHOLD), supply),
        assistant().judged(question, "p-1", necessary));
  }

  private static Decision patientPaysFriend(String named) {
    PlanLine line =
        Example.line(
                "line-1",
                Categories.PERSONAL_ASSISTANT,
                Regime.NHS,
                "NHS",
                Example.directPayment(Regime.NHS))
            .addNamedPayee(named)
            .build();
    CaseFile caseFile =
        CaseFile.builder()
            .plan(Example.under(Regime.NHS).line(line).agree())
            .stays(StayHistory.none())
            .judgements(List.of(judgement(NhsQuestions.NECESSARY_FOR_NEED, "p-1", true)))
            .build();
    return decide(
        Example.pay(Payee.individual("p-1", Kinship.FRIEND, Household.SAME_HOUSEHOLD), Supply.CARE),
        caseFile);
  }
}
