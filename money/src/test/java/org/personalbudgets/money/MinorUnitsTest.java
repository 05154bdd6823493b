package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinorUnitsTest {
  @Test
  void knows_every_currency_people_are_paid_in() {
    assertThat(MinorUnits.codes()).hasSize(155).doesNotHaveDuplicates().contains("GBP", "EUR");
  }

  @Test
  void agrees_with_the_table_of_the_jdk_where_that_is_not_tampered_with() {
    for (String code : MinorUnits.codes()) {
      assertThat(MinorUnits.of(code).digits())
          .as(code)
          .isEqualTo(Currency.getInstance(code).getDefaultFractionDigits());
      assertThat(MinorUnits.of(code).code()).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BGN", "HRK", "DEM", "ZWL", "SLL", "ANG", "XAU", "XDR", "XTS", "XXX", "CLF", "CHE"
      })
  void leaves_out_ceased_currencies_and_what_is_no_currency(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> MinorUnits.of(code));
  }

  @ParameterizedTest(name = "H17 [{0}]")
  @ValueSource(
      strings = {
        "GB[P]",
        "GBP|X",
        "gbp",
        "Gbp",
        "GBP ",
        " GBP",
        "",
        "GB",
        "GBPP",
        "(?i)gbp",
        ".*",
        "...",
        "G\u0392P",
        "\uFF27\uFF22\uFF30",
        "826"
      })
  void H17_refuses_every_text_that_is_not_exactly_a_code(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinorUnits.of(code))
        .withMessage(
            "unknown currency code: expected three ASCII capitals of a current ISO 4217 currency");
  }
}
