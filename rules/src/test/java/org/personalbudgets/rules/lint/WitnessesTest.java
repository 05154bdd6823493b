package org.personalbudgets.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.PolicyReport;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.local.CouncilPack;
import org.personalbudgets.rules.local.LocalPermission;
import org.personalbudgets.rules.local.LocalProhibition;

/** Every finding comes with a case, and the case shows what the finding says. */
class WitnessesTest {
  private static final Citation POLICY = Citation.local("Example Council, direct payments", "p 3");

  /** A pack with one fault of each kind. */
  private static final CouncilPack FAULTY =
      CouncilPack.builder()
          .id("council.example")
          .inForce(InForce.from(LocalDate.of(2015, 4, 1)))
          .addPermission(
              new LocalPermission("medicines", Set.of(RestrictedCategories.MEDICATION), POLICY))
          .addPermission(new LocalPermission("leisure", Set.of(Categories.LEISURE), POLICY))
          .addProhibition(LocalProhibition.of("gyms", POLICY, Categories.GYM))
          .addProhibition(LocalProhibition.of("sports-halls", POLICY, Categories.GYM))
          .addProhibition(LocalProhibition.of("transport", POLICY, Categories.TRANSPORT))
          .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
          .addProhibition(
              LocalProhibition.builder()
                  .code("nothing")
                  .addCategory(Categories.TAXI)
                  .addExceptCategory(Categories.TRANSPORT)
                  .source(POLICY)
                  .build())
          .build();

  static Stream<LintFinding> findings() {
    return PackLint.check(
        EnglandPacks.all(),
        List.of(FAULTY.toRulePack()),
        LintScope.builder()
            .date(Example.TODAY)
            .addRegime(Regime.CARE_ACT_ADULT)
            .addNamesOf(FAULTY)
            .questions(EnglandPacks.questions())
            .build())
        .stream();
  }

  @Test
  void the_pack_has_a_fault_of_each_kind() {
    assertThat(findings().map(LintFinding::code).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(LintCode.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("findings")
  void the_case_shows_what_the_finding_says(LintFinding finding) {
    Map<String, Optional<Verdict>> said = replay(finding.witness());
    Optional<Verdict> first = said.get(finding.policies().get(0));
    Optional<Verdict> second =
        finding.policies().size() > 1 ? said.get(finding.policies().get(1)) : Optional.empty();

    switch (finding.code()) {
      case BLANKET_RULE -> assertThat(first).containsInstanceOf(Verdict.Forbid.class);
      case LIFTS_NATIONAL_BAR, CONTRADICTION -> {
        assertThat(first).containsInstanceOf(Verdict.Permit.class);
        assertThat(second).containsInstanceOf(Verdict.Forbid.class);
      }
      case DUPLICATE -> {
        assertThat(first).containsInstanceOf(Verdict.Forbid.class);
        assertThat(second).containsInstanceOf(Verdict.Forbid.class);
      }
      case DEAD_RULE -> {
        boolean silent = finding.policies().size() == 1;
        assertThat(first).containsInstanceOf(silent ? Verdict.Silent.class : Verdict.Forbid.class);
        assertThat(second.isPresent()).isEqualTo(!silent);
      }
    }
    assertThat(finding.tried()).isPositive();
  }

  private static Map<String, Optional<Verdict>> replay(Witness witness) {
    Decision decision =
        EnglandPacks.policies()
            .and(FAULTY.toRulePack())
            .decide(witness.request(), witness.caseFile());
    return decision.reports().stream()
        .collect(Collectors.toMap(PolicyReport::policy, PolicyReport::verdict));
  }
}
