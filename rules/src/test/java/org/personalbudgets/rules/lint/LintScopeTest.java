package org.personalbudgets.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.local.CouncilPack;
import org.personalbudgets.rules.local.LocalPermission;
import org.personalbudgets.rules.local.LocalProhibition;

/** What rules are tried with, and that it is enough to find out when they speak. */
class LintScopeTest {
  private static final Citation POLICY = Citation.local("Example Council, direct payments", "p 3");
  private static final Citation STATUTE = Citation.law("Care Act 2014", "s 33");
  private static final InForce ALWAYS = InForce.from(LocalDate.of(2015, 4, 1));
  private static final Question QUESTION =
      new Question("local.unless", DecisionMaker.LOCAL_AUTHORITY, POLICY);

  private static LintScope.Builder scope() {
    return LintScope.builder().date(Example.TODAY).addRegime(Regime.CARE_ACT_ADULT);
  }

  /** A rule in code that forbids where something is so. */
  private record Forbids(BiPredicate<SpendRequest, Facts> where, Citation source)
      implements SpendPolicy {
    @Override
    public String id() {
      return "acme.rule";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      return where.test(request, facts)
          ? Verdict.forbid(Reason.of("acme.rule").addSource(source))
          : Verdict.silent();
    }
  }

  private static List<LintCode> lint(SpendPolicy policy, InForce inForce, LintScope scope) {
    return PackLint.check(
            List.of(), List.of(RulePack.of("acme", "1", inForce, List.of(policy))), scope)
        .stream()
        .map(LintFinding::code)
        .toList();
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        speaksOf("a judgement that it is so", (request, facts) -> judged(facts, true)),
        speaksOf("a judgement that it is not", (request, facts) -> judged(facts, false)),
        speaksOf("nothing judged", (request, facts) -> !judged(facts, true)),
        speaksOf("a line without outcome", (request, facts) -> !hasOutcome(facts)),
        speaksOf("a line with an outcome", (request, facts) -> hasOutcome(facts)),
        speaksOf("own services agreed", (request, facts) -> ownServicesAgreed(facts)),
        speaksOf("own services not agreed", (request, facts) -> !ownServicesAgreed(facts)),
        speaksOf("a dear purchase", (request, facts) -> request.amount().minorUnits() > 100_000),
        speaksOf("somebody paid", (request, facts) -> request.payee() instanceof Payee.Individual),
        speaksOf("a payee of the scope", (request, facts) -> request.payee().id().equals("p-9")),
        speaksOf("outside the plan", (request, facts) -> !facts.isInPlan()));
  }

  private static Arguments speaksOf(String what, BiPredicate<SpendRequest, Facts> where) {
    return Arguments.of(what, where);
  }

  private static boolean judged(Facts facts, boolean holds) {
    return facts.judgement(QUESTION, "request").map(Judgement::holds).equals(Optional.of(holds));
  }

  private static boolean hasOutcome(Facts facts) {
    return facts.line().filter(line -> !line.outcomes().isEmpty()).isPresent();
  }

  private static boolean ownServicesAgreed(Facts facts) {
    return facts
        .plan()
        .agreement()
        .terms()
        .use()
        .filter(UseTerms::authorityServicesAllowed)
        .isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void a_rule_that_speaks_only_of_some_facts_is_tried_with_and_without_them(
      String what, BiPredicate<SpendRequest, Facts> where) {
    LintScope tried = scope().addQuestion(QUESTION).addPayee("p-9").build();

    // never heard it would be dead, always heard a blanket rule
    assertThat(lint(new Forbids(where, POLICY), ALWAYS, tried)).as(what).isEmpty();
  }

  @Test
  void a_vendors_bar_that_rests_on_national_law_is_no_blanket_rule() {
    BiPredicate<SpendRequest, Facts> cars =
        (request, facts) -> request.category().isWithin(Categories.CAR);

    assertThat(lint(new Forbids(cars, POLICY), ALWAYS, scope().build()))
        .containsExactly(LintCode.BLANKET_RULE);
    assertThat(lint(new Forbids(cars, STATUTE), ALWAYS, scope().build())).isEmpty();
  }

  @Test
  void a_pack_that_is_not_in_force_on_the_day_never_speaks() {
    SpendPolicy always = new Forbids((request, facts) -> true, POLICY);
    LocalDate day = Example.TODAY;

    assertThat(lint(always, InForce.between(day.minusYears(1), day), scope().build()))
        .containsExactly(LintCode.BLANKET_RULE);
    assertThat(lint(always, InForce.between(day.minusYears(1), day.minusDays(1)), scope().build()))
        .containsExactly(LintCode.DEAD_RULE);
  }

  @Test
  void a_permission_that_is_always_overruled_contradicts_and_is_not_dead() {
    CouncilPack torn =
        CouncilPack.builder()
            .id("council.example")
            .inForce(ALWAYS)
            .addPermission(new LocalPermission("gyms", Set.of(Categories.GYM), POLICY))
            .addProhibition(LocalProhibition.of("leisure", POLICY, Categories.LEISURE))
            .build();

    assertThat(PackLint.check(List.of(), List.of(torn.toRulePack()), scope().build()))
        .extracting(LintFinding::code)
        .containsExactly(LintCode.BLANKET_RULE, LintCode.CONTRADICTION);
  }

  @Test
  void what_a_council_names_is_tried() {
    Category ownWord = Category.of("hot-tub");
    CouncilPack pack =
        CouncilPack.builder()
            .id("council.example")
            .inForce(ALWAYS)
            .addProhibition(LocalProhibition.of("tubs", POLICY, ownWord))
            .payeesNeedPermission(POLICY)
            .addRestrictedPayee("trustee-1")
            .build();

    LintScope named = scope().addNamesOf(pack).questions(List.of(QUESTION)).build();

    assertThat(named.categories()).containsExactly(ownWord);
    assertThat(named.payees()).containsExactly("trustee-1");
    assertThat(named.questions()).containsExactly(QUESTION);
  }

  @Test
  void a_scope_has_at_most_10_000_of_each_and_payees_are_ids() {
    refused(
        scope -> IntStream.rangeClosed(0, Caps.MAX_LINES).forEach(i -> scope.addPayee("p" + i)));
    refused(
        scope ->
            IntStream.rangeClosed(0, Caps.MAX_LINES)
                .forEach(i -> scope.addCategory(Category.of("c" + i))));
    refused(
        scope ->
            IntStream.rangeClosed(0, Caps.MAX_LINES).forEach(i -> scope.addQuestion(QUESTION)));
    refused(scope -> scope.addPayee("a trustee"));
  }

  private static void refused(Consumer<LintScope.Builder> fill) {
    LintScope.Builder scope = scope();
    fill.accept(scope);
    assertThatThrownBy(scope::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_finding_concerns_a_policy_and_rests_on_a_case() {
    Witness witness =
        PackLint.check(
                List.of(),
                List.of(
                    RulePack.of("acme", "1", ALWAYS, List.of(new Forbids((r, f) -> true, POLICY)))),
                scope().build())
            .get(0)
            .witness();

    assertThat(new LintFinding(LintCode.DEAD_RULE, List.of("acme.rule"), witness, 1).tried())
        .isEqualTo(1);
    assertThatThrownBy(() -> new LintFinding(LintCode.DEAD_RULE, List.of(), witness, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a finding concerns at least one policy");
    assertThatThrownBy(() -> new LintFinding(LintCode.DEAD_RULE, List.of("acme.rule"), witness, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a finding rests on at least one case");
    assertThat(witness).hasToString("Witness{in-plan, " + witness.request().category() + "}");
  }
}
