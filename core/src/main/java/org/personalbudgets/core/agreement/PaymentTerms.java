package org.personalbudgets.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.NetAndGross;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/** What is paid, how often and on which basis. Net and gross are the same money seen both ways. */
@Value.Immutable
public abstract sealed class PaymentTerms permits ImmutablePaymentTerms {
  PaymentTerms() {}

  /** How much and how often, before any contribution is taken off; not negative. */
  public abstract PeriodicAmount amount();

  /** The person's contribution, for the same cadence; none unless given. */
  public abstract Optional<PeriodicAmount> contribution();

  /** Whether the contribution is taken off before payment. */
  public abstract PaymentBasis basis();

  /** Whether payments come before or after the period they are for. */
  public abstract PaymentTiming timing();

  /** The day of the first payment. */
  public abstract LocalDate firstPaymentOn();

  /** Payments made once. */
  public abstract List<OneOffPayment> oneOffs();

  /** Amount and contribution seen both ways. */
  public NetAndGross netAndGross() {
    return new NetAndGross(
        amount(),
        contribution()
            .orElseGet(
                () ->
                    PeriodicAmount.of(
                        Amount.zero(amount().amount().currencyCode()), amount().cadence())));
  }

  /** What is paid each time: the net or the gross, by the basis. */
  public PeriodicAmount paid() {
    return basis() == PaymentBasis.NET ? netAndGross().net() : amount();
  }

  @Value.Check
  void check() {
    Checks.notNegative("amount paid", amount().amount());
    netAndGross();
    Checks.date("day of first payment", firstPaymentOn());
    Checks.atMost("one-off payments", oneOffs().size(), Caps.MAX_LINES);
  }

  /** What is paid, on which basis, from when. */
  @Override
  public String toString() {
    return "PaymentTerms{paid="
        + paid()
        + ", basis="
        + basis()
        + ", timing="
        + timing()
        + ", firstPaymentOn="
        + firstPaymentOn()
        + ", oneOffs="
        + oneOffs().size()
        + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutablePaymentTerms.builder();
  }

  /** Builds payment terms; amount, basis, timing and day of first payment are required. */
  public interface Builder {
    /** Sets how much and how often, before any contribution. */
    Builder amount(PeriodicAmount amount);

    /** Sets the person's contribution. */
    Builder contribution(PeriodicAmount contribution);

    /** Sets whether the contribution is taken off before payment. */
    Builder basis(PaymentBasis basis);

    /** Sets whether payments come before or after their period. */
    Builder timing(PaymentTiming timing);

    /** Sets the day of the first payment. */
    Builder firstPaymentOn(LocalDate firstPaymentOn);

    /** Adds a payment made once. */
    Builder addOneOff(OneOffPayment oneOff);

    /**
     * The payment terms.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused, such as a contribution above the
     *     amount
     */
    PaymentTerms build();
  }
}
