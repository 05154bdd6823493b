package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.money.Amount;

/** SI 2013/1617 regulation 13(4). */
class Regulation13OffsetTest {
  @ParameterizedTest(name = "{0}: unused {1}, due {2}")
  @CsvSource({
    "H9, 500.00, 400.00, 400.00",
    "reg 13(4), 400.00, 400.00, 400.00",
    "reg 13(4), 399.99, 400.00, 399.99",
    "reg 13(4), 0.00, 400.00, 0.00"
  })
  void H9_unused_money_is_set_against_what_is_due(
      String source, String unused, String due, String most) {
    assertThat(Regulation13Offset.most(Amount.pounds(unused), Amount.pounds(due)))
        .as(source)
        .isEqualTo(Amount.pounds(most));
  }

  @Test
  void less_than_nothing_is_refused() {
    assertThatThrownBy(() -> Regulation13Offset.most(Amount.pence(-1), Amount.ZERO_POUNDS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Regulation13Offset.SOURCE).hasToString("SI 2013/1617 reg 13(4)");
  }
}
