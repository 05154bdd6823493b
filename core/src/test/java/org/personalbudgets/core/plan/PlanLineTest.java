package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ModePart;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.need.NeedId;

/** One line of a plan. */
class PlanLineTest {
  @Test
  void everything_missing_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> PlanLine.builder().build());
    assertThat(missing.missing())
        .containsExactly("id", "description", "category", "cost", "mode", "stream");
  }

  @Test
  void a_line_is_for_support_unless_it_says_otherwise_and_knows_its_needs_and_payees() {
    PlanLine line = Plans.line("line-1", Plans.weekly("1.00")).addNamedPayee("payee-1").build();
    assertThat(line.purpose()).isEqualTo(LinePurpose.SUPPORT);
    assertThat(line.meets(NeedId.of("need-1"))).isTrue();
    assertThat(line.meets(NeedId.of("need-2"))).isFalse();
    assertThat(line.names("payee-1")).isTrue();
    assertThat(line.names("payee-2")).isFalse();
  }

  @Test
  void a_line_is_managed_in_one_way() {
    ManagementMode mix =
        ManagementMode.combine(
            List.of(
                new ModePart(Plans.TO_PERSON, Budgets.weekly("1.00")),
                new ModePart(ManagementMode.managedByAuthority(), Budgets.weekly("1.00"))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Plans.of("line-1", Plans.weekly("2.00"), FundingStream.ADULT_SOCIAL_CARE, mix)
                    .build())
        .withMessage("line 'line-1' is managed in one way: split it to combine several");
  }

  @Test
  void H50_a_payee_is_named_by_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Plans.line("l", Plans.weekly("1.00")).addNamedPayee("Alex Green").build());
  }
}
