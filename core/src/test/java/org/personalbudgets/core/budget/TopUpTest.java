package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.IncompleteException;

/** Private money on top of a budget. */
class TopUpTest {
  static TopUp.Builder topUp(FundingStream stream, String pounds) {
    return TopUp.builder().stream(stream)
        .amount(Budgets.weekly(pounds))
        .payer(TopUpPayer.FAMILY)
        .purpose("a larger room");
  }

  @Test
  void S3_39_a_parent_may_top_up_a_childs_budget() {
    TopUp topUp =
        TopUp.builder().stream(FundingStream.CHILDRENS_SOCIAL_CARE)
            .amount(Budgets.weekly("5.00"))
            .payer(TopUpPayer.PARENT)
            .purpose("a dearer wheelchair")
            .build();
    assertThat(topUp.amount()).isEqualTo(Budgets.weekly("5.00"));
  }

  @Test
  void health_care_is_not_topped_up() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> topUp(FundingStream.NHS, "5.00").build())
        .withMessage("the NHS stream cannot be topped up");
  }

  /** Care Act 2014 s 30(3); figures ours. */
  @ParameterizedTest
  @CsvSource({"800.00, 694.00, 106.00", "694.00, 694.00, 0.00", "650.00, 694.00, 0.00"})
  void s_30_3_the_additional_cost_is_what_the_preferred_home_costs_beyond_the_budget(
      String preferred, String inBudget, String additional) {
    assertThat(TopUp.additionalCost(Budgets.weekly(preferred), Budgets.weekly(inBudget)))
        .isEqualTo(Budgets.weekly(additional));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopUp.additionalCost(Budgets.weekly("-0.01"), Budgets.weekly(inBudget)));
  }

  @Test
  void a_top_up_is_more_than_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> topUp(FundingStream.EDUCATION, "0.00").build());
    assertThat(topUp(FundingStream.EDUCATION, "0.01").build().amount())
        .isEqualTo(Budgets.weekly("0.01"));
  }

  @ParameterizedTest(name = "{0} with ground {1}: {2}")
  @CsvSource({
    "FIRST_PARTY, true, true",
    "FIRST_PARTY, false, false",
    "FAMILY, true, false",
    "FAMILY, false, true"
  })
  void people_top_up_their_own_budget_only_on_a_ground(
      TopUpPayer payer, boolean ground, boolean builds) {
    TopUp.Builder topUp =
        TopUp.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
            .amount(Budgets.weekly("5.00"))
            .purpose("a larger room")
            .payer(payer);
    if (ground) {
      topUp.firstPartyGround(FirstPartyGround.DEFERRED_PAYMENT_AGREEMENT);
    }
    if (builds) {
      assertThat(topUp.build().payer()).isEqualTo(payer);
    } else {
      assertThatIllegalArgumentException().isThrownBy(topUp::build);
    }
  }

  @Test
  void the_grounds_are_remembered_and_say_so() {
    for (FirstPartyGround ground : FirstPartyGround.values()) {
      assertThat(ground.source().isVerified()).isFalse();
    }
  }

  @Test
  void everything_missing_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> TopUp.builder().build());
    assertThat(missing.missing()).containsExactly("stream", "amount", "payer", "purpose");
  }
}
