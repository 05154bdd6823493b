package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;

/**
 * What meeting the needs costs, what the person must pay of it and what each funder must: Care Act
 * 2014 section 26(1)(a) to (c). The cost is the sum of the parts, so a statement that does not add
 * up cannot be made.
 *
 * <p>The cap on care costs and the split of daily living costs (section 26(2)) were never
 * commenced; a statement knows neither.
 */
@Value.Immutable
public abstract sealed class BudgetStatement permits ImmutableBudgetStatement {
  BudgetStatement() {}

  /** How often the amounts are due. */
  public abstract Cadence cadence();

  /** What the person must pay; not negative. */
  public abstract Amount personsPart();

  /** What each funder must pay; at least one, each stream of each funder once. */
  public abstract List<FunderPart> funderParts();

  /** What meeting the needs costs: the person's part and each funder's. */
  @Value.Derived
  @Value.Auxiliary
  public Amount cost() {
    Amount cost = personsPart();
    for (FunderPart part : funderParts()) {
      cost = cost.plus(part.amount());
    }
    return cost;
  }

  /** What the funders pay together. */
  public Amount fundersPart() {
    return cost().minus(personsPart());
  }

  /** The cost seen both ways. */
  public NetAndGross netAndGross() {
    return new NetAndGross(
        PeriodicAmount.of(cost(), cadence()), PeriodicAmount.of(personsPart(), cadence()));
  }

  @Value.Check
  void check() {
    Checks.notNegative("the person's part", personsPart());
    Checks.that(!funderParts().isEmpty(), "a budget statement has at least one funder's part");
    Checks.atMost("funder parts", funderParts().size(), Caps.MAX_LINES);
    Set<List<Object>> seen = new HashSet<>();
    for (FunderPart part : funderParts()) {
      Checks.that(
          seen.add(List.of(part.stream(), part.funder().id())),
          "the %s stream of funder '%s' must be given once only",
          part.stream(),
          part.funder().id());
    }
    Checks.that(
        personsPart().isZero()
            || funderParts().stream().anyMatch(part -> part.stream().contributionPossible()),
        "nothing can be charged towards a budget of streams that are free");
  }

  /**
   * The statement of a budget of one funder and one stream.
   *
   * @param cost what meeting the needs costs
   * @throws IllegalArgumentException if the contribution is above the cost (see {@link
   *     Contribution#cappedAt}) or for another cadence, or the stream is free and the contribution
   *     is not nothing
   */
  public static BudgetStatement of(
      Funder funder, FundingStream stream, PeriodicAmount cost, Contribution contribution) {
    requireNonNull(cost, "cost");
    requireNonNull(contribution, "contribution");
    NetAndGross views = new NetAndGross(cost, contribution.amount());
    return builder()
        .cadence(cost.cadence())
        .personsPart(contribution.amount().amount())
        .addFunderPart(new FunderPart(funder, stream, views.net().amount()))
        .build();
  }

  /**
   * The statement of an agreed budget towards whose chargeable stream the person contributes.
   *
   * @throws IllegalArgumentException if the contribution is above what that stream holds or for
   *     another cadence; or, for one that is not nothing, if the budget has no chargeable stream or
   *     several, of which no rule here says which one it reduces
   */
  public static BudgetStatement of(AgreedBudget budget, Contribution contribution) {
    Amount due = requireNonNull(contribution, "contribution").amount().amount();
    List<StreamFunding> chargeable =
        requireNonNull(budget, "budget").streams().stream()
            .filter(part -> part.chargingRule() != ChargingRule.FREE)
            .toList();
    Checks.that(
        due.isZero() || chargeable.size() == 1,
        "a contribution needs exactly one chargeable stream but the budget has %s",
        chargeable.size());
    Builder statement = builder().cadence(budget.amount().cadence()).personsPart(due);
    for (StreamFunding part : budget.streams()) {
      boolean reduced = !due.isZero() && chargeable.contains(part);
      PeriodicAmount left =
          reduced ? new NetAndGross(part.amount(), contribution.amount()).net() : part.amount();
      statement.addFunderPart(new FunderPart(part.funder(), part.stream(), left.amount()));
    }
    return statement.build();
  }

  /** Cost and parts. */
  @Override
  public String toString() {
    return "BudgetStatement{cost="
        + cost()
        + " per "
        + cadence()
        + ", personsPart="
        + personsPart()
        + ", funderParts="
        + funderParts().size()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableBudgetStatement.builder();
  }

  /** Builds a budget statement part by part; every attribute is required. */
  public interface Builder {
    /** Sets how often the amounts are due. */
    Builder cadence(Cadence cadence);

    /** Sets what the person must pay. */
    Builder personsPart(Amount personsPart);

    /** Adds what a funder must pay. */
    Builder addFunderPart(FunderPart funderPart);

    /** Adds what funders must pay, at most 10,000 parts. */
    default Builder funderParts(Iterable<FunderPart> funderParts) {
      Checks.each("funder parts", funderParts, Caps.MAX_LINES, this::addFunderPart);
      return this;
    }

    /**
     * The statement.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    BudgetStatement build();
  }
}
