package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/** Who pays which part of the cost: Care Act 2014 section 26. */
class BudgetStatementTest {
  @Test
  void B1_of_454_00_Peter_pays_110_10_and_the_council_343_90() {
    BudgetStatement statement =
        BudgetStatement.of(
            Budgets.COUNCIL,
            FundingStream.ADULT_SOCIAL_CARE,
            Budgets.weekly("454.00"),
            contribution("110.10"));
    assertThat(statement.cost()).isEqualTo(Amount.pounds("454.00"));
    assertThat(statement.personsPart()).isEqualTo(Amount.pounds("110.10"));
    assertThat(statement.fundersPart()).isEqualTo(Amount.pounds("343.90"));
    assertThat(statement.netAndGross().net()).isEqualTo(Budgets.weekly("343.90"));
    assertThat(statement.netAndGross().gross()).isEqualTo(Budgets.weekly("454.00"));
  }

  @Property
  void s26_cost_is_the_persons_part_and_each_funders(
      @ForAll @IntRange(max = 1_000_000_000) int person,
      @ForAll @IntRange(max = 1_000_000_000) int council,
      @ForAll @IntRange(max = 1_000_000_000) int board) {
    BudgetStatement statement =
        BudgetStatement.builder()
            .cadence(Cadence.WEEK)
            .personsPart(Amount.pence(person))
            .addFunderPart(part(Budgets.COUNCIL, FundingStream.ADULT_SOCIAL_CARE, council))
            .addFunderPart(part(Budgets.BOARD, FundingStream.NHS, board))
            .build();
    assertThat(statement.cost().minorUnits()).isEqualTo((long) person + council + board);
    assertThat(statement.personsPart().plus(statement.fundersPart())).isEqualTo(statement.cost());
    assertThat(statement.netAndGross().net().amount()).isEqualTo(statement.fundersPart());
  }

  @Test
  void in_an_integrated_budget_only_the_chargeable_stream_is_reduced() {
    AgreedBudget budget =
        Budgets.asEstimated(
                chargeable("343.90"), Budgets.stream(FundingStream.NHS, Budgets.weekly("110.10")))
            .build();
    BudgetStatement statement = BudgetStatement.of(budget, contribution("43.90"));
    assertThat(statement.funderParts())
        .containsExactly(
            part(Budgets.COUNCIL, FundingStream.ADULT_SOCIAL_CARE, 30_000),
            part(Budgets.BOARD, FundingStream.NHS, 11_010));
    assertThat(statement.cost()).isEqualTo(budget.amount().amount());
  }

  @Test
  void a_contribution_of_nothing_reduces_nothing() {
    AgreedBudget free = Budgets.adult("100.00").build();
    BudgetStatement statement = BudgetStatement.of(free, contribution("0"));
    assertThat(statement.fundersPart()).isEqualTo(Amount.pounds("100.00"));
  }

  @Test
  void a_contribution_needs_one_chargeable_stream_that_holds_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetStatement.of(Budgets.adult("100.00").build(), contribution("0.01")))
        .withMessage("a contribution needs exactly one chargeable stream but the budget has 0");
    AgreedBudget budget =
        Budgets.asEstimated(
                chargeable("10.00"), Budgets.stream(FundingStream.NHS, Budgets.weekly("90.00")))
            .build();
    assertThat(BudgetStatement.of(budget, contribution("10.00")).fundersPart())
        .isEqualTo(Amount.pounds("90.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetStatement.of(budget, contribution("10.01")));
  }

  @Test
  void nobody_contributes_to_streams_that_are_free() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BudgetStatement.of(
                    Budgets.BOARD,
                    FundingStream.NHS,
                    Budgets.weekly("100.00"),
                    contribution("0.01")))
        .withMessage("nothing can be charged towards a budget of streams that are free");
  }

  @Test
  void a_contribution_for_another_cadence_is_refused() {
    Contribution yearly =
        new Contribution(
            Budgets.yearly("1.00"),
            Budgets.DAY,
            ContributionBasis.FINANCIAL_ASSESSMENT,
            Citation.law("Care Act 2014", "s 17"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BudgetStatement.of(
                    Budgets.COUNCIL,
                    FundingStream.ADULT_SOCIAL_CARE,
                    Budgets.weekly("100.00"),
                    yearly))
        .withMessageContaining("cadence mismatch");
  }

  @Test
  void B13_a_contribution_of_80_towards_a_cost_of_60_is_60() {
    assertThat(contribution("80.00").cappedAt(Budgets.weekly("60.00")).amount())
        .isEqualTo(Budgets.weekly("60.00"));
    assertThat(contribution("60.00").cappedAt(Budgets.weekly("60.00")))
        .isEqualTo(contribution("60.00"));
    assertThat(contribution("59.99").cappedAt(Budgets.weekly("60.00")))
        .isEqualTo(contribution("59.99"));
  }

  @Test
  void where_nothing_may_be_charged_nothing_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Contribution(
                    Budgets.weekly("0.01"),
                    Budgets.DAY,
                    ContributionBasis.NOTHING_CHARGEABLE,
                    Citation.law("Care Act 2014", "s 14")));
    assertThatIllegalArgumentException().isThrownBy(() -> contribution("-0.01"));
  }

  @Test
  void parts_come_once_and_there_is_at_least_one() {
    FunderPart part = part(Budgets.BOARD, FundingStream.NHS, 1);
    BudgetStatement.Builder none =
        BudgetStatement.builder().cadence(Cadence.WEEK).personsPart(Amount.ZERO_POUNDS);
    assertThatIllegalArgumentException()
        .isThrownBy(none::build)
        .withMessage("a budget statement has at least one funder's part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.funderParts(List.of(part, part)).build())
        .withMessage("the NHS stream of funder 'devon-icb' must be given once only");
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> BudgetStatement.builder().build());
    assertThat(missing.missing()).containsExactly("cadence", "personsPart");
  }

  private static StreamFunding chargeable(String pounds) {
    return StreamFunding.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
        .funder(Budgets.COUNCIL)
        .amount(Budgets.weekly(pounds))
        .chargingRule(ChargingRule.MEANS_TESTED)
        .build();
  }

  private static FunderPart part(Funder funder, FundingStream stream, long pence) {
    return new FunderPart(funder, stream, Amount.pence(pence));
  }

  private static Contribution contribution(String pounds) {
    return new Contribution(
        PeriodicAmount.weekly(Amount.pounds(pounds)),
        Budgets.DAY,
        ContributionBasis.FINANCIAL_ASSESSMENT,
        Citation.law("Care Act 2014", "s 17"));
  }
}
