package consumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.money.Amount;
import org.personalbudgets.testing.PersonalBudgetsDomain;

/** A vendor's properties over the published generators. */
@Domain(PersonalBudgetsDomain.class)
class ConsumerPropertiesTest {

  @Property(tries = 100)
  boolean an_amount_less_itself_is_nothing(@ForAll Amount amount) {
    return amount.minus(amount).isZero();
  }

  @Property(tries = 50)
  boolean every_line_of_an_agreed_plan_is_found_by_its_id(@ForAll AgreedPlan plan) {
    return plan.plan().lines().stream()
        .map(PlanLine::id)
        .allMatch(id -> plan.line(id).isPresent());
  }
}
