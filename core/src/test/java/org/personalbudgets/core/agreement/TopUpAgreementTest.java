package org.personalbudgets.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.TopUp;
import org.personalbudgets.core.budget.TopUpPayer;
import org.personalbudgets.money.Cadence;

/** The written agreement of whoever pays a top-up. */
class TopUpAgreementTest {
  @Test
  void all_eight_items_are_required_and_named_when_missing() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> TopUpAgreement.builder().build());
    assertThat(missing.missing())
        .containsExactly(
            "topUp",
            "budgetAmount",
            "paymentFrequency",
            "paidTo",
            "review",
            "ifPaymentsStop",
            "ifProviderChargesMore",
            "ifPayersMeansChange");
  }

  @Test
  void with_all_eight_it_builds() {
    TopUpAgreement agreement = agreement("the person may have to move").build();
    assertThat(agreement.topUp().payer()).isEqualTo(TopUpPayer.CHARITY);
    assertThat(agreement.paidTo()).isEqualTo(TopUpRecipient.FUNDER);
  }

  @Test
  void each_says_something() {
    assertThatIllegalArgumentException().isThrownBy(() -> agreement(" ").build());
  }

  private static TopUpAgreement.Builder agreement(String ifPaymentsStop) {
    return TopUpAgreement.builder()
        .topUp(
            TopUp.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
                .amount(Budgets.weekly("15.00"))
                .payer(TopUpPayer.CHARITY)
                .purpose("a larger room")
                .build())
        .budgetAmount(Budgets.weekly("700.00"))
        .paymentFrequency(Cadence.FOUR_WEEKS)
        .paidTo(TopUpRecipient.FUNDER)
        .review(
            new ReviewTerms(Agreements.DAY.plusMonths(6), "by letter", PartyRole.LOCAL_AUTHORITY))
        .ifPaymentsStop(ifPaymentsStop)
        .ifProviderChargesMore("the payer pays the difference")
        .ifPayersMeansChange("the payer says so at once");
  }
}
