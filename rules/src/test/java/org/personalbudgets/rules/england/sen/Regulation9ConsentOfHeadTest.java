package org.personalbudgets.rules.england.sen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.DecisionMaker;

/** SI 2014/1652 regulation 9. */
class Regulation9ConsentOfHeadTest {
  private static final RulePack PACK = SenPack.personalBudgets();

  /** On an institution's premises, and consent: yes, no or nothing on file. */
  static Stream<Arguments> consents() {
    String premises = "sen.on-premises about line-1";
    return Stream.of(
        Arguments.of("H12, reg 9: at school, no consent", true, null, Answer.REFUSED, ""),
        Arguments.of("reg 9: at school, consent withheld", true, false, Answer.REFUSED, ""),
        Arguments.of("reg 9: at school, consent", true, true, Answer.ALLOWED, ""),
        Arguments.of("reg 9: elsewhere", false, null, Answer.ALLOWED, ""),
        Arguments.of("reg 9: elsewhere, consent withheld", false, false, Answer.ALLOWED, ""),
        Arguments.of("reg 9: nothing said", null, null, Answer.REFERRED, premises),
        Arguments.of("reg 9: premises not said, consent", null, true, Answer.ALLOWED, ""),
        Arguments.of("reg 9: premises not said, withheld", null, false, Answer.REFERRED, premises));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("consents")
  void H12_on_its_premises_the_head_has_to_consent_in_writing(
      String source, Boolean premises, Boolean consent, Answer answer, String question) {
    CaseFile caseFile = Sen.tutor();
    if (premises != null) {
      caseFile = caseFile.plus(judgement(SenQuestions.ON_PREMISES, "line-1", premises));
    }
    if (consent != null) {
      caseFile = caseFile.plus(judgement(SenQuestions.HEAD_CONSENTS, "line-1", consent));
    }

    Decision decision = decide(buy(Categories.TUTOR), caseFile, PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    assertThat(asked(decision)).isEqualTo(question.isEmpty() ? List.of() : List.of(question));
    if (answer == Answer.REFUSED) {
      assertThat(codes(decision)).containsExactly("sen.reg9-no-consent-of-head");
    }
  }

  @Test
  void the_council_cannot_consent_for_the_head() {
    CaseFile caseFile =
        Sen.tutor()
            .plus(judgement(SenQuestions.ON_PREMISES, "line-1", true))
            .plus(
                judgement(
                    SenQuestions.HEAD_CONSENTS, DecisionMaker.LOCAL_AUTHORITY, "line-1", true));

    assertThat(decide(buy(Categories.TUTOR), caseFile, PACK).answer()).isEqualTo(Answer.REFUSED);
  }
}
