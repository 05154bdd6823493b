package org.personalbudgets.rules.england.careact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.asked;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.judgement;
import static org.personalbudgets.rules.Example.request;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;

/** Care Act 2014 section 22(3), and the exception of section 22(4). */
class Section22RegisteredNursingTest {
  // asked alone: the limit on stays in care homes is another provision's
  private static final RulePack PACK =
      RulePack.of(
          "nursing",
          "1",
          CareActPack.adultDirectPayments().inForce(),
          List.of(new Section22RegisteredNursing(), new Section33UseOfDirectPayment()));

  @Test
  void nursing_without_accommodation_is_never_the_councils() {
    CaseFile everything =
        caseFile()
            .plus(judgement(CareActQuestions.HEALTH_BODY_CONSENTS, "line-1", true))
            .plus(judgement(CareActQuestions.URGENT_AND_TEMPORARY, "line-1", true));

    Decision decision = decide(nursing().build(), everything, PACK);

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).containsExactly("careact.s22-registered-nursing");
  }

  static Stream<Arguments> findings() {
    String consent = "care-act.nursing-accommodation-consent about line-1";
    String urgent = "care-act.nursing-accommodation-urgent about line-1";
    return Stream.of(
        Arguments.of("s 22(4): nothing said", null, null, Answer.REFERRED, consent),
        Arguments.of("s 22(4): no consent, urgency open", false, null, Answer.REFERRED, urgent),
        Arguments.of("s 22(4): not urgent, consent open", null, false, Answer.REFERRED, consent),
        Arguments.of("s 22(4): neither", false, false, Answer.REFUSED, ""),
        Arguments.of("s 22(4): consent", true, null, Answer.ALLOWED, ""),
        Arguments.of("s 22(4): consent, not urgent", true, false, Answer.ALLOWED, ""),
        Arguments.of("s 22(4): urgent", null, true, Answer.ALLOWED, ""),
        Arguments.of("s 22(4): urgent, no consent", false, true, Answer.ALLOWED, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("findings")
  void with_accommodation_consent_or_urgency_lifts_it(
      String source, Boolean consent, Boolean urgent, Answer answer, String question) {
    CaseFile caseFile = caseFile();
    if (consent != null) {
      caseFile = caseFile.plus(judgement(CareActQuestions.HEALTH_BODY_CONSENTS, "line-1", consent));
    }
    if (urgent != null) {
      caseFile = caseFile.plus(judgement(CareActQuestions.URGENT_AND_TEMPORARY, "line-1", urgent));
    }
    SpendRequest stay =
        nursing().stay(DateRange.of(Example.TODAY, Example.TODAY.plusDays(6))).build();

    Decision decision = decide(stay, caseFile, PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    assertThat(asked(decision)).isEqualTo(question.isEmpty() ? List.of() : List.of(question));
  }

  private static CaseFile caseFile() {
    return Example.adult(RestrictedCategories.NURSING_CARE).caseFile();
  }

  private static SpendRequest.Builder nursing() {
    return request(RestrictedCategories.NURSING_CARE).planLine(PlanLineId.of("line-1"));
  }
}
