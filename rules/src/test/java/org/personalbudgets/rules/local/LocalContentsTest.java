package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.rules.local.Local.POLICY;
import static org.personalbudgets.rules.local.Local.limit;
import static org.personalbudgets.rules.local.Local.pack;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.policy.Consequence;

/** A pack's reference is that of all its data: a change of any one of them is a change of it. */
class LocalContentsTest {
  private static final Citation OTHER = Citation.local("Example Council, direct payments", "p 4");

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "what is permitted", permitting(Categories.GYM), permitting(Categories.CINEMA)),
        Arguments.of(
            "what is prohibited", prohibiting(Categories.GYM), prohibiting(Categories.CINEMA)),
        Arguments.of(
            "what follows above a limit",
            pack().addLimit(limit(Consequence.refuse()).build()).build(),
            pack().addLimit(limit(Consequence.askApproval("manager")).build()).build()),
        Arguments.of(
            "what the plan has to say",
            planning(LocalPlanRule.Asks.LINE),
            planning(LocalPlanRule.Asks.LINE_WITH_OUTCOME)),
        Arguments.of("what is asked of relatives", asking("local.one"), asking("local.two")),
        Arguments.of(
            "where own services stand",
            pack().noOwnServices(POLICY).build(),
            pack().noOwnServices(OTHER).build()),
        Arguments.of("who needs permission", restricting("agent-1"), restricting("trustee-1")),
        Arguments.of(
            "whose money",
            pack().noOwnServices(POLICY).build(),
            pack().noOwnServices(POLICY).addStream(FundingStream.CHILDRENS_SOCIAL_CARE).build()),
        Arguments.of(
            "whose plans",
            pack().noOwnServices(POLICY).build(),
            pack().noOwnServices(POLICY).addRegime(Regime.CARE_ACT_CARER).build()));
  }

  private static CouncilPack permitting(Category category) {
    return pack().addPermission(new LocalPermission("one", Set.of(category), POLICY)).build();
  }

  private static CouncilPack prohibiting(Category category) {
    return pack().addProhibition(LocalProhibition.of("one", POLICY, category)).build();
  }

  private static CouncilPack planning(LocalPlanRule.Asks asks) {
    return pack()
        .addPlanRule(new LocalPlanRule("one", Set.of(Categories.AID), asks, POLICY))
        .build();
  }

  private static CouncilPack asking(String code) {
    Question question = new Question(code, DecisionMaker.LOCAL_AUTHORITY, POLICY);
    return pack()
        .addGloss(new LocalGloss("one", FundingStream.ADULT_SOCIAL_CARE, question, POLICY))
        .build();
  }

  private static CouncilPack restricting(String payee) {
    return pack().payeesNeedPermission(POLICY).addRestrictedPayee(payee).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void a_change_of_any_rule_is_a_change_of_content(
      String what, CouncilPack one, CouncilPack other) {
    assertThat(one.toRulePack().reference()).as(what).isNotEqualTo(other.toRulePack().reference());
  }

  @Test
  void the_categories_are_those_of_all_rules_in_their_order() {
    Set<Category> equipment = new LinkedHashSet<>(List.of(Categories.AID, Categories.TELECARE));
    CouncilPack all =
        pack()
            .addPlanRule(new LocalPlanRule("plan", equipment, LocalPlanRule.Asks.LINE, POLICY))
            .addLimit(limit(Consequence.refuse()).build())
            .addPermission(new LocalPermission("may", Set.of(Categories.GYM), POLICY))
            .addProhibition(LocalProhibition.of("not", POLICY, Categories.CAR, Categories.TAXI))
            .build();

    assertThat(all.categories())
        .containsExactly(
            Categories.CAR,
            Categories.TAXI,
            Categories.GYM,
            Categories.LEISURE,
            Categories.AID,
            Categories.TELECARE);
  }

  @Test
  void ids_and_sources_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> pack().payeesNeedPermission(POLICY).addRestrictedPayee("two words").build())
        .withMessageContaining("restricted payee");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> pack().payeesNeedPermission(Citation.law("Care Act 2014", "s 33")).build());
    InForce days = pack().build().inForce();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CouncilPack.builder().id("two words").inForce(days).build());
    assertThatIllegalArgumentException().isThrownBy(() -> pack().version("two words").build());
  }

  @Test
  void every_reason_is_named_once() {
    assertThat(CouncilPack.reasonCodes())
        .extracting(ReasonCode::value)
        .hasSize(LocalReason.values().length)
        .doesNotHaveDuplicates()
        .containsAll(
            Arrays.stream(LocalReason.values()).map(reason -> reason.code().value()).toList());
  }
}
