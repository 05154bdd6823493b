package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;

/**
 * One line of a plan: what is bought, for which needs and outcomes, at what cost, from which stream
 * of money and managed in which way.
 */
@Value.Immutable
public abstract sealed class PlanLine permits ImmutablePlanLine {
  PlanLine() {}

  /** Which line. */
  public abstract PlanLineId id();

  /** What is bought, in words; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String description();

  /** What is bought, by its code. */
  public abstract Category category();

  /** The needs that it meets, in the order given; looked up in constant time. */
  public abstract Set<NeedId> needs();

  /** The outcomes that it works towards, in the order given; looked up in constant time. */
  public abstract Set<OutcomeId> outcomes();

  /** What it costs. */
  public abstract LineCost cost();

  /** How often it happens, in words, such as {@code twice a week}. Not shown in toString. */
  @Value.Redacted
  public abstract Optional<String> frequency();

  /** In which way its money is managed; not a combination. */
  public abstract ManagementMode mode();

  /** Which stream of money it is paid from. */
  public abstract FundingStream stream();

  /** What it is there for; support unless given. */
  @Value.Default
  public LinePurpose purpose() {
    return LinePurpose.SUPPORT;
  }

  /**
   * Ids of the people and bodies whom the plan names as those to be paid; looked up in constant
   * time. Somebody connected with a patient may be paid only where the plan names them: SI
   * 2013/1617 regulation 8(5A).
   */
  public abstract Set<String> namedPayees();

  /** Whether the line names the need. */
  public boolean meets(NeedId need) {
    return needs().contains(requireNonNull(need, "need"));
  }

  /** Whether the line names the payee as one to be paid. */
  public boolean names(String payee) {
    return namedPayees().contains(requireNonNull(payee, "payee"));
  }

  @Value.Check
  void check() {
    Checks.text("description", description());
    frequency().ifPresent(text -> Checks.shortText("frequency", text));
    Checks.atMost("needs", needs().size(), Caps.MAX_LINES);
    Checks.atMost("outcomes", outcomes().size(), Caps.MAX_LINES);
    Checks.atMost("named payees", namedPayees().size(), Caps.MAX_LINES);
    namedPayees().forEach(payee -> Checks.id("named payee", payee));
    Checks.that(
        !(mode() instanceof ManagementMode.Combination),
        "line '%s' is managed in one way: split it to combine several",
        id());
  }

  /** Id, what is bought, from which stream and how managed; none of its words. */
  @Override
  public String toString() {
    return "PlanLine{id="
        + id()
        + ", category="
        + category()
        + ", stream="
        + stream()
        + ", purpose="
        + purpose()
        + ", needs="
        + needs().size()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutablePlanLine.builder();
  }

  /** Builds a plan line; id, description, category, cost, mode and stream are required. */
  public interface Builder {
    /** Sets which line. */
    Builder id(PlanLineId id);

    /** Sets what is bought, in words. */
    Builder description(String description);

    /** Sets what is bought, by its code. */
    Builder category(Category category);

    /** Adds a need that it meets. */
    Builder addNeed(NeedId need);

    /** Adds needs that it meets, at most 10,000. */
    default Builder needs(Iterable<NeedId> needs) {
      Checks.each("needs", needs, Caps.MAX_LINES, this::addNeed);
      return this;
    }

    /** Adds an outcome that it works towards. */
    Builder addOutcome(OutcomeId outcome);

    /** Adds outcomes that it works towards, at most 10,000. */
    default Builder outcomes(Iterable<OutcomeId> outcomes) {
      Checks.each("outcomes", outcomes, Caps.MAX_LINES, this::addOutcome);
      return this;
    }

    /** Sets what it costs. */
    Builder cost(LineCost cost);

    /** Sets how often it happens, in words. */
    Builder frequency(String frequency);

    /** Sets in which way its money is managed. */
    Builder mode(ManagementMode mode);

    /** Sets which stream of money it is paid from. */
    Builder stream(FundingStream stream);

    /** Sets what it is there for. */
    Builder purpose(LinePurpose purpose);

    /** Adds somebody whom the plan names as one to be paid. */
    Builder addNamedPayee(String payee);

    /**
     * The plan line.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    PlanLine build();
  }
}
