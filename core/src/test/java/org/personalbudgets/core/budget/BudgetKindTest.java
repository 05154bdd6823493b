package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.law.Regime;

/** What a budget is called by the streams in it. */
class BudgetKindTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ADULT_SOCIAL_CARE, PERSONAL_BUDGET",
    "CHILDRENS_SOCIAL_CARE, PERSONAL_BUDGET",
    "ADULT_SOCIAL_CARE CHILDRENS_SOCIAL_CARE, PERSONAL_BUDGET",
    "EDUCATION, PERSONAL_BUDGET",
    "NHS, PERSONAL_HEALTH_BUDGET",
    "ADULT_SOCIAL_CARE NHS, INTEGRATED_PERSONAL_BUDGET",
    "EDUCATION NHS, INTEGRATED_PERSONAL_BUDGET",
    "CHILDRENS_SOCIAL_CARE EDUCATION, INTEGRATED_PERSONAL_BUDGET",
    "CHILDRENS_SOCIAL_CARE EDUCATION NHS, INTEGRATED_PERSONAL_BUDGET"
  })
  void S2_15_a_budget_across_health_social_care_and_education_is_integrated(
      String streams, BudgetKind kind) {
    assertThat(
            BudgetKind.of(
                Arrays.stream(streams.split(" "))
                    .map(FundingStream::valueOf)
                    .collect(Collectors.toSet())))
        .isEqualTo(kind);
  }

  @Test
  void a_budget_has_at_least_one_stream() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetKind.of(EnumSet.noneOf(FundingStream.class)));
  }

  @Test
  void S3_17_in_childrens_social_care_it_is_called_a_direct_payment() {
    assertThat(BudgetKind.PERSONAL_BUDGET.calledUnder(Regime.CHILDREN_ACT))
        .isEqualTo("direct payment");
    assertThat(BudgetKind.PERSONAL_BUDGET.calledUnder(Regime.CARE_ACT_ADULT))
        .isEqualTo("personal budget");
    assertThat(BudgetKind.PERSONAL_HEALTH_BUDGET.calledUnder(Regime.NHS))
        .isEqualTo("personal health budget");
    assertThat(BudgetKind.INTEGRATED_PERSONAL_BUDGET.calledUnder(Regime.CHILDREN_ACT))
        .isEqualTo("integrated personal budget");
  }
}
