package org.personalbudgets.rules.england.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.Example;

/** SI 2009/1887 regulation 15, and Children Act 1989 section 17 for money managed otherwise. */
class Regulation15UseForServiceTest {
  private static final RulePack PACK = ChildrenPack.directPayments();

  @ParameterizedTest(name = "seed 68: {0}")
  @ValueSource(
      strings = {
        "care.personal-care",
        "leisure.club",
        "breaks.respite",
        "breaks.holiday.companion",
        "care.personal-assistant",
        "equipment.aid",
        "equipment.maintenance"
      })
  void what_a_childs_budget_is_used_for(String code) {
    Category category = Category.of(code);

    Decision linked = decide(buy(category), child(category), PACK);
    assertThat(linked.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(codes(linked)).containsExactly("children.reg15-used-for-service");

    Decision unlinked = decide(request(category).build(), child(category), PACK);
    assertThat(unlinked.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(unlinked)).containsExactly("children.reg15-not-used-for-service");
  }

  @Test
  void what_no_line_provides_for_is_judged() {
    SpendRequest claimed = request(Categories.CAR).addNeed(NeedId.of("CHILDREN_ACT")).build();
    CaseFile child = child(Categories.GYM);

    assertThat(asked(decide(claimed, child, PACK)))
        .containsExactly("children.purchase-is-service about request-1");
    assertThat(
            codes(
                decide(
                    claimed,
                    child.plus(
                        Example.judgement(ChildrenQuestions.IS_THE_SERVICE, "request-1", true)),
                    PACK)))
        .containsExactly("children.reg15-service-judged");
    assertThat(
            codes(
                decide(
                    claimed,
                    child.plus(
                        Example.judgement(ChildrenQuestions.IS_THE_SERVICE, "request-1", false)),
                    PACK)))
        .containsExactly("children.reg15-service-only-claimed");
  }

  @Test
  void whether_a_service_is_called_for_goes_to_whoever_may_say() {
    Question open =
        new Question(
            "children.service-called-for",
            DecisionMaker.LOCAL_AUTHORITY,
            Citation.law("Children Act 1989", "s 17A(2)"));
    CaseFile caseFile =
        Example.under(Regime.CHILDREN_ACT)
            .need("open", Regime.CHILDREN_ACT, Finding.undecided(open), MeetingOfNeed.UNMET)
            .line(
                Example.line(
                        "line-1",
                        Categories.GYM,
                        Regime.CHILDREN_ACT,
                        "open",
                        Example.directPayment(Regime.CHILDREN_ACT))
                    .build())
            .caseFile();

    Decision decision = decide(buy(Categories.GYM), caseFile, PACK);

    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(asked(decision)).containsExactly("children.service-called-for about open");
  }

  @Test
  void money_managed_by_the_council_is_for_the_needs_of_the_plan_and_the_answer_is_unverified() {
    CaseFile managed =
        Example.under(Regime.CHILDREN_ACT)
            .line(
                "line-1", Categories.GYM, Regime.CHILDREN_ACT, ManagementMode.managedByAuthority())
            .caseFile();

    Decision linked = decide(buy(Categories.GYM), managed, PACK);
    assertThat(codes(linked)).containsExactly("children.s17-meets-need");
    assertThat(linked.restsOnVerifiedLaw()).isFalse();
    Decision unlinked =
        decide(
            request(Categories.GYM).mode(ManagementMode.managedByAuthority()).build(),
            managed,
            PACK);
    assertThat(codes(unlinked)).containsExactly("children.s17-meets-no-need");
  }

  @ParameterizedTest(name = "CH-DATE: {0}")
  @CsvSource({"2009-11-08, REFERRED", "2009-11-09, ALLOWED", "2009-11-10, ALLOWED"})
  void the_pack_holds_from_its_first_day(LocalDate day, Answer answer) {
    assertThat(decide(buy(Categories.GYM).withDate(day), child(Categories.GYM), PACK).answer())
        .isEqualTo(answer);
  }

  private static CaseFile child(Category category) {
    return Example.under(Regime.CHILDREN_ACT)
        .line("line-1", category, Regime.CHILDREN_ACT)
        .caseFile();
  }
}
