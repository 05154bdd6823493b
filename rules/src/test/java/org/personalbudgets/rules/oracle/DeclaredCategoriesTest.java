package org.personalbudgets.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.local.CouncilPack;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/**
 * D17: every rule of law and every entry of a published list is silent about whatever lies outside
 * the categories that it says it speaks of. The decision does not ask it there.
 */
class DeclaredCategoriesTest {
  private static final List<SpendPolicy> ALL =
      Stream.concat(
              EnglandPacks.all().stream(),
              PublishedCouncilLists.all().stream().map(CouncilPack::toRulePack))
          .map(RulePack::policies)
          .flatMap(List::stream)
          .toList();

  @Property
  void D17_a_rule_is_silent_outside_the_categories_it_declares(@ForAll long seed) {
    RandomWorlds worlds = new RandomWorlds(seed);
    World.Case known = worlds.world();
    CaseFile caseFile = Translation.caseFile(known);
    SpendRequest request = Translation.request(worlds.purchase(known));
    for (SpendPolicy policy : ALL) {
      Optional<Set<Category>> only = policy.speaksOnlyOf();
      if (only.isPresent() && only.get().stream().noneMatch(request.category()::isWithin)) {
        assertThat(SpendPolicies.of(policy).judgeAlone(policy.id(), request, caseFile))
            .as("%s of %s", policy.id(), request.category())
            .isEqualTo(Verdict.silent());
      }
    }
  }

  /** Else the property above would prove nothing. */
  @Example
  void rules_of_law_and_most_entries_of_lists_declare_what_they_speak_of() {
    List<String> declaring = new ArrayList<>();
    for (SpendPolicy policy : ALL) {
      if (policy.speaksOnlyOf().isPresent()) {
        declaring.add(policy.id());
      }
    }
    assertThat(declaring)
        .contains("careact.s22-1", "careact.s22-3", "careact.s23", "nhs.reg8-5")
        .hasSizeGreaterThan(30);
  }
}
