package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.AccountType;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;

/** SI 2013/1617 regulation 10: accounts, and the one-off payment. */
class Regulation10AccountTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

  @ParameterizedTest(name = "{0}: {1} items, other payments {2}")
  @CsvSource({
    "reg 10(6): one item, 1, '', HOLDS",
    "reg 10(6): five items, 5, '', HOLDS",
    "reg 10(6): six items, 6, '', DOES_NOT_HOLD",
    "reg 10(6): another payment that year, 1, 2025-04-01, DOES_NOT_HOLD",
    "reg 10(6): another payment that year, 1, 2026-03-31, DOES_NOT_HOLD",
    "reg 10(6): payments of the years around, 1, 2025-03-31 2026-04-01, HOLDS"
  })
  void what_is_a_one_off_payment(String source, int items, String others, Truth oneOff) {
    List<LocalDate> payments =
        Arrays.stream(others.split(" "))
            .filter(text -> !text.isEmpty())
            .map(LocalDate::parse)
            .toList();

    assertThat(Regulation10Account.isOneOff(DAY, items, payments).truth())
        .as(source)
        .isEqualTo(oneOff);
  }

  @ParameterizedTest(name = "reg 10(6) to (8): {0}")
  @EnumSource(AccountType.class)
  void only_a_one_off_payment_goes_into_the_holders_own_account(AccountType type) {
    AccountTerms account =
        new AccountTerms(
            type, EnumSet.of(FundingStream.NHS, FundingStream.ADULT_SOCIAL_CARE), false, false);
    Limb oneOff = Regulation10Account.isOneOff(DAY, 1, List.of());
    Limb regular = Regulation10Account.isOneOff(DAY, 1, List.of(DAY.plusDays(1)));

    assertThat(Regulation10Account.mayBePaidInto(account, oneOff).truth()).isEqualTo(Truth.HOLDS);
    assertThat(Regulation10Account.mayBePaidInto(account, regular).truth())
        .isEqualTo(Truth.of(type != AccountType.PERSONAL_ACCOUNT));
  }

  @Test
  void a_payment_for_nothing_is_refused() {
    assertThatThrownBy(() -> Regulation10Account.isOneOff(DAY, 0, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
