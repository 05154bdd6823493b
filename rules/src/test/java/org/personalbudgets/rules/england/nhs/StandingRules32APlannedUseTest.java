package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.Independence;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.OrganisationId;
import org.personalbudgets.core.agreement.ThirdPartyOrganisation;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.rules.Example;

/** SI 2012/2996 regulation 32A(1): the three ways of seed 60, and a mix of them. */
class StandingRules32APlannedUseTest {
  private static final RulePack PACK = NhsPack.personalHealthBudgets();
  private static final ManagementMode THIRD_PARTY =
      ManagementMode.thirdParty(
          new ThirdPartyOrganisation(
              OrganisationId.of("broker"),
              "A broker",
              Independence.ofPersonAnd(Example.AGREED, Example.BOARD.id(), Example.COUNCIL.id())));

  static Stream<ManagementMode> otherModes() {
    return Stream.of(ManagementMode.notional(), THIRD_PARTY);
  }

  @ParameterizedTest
  @MethodSource("otherModes")
  void money_is_spent_as_was_planned_and_agreed(ManagementMode mode) {
    CaseFile caseFile =
        Example.under(Regime.NHS).line("line-1", Categories.GYM, Regime.NHS, mode).caseFile();

    assertThat(codes(decide(buy(Categories.GYM), caseFile, PACK)))
        .containsExactly("nhs.reg32a-planned-and-agreed");
    assertThat(codes(decide(request(Categories.CAR).mode(mode).build(), caseFile, PACK)))
        .containsExactly("nhs.reg32a-not-planned");
  }

  @Test
  void in_a_mix_each_line_is_judged_by_its_own_way() {
    CaseFile mix =
        Example.under(Regime.NHS)
            .line("line-1", Categories.GYM, Regime.NHS)
            .line("line-2", Categories.TAXI, Regime.NHS, ManagementMode.notional())
            .line("line-3", Categories.AID, Regime.NHS, THIRD_PARTY)
            .caseFile();

    assertThat(codes(decide(buy(Categories.GYM), mix, PACK)))
        .containsExactly("nhs.reg11-used-as-planned");
    assertThat(
            codes(
                decide(
                    request(Categories.TAXI).planLine(PlanLineId.of("line-2")).build(), mix, PACK)))
        .containsExactly("nhs.reg32a-planned-and-agreed");
    assertThat(
            codes(
                decide(
                    request(Categories.AID).planLine(PlanLineId.of("line-3")).build(), mix, PACK)))
        .containsExactly("nhs.reg32a-planned-and-agreed");
  }

  @ParameterizedTest(name = "Part 6A, from 1 October 2014: {0}")
  @CsvSource({"2014-09-30, REFERRED", "2014-10-01, ALLOWED"})
  void before_the_part_no_rule_speaks_of_such_budgets(LocalDate day, Answer answer) {
    CaseFile notional =
        Example.under(Regime.NHS)
            .line("line-1", Categories.GYM, Regime.NHS, ManagementMode.notional())
            .caseFile();

    assertThat(decide(buy(Categories.GYM).withDate(day), notional, PACK).answer())
        .isEqualTo(answer);
  }

  @Test
  void an_open_health_need_is_for_whoever_may_answer() {
    Question open =
        new Question(
            "nhs.need-to-be-met",
            DecisionMaker.HEALTH_BODY,
            Citation.law("SI 2013/1617", "reg 8(4)(a)"));
    CaseFile caseFile =
        Example.under(Regime.NHS)
            .need("open", Regime.NHS, Finding.undecided(open), MeetingOfNeed.UNMET)
            .line(
                Example.line(
                        "line-1",
                        Categories.GYM,
                        Regime.NHS,
                        "open",
                        Example.directPayment(Regime.NHS))
                    .build())
            .caseFile();

    assertThat(asked(decide(buy(Categories.GYM), caseFile, PACK)))
        .containsExactly("nhs.need-to-be-met about open");
    assertThat(
            asked(decide(buy(Categories.GYM).withMode(ManagementMode.notional()), caseFile, PACK)))
        .containsExactly("nhs.need-to-be-met about open");
  }
}
