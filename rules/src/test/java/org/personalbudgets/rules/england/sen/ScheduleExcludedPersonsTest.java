package org.personalbudgets.rules.england.sen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.decide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.Example;

/** SI 2014/1652 regulation 5 and the Schedule, which was read in part. */
class ScheduleExcludedPersonsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'Sch: held by the young person', YOUNG_PERSON, , REFERRED",
    "'Sch: the order is not listed', YOUNG_PERSON, true, ALLOWED",
    "'Sch: the order is listed', YOUNG_PERSON, false, REFUSED",
    "'Sch: held by a parent', PARENT, , ALLOWED"
  })
  void an_order_of_the_recipient_is_a_question(
      String source, DirectPaymentHolder holder, Boolean notListed, Answer answer) {
    SpendRequest request = buy(Categories.TUTOR).withMode(ManagementMode.directPaymentTo(holder));
    CaseFile caseFile =
        Sen.elsewhere(
            CaseFile.builder()
                .plan(Sen.tutor().plan())
                .circumstances(
                    Circumstances.builder()
                        .addExclusionOrder(ExclusionOrder.ALCOHOL_TREATMENT_REQUIREMENT)
                        .build())
                .build());
    if (notListed != null) {
      caseFile =
          caseFile.plus(
              Example.judgement(
                  HoldingCondition.SEN_NO_LISTED_ORDER.question(), "person", notListed));
    }

    assertThat(decide(request, caseFile, SenPack.personalBudgets()).answer())
        .as(source)
        .isEqualTo(answer);
  }
}
