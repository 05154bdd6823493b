package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.local.Local.NATIONAL;
import static org.personalbudgets.rules.local.Local.POLICY;
import static org.personalbudgets.rules.local.Local.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.Example;

/** Which purchases an entry of a council's list is about, and how many categories it may name. */
class SpeaksOnlyOfTest {
  private static final Category GYM = Categories.GYM;

  /** Entries of every kind that is about the gym alone, and speaks of £50.00 spent there. */
  static Stream<CouncilPack> entriesAboutTheGym() {
    return Stream.of(
        pack().addProhibition(LocalProhibition.of("gym", POLICY, GYM)).build(),
        pack().addPermission(new LocalPermission("gym", Set.of(GYM), POLICY)).build(),
        pack().addLimit(most().category(GYM).build()).build(),
        pack().addLimit(most().category(GYM).window(SpendWindow.CALENDAR_MONTH).build()).build(),
        pack()
            .addPlanRule(
                new LocalPlanRule("gym", Set.of(GYM), LocalPlanRule.Asks.LINE_WITH_OUTCOME, POLICY))
            .build());
  }

  @ParameterizedTest
  @MethodSource("entriesAboutTheGym")
  void an_entry_declares_its_categories_and_is_silent_about_others_when_asked_alone(
      CouncilPack pack) {
    SpendPolicy entry = pack.toRulePack().policies().get(0);
    assertThat(entry.speaksOnlyOf()).contains(Set.of(GYM));
    assertThat(alone(entry, GYM)).isNotEqualTo(Verdict.silent());
    assertThat(alone(entry, GYM.child("pool"))).isNotEqualTo(Verdict.silent());
    for (String other : List.of("leisure", "leisure.gymnastics", "leisure.music", "home")) {
      assertThat(alone(entry, Category.of(other))).as(other).isEqualTo(Verdict.silent());
    }
  }

  @Test
  void a_limit_on_every_purchase_may_speak_of_any() {
    SpendPolicy entry = pack().addLimit(most().build()).build().toRulePack().policies().get(0);
    assertThat(entry.speaksOnlyOf()).isEmpty();
    assertThat(alone(entry, Category.of("home"))).isInstanceOf(Verdict.Forbid.class);
  }

  @Test
  void the_entries_of_a_list_may_be_added_together_and_are_counted_while_read() {
    LocalProhibition gym = LocalProhibition.of("gym", POLICY, GYM);
    CouncilPack.Builder builder = pack();
    assertThat(builder.prohibitions(List.of(gym))).isSameAs(builder);
    assertThat(builder.build()).isEqualTo(pack().addProhibition(gym).build());
    CouncilPack.Builder other = pack();
    List<LocalProhibition> many = Collections.nCopies(Caps.MAX_LINES + 1, gym);
    assertThatIllegalArgumentException().isThrownBy(() -> other.prohibitions(many));
  }

  @Test
  void an_entry_names_1_to_10000_categories_and_excepts_as_many() {
    LocalProhibition.Builder none = LocalProhibition.builder().code("none").source(POLICY);
    assertThatIllegalArgumentException()
        .isThrownBy(none::build)
        .withMessage("prohibition 'none' must name a category");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalPlanRule("none", Set.of(), LocalPlanRule.Asks.LINE, POLICY))
        .withMessage("rule 'none' must name a category");

    LocalProhibition.Builder most = LocalProhibition.builder().code("most").source(POLICY);
    IntStream.range(0, Caps.MAX_LINES)
        .mapToObj(at -> Category.of("top-" + at))
        .forEach(category -> most.addCategory(category).addExceptCategory(category.child("not")));
    assertThat(most.build().categories()).hasSize(Caps.MAX_LINES);
    LocalProhibition.Builder excepting = LocalProhibition.builder().code("some").source(POLICY);
    excepting.addCategory(GYM);
    IntStream.rangeClosed(0, Caps.MAX_LINES)
        .forEach(at -> excepting.addExceptCategory(Category.of("top-" + at)));
    assertThatIllegalArgumentException().isThrownBy(excepting::build);
    most.addCategory(GYM);
    assertThatIllegalArgumentException().isThrownBy(most::build);
  }

  @Test
  void no_more_than_10000_lists_are_set_side_by_side() {
    CouncilPack list = pack().addProhibition(LocalProhibition.of("gym", POLICY, GYM)).build();
    List<CouncilPack> lists = new ArrayList<>(Collections.nCopies(Caps.MAX_LINES + 1, list));
    SpendPolicies law = SpendPolicies.of(NATIONAL);
    SpendRequest request = buy(GYM);
    CaseFile caseFile = Example.adult(GYM).caseFile();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SideBySide.ask(law, lists, request, caseFile))
        .withMessageContaining("10000");
  }

  /** At most £20.00. */
  private static LocalLimit.Builder most() {
    return LocalLimit.builder()
        .code("most")
        .most(
            DatedTable.<Amount>named("council.example.most")
                .from(LocalDate.of(2025, 4, 1), Amount.pounds("20.00"), POLICY)
                .stillInForce())
        .above(Consequence.refuse());
  }

  private static Verdict alone(SpendPolicy policy, Category bought) {
    return SpendPolicies.of(policy)
        .judgeAlone(
            policy.id(),
            buy(bought).withAmount(Amount.pounds("50.00")),
            Example.adult(bought).caseFile());
  }
}
