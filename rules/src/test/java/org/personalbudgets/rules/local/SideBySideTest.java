package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.rules.Example.buy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;

/** The same purchase under each published list, and which layer decided. */
class SideBySideTest {
  private static SideBySide ask(Category category, List<CouncilPack> lists) {
    CaseFile carer =
        Example.under(Regime.CARE_ACT_CARER)
            .line("line-1", category, Regime.CARE_ACT_CARER)
            .caseFile();
    return SideBySide.ask(EnglandPacks.policies(), lists, buy(category), carer);
  }

  @ParameterizedTest(name = "law 2.8: {0}")
  @CsvSource({
    "gambling, ALLOWED, leicestershire south-tyneside lincolnshire-carers independent-lives",
    "living-costs.food, ALLOWED, south-tyneside bcp independent-lives",
    "debt, ALLOWED, leicestershire lincolnshire-carers",
    "transport.car, ALLOWED, ''",
    "health.medication, REFUSED,"
        + " leicestershire south-tyneside lincolnshire-carers bcp independent-lives local-offer"
  })
  void lists_differ_and_each_answer_is_its_own(String code, Answer law, String refusedBy) {
    SideBySide answers = ask(Category.of(code), PublishedCouncilLists.all());

    assertThat(answers.national().answer()).isEqualTo(law);
    Set<String> refusing = new TreeSet<>();
    for (String list : refusedBy.isEmpty() ? new String[0] : refusedBy.split(" ", -1)) {
      refusing.add("council." + list);
    }
    assertThat(answers.with(Answer.REFUSED)).containsExactlyInAnyOrderElementsOf(refusing);
    assertThat(answers.byList()).hasSize(PublishedCouncilLists.all().size());
  }

  @Test
  void every_answer_names_the_layer_that_decided() {
    Map<String, Set<Layer>> expected =
        Map.of(
            "living-costs.food", Set.of(Layer.LOCAL_POLICY),
            "health.medication", Set.of(Layer.NATIONAL_LAW),
            "leisure.gym", Set.of(Layer.NATIONAL_LAW));
    CouncilPack independentLives = PublishedCouncilLists.independentLives();

    expected.forEach(
        (code, layers) ->
            assertThat(
                    DecidingLayers.of(
                        ask(Category.of(code), List.of(independentLives))
                            .byList()
                            .get("council.independent-lives")))
                .as(code)
                .isEqualTo(layers));
  }

  @Test
  void where_no_rule_speaks_no_layer_decided() {
    CaseFile child =
        Example.under(Regime.CHILDREN_ACT)
            .line("line-1", Categories.GYM, Regime.CHILDREN_ACT)
            .caseFile();

    SideBySide answers =
        SideBySide.ask(
            EnglandPacks.policies(),
            List.of(),
            buy(Categories.GYM).withDate(LocalDate.of(2009, 11, 8)),
            child);

    assertThat(answers.national().answer()).isEqualTo(Answer.REFERRED);
    assertThat(DecidingLayers.of(answers.national())).isEmpty();
    assertThat(answers.byList()).isEmpty();
  }

  @Test
  void the_order_of_the_lists_is_kept_and_none_counts_twice() {
    List<CouncilPack> lists = PublishedCouncilLists.all();

    assertThat(ask(Categories.GYM, lists).byList().keySet())
        .containsExactlyElementsOf(lists.stream().map(CouncilPack::id).toList());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ask(Categories.GYM, List.of(lists.get(0), lists.get(0))));
  }
}
