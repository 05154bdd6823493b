package org.personalbudgets.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;
import static org.personalbudgets.rules.local.Local.NATIONAL;
import static org.personalbudgets.rules.local.Local.POLICY;
import static org.personalbudgets.rules.local.Local.limit;
import static org.personalbudgets.rules.local.Local.pack;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.Example;

/** A council's pack: its days, its money, its content, and what it may not claim. */
class CouncilPackTest {
  @ParameterizedTest
  @CsvSource({"2025-03-31, ALLOWED", "2025-04-01, REFUSED"})
  void a_pack_holds_on_its_own_days(LocalDate day, Answer answer) {
    RulePack list =
        pack()
            .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
            .build()
            .toRulePack();

    assertThat(
            decide(
                    buy(Categories.CAR).withDate(day),
                    Example.adult(Categories.CAR).caseFile(),
                    NATIONAL,
                    list)
                .answer())
        .isEqualTo(answer);
  }

  @Test
  void a_pack_is_silent_about_the_money_of_another_stream() {
    RulePack list =
        pack()
            .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
            .build()
            .toRulePack();
    CaseFile nhs = Example.under(Regime.NHS).line("line-1", Categories.CAR, Regime.NHS).caseFile();

    assertThat(decide(buy(Categories.CAR), nhs, list).verdictsSpoken()).isEmpty();
    assertThat(decide(request(Categories.CAR).build(), nhs, list).verdictsSpoken()).isEmpty();
  }

  @Test
  void its_data_are_its_content() {
    CouncilPack one =
        pack().addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR)).build();
    CouncilPack same =
        pack().addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR)).build();
    CouncilPack other =
        pack().addProhibition(LocalProhibition.of("cars", POLICY, Categories.TAXI)).build();

    assertThat(one).isEqualTo(same);
    assertThat(one.toRulePack().reference()).isEqualTo(same.toRulePack().reference());
    assertThat(one.toRulePack().reference()).isNotEqualTo(other.toRulePack().reference());
    assertThat(one.withInForce(InForce.from(LocalDate.of(2026, 1, 1))).toRulePack().reference())
        .isNotEqualTo(one.toRulePack().reference());
  }

  @Test
  void a_new_amount_of_a_limit_is_new_content() {
    CouncilPack twenty = pack().addLimit(limit(Consequence.refuse()).build()).build();
    CouncilPack thirty =
        pack()
            .addLimit(
                LocalLimit.builder()
                    .code("gym")
                    .category(Categories.LEISURE)
                    .most(
                        DatedTable.<Amount>named("council.example.gym")
                            .from(LocalDate.of(2025, 4, 1), Amount.pounds("30.00"), POLICY)
                            .stillInForce())
                    .above(Consequence.refuse())
                    .build())
            .build();

    assertThat(twenty.toRulePack().reference()).isNotEqualTo(thirty.toRulePack().reference());
  }

  @Test
  void a_local_rule_cannot_pass_for_law() {
    Citation law = Citation.law("Care Act 2014", "s 33(3)");

    assertThatThrownBy(() -> LocalProhibition.of("cars", law, Categories.CAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NATIONAL_LAW");
    assertThatThrownBy(() -> new LocalPermission("cars", Set.of(Categories.CAR), law))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pack().noOwnServices(law).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_wrong_with_a_pack_is_refused_at_once() {
    assertThatThrownBy(
            () ->
                pack()
                    .addProhibition(LocalProhibition.of("cars", POLICY, Categories.CAR))
                    .addProhibition(LocalProhibition.of("cars", POLICY, Categories.TAXI))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("council.example.not.cars");
    assertThatThrownBy(() -> pack().addRestrictedPayee("trustee-1").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LocalPermission("none", new LinkedHashSet<>(), POLICY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                LocalLimit.builder()
                    .code("week")
                    .window(SpendWindow.WEEK)
                    .most(
                        DatedTable.<Amount>named("w")
                            .from(LocalDate.of(2025, 4, 1), Amount.pounds("5.00"), POLICY)
                            .stillInForce())
                    .above(Consequence.refuse())
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void published_prices_are_kept_for_whoever_prices_a_plan() {
    CouncilPack priced =
        pack()
            .addRate(
                new LocalRate(
                    "personal-assistant",
                    "hour",
                    DatedTable.<Amount>named("council.example.assistant")
                        .from(LocalDate.of(2025, 4, 1), Amount.pounds("14.50"), POLICY)
                        .stillInForce()))
            .build();

    assertThat(priced.rates().get(0).amount().on(Example.TODAY).value())
        .isEqualTo(Amount.pounds("14.50"));
  }
}
