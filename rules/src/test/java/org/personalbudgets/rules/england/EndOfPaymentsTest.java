package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.HoldingRequirements;
import org.personalbudgets.core.agreement.HoldingResult;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.rules.Example;

/** Care Act 2014 s 33(4), SI 2009/1887 reg 17, SI 2014/1652 reg 14, SI 2013/1617 reg 17. */
class EndOfPaymentsTest {
  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            "s 33(4): all met",
            Regime.CARE_ACT_ADULT,
            DirectPaymentHolder.PERSON,
            null,
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "s 33(4): not capable",
            Regime.CARE_ACT_ADULT,
            DirectPaymentHolder.PERSON,
            HoldingCondition.CARE_ACT_CAPABLE,
            Truth.HOLDS),
        Arguments.of(
            "s 33(4): not appropriate",
            Regime.CARE_ACT_CARER,
            DirectPaymentHolder.PERSON,
            HoldingCondition.CARE_ACT_APPROPRIATE,
            Truth.HOLDS),
        Arguments.of(
            "s 33(4): not in best interests",
            Regime.CARE_ACT_ADULT,
            DirectPaymentHolder.AUTHORISED_PERSON,
            HoldingCondition.CARE_ACT_BEST_INTERESTS,
            Truth.HOLDS),
        Arguments.of(
            "reg 17: welfare",
            Regime.CHILDREN_ACT,
            DirectPaymentHolder.PARENT,
            HoldingCondition.CHILDREN_WELFARE,
            Truth.HOLDS),
        Arguments.of(
            "reg 14: adverse impact",
            Regime.SPECIAL_EDUCATIONAL_NEEDS,
            DirectPaymentHolder.PARENT,
            HoldingCondition.SEN_NO_ADVERSE_IMPACT,
            Truth.HOLDS),
        Arguments.of(
            "NHS reg 17: consent withdrawn",
            Regime.NHS,
            DirectPaymentHolder.PERSON,
            HoldingCondition.NHS_CONSENT,
            Truth.HOLDS),
        Arguments.of(
            "NHS reg 17: representative's consent withdrawn",
            Regime.NHS,
            DirectPaymentHolder.REPRESENTATIVE,
            HoldingCondition.NHS_REPRESENTATIVE_CONSENTS,
            Truth.HOLDS),
        Arguments.of(
            "NHS reg 17: no longer appropriate, may stop",
            Regime.NHS,
            DirectPaymentHolder.PERSON,
            HoldingCondition.NHS_APPROPRIATE,
            Truth.DOES_NOT_HOLD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void when_payments_must_stop(
      String source,
      Regime regime,
      DirectPaymentHolder holder,
      HoldingCondition failing,
      Truth must) {
    Map<HoldingCondition, Finding> found = new EnumMap<>(HoldingCondition.class);
    for (HoldingCondition condition : HoldingRequirements.of(regime, holder)) {
      found.put(condition, Finding.decided(condition != failing));
    }
    HoldingResult held =
        HoldingRequirements.judge(regime, holder, Circumstances.unknown(), Example.TODAY, found);

    assertThat(EndOfPayments.mustStop(held)).as(source).isEqualTo(must);
    assertThat(EndOfPayments.source(regime).isVerified()).isTrue();
  }

  @Test
  void an_open_condition_stops_nothing() {
    HoldingResult open =
        HoldingRequirements.judge(
            Regime.CARE_ACT_ADULT,
            DirectPaymentHolder.PERSON,
            Circumstances.unknown(),
            Example.TODAY,
            Map.of());

    assertThat(EndOfPayments.mustStop(open)).isEqualTo(Truth.DOES_NOT_HOLD);
  }
}
