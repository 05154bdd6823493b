package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.spend.SpendRequest;

class ProhibitedCategoriesTest {
  private static final Question EXCEPTION =
      new Question("test.exception", DecisionMaker.LOCAL_AUTHORITY, Ask.SOURCE);
  private static final ProhibitedCategories LIST =
      ProhibitedCategories.of("list", Ask.SOURCE, Categories.HORSE_RIDING, Categories.CLUB);
  private static final ProhibitedCategories UNLESS = LIST.unless(EXCEPTION);

  private static SpendRequest riding() {
    return EngineCase.builder(Categories.HORSE_RIDING_LESSONS, "10.00")
        .planLine(EngineCase.GYM)
        .build();
  }

  private static Judgement judged(
      String question, String subject, DecisionMaker by, LocalDate date, boolean holds) {
    return Judgement.builder()
        .questionCode(question)
        .subject(subject)
        .by(by)
        .date(date)
        .holds(holds)
        .rationale("a reason")
        .build();
  }

  private static CaseFile caseWith(Judgement... judgements) {
    return CaseFile.builder().plan(EngineCase.plan()).judgements(List.of(judgements)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "leisure.horse-riding,         forbid spend.prohibited-category",
    "leisure.horse-riding.lessons, forbid spend.prohibited-category",
    "leisure.club,                 forbid spend.prohibited-category",
    "leisure.horse-ridings,        silent",
    "leisure.horse,                silent",
    "leisure,                      silent",
    "transport.taxi,               silent",
  })
  void each_category_listed_and_all_below_it(String category, String said) {
    SpendRequest request = EngineCase.builder(Category.of(category), "10.00").build();
    assertThat(Ask.word(LIST, request)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    // question,     subject, by,              days before, holds, what follows
    "test.exception, gym,     LOCAL_AUTHORITY, 0, true,  silent",
    "test.exception, gym,     LOCAL_AUTHORITY, 9, true,  silent",
    "test.exception, gym,     LOCAL_AUTHORITY, 0, false, forbid spend.prohibited-category",
    "test.exception, gym,     LOCAL_AUTHORITY, -1, true, refer spend.prohibited-category",
    "test.exception, gym,     LOCAL_AUTHORITY, -1, false, refer spend.prohibited-category",
    "test.exception, gym,     PERSON,          0, true,  refer spend.prohibited-category",
    "test.exception, gym,     HEALTH_BODY,     0, false, refer spend.prohibited-category",
    "test.exception, support, LOCAL_AUTHORITY, 0, true,  refer spend.prohibited-category",
    "test.exception, shop,    LOCAL_AUTHORITY, 0, true,  refer spend.prohibited-category",
    "test.other,     gym,     LOCAL_AUTHORITY, 0, true,  refer spend.prohibited-category",
  })
  void a_judgement_lifts_it_only_by_the_right_one_about_this_line_and_in_time(
      String question,
      String subject,
      DecisionMaker by,
      int daysBefore,
      boolean holds,
      String said) {
    CaseFile caseFile =
        caseWith(judged(question, subject, by, EngineCase.TODAY.minusDays(daysBefore), holds));
    assertThat(Ask.word(UNLESS, riding(), caseFile)).isEqualTo(said);
    assertThat(Ask.word(LIST, riding(), caseFile)).isEqualTo("forbid spend.prohibited-category");
  }

  @Test
  void the_latest_judgement_counts_whatever_the_order_of_the_file() {
    LocalDate today = EngineCase.TODAY;
    Judgement yes = judged("test.exception", "gym", DecisionMaker.LOCAL_AUTHORITY, today, true);
    Judgement earlierNo =
        judged("test.exception", "gym", DecisionMaker.LOCAL_AUTHORITY, today.minusDays(1), false);
    Judgement laterNo =
        judged("test.exception", "gym", DecisionMaker.LOCAL_AUTHORITY, today.plusDays(1), false);
    List<Judgement> all = new ArrayList<>(List.of(earlierNo, yes, laterNo));
    for (int turn = 0; turn < all.size(); turn++) {
      Collections.rotate(all, 1);
      assertThat(Ask.word(UNLESS, riding(), caseWith(all.toArray(new Judgement[0]))))
          .isEqualTo("silent");
    }
  }

  @Test
  void of_two_judgements_on_one_day_the_one_listed_last_counts() {
    Judgement yes =
        judged("test.exception", "gym", DecisionMaker.LOCAL_AUTHORITY, EngineCase.TODAY, true);
    Judgement no =
        judged("test.exception", "gym", DecisionMaker.LOCAL_AUTHORITY, EngineCase.TODAY, false);
    assertThat(Ask.word(UNLESS, riding(), caseWith(no, yes))).isEqualTo("silent");
    assertThat(Ask.word(UNLESS, riding(), caseWith(yes, no)))
        .isEqualTo("forbid spend.prohibited-category");
  }

  @Test
  void it_names_the_question_the_one_to_ask_and_the_line_it_is_about() {
    assertThat(SpendPolicies.of(UNLESS).decide(riding(), caseWith()).verdictsSpoken())
        .containsExactly(
            Verdict.refer(
                Reason.of("spend.prohibited-category")
                    .putArgument("category", "leisure.horse-riding.lessons")
                    .putArgument("listed", "leisure.horse-riding")
                    .addSource(Ask.SOURCE),
                EXCEPTION,
                "gym"));
  }

  @Test
  void a_purchase_for_no_line_of_the_plan_has_no_exception() {
    SpendRequest request = EngineCase.builder(Categories.CLUB, "10.00").build();
    assertThat(Ask.word(UNLESS, request)).isEqualTo("forbid spend.prohibited-category");
  }

  @Test
  void what_is_not_listed_needs_no_judgement() {
    SpendRequest taxi =
        EngineCase.builder(Categories.TAXI, "1.00").planLine(EngineCase.GYM).build();
    assertThat(Ask.word(UNLESS, taxi)).isEqualTo("silent");
    assertThat(SpendPolicies.of(UNLESS).decide(taxi, caseWith()).factsRead()).isEmpty();
  }

  @Test
  void an_empty_list_is_refused_and_a_list_is_copied() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProhibitedCategories("list", List.of(), Optional.empty(), Ask.SOURCE))
        .withMessage("a list of prohibited categories must not be empty");
    List<Category> mine = new ArrayList<>(List.of(Categories.CLUB));
    ProhibitedCategories list =
        new ProhibitedCategories("list", mine, Optional.empty(), Ask.SOURCE);
    mine.add(Categories.TAXI);
    assertThat(list.categories()).containsExactly(Categories.CLUB);
  }
}
