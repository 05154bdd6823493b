package org.personalbudgets.rules.england.children;

import java.util.Optional;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.ExcludedPersons;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Children Act 1989 section 17A(2): a direct payment goes to (a) a person with parental
 * responsibility for a disabled child, (b) a disabled person with parental responsibility for a
 * child, or (c) a disabled child of 16 or 17; and SI 2009/1887 Schedule 1, whose orders keep it
 * from a young person.
 *
 * <p>For (a) and (c) the circumstances of the case are those of the child; for (b) they are the
 * parent's own, and no age is asked. Reading: on the eighteenth birthday there is no child left to
 * be a parent of, and the payment under this section ends for (a) and (c) alike; the Care Act
 * begins. A parent of a child born on 2 February 2008 may spend on 1 February 2026 and not on 2
 * February. Where the date of birth is not known, age is not asked again at each purchase: the
 * agreement was made with somebody whom the council found to be a payee.
 */
public record Section17APayees() implements SpendPolicy {
  private static final int SIXTEEN = 16;
  private static final int EIGHTEEN = 18;

  @Override
  public String id() {
    return "children.s17a";
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    if (!Paying.isDirectPaymentFrom(FundingStream.CHILDRENS_SOCIAL_CARE, facts)) {
      return Verdict.silent();
    }
    Optional<DirectPaymentHolder> holder = holder(facts);
    Optional<Integer> age = facts.circumstances().ageOn(request.date());
    if (holder.isPresent() && age.isPresent() && !mayHold(holder.get(), age.get())) {
      return Verdict.forbid(
          ChildrenReason.NOT_A_PAYEE.reason().putArgument("holder", holder.get().name()));
    }
    return holder.filter(DirectPaymentHolder.YOUNG_PERSON::equals).isPresent()
        ? ExcludedPersons.judge(
            Regime.CHILDREN_ACT,
            HoldingCondition.CHILDREN_NO_LISTED_ORDER,
            facts,
            ChildrenReason.EXCLUDED_PERSON.reason())
        : Verdict.silent();
  }

  /** Who receives the direct payment, where the mode says so. */
  static Optional<DirectPaymentHolder> holder(Facts facts) {
    return facts
        .mode()
        .filter(ManagementMode.DirectPayment.class::isInstance)
        .map(mode -> ((ManagementMode.DirectPayment) mode).holder());
  }

  private static boolean mayHold(DirectPaymentHolder holder, int age) {
    return switch (holder) {
      case PARENT -> age < EIGHTEEN;
      case YOUNG_PERSON -> age >= SIXTEEN && age < EIGHTEEN;
      default -> true;
    };
  }
}
