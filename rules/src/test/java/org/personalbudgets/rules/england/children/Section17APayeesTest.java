package org.personalbudgets.rules.england.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;
import org.personalbudgets.rules.Example;

/** Children Act 1989 section 17A(2), and SI 2009/1887 Schedule 1. */
class Section17APayeesTest {
  private static final RulePack PACK = ChildrenPack.directPayments();

  @ParameterizedTest(name = "{0}: {1}, born {2}")
  @CsvSource({
    // spending on 2 February 2026
    "s 17A(2)(a), PARENT, 2014-02-02, ALLOWED",
    "s 17A(2)(a), PARENT, 2008-02-03, ALLOWED",
    "'s 17A(2)(a): 18 today', PARENT, 2008-02-02, REFUSED",
    "s 17A(2)(c), YOUNG_PERSON, 2008-02-03, ALLOWED",
    "'s 17A(2)(c): 16 today', YOUNG_PERSON, 2010-02-02, ALLOWED",
    "'s 17A(2)(c): 16 tomorrow', YOUNG_PERSON, 2010-02-03, REFUSED",
    "'s 17A(2)(c): 18 today', YOUNG_PERSON, 2008-02-02, REFUSED",
    "s 17A(2)(b), PERSON, 1986-02-02, ALLOWED"
  })
  void who_may_hold_a_direct_payment_at_which_age(
      String source, DirectPaymentHolder holder, LocalDate born, Answer answer) {
    Decision decision =
        decide(
            buy(Categories.GYM),
            caseFile(holder, Circumstances.builder().dateOfBirth(born).build()),
            PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    if (answer == Answer.REFUSED) {
      assertThat(codes(decision)).containsExactly("children.s17a-not-a-payee");
    }
  }

  @Test
  void age_is_not_asked_again_where_nobody_knows_it() {
    assertThat(
            decide(
                    buy(Categories.GYM),
                    caseFile(DirectPaymentHolder.YOUNG_PERSON, Circumstances.unknown()),
                    PACK)
                .answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @ParameterizedTest(name = "Sch 1, read in part: held by {0}")
  @CsvSource({"YOUNG_PERSON, REFERRED", "PARENT, ALLOWED"})
  void an_order_of_a_young_person_who_holds_it_is_a_question(
      DirectPaymentHolder holder, Answer answer) {
    CaseFile caseFile = caseFile(holder, underOrder());

    Decision decision = decide(buy(Categories.GYM), caseFile, PACK);

    assertThat(decision.answer()).isEqualTo(answer);
    if (answer == Answer.REFERRED) {
      String code = HoldingCondition.CHILDREN_NO_LISTED_ORDER.question().code();
      assertThat(asked(decision)).containsExactly(code + " about person");
      assertThat(
              decide(
                      buy(Categories.GYM),
                      caseFile.plus(
                          Example.judgement(
                              HoldingCondition.CHILDREN_NO_LISTED_ORDER.question(),
                              "person",
                              false)),
                      PACK)
                  .answer())
          .isEqualTo(Answer.REFUSED);
    }
  }

  private static Circumstances underOrder() {
    return Circumstances.builder()
        .addExclusionOrder(ExclusionOrder.DRUG_REHABILITATION_REQUIREMENT)
        .build();
  }

  private static CaseFile caseFile(DirectPaymentHolder holder, Circumstances circumstances) {
    return CaseFile.builder()
        .plan(
            Example.under(Regime.CHILDREN_ACT)
                .line(
                    "line-1",
                    Categories.GYM,
                    Regime.CHILDREN_ACT,
                    ManagementMode.directPaymentTo(holder))
                .agree())
        .circumstances(circumstances)
        .build();
  }
}
