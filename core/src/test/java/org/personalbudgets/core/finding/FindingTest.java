package org.personalbudgets.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.law.Citation;

/** What is known about one limb, and who may say so. */
class FindingTest {
  private static final Question NECESSARY =
      new Question(
          "care-act.relative-necessary",
          DecisionMaker.LOCAL_AUTHORITY,
          Citation.law("SI 2014/2871", "reg 3(2)"));

  @Test
  void a_finding_is_decided_judged_or_open() {
    assertThat(Finding.decided(true).truth()).isEqualTo(Truth.HOLDS);
    assertThat(Finding.decided(false).truth()).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(Finding.judged(judgement(true)).truth()).isEqualTo(Truth.HOLDS);
    assertThat(Finding.judged(judgement(false)).truth()).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(Finding.undecided(NECESSARY).truth()).isEqualTo(Truth.UNDECIDED);
  }

  @Test
  void each_case_is_matched_by_its_own_answer() {
    assertThat(name(Finding.decided(true))).isEqualTo("decided true");
    assertThat(name(Finding.judged(judgement(false)))).isEqualTo("judged LOCAL_AUTHORITY");
    assertThat(name(Finding.undecided(NECESSARY))).isEqualTo("open " + NECESSARY.code());
  }

  @Test
  void a_judgement_answers_its_own_question_by_the_one_who_may() {
    assertThat(NECESSARY.isAnsweredBy(judgement(true))).isTrue();
    assertThat(NECESSARY.isAnsweredBy(judgement(false))).isTrue();
    assertThat(NECESSARY.isAnsweredBy(judgementBy(DecisionMaker.NOMINEE))).isFalse();
    assertThat(NECESSARY.isAnsweredBy(judgementOf("care-act.other"))).isFalse();
  }

  @Test
  void a_finding_on_another_question_is_refused() {
    assertThatCode(() -> Finding.decided(true).on(NECESSARY)).doesNotThrowAnyException();
    assertThat(Finding.judged(judgement(true)).on(NECESSARY).truth()).isEqualTo(Truth.HOLDS);
    assertThatCode(() -> Finding.undecided(NECESSARY).on(NECESSARY)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.judged(judgementOf("care-act.other")).on(NECESSARY))
        .withMessage(
            "a judgement of 'care-act.other' by LOCAL_AUTHORITY does not answer"
                + " 'care-act.relative-necessary', which LOCAL_AUTHORITY may answer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.judged(judgementBy(DecisionMaker.NOMINEE)).on(NECESSARY));
    Question other =
        new Question("care-act.other", DecisionMaker.PERSON, Citation.law("Care Act 2014", "s 1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.undecided(other).on(NECESSARY))
        .withMessage(
            "a finding that leaves 'care-act.other' open is not one on"
                + " 'care-act.relative-necessary'");
  }

  @Test
  void an_incomplete_judgement_names_all_that_is_missing() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> Judgement.builder().build());
    assertThat(missing.missing())
        .containsExactly("questionCode", "subject", "holds", "by", "date", "rationale");
  }

  @Test
  void a_judgement_needs_a_reason_and_a_sane_date() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().rationale(" ").build())
        .withMessage("rationale must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Judgement.builder()
                    .questionCode(NECESSARY.code())
                    .subject("adult-1")
                    .holds(true)
                    .by(DecisionMaker.LOCAL_AUTHORITY)
                    .date(LocalDate.MAX)
                    .rationale("no")
                    .build());
  }

  @Test
  void T21_neither_the_answer_nor_the_reason_is_shown() {
    Judgement judgement = builder().rationale("CANARY lives with her").build();
    assertThat(judgement.toString()).doesNotContain("CANARY").doesNotContain("true");
    assertThat(Finding.judged(judgement).toString()).doesNotContain("CANARY");
  }

  private static Judgement.Builder builder() {
    return Judgement.builder()
        .questionCode(NECESSARY.code())
        .subject("adult-1")
        .holds(true)
        .by(DecisionMaker.LOCAL_AUTHORITY)
        .date(LocalDate.of(2025, 1, 10));
  }

  private static Judgement judgement(boolean holds) {
    return judgement(NECESSARY.code(), holds, DecisionMaker.LOCAL_AUTHORITY);
  }

  private static Judgement judgementBy(DecisionMaker by) {
    return judgement(NECESSARY.code(), true, by);
  }

  private static Judgement judgementOf(String code) {
    return judgement(code, true, DecisionMaker.LOCAL_AUTHORITY);
  }

  private static Judgement judgement(String code, boolean holds, DecisionMaker by) {
    return Judgement.builder()
        .questionCode(code)
        .subject("adult-1")
        .holds(holds)
        .by(by)
        .date(LocalDate.of(2025, 1, 10))
        .rationale("nobody else speaks her language")
        .build();
  }

  private static String name(Finding finding) {
    return finding.match(
        new Finding.Cases<String>() {
          @Override
          public String decided(Finding.Decided matched) {
            return "decided " + matched.holds();
          }

          @Override
          public String judged(Finding.Judged matched) {
            return "judged " + matched.judgement().by();
          }

          @Override
          public String undecided(Finding.Undecided matched) {
            return "open " + matched.question().code();
          }
        });
  }
}
