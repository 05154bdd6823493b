package org.personalbudgets.rules.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.surplus.BandPosition;
import org.personalbudgets.core.surplus.SurplusFinding;
import org.personalbudgets.core.surplus.SurplusPart;
import org.personalbudgets.core.surplus.SurplusPartKind;
import org.personalbudgets.money.Amount;

/** What may be set against a payment or asked back: SI 2013/1617 reg 13(4), SI 2014/1652 reg 13. */
class SurplusCeilingsTest {
  private static SurplusFinding finding(FundingStream stream, String surplus, String misused) {
    return new SurplusFinding(
        stream,
        LocalDate.of(2025, 6, 30),
        BandPosition.ABOVE,
        List.of(
            part(SurplusPartKind.CONTINGENCY, "200.00"),
            part(SurplusPartKind.TRUE_SURPLUS, surplus),
            part(SurplusPartKind.HONEST_MISTAKE, "30.00"),
            part(SurplusPartKind.USED_OTHERWISE, misused)));
  }

  private static SurplusPart part(SurplusPartKind kind, String pounds) {
    return new SurplusPart(kind, "x", Amount.pounds(pounds), Optional.empty());
  }

  @ParameterizedTest(name = "{0}: over {1}, due {2}")
  @CsvSource({
    "H9,        500.00, 400.00, 400.00",
    "reg 13(4), 400.00, 400.00, 400.00",
    "reg 13(4), 399.99, 400.00, 399.99",
  })
  void H9_of_a_surplus_no_more_than_what_is_due_is_set_against_it(
      String source, String surplus, String due, String most) {
    assertThat(
            SurplusCeilings.offset(finding(FundingStream.NHS, surplus, "1.00"), Amount.pounds(due)))
        .as(source)
        .isEqualTo(Amount.pounds(most));
  }

  @ParameterizedTest(name = "{0}: {1}, paid {2}, spent as agreed {3}")
  @CsvSource({
    // reclaimable: 100.00 over and 50.00 used otherwise
    "SI 2014/1652 reg 13, EDUCATION,         1000.00, 800.00, 150.00",
    "SI 2014/1652 reg 13, EDUCATION,         1000.00, 850.00, 150.00",
    "SI 2014/1652 reg 13, EDUCATION,         1000.00, 850.01, 149.99",
    "SI 2014/1652 reg 13, EDUCATION,         1000.00, 1000.01, 0.00",
    "Care Act s 33(5),    ADULT_SOCIAL_CARE, 1000.00, 1000.00, 150.00",
    "Care Act s 33(5),    ADULT_SOCIAL_CARE, 149.99,  0.00,    149.99",
    "SI 2013/1617 reg 15, NHS,               1000.00, 999.00,  150.00",
  })
  void no_more_is_asked_back_than_the_law_of_the_stream_allows(
      String source, FundingStream stream, String paid, String spent, String most) {
    assertThat(
            SurplusCeilings.repayment(
                finding(stream, "100.00", "50.00"), Amount.pounds(paid), Amount.pounds(spent)))
        .as(source)
        .isEqualTo(Amount.pounds(most));
  }

  @Test
  void less_than_nothing_is_refused_and_what_was_not_read_says_so() {
    SurplusFinding finding = finding(FundingStream.NHS, "1.00", "1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurplusCeilings.repayment(finding, Amount.pence(-1), Amount.ZERO_POUNDS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurplusCeilings.repayment(finding, Amount.ZERO_POUNDS, Amount.pence(-1)));
    assertThat(SurplusCeilings.GUIDANCE.isVerified()).isFalse();
  }
}
