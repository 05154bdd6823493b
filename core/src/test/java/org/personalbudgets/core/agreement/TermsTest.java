package org.personalbudgets.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.money.Amount;

/** The groups of terms that agreements carry. */
class TermsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"NET, 343.90", "GROSS, 454.00"})
  void C6_net_and_gross_are_the_same_money_seen_both_ways(PaymentBasis basis, String paid) {
    PaymentTerms terms = payment().basis(basis).contribution(Budgets.weekly("110.10")).build();
    assertThat(terms.paid()).isEqualTo(Budgets.weekly(paid));
    assertThat(terms.netAndGross().net().plus(terms.netAndGross().contribution()))
        .isEqualTo(terms.amount());
  }

  @Test
  void without_a_contribution_net_and_gross_are_one() {
    assertThat(payment().basis(PaymentBasis.NET).build().paid())
        .isEqualTo(Budgets.weekly("454.00"));
  }

  @Test
  void C5_a_contribution_above_the_payment_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> payment().basis(PaymentBasis.NET).contribution(Budgets.weekly("454.01")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> payment().basis(PaymentBasis.NET).contribution(Budgets.yearly("1.00")).build());
  }

  @Test
  void everything_missing_from_payment_terms_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> PaymentTerms.builder().build());
    assertThat(missing.missing()).containsExactly("amount", "basis", "timing", "firstPaymentOn");
  }

  @Test
  void a_one_off_payment_is_more_than_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OneOffPayment(Agreements.DAY, Amount.ZERO_POUNDS));
    OneOffPayment penny = new OneOffPayment(Agreements.DAY, Amount.pence(1));
    assertThat(payment().basis(PaymentBasis.NET).addOneOff(penny).build().oneOffs())
        .containsExactly(penny);
  }

  @Test
  void SEN_reg_8_one_account_may_hold_money_of_several_streams() {
    AccountTerms account =
        new AccountTerms(
            AccountType.SEPARATE_BANK_ACCOUNT,
            EnumSet.of(FundingStream.NHS, FundingStream.EDUCATION),
            false,
            false);
    assertThat(account.streams()).containsExactly(FundingStream.EDUCATION, FundingStream.NHS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AccountTerms(AccountType.PREPAID_CARD, Set.of(), false, false));
  }

  @ParameterizedTest(name = "check every {0} months, keep {1} years: {2}")
  @CsvSource({
    "1, 1, true",
    "12, 6, true",
    "24, 10, true",
    "0, 6, false",
    "25, 6, false",
    "12, 0, false",
    "12, 11, false"
  })
  void records_are_checked_and_kept_within_reason(int months, int years, boolean accepted) {
    if (accepted) {
      assertThat(new RecordKeeping(Set.of(RecordKind.TIMESHEETS), months, years).records())
          .containsExactly(RecordKind.TIMESHEETS);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new RecordKeeping(Set.of(), months, years));
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "28, 28, 28, true",
    "0, 0, 0, true",
    "366, 366, 366, true",
    "-1, 28, 28, false",
    "28, -1, 28, false",
    "28, 28, -1, false",
    "367, 28, 28, false",
    "28, 367, 28, false",
    "28, 28, 367, false"
  })
  void notice_is_given_in_days(int reduction, int funder, int holder, boolean accepted) {
    if (accepted) {
      assertThat(new NoticeTerms(reduction, funder, holder).reductionByFunder())
          .isEqualTo(reduction);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NoticeTerms(reduction, funder, holder))
          .withMessageContaining("must lie from 0 to 366");
    }
  }

  @Test
  void recovery_gives_time_to_repay() {
    assertThat(new RecoveryTerms(EnumSet.of(RecoveryGround.DEATH), 1, true).repayWithinDays())
        .isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new RecoveryTerms(Set.of(), 0, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new RecoveryTerms(Set.of(), 367, true));
  }

  @Test
  void an_employers_duties_need_somebody_employed() {
    assertThat(new EmploymentTerms(true, EnumSet.of(EmploymentDuty.REDUNDANCY_SAVING)).duties())
        .containsExactly(EmploymentDuty.REDUNDANCY_SAVING);
    assertThat(new EmploymentTerms(false, Set.of()).duties()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmploymentTerms(false, EnumSet.of(EmploymentDuty.PENSION)));
  }

  @Test
  void a_route_of_complaint_has_steps_each_once() {
    ComplaintRoute route =
        new ComplaintRoute(
            List.of(ComplaintStep.RECONSIDERATION, ComplaintStep.COMPLAINTS_PROCEDURE), 1);
    assertThat(route.steps())
        .containsExactly(ComplaintStep.RECONSIDERATION, ComplaintStep.COMPLAINTS_PROCEDURE);
    assertThatIllegalArgumentException().isThrownBy(() -> new ComplaintRoute(List.of(), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ComplaintRoute(
                    List.of(ComplaintStep.LOCAL_PANEL, ComplaintStep.LOCAL_PANEL), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ComplaintRoute(List.of(ComplaintStep.LOCAL_PANEL), -1));
  }

  @Test
  void terms_are_given_group_by_group() {
    NoticeTerms notice = new NoticeTerms(28, 28, 28);
    UseTerms use = new UseTerms(Optional.of("list-1"), Set.of("trustee-1"), false);
    AgreementTerms terms = AgreementTerms.builder().notice(notice).use(use).build();
    assertThat(terms.notice()).contains(notice);
    assertThat(terms.use()).contains(use);
    assertThat(terms.payment()).isEmpty();
    assertThat(AgreementTerms.none().notice()).isEmpty();
  }

  @Test
  void what_was_not_checked_about_the_holder_was_not_made() {
    HolderChecks checks = HolderChecks.builder().build();
    assertThat(checks.disclosure()).isEqualTo(DisclosureCheck.NOT_MADE);
    assertThat(checks.consentedOn()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HolderChecks.builder().consentedOn(LocalDate.MAX).build());
  }

  private static PaymentTerms.Builder payment() {
    return PaymentTerms.builder()
        .amount(Budgets.weekly("454.00"))
        .timing(PaymentTiming.IN_ADVANCE)
        .firstPaymentOn(Agreements.DAY);
  }
}
