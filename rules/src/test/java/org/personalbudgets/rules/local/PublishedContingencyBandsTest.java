package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.NotInForceException;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.surplus.BandPosition;
import org.personalbudgets.core.surplus.ContingencyBand;
import org.personalbudgets.core.surplus.SurplusFinding;
import org.personalbudgets.core.surplus.SurplusPartKind;
import org.personalbudgets.core.surplus.SurplusRequest;
import org.personalbudgets.money.Amount;

/** Cases H1 and H3: how much may build up before any of it is over. */
class PublishedContingencyBandsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @ParameterizedTest(name = "{0}: {1}, balance {2}")
  @CsvSource({
    "H1, ST_HELENS, 800.00, WITHIN, 0.00",
    "H1, ST_HELENS, 801.00, ABOVE,  1.00",
    "H1, ST_HELENS, 0.00,   WITHIN, 0.00",
    "H3, SEFTON,    399.00, BELOW,  0.00",
    "H3, SEFTON,    400.00, WITHIN, 0.00",
    "H3, SEFTON,    800.00, WITHIN, 0.00",
    "H3, SEFTON,    801.00, ABOVE,  1.00",
  })
  void H1_H3_a_balance_at_100_pounds_a_week(
      String source, String council, String balance, BandPosition position, String surplus) {
    Ledger ledger = Ledger.inPounds();
    if (!Amount.pounds(balance).isZero()) {
      ledger =
          ledger.append(
              Posting.builder().id(PostingId.of("in")).kind(PostingKind.PAYMENT_IN).stream(
                      FundingStream.ADULT_SOCIAL_CARE)
                  .amount(Amount.pounds(balance))
                  .effectiveOn(DAY)
                  .recordedOn(DAY)
                  .build());
    }
    SurplusFinding finding =
        SurplusFinding.of(
            SurplusRequest.builder().ledger(ledger).stream(FundingStream.ADULT_SOCIAL_CARE)
                .asOf(DAY)
                .weekly(Amount.pounds("100.00"))
                .band(band(council))
                .build());
    assertThat(finding.position()).as(source).isEqualTo(position);
    assertThat(finding.of(SurplusPartKind.TRUE_SURPLUS)).isEqualTo(Amount.pounds(surplus));
  }

  private static ContingencyBand band(String council) {
    DatedTable<ContingencyBand> table =
        council.equals("SEFTON")
            ? PublishedContingencyBands.SEFTON
            : PublishedContingencyBands.ST_HELENS;
    return table.on(DAY).value();
  }

  @Test
  void no_band_is_known_before_the_care_act() {
    LocalDate before = LocalDate.of(2015, 3, 31);
    assertThat(PublishedContingencyBands.SEFTON.covers(before.plusDays(1))).isTrue();
    assertThatThrownBy(() -> PublishedContingencyBands.SEFTON.on(before))
        .isInstanceOf(NotInForceException.class);
    assertThatThrownBy(() -> PublishedContingencyBands.ST_HELENS.on(before))
        .isInstanceOf(NotInForceException.class);
  }
}
