package org.personalbudgets.rules.england.careact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.rules.Example;

class CareActPackTest {
  private static final RulePack PACK = CareActPack.adultDirectPayments();

  @ParameterizedTest(name = "Care Act 2014, from 1 April 2015: {0}")
  @CsvSource({"2015-03-31, REFERRED", "2015-04-01, ALLOWED", "2015-04-02, ALLOWED"})
  void it_holds_from_its_first_day(LocalDate day, Answer answer) {
    assertThat(
            Example.decide(
                    Example.buy(Categories.GYM).withDate(day),
                    Example.adult(Categories.GYM).caseFile(),
                    PACK)
                .answer())
        .isEqualTo(answer);
  }

  @Test
  void it_is_the_same_pack_each_time_to_the_byte() {
    assertThat(CareActPack.adultDirectPayments().reference()).isEqualTo(PACK.reference());
  }

  @Test
  void each_policy_has_an_id_of_its_own_provision() {
    assertThat(PACK.policies())
        .extracting(SpendPolicy::id)
        .allMatch(id -> id.startsWith("careact.") || id.startsWith("directpayments."));
  }

  @Test
  void no_reason_and_no_question_is_listed_twice() {
    assertThat(CareActPack.reasonCodes()).doesNotHaveDuplicates().isNotEmpty();
    assertThat(CareActPack.reasonCodes())
        .extracting(ReasonCode::value)
        .allMatch(code -> code.startsWith("careact.s") || code.startsWith("directpayments.reg"));
    assertThat(CareActPack.questions())
        .extracting(Question::code)
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }
}
