package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.money.Amount;

/** One part of a budget. */
class StreamFundingTest {
  @Test
  void a_part_is_free_unless_it_says_otherwise() {
    StreamFunding part = Budgets.stream(FundingStream.ADULT_SOCIAL_CARE, Budgets.weekly("454.00"));
    assertThat(part.chargingRule()).isEqualTo(ChargingRule.FREE);
    assertThat(part.exclusionListId()).isEmpty();
  }

  @Test
  void everything_missing_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> StreamFunding.builder().build());
    assertThat(missing.missing()).containsExactly("stream", "funder", "amount");
  }

  @Test
  void a_body_cannot_fund_another_bodys_stream() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StreamFunding.builder().stream(FundingStream.NHS)
                    .funder(Budgets.COUNCIL)
                    .amount(Budgets.weekly("1.00"))
                    .build())
        .withMessage("a LOCAL_AUTHORITY does not fund the NHS stream");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "ADULT_SOCIAL_CARE, MEANS_TESTED, true",
    "ADULT_SOCIAL_CARE, REASONABLY_PRACTICABLE, false",
    "CHILDRENS_SOCIAL_CARE, REASONABLY_PRACTICABLE, true",
    "CHILDRENS_SOCIAL_CARE, MEANS_TESTED, false",
    "EDUCATION, MEANS_TESTED, false",
    "NHS, MEANS_TESTED, false",
    "NHS, FREE, true"
  })
  void a_stream_is_charged_for_only_as_its_law_allows(
      FundingStream stream, ChargingRule rule, boolean allowed) {
    StreamFunding.Builder part =
        StreamFunding.builder().stream(stream)
            .funder(stream == FundingStream.NHS ? Budgets.BOARD : Budgets.COUNCIL)
            .amount(Budgets.weekly("1.00"))
            .chargingRule(rule);
    if (allowed) {
      assertThat(part.build().chargingRule()).isEqualTo(rule);
    } else {
      assertThatIllegalArgumentException().isThrownBy(part::build);
    }
  }

  @Test
  void H08_an_amount_below_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budgets.stream(FundingStream.NHS, Budgets.weekly("-0.01")))
        .withMessage("amount of a stream must not be negative but is GBP -0.01");
    assertThat(Budgets.stream(FundingStream.NHS, Budgets.weekly("0")).amount().amount())
        .isEqualTo(Amount.ZERO_POUNDS);
  }
}
