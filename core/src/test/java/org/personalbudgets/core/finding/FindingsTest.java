package org.personalbudgets.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.Citation;

/** What has been found on a set of questions. */
class FindingsTest {
  private static final Citation SOURCE = Citation.law("Care Act 2014", "s 18");
  private static final Question FIRST =
      new Question("care-act.first", DecisionMaker.LOCAL_AUTHORITY, SOURCE);
  private static final Question SECOND =
      new Question("care-act.second", DecisionMaker.PERSON, SOURCE);

  @Test
  void a_question_on_which_nothing_was_found_is_open() {
    assertThat(Findings.none().on(FIRST)).isEqualTo(Finding.undecided(FIRST));
    assertThat(Findings.none().holding(FIRST).on(SECOND)).isEqualTo(Finding.undecided(SECOND));
  }

  @Test
  void what_was_found_is_returned_on_its_own_question() {
    Findings findings = Findings.none().holding(FIRST).notHolding(SECOND);
    assertThat(findings.on(FIRST)).isEqualTo(Finding.decided(true));
    assertThat(findings.on(SECOND)).isEqualTo(Finding.decided(false));
  }

  @Test
  void a_later_finding_takes_the_place_of_an_earlier_one() {
    Findings earlier = Findings.none().holding(FIRST);
    assertThat(earlier.notHolding(FIRST).on(FIRST)).isEqualTo(Finding.decided(false));
    assertThat(earlier.on(FIRST))
        .as("the earlier stay as they were")
        .isEqualTo(Finding.decided(true));
  }

  @Test
  void a_finding_on_another_question_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Findings.none().with(FIRST, Finding.undecided(SECOND)));
  }

  @Test
  void order_does_not_matter_to_equality() {
    assertThat(Findings.none().holding(FIRST).holding(SECOND))
        .isEqualTo(Findings.none().holding(SECOND).holding(FIRST))
        .hasSameHashCodeAs(Findings.none().holding(SECOND).holding(FIRST));
  }

  @Test
  void T21_text_counts_and_does_not_tell() {
    Findings findings = Findings.none();
    for (int at = 0; at < 50; at++) {
      findings = findings.holding(new Question("q" + at, DecisionMaker.LOCAL_AUTHORITY, SOURCE));
    }
    assertThat(findings).hasToString("50 findings");
  }
}
