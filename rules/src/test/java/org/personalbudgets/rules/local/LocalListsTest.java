package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.layers;
import static org.personalbudgets.rules.local.Local.NATIONAL;
import static org.personalbudgets.rules.local.Local.POLICY;
import static org.personalbudgets.rules.local.Local.pack;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.rules.Example;

/** What a council prohibits and permits, and that none of it lifts what the law bars. */
class LocalListsTest {
  @Test
  void a_permission_never_lifts_a_statutory_bar() {
    RulePack lenient =
        pack()
            .addPermission(
                new LocalPermission("medicines", Set.of(RestrictedCategories.MEDICATION), POLICY))
            .build()
            .toRulePack();

    Decision decision =
        decide(
            buy(RestrictedCategories.MEDICATION),
            Example.adult(RestrictedCategories.MEDICATION).caseFile(),
            NATIONAL,
            lenient);

    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(layers(decision)).containsExactly(Layer.NATIONAL_LAW);
  }

  @Test
  void a_permission_alone_permits_only_what_the_plan_provides_for() {
    RulePack lenient =
        pack()
            .addPermission(new LocalPermission("leisure", Set.of(Categories.LEISURE), POLICY))
            .build()
            .toRulePack();
    CaseFile gym = Example.adult(Categories.GYM).caseFile();

    Decision planned = decide(buy(Categories.GYM), gym, lenient);
    assertThat(planned.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(codes(planned)).containsExactly("local.permitted");
    assertThat(decide(buy(Categories.CINEMA), gym, lenient).answer()).isEqualTo(Answer.REFERRED);
    assertThat(decide(buy(Categories.CAR), gym, lenient).verdictsSpoken()).isEmpty();
  }

  @Test
  void what_no_rule_covers_goes_to_a_person_and_is_not_refused() {
    RulePack list =
        pack()
            .addProhibition(LocalProhibition.of("gambling", POLICY, RestrictedCategories.GAMBLING))
            .build()
            .toRulePack();

    assertThat(decide(buy(Categories.GYM), Example.adult(Categories.GYM).caseFile(), list).answer())
        .isEqualTo(Answer.REFERRED);
  }

  @Test
  void a_prohibition_leaves_out_what_it_says_it_does() {
    RulePack list =
        pack()
            .addProhibition(
                LocalProhibition.builder()
                    .code("residential")
                    .addCategory(Categories.TRANSPORT)
                    .addExceptCategory(Categories.TAXI)
                    .source(POLICY)
                    .build())
            .build()
            .toRulePack();

    assertThat(
            decide(buy(Categories.CAR), Example.adult(Categories.CAR).caseFile(), NATIONAL, list)
                .answer())
        .isEqualTo(Answer.REFUSED);
    assertThat(
            decide(buy(Categories.TAXI), Example.adult(Categories.TAXI).caseFile(), NATIONAL, list)
                .answer())
        .isEqualTo(Answer.ALLOWED);
  }
}
