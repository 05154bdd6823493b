package org.personalbudgets.rules.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.payment.PaymentSchedule;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.money.Conversion;

/** A plan that somebody is about to sign, with all that it is held against. */
@Value.Immutable
public abstract sealed class SigningCase permits ImmutableSigningCase {
  SigningCase() {}

  /** The plan. */
  public abstract SupportPlan plan();

  /** The budget that the funders agreed. */
  public abstract AgreedBudget budget();

  /** The agreement, as far as it is signed. */
  public abstract Agreement agreement();

  /** The convention by which costs of other cadences are brought to that of the budget. */
  public abstract Conversion conversion();

  /** The day of signing: later signatures do not count. */
  public abstract LocalDate date();

  /** The rules that each line is held against: the national packs and the council's own. */
  public abstract SpendPolicies policies();

  /**
   * What is to be paid and when, where the payments are already set up; in the budget's currency.
   */
  public abstract Optional<PaymentSchedule> schedule();

  /** What the rules may know of the person; nothing unless given. */
  @Value.Default
  @Value.Redacted
  public Circumstances circumstances() {
    return Circumstances.unknown();
  }

  /** What people judged so far. */
  @Value.Redacted
  public abstract List<Judgement> judgements();

  /**
   * Who is to be paid for a line, where that is known; a provider of whom nothing is known where it
   * is not.
   */
  @Value.Redacted
  public abstract Map<PlanLineId, Payee> payees();

  @Value.Check
  void check() {
    Checks.date("day of signing", date());
    Checks.atMost("judgements", judgements().size(), Caps.MAX_LINES);
    Checks.atMost("payees", payees().size(), Caps.MAX_LINES);
    // refuses another currency
    schedule()
        .ifPresent(
            payments ->
                payments.gross().amount().amount().times(0).plus(budget().amount().amount()));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableSigningCase.builder();
  }

  /** Builds a case; plan, budget, agreement, conversion, day and policies are required. */
  public interface Builder {
    /** Sets the plan. */
    Builder plan(SupportPlan plan);

    /** Sets the budget. */
    Builder budget(AgreedBudget budget);

    /** Sets the agreement. */
    Builder agreement(Agreement agreement);

    /** Sets the convention by which costs are brought to the cadence of the budget. */
    Builder conversion(Conversion conversion);

    /** Sets the day of signing. */
    Builder date(LocalDate date);

    /** Sets the rules that each line is held against. */
    Builder policies(SpendPolicies policies);

    /** Sets what is to be paid and when. */
    Builder schedule(PaymentSchedule schedule);

    /** Sets what the rules may know of the person. */
    Builder circumstances(Circumstances circumstances);

    /** Adds something that somebody judged. */
    Builder addJudgement(Judgement judgement);

    /** Adds what people judged. */
    default Builder judgements(Iterable<? extends Judgement> judgements) {
      Checks.each("judgements", judgements, Caps.MAX_LINES, this::addJudgement);
      return this;
    }

    /** Says who is to be paid for a line. */
    Builder putPayee(PlanLineId line, Payee payee);

    /**
     * The case.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    SigningCase build();
  }
}
