package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Councils and health bodies, which are renamed and replaced over time. */
class FunderTest {
  private static final LocalDate CHANGE = LocalDate.of(2022, 7, 1);
  private static final Funder GROUP =
      new Funder(
          FunderId.of("nottingham-ccg"), FunderKind.CLINICAL_COMMISSIONING_GROUP, "Nottingham CCG");
  private static final Funder BOARD =
      new Funder(FunderId.of("nottingham-icb"), FunderKind.INTEGRATED_CARE_BOARD, "Nottingham ICB");

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "CLINICAL_COMMISSIONING_GROUP, 2013-03-31, false",
    "CLINICAL_COMMISSIONING_GROUP, 2013-04-01, true",
    "CLINICAL_COMMISSIONING_GROUP, 2022-06-30, true",
    "CLINICAL_COMMISSIONING_GROUP, 2022-07-01, false",
    "INTEGRATED_CARE_BOARD, 2022-06-30, false",
    "INTEGRATED_CARE_BOARD, 2022-07-01, true",
    "LOCAL_AUTHORITY, 2025-01-01, true",
    "NHS_ENGLAND, 2013-03-31, false",
    "NHS_ENGLAND, 2013-04-01, true"
  })
  void S2_20_a_kind_of_body_exists_from_its_first_day_to_its_last(
      FunderKind kind, LocalDate date, boolean exists) {
    assertThat(kind.existsOn(date)).isEqualTo(exists);
  }

  @Test
  void S2_20_a_board_takes_the_place_of_a_group_on_the_day_itself() {
    FunderSuccession succession = new FunderSuccession(GROUP, BOARD, CHANGE);
    assertThat(succession.on(CHANGE.minusDays(1))).isEqualTo(GROUP);
    assertThat(succession.on(CHANGE)).isEqualTo(BOARD);
    assertThat(succession.on(CHANGE.plusDays(1))).isEqualTo(BOARD);
  }

  @Test
  void a_succession_needs_both_bodies_on_their_sides_of_the_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunderSuccession(GROUP, BOARD, CHANGE.minusDays(1)))
        .withMessage("no INTEGRATED_CARE_BOARD existed on 2022-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunderSuccession(GROUP, BOARD, CHANGE.plusDays(1)))
        .withMessage("no CLINICAL_COMMISSIONING_GROUP existed on the day before 2022-07-02");
  }

  @Test
  void a_successor_funds_all_that_its_predecessor_did() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunderSuccession(GROUP, Budgets.COUNCIL, CHANGE))
        .withMessage("a LOCAL_AUTHORITY cannot take over the NHS stream");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunderSuccession(Budgets.COUNCIL, Budgets.COUNCIL, CHANGE));
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_AUTHORITY, ADULT_SOCIAL_CARE, true",
    "LOCAL_AUTHORITY, CHILDRENS_SOCIAL_CARE, true",
    "LOCAL_AUTHORITY, EDUCATION, true",
    "LOCAL_AUTHORITY, NHS, false",
    "INTEGRATED_CARE_BOARD, NHS, true",
    "INTEGRATED_CARE_BOARD, ADULT_SOCIAL_CARE, false",
    "CLINICAL_COMMISSIONING_GROUP, NHS, true",
    "NHS_ENGLAND, NHS, true"
  })
  void a_body_answers_for_its_own_streams(FunderKind kind, FundingStream stream, boolean funds) {
    assertThat(kind.funds(stream)).isEqualTo(funds);
  }

  @Test
  void what_made_the_bodies_is_remembered_and_says_so() {
    for (FunderKind kind : FunderKind.values()) {
      assertThat(kind.source().isVerified()).isFalse();
    }
  }
}
