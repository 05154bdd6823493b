package org.personalbudgets.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.local.CouncilPack;
import org.personalbudgets.rules.local.LocalLimit;
import org.personalbudgets.rules.local.LocalPermission;
import org.personalbudgets.rules.local.LocalProhibition;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** Features 33, 56 and 57; complaints 4 and 6: rules that no fact can rescue, and others. */
class PackLintTest {
  private static final Citation POLICY = Citation.local("Example Council, direct payments", "p 3");
  private static final InForce ALWAYS = InForce.from(LocalDate.of(2015, 4, 1));
  private static final Question UNLESS =
      new Question("local.unless", DecisionMaker.LOCAL_AUTHORITY, POLICY);

  private static CouncilPack.Builder pack() {
    return CouncilPack.builder().id("council.example").inForce(ALWAYS);
  }

  private static List<LintFinding> lint(CouncilPack pack) {
    return PackLint.check(EnglandPacks.all(), List.of(pack.toRulePack()), scope(pack));
  }

  private static LintScope scope(CouncilPack pack) {
    return LintScope.builder()
        .date(Example.TODAY)
        .addRegime(Regime.CARE_ACT_ADULT)
        .addNamesOf(pack)
        .questions(EnglandPacks.questions())
        .build();
  }

  private static List<String> found(List<LintFinding> findings, LintCode code) {
    return findings.stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> String.join(" ", finding.policies()))
        .toList();
  }

  @Test
  void a_prohibition_that_no_fact_lifts_and_no_statute_orders_is_flagged() {
    CouncilPack holidays =
        pack().addProhibition(LocalProhibition.of("holidays", POLICY, Categories.HOLIDAY)).build();

    List<LintFinding> findings = lint(holidays);

    assertThat(found(findings, LintCode.BLANKET_RULE))
        .containsExactly("council.example.not.holidays");
    Witness witness = findings.get(0).witness();
    assertThat(witness.request().category().isWithin(Categories.HOLIDAY)).isTrue();
    assertThat(
            SpendPolicies.of(holidays.toRulePack())
                .decide(witness.request(), witness.caseFile())
                .determiningReasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.restsOnNationalLaw()).isFalse());
    assertThat(findings.get(0).tried()).isGreaterThan(1_000);
  }

  @Test
  void a_prohibition_that_a_judgement_lifts_is_not_flagged() {
    CouncilPack unless =
        pack()
            .addProhibition(
                LocalProhibition.builder()
                    .code("holidays")
                    .addCategory(Categories.HOLIDAY)
                    .exception(UNLESS)
                    .source(POLICY)
                    .build())
            .build();

    assertThat(lint(unless)).isEmpty();
  }

  @Test
  void statutory_bars_are_never_flagged() {
    assertThat(
            PackLint.check(
                List.of(),
                EnglandPacks.all(),
                LintScope.builder()
                    .date(Example.TODAY)
                    .addRegime(Regime.CARE_ACT_ADULT)
                    .addRegime(Regime.CHILDREN_ACT)
                    .addRegime(Regime.NHS)
                    .addRegime(Regime.SPECIAL_EDUCATIONAL_NEEDS)
                    .questions(EnglandPacks.questions())
                    .build()))
        .extracting(LintFinding::code)
        .doesNotContain(LintCode.BLANKET_RULE, LintCode.LIFTS_NATIONAL_BAR, LintCode.CONTRADICTION);
  }

  @Test
  void a_cap_of_nothing_is_a_blanket_rule_and_a_cap_is_not() {
    assertThat(found(lint(pack().addLimit(cap("0.00")).build()), LintCode.BLANKET_RULE))
        .containsExactly("council.example.limit.cars");
    assertThat(lint(pack().addLimit(cap("500.00")).build())).isEmpty();
  }

  private static LocalLimit cap(String pounds) {
    return LocalLimit.builder()
        .code("cars")
        .category(Categories.CAR)
        .most(
            DatedTable.<Amount>named("council.example.cars")
                .from(LocalDate.of(2015, 4, 1), Amount.pounds(pounds), POLICY)
                .stillInForce())
        .above(Consequence.refuse())
        .build();
  }

  @Test
  void a_local_permission_of_what_the_law_bars_is_flagged_with_the_bar() {
    CouncilPack lenient =
        pack()
            .addPermission(
                new LocalPermission("medicines", Set.of(RestrictedCategories.MEDICATION), POLICY))
            .build();

    assertThat(found(lint(lenient), LintCode.LIFTS_NATIONAL_BAR))
        .containsExactly("council.example.may.medicines careact.s22-1");
  }

  @Test
  void what_one_entry_permits_and_another_prohibits_is_a_contradiction() {
    CouncilPack torn =
        pack()
            .addPermission(new LocalPermission("leisure", Set.of(Categories.LEISURE), POLICY))
            .addProhibition(LocalProhibition.of("gyms", POLICY, Categories.GYM))
            .build();

    List<LintFinding> findings = lint(torn);

    assertThat(found(findings, LintCode.CONTRADICTION))
        .containsExactly("council.example.may.leisure council.example.not.gyms");
    assertThat(
            findings.stream()
                .filter(finding -> finding.code() == LintCode.CONTRADICTION)
                .findFirst()
                .orElseThrow()
                .witness()
                .request()
                .category())
        .isEqualTo(Categories.GYM);
  }

  @Test
  void two_entries_that_say_the_same_are_doubles_and_not_each_dead() {
    CouncilPack twice =
        pack()
            .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
            .addProhibition(LocalProhibition.of("motors", POLICY, Categories.CAR))
            .build();

    List<LintFinding> findings = lint(twice);

    assertThat(found(findings, LintCode.DUPLICATE))
        .containsExactly("council.example.not.motors council.example.not.cars");
    assertThat(found(findings, LintCode.DEAD_RULE)).isEmpty();
  }

  @Test
  void an_entry_within_another_never_matters() {
    CouncilPack within =
        pack()
            .addProhibition(LocalProhibition.of("transport", POLICY, Categories.TRANSPORT))
            .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
            .build();

    assertThat(found(lint(within), LintCode.DEAD_RULE))
        .containsExactly("council.example.not.cars council.example.not.transport");
  }

  @Test
  void an_entry_that_never_speaks_is_dead() {
    CouncilPack never =
        pack()
            .addProhibition(
                LocalProhibition.builder()
                    .code("nothing")
                    .addCategory(Categories.CAR)
                    .addExceptCategory(Categories.TRANSPORT)
                    .source(POLICY)
                    .build())
            .build();

    assertThat(found(lint(never), LintCode.DEAD_RULE))
        .containsExactly("council.example.not.nothing");
  }

  @Test
  void rules_about_own_services_payees_plans_and_relatives_are_tried_with_what_they_are_about() {
    CouncilPack.Builder pack =
        pack().noOwnServices(POLICY).payeesNeedPermission(POLICY).addRestrictedPayee("trustee-1");

    assertThat(lint(pack.build())).isEmpty();
    assertThat(found(lint(PublishedCouncilLists.socialCareLocalOffer()), LintCode.DEAD_RULE))
        // the gloss is about children's money, which this scope leaves out
        .containsExactly("council.local-offer.relative.only-effective-way");
  }

  @Test
  void the_published_lists_are_blanket_rules_to_review_but_for_what_may_be_agreed() {
    CouncilPack bcp = PublishedCouncilLists.bournemouthChristchurchAndPoole();

    assertThat(found(lint(bcp), LintCode.BLANKET_RULE))
        .containsExactly(
            "council.bcp.not.general-living",
            "council.bcp.not.health",
            "council.bcp.not.residential");
    assertThat(found(lint(bcp), LintCode.LIFTS_NATIONAL_BAR)).isEmpty();
  }

  /** A vendor's rule in code, and one that fails. */
  private record NoCash(boolean fails) implements SpendPolicy {
    @Override
    public String id() {
      return "acme.no-cars";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      if (fails) {
        throw new IllegalStateException("broken");
      }
      return request.category().isWithin(Categories.CAR)
          ? Verdict.forbid(Reason.of("acme.no-cars"))
          : Verdict.silent();
    }
  }

  @Test
  void rules_in_code_are_tried_alike_and_one_that_fails_never_speaks() {
    for (boolean fails : List.of(false, true)) {
      RulePack vendor = RulePack.of("acme", "1", ALWAYS, List.of(new NoCash(fails)));

      List<LintFinding> findings =
          PackLint.check(
              EnglandPacks.all(),
              List.of(vendor),
              LintScope.builder().date(Example.TODAY).addRegime(Regime.CARE_ACT_ADULT).build());

      assertThat(findings)
          .extracting(LintFinding::code)
          .containsExactly(fails ? LintCode.DEAD_RULE : LintCode.BLANKET_RULE);
    }
  }

  @Test
  void the_vocabulary_is_all_that_the_core_names() throws IllegalAccessException {
    List<Category> named = new ArrayList<>();
    for (Class<?> type : List.of(Categories.class, RestrictedCategories.class)) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Category.class) {
          named.add((Category) field.get(null));
        }
      }
    }

    assertThat(Vocabulary.all()).containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void a_scope_without_a_body_of_law_is_refused() {
    assertThatThrownBy(() -> LintScope.builder().date(Example.TODAY).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
