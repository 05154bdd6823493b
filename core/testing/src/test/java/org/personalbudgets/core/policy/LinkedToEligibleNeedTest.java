package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.FactKind;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;

/** Of the sample plan: fitness and washing are eligible and unmet, cooking is met by a carer. */
class LinkedToEligibleNeedTest {
  private static final LinkedToEligibleNeed LINK = new LinkedToEligibleNeed("link", Ask.SOURCE);
  private static final String LINKED = "permit spend.linked-to-eligible-need";

  @ParameterizedTest
  @CsvSource({
    // line,   needs named,     what follows
    "gym,      '',              permit spend.linked-to-eligible-need",
    "'',       fitness,         permit spend.linked-to-eligible-need",
    "'',       cooking,         forbid spend.not-linked-to-eligible-need",
    "'',       garden,          forbid spend.not-linked-to-eligible-need",
    "'',       unheard-of,      forbid spend.not-linked-to-eligible-need",
    "'',       '',              forbid spend.not-linked-to-eligible-need",
    "no-line,  '',              forbid spend.not-linked-to-eligible-need",
    "no-line,  washing,         permit spend.linked-to-eligible-need",
    "gym,      garden,          permit spend.linked-to-eligible-need",
    "'',       cooking washing, permit spend.linked-to-eligible-need",
    "'',       cooking garden,  forbid spend.not-linked-to-eligible-need",
  })
  void by_the_line_or_by_naming_the_need(String line, String needs, String said) {
    SpendRequest.Builder request = EngineCase.builder(Categories.CAR, "10.00");
    if (!line.isEmpty()) {
      request.planLine(PlanLineId.of(line));
    }
    Arrays.stream(needs.split(" ", -1))
        .filter(need -> !need.isEmpty())
        .map(NeedId::new)
        .forEach(request::addNeed);
    assertThat(Ask.word(LINK, request.build())).isEqualTo(said);
  }

  @Test
  void the_category_plays_no_part() {
    for (var category : List.of(Categories.CAR, Categories.TENNIS_CLUB, Categories.GYM)) {
      assertThat(
              Ask.word(
                  LINK, EngineCase.builder(category, "10.00").planLine(EngineCase.GYM).build()))
          .isEqualTo(LINKED);
    }
  }

  @Test
  void the_reason_rests_on_the_source_and_the_plan_was_read() {
    var decision = SpendPolicies.of(LINK).decide(EngineCase.request(), EngineCase.caseFile());
    assertThat(decision.determiningReasons())
        .containsExactly(Reason.of("spend.linked-to-eligible-need").addSource(Ask.SOURCE));
    assertThat(decision.factsRead()).containsExactly(FactKind.PLAN);
  }
}
