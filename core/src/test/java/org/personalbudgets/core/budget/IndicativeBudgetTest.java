package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.CurrencyMismatchException;

/** An estimate to plan with. */
class IndicativeBudgetTest {
  @Test
  void D1_sixteen_points_gave_82_91_a_week() {
    IndicativeBudget budget = Budgets.indicative(Budgets.weekly("82.91"));
    assertThat(budget.amount()).isEqualTo(Budgets.weekly("82.91"));
    assertThat(budget.lines()).hasSize(1);
  }

  @Test
  void the_figure_is_the_sum_of_its_lines_deductions_included() {
    IndicativeBudget budget =
        estimate(
            new AllocationLine("personal-care", Amount.pounds("206.00")),
            new AllocationLine("isolation", Amount.pounds("40.25")),
            new AllocationLine("informal-support", Amount.pounds("-46.25")));
    assertThat(budget.amount()).isEqualTo(Budgets.weekly("200.00"));
  }

  @Test
  void a_figure_without_lines_or_below_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate())
        .withMessage("an indicative budget shows at least one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate(new AllocationLine("deduction", Amount.pounds("-0.01"))))
        .withMessage("indicative budget must not be negative but is GBP -0.01");
    assertThat(estimate(new AllocationLine("nothing", Amount.ZERO_POUNDS)).amount())
        .isEqualTo(Budgets.weekly("0"));
  }

  @Test
  void H13_lines_of_two_currencies_are_refused_zero_included() {
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(
            () ->
                estimate(
                    new AllocationLine("a", Amount.pounds("1.00")),
                    new AllocationLine("b", Amount.zero("EUR"))));
    assertThat(estimate(new AllocationLine("a", Amount.ofMinor("EUR", 100))).amount().amount())
        .isEqualTo(Amount.ofMinor("EUR", 100));
  }

  @Test
  void S0_5_no_assessment_no_budget_and_everything_missing_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> IndicativeBudget.builder().build());
    assertThat(missing.missing())
        .containsExactly("assessment", "asOf", "method", "tableVersion", "cadence");
  }

  @Test
  void nothing_takes_an_estimate_but_the_agreed_budget_that_explains_its_difference() {
    List<Class<?>> types =
        List.of(
            BudgetStatement.class,
            BudgetStatement.Builder.class,
            AgreedBudget.class,
            AgreedBudget.Builder.class,
            StreamFunding.Builder.class,
            Contribution.class,
            NetAndGross.class,
            FunderPart.class,
            TopUp.Builder.class);
    List<String> takers =
        types.stream()
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(IndicativeBudgetTest::takesAnEstimate)
            .map(Method::toGenericString)
            .toList();
    assertThat(takers).hasSize(1);
    assertThat(takers.get(0)).contains("AgreedBudget$Builder.indicative");
  }

  private static boolean takesAnEstimate(Method method) {
    return Arrays.asList(method.getParameterTypes()).contains(IndicativeBudget.class);
  }

  private static IndicativeBudget estimate(AllocationLine... lines) {
    return IndicativeBudget.builder()
        .assessment(Budgets.indicative(Budgets.weekly("1")).assessment())
        .asOf(Budgets.DAY)
        .method(AllocationMethod.READY_RECKONER)
        .tableVersion("2025.1")
        .cadence(Cadence.WEEK)
        .lines(Arrays.asList(lines))
        .build();
  }
}
