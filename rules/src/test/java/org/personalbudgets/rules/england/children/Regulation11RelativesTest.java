package org.personalbudgets.rules.england.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** SI 2009/1887 regulation 11. */
class Regulation11RelativesTest {
  private static final RulePack PACK = ChildrenPack.directPayments();
  private static final String WELFARE = "children.relative-necessary-for-welfare about p-1";

  @ParameterizedTest(name = "reg 11: {0}, {1}, held by {2}")
  @CsvSource({
    "SPOUSE_OR_CIVIL_PARTNER, LIVES_ELSEWHERE, PARENT, children.relative-necessary-for-welfare",
    "GRANDPARENT, SAME_HOUSEHOLD, PARENT, children.relative-necessary-for-welfare",
    "GRANDPARENT, NOT_KNOWN, PARENT, children.relative-in-same-household",
    "GRANDPARENT, LIVES_ELSEWHERE, PARENT, ''",
    "SON, SAME_HOUSEHOLD, PARENT, children.relative-necessary-for-welfare",
    "DAUGHTER, SAME_HOUSEHOLD, PARENT, children.relative-necessary-for-welfare",
    "SON, SAME_HOUSEHOLD, YOUNG_PERSON, ''",
    "DAUGHTER, SAME_HOUSEHOLD, YOUNG_PERSON, ''",
    "NONE, SAME_HOUSEHOLD, YOUNG_PERSON, ''",
    "PARENT, SAME_HOUSEHOLD, YOUNG_PERSON, children.relative-necessary-for-welfare",
    "STEPPARENT, SAME_HOUSEHOLD, YOUNG_PERSON, children.step-parent-with-parent",
    "FRIEND, SAME_HOUSEHOLD, PARENT, ''",
    "NIECE, SAME_HOUSEHOLD, PARENT, ''"
  })
  void who_is_listed(
      Kinship kinship, Household household, DirectPaymentHolder holder, String question) {

    Decision decision = decide(pay(kinship, household), caseFile(holder), PACK);

    assertThat(asked(decision))
        .isEqualTo(question.isEmpty() ? List.of() : List.of(question + " about p-1"));
    assertThat(decision.answer()).isEqualTo(question.isEmpty() ? Answer.ALLOWED : Answer.REFERRED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'reg 11: necessary for welfare', true, ALLOWED",
    "'reg 11: not necessary', false, REFUSED"
  })
  void the_childs_welfare_decides(String source, boolean necessary, Answer answer) {
    CaseFile judged =
        caseFile(DirectPaymentHolder.PARENT)
            .plus(judgement(ChildrenQuestions.NECESSARY_FOR_WELFARE, "p-1", necessary));

    Decision decision = decide(pay(Kinship.SISTER, Household.SAME_HOUSEHOLD), judged, PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    if (answer == Answer.REFUSED) {
      assertThat(codes(decision)).containsExactly("children.reg11-relative-paid");
    }
  }

  @Test
  void seed_78_the_only_effective_way_is_a_local_question_beside_that_of_the_law() {
    SpendRequest sister = pay(Kinship.SISTER, Household.SAME_HOUSEHOLD);
    RulePack offer = PublishedCouncilLists.socialCareLocalOffer().toRulePack();
    CaseFile open = caseFile(DirectPaymentHolder.PARENT);
    CaseFile necessary = open.plus(judgement(ChildrenQuestions.NECESSARY_FOR_WELFARE, "p-1", true));

    assertThat(asked(decide(sister, open, PACK, offer)))
        .containsExactly(WELFARE, "local.only-effective-way-for-child about p-1");
    assertThat(asked(decide(sister, necessary, PACK, offer)))
        .containsExactly("local.only-effective-way-for-child about p-1");
    assertThat(decide(sister, necessary, PACK).answer()).isEqualTo(Answer.ALLOWED);
  }

  private static SpendRequest pay(Kinship kinship, Household household) {
    return Example.pay(Payee.individual("p-1", kinship, household), Supply.CARE);
  }

  private static CaseFile caseFile(DirectPaymentHolder holder) {
    return Example.under(Regime.CHILDREN_ACT)
        .line(
            "line-1",
            Categories.PERSONAL_ASSISTANT,
            Regime.CHILDREN_ACT,
            ManagementMode.directPaymentTo(holder))
        .caseFile();
  }
}
