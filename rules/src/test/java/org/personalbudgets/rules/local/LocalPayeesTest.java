package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.layers;
import static org.personalbudgets.rules.local.Local.NATIONAL;
import static org.personalbudgets.rules.local.Local.POLICY;
import static org.personalbudgets.rules.local.Local.pack;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsQuestions;

/** A council's own questions about who is paid. */
class LocalPayeesTest {
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
}
