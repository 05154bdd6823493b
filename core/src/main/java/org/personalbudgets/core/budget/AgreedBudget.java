package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/**
 * The budget that the funders agreed: streams of money that make up one amount, to the penny.
 *
 * <p>It does not build unless it says why it differs from the indicative budget, where it does, and
 * unless it is at least the lowest cost of a plan that meets the needs, where that is known. A
 * top-up is kept beside it, and only where the budget has been shown to be sufficient without.
 *
 * <p>Streams, indicative budget and lowest cost are all stated for one cadence, so that they
 * compare exactly; convert first what is stated otherwise.
 */
@Value.Immutable
public abstract sealed class AgreedBudget permits ImmutableAgreedBudget {
  AgreedBudget() {}

  /** The estimate that planning started from. */
  public abstract IndicativeBudget indicative();

  /** The parts of the budget; at least one, each stream of each funder once. */
  public abstract List<StreamFunding> streams();

  /** The day on which the funders agreed it. */
  public abstract LocalDate agreedOn();

  /**
   * Why the amount differs from the indicative one; given if and only if it does. Never shown in
   * {@code toString}.
   */
  @Value.Redacted
  public abstract Optional<String> differenceReason();

  /** The lowest cost of a plan that would meet the needs, where somebody has found it. */
  public abstract Optional<PeriodicAmount> lowestCostOfAdequatePlan();

  /** Private money on top of the budget. */
  public abstract List<TopUp> topUps();

  /** Costs of meeting needs that the law keeps out of the budget. */
  public abstract List<ExcludedCost> excludedCosts();

  /** Other public money shown beside the budget. */
  public abstract List<OtherPublicMoney> otherPublicMoney();

  /** The whole budget: the exact sum of its streams. */
  @Value.Derived
  @Value.Auxiliary
  public PeriodicAmount amount() {
    return sum(streams());
  }

  /** What the budget is called by its streams. */
  public BudgetKind kind() {
    return BudgetKind.of(Sets.newHashSet(Iterables.transform(streams(), StreamFunding::stream)));
  }

  /** The agreed amount less the indicative one: negative where less was agreed. */
  public PeriodicAmount difference() {
    return amount().minus(indicative().amount());
  }

  /** What the budget holds of one stream; nothing if the stream is not in it. */
  public PeriodicAmount amountOf(FundingStream stream) {
    requireNonNull(stream, "stream");
    return PeriodicAmount.of(
        Amount.sum(
            amount().amount().currencyCode(),
            streams().stream()
                .filter(part -> part.stream() == stream)
                .map(part -> part.amount().amount())
                .toList()),
        amount().cadence());
  }

  private static PeriodicAmount sum(List<StreamFunding> streams) {
    Checks.that(!streams.isEmpty(), "an agreed budget has at least one stream");
    PeriodicAmount total = streams.get(0).amount();
    for (StreamFunding part : Iterables.skip(streams, 1)) {
      total = total.plus(part.amount());
    }
    return total;
  }

  @Value.Check
  void check() {
    Checks.date("day of agreement", agreedOn());
    Checks.atMost("streams", streams().size(), Caps.MAX_LINES);
    Checks.atMost("excluded costs", excludedCosts().size(), Caps.MAX_LINES);
    Checks.atMost("other public money", otherPublicMoney().size(), Caps.MAX_LINES);
    checkStreams();
    checkIndicative();
    lowestCostOfAdequatePlan()
        .ifPresent(
            lowest ->
                Checks.that(
                    !amount().minus(lowest).amount().isNegative(),
                    "budget of %s is below %s, the lowest cost of an adequate plan",
                    amount(),
                    lowest));
    checkTopUps();
  }

  private void checkStreams() {
    Set<List<Object>> seen = new HashSet<>();
    for (StreamFunding part : streams()) {
      Checks.that(
          seen.add(List.of(part.stream(), part.funder().id())),
          "the %s stream of funder '%s' must be given once only",
          part.stream(),
          part.funder().id());
      Checks.that(
          part.funder().kind().existsOn(agreedOn()),
          "no %s existed on %s to agree a budget",
          part.funder().kind(),
          agreedOn());
    }
  }

  private void checkIndicative() {
    Checks.that(
        !indicative().asOf().isAfter(agreedOn()),
        "budget agreed on %s rests on an estimate of a later day, %s",
        agreedOn(),
        indicative().asOf());
    boolean differs = !difference().amount().isZero();
    Checks.that(
        differs == differenceReason().isPresent(),
        "budget of %s with an indicative one of %s %s a reason for the difference",
        amount(),
        indicative().amount(),
        differs ? "needs" : "cannot have");
    differenceReason().ifPresent(reason -> Checks.text("reason for the difference", reason));
  }

  private void checkTopUps() {
    Checks.atMost("top-ups", topUps().size(), Caps.MAX_LINES);
    Checks.that(
        topUps().isEmpty() || lowestCostOfAdequatePlan().isPresent(),
        "a top-up needs a budget shown to be sufficient: give the lowest cost of an adequate plan");
    for (TopUp topUp : topUps()) {
      amount().plus(topUp.amount());
      Checks.that(
          streams().stream().anyMatch(part -> part.stream() == topUp.stream()),
          "a top-up of the %s stream needs that stream in the budget",
          topUp.stream());
    }
  }

  /** Amount, number of streams and day; no reasons. */
  @Override
  public String toString() {
    return "AgreedBudget{amount="
        + amount()
        + ", streams="
        + streams().size()
        + ", agreedOn="
        + agreedOn()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableAgreedBudget.builder();
  }

  /** Builds an agreed budget; indicative budget, streams and day of agreement are required. */
  public interface Builder {
    /** Sets the estimate that planning started from. */
    Builder indicative(IndicativeBudget indicative);

    /** Adds a part of the budget. */
    Builder addStream(StreamFunding stream);

    /** Adds parts of the budget, at most 10,000. */
    default Builder streams(Iterable<StreamFunding> streams) {
      Checks.each("streams", streams, Caps.MAX_LINES, this::addStream);
      return this;
    }

    /** Sets the day on which the funders agreed it. */
    Builder agreedOn(LocalDate agreedOn);

    /** Sets why the amount differs from the indicative one. */
    Builder differenceReason(String differenceReason);

    /** Sets the lowest cost of a plan that would meet the needs. */
    Builder lowestCostOfAdequatePlan(PeriodicAmount lowestCostOfAdequatePlan);

    /** Adds private money on top of the budget. */
    Builder addTopUp(TopUp topUp);

    /** Adds a cost that the law keeps out of the budget. */
    Builder addExcludedCost(ExcludedCost excludedCost);

    /** Adds other public money to show beside the budget. */
    Builder addOtherPublicMoney(OtherPublicMoney otherPublicMoney);

    /**
     * The agreed budget.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    AgreedBudget build();
  }
}
