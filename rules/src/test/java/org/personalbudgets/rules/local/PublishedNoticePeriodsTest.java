package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.NotInForceException;

/** Times for notice and repayment that councils and a health body have published. */
class PublishedNoticePeriodsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "recovery: repay within 2 weeks,             ST_HELENS,       2025-06-15",
    "recovery: return within 4 weeks,            WORCESTERSHIRE,  2025-06-29",
    "H4: ends 29 June,                           GLOUCESTERSHIRE, 2025-06-29",
    "agreement part B: at least 4 weeks,         SUFFOLK,         2025-06-29",
    "X47: at least 4 weeks,                      NORFOLK,         2025-06-29",
  })
  void a_notice_of_1_June_runs_to(String source, String publisher, LocalDate last) {
    assertThat(DAY.plusDays(table(publisher).on(DAY).value())).as(source).isEqualTo(last);
  }

  private static DatedTable<Integer> table(String publisher) {
    return switch (publisher) {
      case "ST_HELENS" -> PublishedNoticePeriods.ST_HELENS_REPAYMENT;
      case "WORCESTERSHIRE" -> PublishedNoticePeriods.WORCESTERSHIRE_REPAYMENT;
      case "GLOUCESTERSHIRE" -> PublishedNoticePeriods.GLOUCESTERSHIRE_ENDING_BY_HOLDER;
      case "SUFFOLK" -> PublishedNoticePeriods.SUFFOLK_REDUCTION_BY_FUNDER;
      default -> PublishedNoticePeriods.NORFOLK_HEALTH_CHANGE;
    };
  }

  static Stream<DatedTable<Integer>> all() {
    return Stream.of("ST_HELENS", "WORCESTERSHIRE", "GLOUCESTERSHIRE", "SUFFOLK", "NORFOLK")
        .map(PublishedNoticePeriodsTest::table);
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_is_local_and_none_is_known_before_the_care_act(DatedTable<Integer> table) {
    LocalDate first = LocalDate.of(2015, 4, 1);
    assertThat(table.on(first).source().layer()).isEqualTo(Layer.LOCAL_POLICY);
    assertThatThrownBy(() -> table.on(first.minusDays(1))).isInstanceOf(NotInForceException.class);
  }
}
