package org.personalbudgets.rules.england.sen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.money.Amount;

/** SI 2014/1652 regulation 13. */
class Regulation13RepaymentTest {
  @ParameterizedTest(name = "reg 13: paid {0}, spent as agreed {1}")
  @CsvSource({
    "500.00, 0.00, 500.00",
    "500.00, 499.99, 0.01",
    "500.00, 500.00, 0.00",
    "500.00, 500.01, 0.00"
  })
  void only_money_not_spent_as_agreed_is_asked_back(String paid, String spent, String most) {
    assertThat(Regulation13Repayment.most(Amount.pounds(paid), Amount.pounds(spent)))
        .isEqualTo(Amount.pounds(most));
  }

  @Test
  void less_than_nothing_is_refused() {
    assertThatThrownBy(() -> Regulation13Repayment.most(Amount.pence(-1), Amount.ZERO_POUNDS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Regulation13Repayment.SOURCE).hasToString("SI 2014/1652 reg 13");
  }
}
