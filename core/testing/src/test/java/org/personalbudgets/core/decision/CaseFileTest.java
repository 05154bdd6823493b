package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;

class CaseFileTest {
  private static final Question NECESSARY =
      new Question("necessary", DecisionMaker.LOCAL_AUTHORITY, Behaviour.SOURCE);
  private static final LocalDate TODAY = EngineCase.TODAY;

  private static Judgement judged(
      String question, String subject, boolean holds, DecisionMaker by, LocalDate on) {
    return Judgement.builder()
        .questionCode(question)
        .subject(subject)
        .holds(holds)
        .by(by)
        .date(on)
        .rationale("a reason")
        .build();
  }

  private static Judgement judged(boolean holds, LocalDate on) {
    return judged("necessary", "gym", holds, DecisionMaker.LOCAL_AUTHORITY, on);
  }

  private static CaseFile caseWith(Judgement... judgements) {
    CaseFile file = CaseFile.of(EngineCase.plan());
    for (Judgement judgement : judgements) {
      file = file.plus(judgement);
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "necessary, gym,  LOCAL_AUTHORITY, 2024-01-17, true",
    "necessary, gym,  LOCAL_AUTHORITY, 2024-01-01, true",
    "necessary, gym,  LOCAL_AUTHORITY, 2024-01-18, false",
    "necessary, taxi, LOCAL_AUTHORITY, 2024-01-17, false",
    "necessary, gym,  PERSON,          2024-01-17, false",
    "suitable,  gym,  LOCAL_AUTHORITY, 2024-01-17, false",
  })
  void an_answer_counts_from_its_day_on_for_its_subject_by_the_one_who_may_give_it(
      String question, String subject, DecisionMaker by, LocalDate on, boolean counts) {
    CaseFile file = caseWith(judged(question, subject, true, by, on));
    assertThat(file.judgement(NECESSARY, "gym", TODAY).isPresent()).isEqualTo(counts);
  }

  @Test
  void the_latest_answer_counts_and_of_two_on_one_day_the_one_listed_last() {
    Judgement early = judged(false, TODAY.minusDays(2));
    Judgement late = judged(true, TODAY.minusDays(1));
    Judgement sameDay = judged(false, TODAY.minusDays(1));
    assertThat(caseWith(early, late).judgement(NECESSARY, "gym", TODAY)).contains(late);
    assertThat(caseWith(late, early).judgement(NECESSARY, "gym", TODAY)).contains(late);
    assertThat(caseWith(late, sameDay).judgement(NECESSARY, "gym", TODAY)).contains(sameDay);
    assertThat(caseWith(sameDay, late).judgement(NECESSARY, "gym", TODAY)).contains(late);
  }

  @Test
  void it_knows_the_version_of_its_ledger() {
    CaseFile file = EngineCase.caseFile();
    assertThat(file.ledgerVersion()).contains(file.ledger().orElseThrow().version());
    assertThat(CaseFile.of(EngineCase.plan()).ledgerVersion()).isEmpty();
  }

  @Test
  void judgements_beyond_the_cap_are_refused() {
    CaseFile.Builder builder = CaseFile.builder().plan(EngineCase.plan());
    builder.judgements(Collections.nCopies(Caps.MAX_LINES, judged(true, TODAY)));
    builder.addJudgement(judged(true, TODAY));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("judgements");
  }
}
