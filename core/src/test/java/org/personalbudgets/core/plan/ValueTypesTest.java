package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.AccountType;
import org.personalbudgets.core.agreement.Agreements;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ModePart;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.Signature;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FunderPart;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.NetAndGross;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;

/** G1, G3: equality by content, whichever way a value was made. */
class ValueTypesTest {
  @Test
  void G1_plans_and_what_they_are_made_of() {
    new Groups()
        .of(PlanId.of("plan-1"), new PlanId("plan-1"))
        .of(PlanId.of("Plan-1"))
        .of(PlanLineId.of("plan-1"))
        .of(line("1.00"), line("1.00"))
        .of(line("1.01"))
        .of(Plans.plan(line("1.00")), Plans.plan(line("1.00")))
        .of(Plans.plan(line("1.01")))
        .of(Plans.agreedPlan(), Plans.agreedPlan())
        .of(new PlanCase().agreed(), new PlanCase().agreed())
        .of(Plans.plan(line("1.00")).coverage(), Plans.plan(line("2.00")).coverage())
        .of(Plans.plan().coverage())
        .of(Trace.of(Plans.plan()), Trace.of(Plans.plan()))
        .of(Trace.of(Plans.plan(line("1.00"))))
        .of(
            Plans.plan(line("1.00")).costs(Cadence.WEEK, Conversion.WEEKS_52_A_YEAR),
            Plans.plan(line("1.00")).costs(Cadence.WEEK, Conversion.WEEKS_52_A_YEAR))
        .of(Plans.plan(line("1.00")).costs(Cadence.WEEK, Conversion.WHOLE_WEEKS))
        .of(Plans.plan(line("1.00")).costs(Cadence.YEAR, Conversion.WEEKS_52_A_YEAR))
        .of(diff("2.00"), diff("2.00"))
        .of(diff("3.00"))
        .of(LineCost.noCost("a"), LineCost.noCost("a"))
        .of(Plans.weekly("1.00"), Plans.weekly("1.00"))
        .check();
  }

  @Test
  void G1_budgets_and_agreements() {
    new Groups()
        .of(Budgets.adult("1.00").build(), Budgets.adult("1.00").build())
        .of(Budgets.adult("2.00").build())
        .of(Budgets.indicative(Budgets.weekly("1.00")), Budgets.indicative(Budgets.weekly("1.00")))
        .of(
            new NetAndGross(Budgets.weekly("1.00"), Budgets.weekly("0.50")),
            new NetAndGross(Budgets.weekly("1.00"), Budgets.weekly("0.50")))
        .of(new FunderPart(Budgets.BOARD, FundingStream.NHS, Amount.pence(1)))
        .of(
            Agreements.signedBy(Regime.NHS, PartyRole.PERSON).build(),
            Agreements.signedBy(Regime.NHS, PartyRole.PERSON).build())
        .of(Agreements.signedBy(Regime.NHS, PartyRole.HEALTH_BODY).build())
        .of(
            Signature.of(PartyRole.PERSON, "Alex Green", Plans.DAY),
            new Signature(PartyRole.PERSON, "Alex Green", Plans.DAY, false))
        .of(new NoticeTerms(28, 28, 28))
        .of(new AccountTerms(AccountType.PREPAID_CARD, Set.of(FundingStream.NHS), false, false))
        .of(ManagementMode.managedByAuthority(), new ManagementMode.ManagedByAuthority())
        .of(ManagementMode.notional())
        .of(Plans.TO_PERSON, ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON))
        .of(ManagementMode.directPaymentTo(DirectPaymentHolder.NOMINEE))
        .of(
            ManagementMode.combine(
                List.of(
                    new ModePart(Plans.TO_PERSON, Budgets.weekly("1.00")),
                    new ModePart(ManagementMode.notional(), Budgets.weekly("1.00")))))
        .check();
  }

  @Test
  void enum_sets_come_out_in_one_order_however_they_went_in() {
    SupportPlan.Builder one = SupportPlan.builder().id(PlanId.of("plan-1"));
    SupportPlan.Builder other = SupportPlan.builder().id(PlanId.of("plan-1"));
    one.addRegime(Regime.NHS).addRegime(Regime.CARE_ACT_ADULT);
    other.addRegime(Regime.CARE_ACT_ADULT).addRegime(Regime.NHS);
    assertThat(one.build().regimes()).containsExactly(Regime.CARE_ACT_ADULT, Regime.NHS);
    assertThat(one.build()).isEqualTo(other.build());
  }

  @Test
  void other_sets_keep_the_order_given() {
    ExistingService service =
        new ExistingService("a club", ImmutableSet.of(NeedId.of("b"), NeedId.of("a")));
    assertThat(service.needs()).containsExactly(NeedId.of("b"), NeedId.of("a"));
    assertThat(new PlanRisk("r", "falls", Optional.empty()))
        .hasToString("PlanRisk{code=r, agreed=false}");
  }

  private static PlanLine line(String pounds) {
    return Plans.line("line-1", Plans.weekly(pounds)).build();
  }

  private static PlanDiff diff(String pounds) {
    SupportPlan plan = Plans.plan(line("1.00"));
    return PlanDiff.between(plan, plan.revise().putLine(line(pounds)).build());
  }

  /** Values of one group are equal and hash alike; values of two groups are not equal. */
  private static final class Groups {
    private final List<List<Object>> groups = new ArrayList<>();

    @CanIgnoreReturnValue
    Groups of(Object... equal) {
      groups.add(List.of(equal));
      return this;
    }

    void check() {
      for (List<Object> group : groups) {
        for (Object value : group) {
          assertThat(value).isNotEqualTo(null).isNotEqualTo("a text");
          for (List<Object> other : groups) {
            for (Object with : other) {
              assertThat(value.equals(with)).as("%s and %s", value, with).isEqualTo(group == other);
              if (group == other) {
                assertThat(value).hasSameHashCodeAs(with);
              }
            }
          }
        }
      }
    }
  }
}
