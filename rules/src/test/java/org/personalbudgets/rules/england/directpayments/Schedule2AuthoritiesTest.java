package org.personalbudgets.rules.england.directpayments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.law.NotInForceException;

/** SI 2013/2270 and SI 2014/2871 Schedule 2: eighteen councils once, fifteen now. */
class Schedule2AuthoritiesTest {
  @ParameterizedTest
  @CsvSource({
    "SI 2013/2270, 2013-11-01, 18",
    "SI 2013/2270, 2013-11-02, 18",
    "SI 2013/2270, 2015-03-31, 18",
    "SI 2014/2871, 2015-04-01, 15",
    "SI 2014/2871, 2015-04-02, 15",
    "SI 2014/2871, 2026-11-25, 15"
  })
  void how_many_there_are(String source, LocalDate day, int count) {
    assertThat(Schedule2Authorities.TABLE.on(day).value()).hasSize(count);
    assertThat(Schedule2Authorities.TABLE.on(day).source().instrument()).isEqualTo(source);
  }

  @Test
  void the_day_before_the_first_is_refused() {
    assertThatThrownBy(() -> Schedule2Authorities.TABLE.on(LocalDate.of(2013, 10, 31)))
        .isInstanceOf(NotInForceException.class);
  }

  @Test
  void three_were_left_out_in_2015() {
    Set<FunderId> then = Schedule2Authorities.TABLE.on(LocalDate.of(2015, 3, 31)).value();
    Set<FunderId> now = Schedule2Authorities.TABLE.on(LocalDate.of(2015, 4, 1)).value();

    assertThat(Sets.difference(then, now))
        .extracting(FunderId::value)
        .containsExactlyInAnyOrder("dorset", "havering", "manchester");
    assertThat(now).contains(FunderId.of("surrey")).doesNotContain(FunderId.of("leicestershire"));
  }
}
